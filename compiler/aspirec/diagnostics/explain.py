"""What a diagnostic means: the text of `aspirec explain` and the documentation's list of all diagnostics, from one
source.
"""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import fill, indent
from typing import TYPE_CHECKING

from aspirec.diagnostics.codes import GROUPS

if TYPE_CHECKING:
    from aspirec.diagnostics.model import Code

_PREFACE = """\
# Diagnostics

All diagnostics of `aspirec`, by code. `aspirec explain CODE` prints the same. Errors stop the build, and nothing is
written; warnings do not, unless `--warnings-as-errors` is given. Codes are never reused.

This page is made from the compiler's own list by `make docs`.
"""


def explain_text(code: Code) -> str:
    """The explanation of a code for a terminal: title, rule and reason, a wrong and a right example."""
    parts = [
        f"{code.severity.value}[{code.id}] {code.slug}: {code.title}",
        fill(code.explanation, width=88, break_long_words=False, break_on_hyphens=False),
        "Wrong:\n\n" + _indented(code.wrong),
        "Right:\n\n" + _indented(code.right),
    ]
    return "\n\n".join(parts) + "\n"


def explain_markdown(code: Code) -> str:
    """The same as Markdown, with a heading of the third level."""
    language = "sh" if _is_command(code.wrong) else "aspire"
    parts = [
        f"### {code.id} `{code.slug}`",
        f"**{code.title}** ({code.severity.value})",
        code.explanation,
        f"Wrong:\n\n{_fenced(code.wrong, language)}",
        f"Right:\n\n{_fenced(code.right, language)}",
    ]
    return "\n\n".join(parts) + "\n"


def explain_data(code: Code) -> dict[str, str]:
    """The same as data that JSON can hold."""
    return {
        "code": code.id,
        "slug": code.slug,
        "severity": code.severity.value,
        "title": code.title,
        "explanation": code.explanation,
        "wrong": code.wrong,
        "right": code.right,
    }


def markdown_list(codes: Iterable[Code]) -> str:
    """The page of all diagnostics: a table, then each code with its explanation, by group and id."""
    ordered = sorted(codes, key=lambda code: code.id)
    parts = [_PREFACE]
    for group in GROUPS:
        codes = [code for code in ordered if code.id.startswith(group.prefix)]
        if codes:
            parts += [f"## {group.title}\n", _table(codes), *map(explain_markdown, codes)]
    return "\n".join(parts)


def text_list(codes: Iterable[Code]) -> str:
    """All codes, one a line: id, slug, title."""
    ordered = sorted(codes, key=lambda code: code.id)
    width = max((len(code.slug) for code in ordered), default=0)
    return "".join(f"{code.id}  {code.slug:<{width}}  {code.title}\n" for code in ordered)


def _table(codes: list[Code]) -> str:
    rows = [f"| [{code.id}](#{_anchor(code)}) | `{code.slug}` | {code.title} |\n" for code in codes]
    return "| Code | Name | What |\n|---|---|---|\n" + "".join(rows)


def _anchor(code: Code) -> str:
    """The anchor that Markdown renderers derive from the heading of a code."""
    return f"{code.id.lower()}-{code.slug}"


def _is_command(example: str) -> bool:
    """Whether an example is a command line rather than a program."""
    return any("aspirec build" in line or "aspirec check" in line for line in example.splitlines())


def _indented(example: str) -> str:
    return indent(example.strip("\n"), "    ", lambda line: bool(line.strip()))


def _fenced(example: str, language: str) -> str:
    fence = "```"
    while fence in example:
        fence += "`"
    return f"{fence}{language}\n{example.strip(chr(10))}\n{fence}"
