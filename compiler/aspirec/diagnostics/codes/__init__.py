"""The codes of all diagnostics, one module for each group of the contract.

`syntax` is ASP1xxx, `names` ASP2xxx (names and types), `model` ASP3xxx (the app model), `azure` ASP4xxx (Azure's
rules) and `files` ASP9xxx (files and the environment). They are imported when somebody asks for the list, since a program
that is right needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from aspirec.diagnostics.model import Code


class Group(NamedTuple):
    """A module of this package: its name, how the ids in it begin, and what people call it."""

    module: str
    prefix: str
    title: str


GROUPS = (
    Group("syntax", "ASP1", "Syntax"),
    Group("names", "ASP2", "Names and types"),
    Group("model", "ASP3", "The app model"),
    Group("azure", "ASP4", "Azure's rules"),
    Group("files", "ASP9", "Files and the environment"),
)


def codes_in(module: str) -> tuple[Code, ...]:
    """The codes of one module of this package, in order of the ids."""
    from importlib import import_module

    from aspirec.diagnostics.model import Code

    declared = vars(import_module(f"{__name__}.{module}")).values()
    return tuple(sorted((value for value in declared if isinstance(value, Code)), key=lambda code: code.id))


def all_codes() -> tuple[Code, ...]:
    """Every code, in order of the ids."""
    return tuple(code for group in GROUPS for code in codes_in(group.module))


def find(name: str) -> Code | None:
    """The code with this id or slug, upper and lower case aside; None if there is none."""
    wanted = name.strip().lower()
    return next((code for code in all_codes() if wanted in (code.id.lower(), code.slug)), None)
