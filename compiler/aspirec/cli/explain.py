"""`aspirec explain`: what diagnostics mean."""

from __future__ import annotations

import click

from aspirec.cli import terminal
from aspirec.diagnostics.codes import all_codes, find
from aspirec.diagnostics.explain import explain_data, explain_markdown, explain_text, markdown_list, text_list
from aspirec.diagnostics.model import Code
from aspirec.diagnostics.suggest import did_you_mean, near_names


def run_explain(names: tuple[str, ...], format: str) -> int:
    """Print the explanations of these codes, or the list of all; an unknown code is wrong usage."""
    codes = tuple(map(_found, names)) or all_codes()
    if format == "json":
        import json

        shown = [explain_data(code) for code in codes]
        terminal.out(json.dumps(shown[0] if len(names) == 1 else shown, indent=2, ensure_ascii=False) + "\n")
    elif not names:
        terminal.out((markdown_list if format == "markdown" else text_list)(codes))
    else:
        render = explain_markdown if format == "markdown" else explain_text
        terminal.out("\n".join(render(code) for code in codes))
    return 0


def _found(name: str) -> Code:
    code = find(name)
    if code is None:
        raise click.UsageError(_unknown(name))
    return code


def _unknown(name: str) -> str:
    slugs = [code.slug for code in all_codes()]  # a number that is near means something else
    hint = did_you_mean(near_names(name, slugs))
    return f"There is no diagnostic '{name}'" + (f"; {hint}" if hint else ". 'aspirec explain' lists all of them.")
