"""The diagnostics about kinds that do not exist, one function each. Only needed after a mistake."""

from __future__ import annotations

from collections.abc import Iterable

from aspirec.diagnostics.codes import names as codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.diagnostics.suggest import did_you_mean, likeness, listed, near_names
from aspirec.model.typing import SIMPLE_TYPES
from aspirec.source import Span
from aspirec.syntax.tokens import DECLARATION_WORDS

MOST_OWNERS = 4
"""Where more kinds than these have a child, they are not listed."""


def unknown_kind(
    kind: str, span: Span, near: tuple[str, ...], around: tuple[str, ...] = (), *, has_source: bool = False
) -> Diagnostic:
    """`near` are kinds that may be meant, `around` those that have a child of that word; `has_source` says that a text stands
    behind the name, as it does for kinds that are called so elsewhere.
    """
    from aspirec.syntax.recovery.mends_foreign import FOREIGN

    around = () if has_source and _is_called_so(kind, near) else around
    near = () if around else near
    foreign = "" if near else FOREIGN.get(kind, "")
    words = () if foreign or "." in kind or _is_called_so(kind, near) else near_names(kind, DECLARATION_WORDS)
    alike = max((likeness(kind, name.rpartition(".")[2]) for name in near), default=0.0)
    near = words if words and likeness(kind, words[0]) > alike else near
    help_ = did_you_mean(near) or foreign or _kinds_and_more(kind)
    if around:
        owners = f": {listed(around, 'or')}" if len(around) <= MOST_OWNERS else ""
        help_ = f"move it between the braces of what it belongs to{owners}"
    if kind in SIMPLE_TYPES:
        help_ = f"the type of a parameter comes last: param NAME {kind}"
    return report(codes.UNKNOWN_KIND, f"there is no kind of resource called '{kind}'", span, help=help_, fixes=near)


def kind_comes_first(kind: str, name: str, span: Span) -> Diagnostic:
    """`kind` is written where the kind should be, and `name`, which is one, behind it."""
    help_ = f"the kind comes first: write '{name} {kind}'"
    return report(codes.UNKNOWN_KIND, f"there is no kind of resource called '{kind}'", span, help=help_)


def _is_called_so(word: str, kinds: Iterable[str]) -> bool:
    """Whether one of the kinds has that very name elsewhere."""
    from aspirec.catalog.index import known_kind

    return any(word.lower() == also.lower() for name in kinds for also in known_kind(name).also)


def _kinds_and_more(wrong: str) -> str:
    """Where the kinds are listed, and how what has no kind of its own is written."""
    from aspirec.catalog.index import sound_kinds

    kinds = "'aspirec kinds' lists the kinds of resources"
    if wrong.startswith("azure."):
        inline = next(item.name for item in sound_kinds() if item.inline)
        return f"{kinds}; what else Azure has is written in an '{inline}'"
    if "." in wrong:
        return kinds
    from_image = next(item.name for item in sound_kinds() if item.compute and item.compute.image == "registry")
    return f"{kinds}; any image runs as a '{from_image}'"
