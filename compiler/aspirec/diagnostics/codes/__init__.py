"""The codes of all diagnostics, one module for each group of the contract.

`syntax` is ASP1xxx, `names` ASP2xxx (names and types), `model` ASP3xxx (the app model), `azure` ASP4xxx (Azure's rules) and
`files` ASP9xxx (files and the environment). Each of them has `ALL`, its codes in order of their ids. They are imported
when somebody asks for the list, since a program that is right needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aspirec.diagnostics.model import Code

GROUPS = {"syntax": "ASP1", "names": "ASP2", "model": "ASP3", "azure": "ASP4", "files": "ASP9"}
"""Each module of this package, and how the ids in it begin."""


def all_codes() -> tuple[Code, ...]:
    """Every code, in order of the ids."""
    from importlib import import_module

    found: list[Code] = []
    for group in GROUPS:
        found.extend(import_module(f"{__name__}.{group}").ALL)
    return tuple(sorted(found, key=lambda code: code.id))


def find(name: str) -> Code | None:
    """The code with this id or slug, upper and lower case aside; None if there is none."""
    wanted = name.strip().lower()
    return next((code for code in all_codes() if wanted in (code.id.lower(), code.slug)), None)
