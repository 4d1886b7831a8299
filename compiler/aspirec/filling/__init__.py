"""Filling in templates: a declaration of the catalogue and a resource of the model give expressions.

Fmt("Endpoint={};Hub={}", Out("endpoint"), PhysicalName())   for hub h1 of service web
->  'Endpoint=${OutputRef(web, endpoint)};Hub=h1'

`subject.py` is what is filled in for, `values.py` has a function for every sort of template, and `conditions.py` one for every
sort of condition. They are loaded here, before anybody can ask for something to be filled in.
"""

from aspirec.filling import conditions as _conditions  # noqa: F401
from aspirec.filling.paths import along, encoded
from aspirec.filling.subject import LOCATION, Subject, fill, filled, holds
from aspirec.filling.symbols import part_symbol, secrets_vault, symbol_from
from aspirec.filling.values import tags_of

__all__ = [
    "LOCATION",
    "Subject",
    "along",
    "encoded",
    "fill",
    "filled",
    "holds",
    "part_symbol",
    "secrets_vault",
    "symbol_from",
    "tags_of",
]
