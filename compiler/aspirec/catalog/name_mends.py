"""Names that Azure takes in place of those that it does not. Only asked after a mistake was found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aspirec.bicep.strings import quoted
from aspirec.catalog.naming import fits
from aspirec.catalog.schema import NameRule
from aspirec.diagnostics.suggest import did_you_mean, near_names


def fitting_name(name: str, rule: NameRule) -> str:
    """The name as like the given one as the rule allows; empty for none."""
    return next((other for other in _variants(name, rule.maximum) if fits(rule, other)), "")


def mend_of_name(name: str, rule: NameRule, attribute: str | None = None) -> tuple[str, tuple[str, ...]]:
    """What to write in place of a name that breaks the rule, as a help and as texts to put there. None for `attribute` says that
    the name is the value of one; else it is that of a declaration, which others may speak of, and `attribute` the one by which it
    has another name in Azure, if any does.
    """
    if rule.words:
        near = near_names(name, rule.words)
        return did_you_mean(near), near
    fitting = fitting_name(name, rule)
    if attribute is None:
        return (f"write {quoted(fitting)}", (quoted(fitting),)) if fitting else ("", ())
    if attribute:
        return f"give its name in Azure: {attribute}: {quoted(fitting or '…')}", ()
    return f"call it {fitting}" if fitting else "", ()


def _variants(name: str, longest: int) -> Iterator[str]:
    """Ways to write a name: the last part of a resource id and the first of an address; with hyphens in place of other characters,
    without those, in lower case.
    """
    part = re.fullmatch(r"(?:[a-z]+://|(?=[^.]+\.[^.]+\.))([\w-]+)\.[\w.-]+/*|/.*/([^/]+)/*", name)
    if part is not None:
        yield part[part.lastindex or 0][:longest]
    hyphens = re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-")
    bare = hyphens.replace("-", "")
    for variant in (name.strip(), hyphens, hyphens.lower(), bare, bare.lower()):
        yield variant[:longest].rstrip("-")
