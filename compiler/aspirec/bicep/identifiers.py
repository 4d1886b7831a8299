"""Bicep identifiers: what they look like, which ones mean something already, and how a name becomes one."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache

from aspirec.bicep.functions import DECORATORS, is_function

LONGEST = 255
"""Bicep takes identifiers of up to this many characters (BCP024)."""

LITERALS = ("false", "null", "true")
"""Words of the language proper: never a symbol, never a bare key of an object, never behind a dot."""

_SECRET = ("password", "pwd", "secret", "accountkey", "acctkey")
_NO_SECRET = ("secretpermissions", "secretversion", "secreturi", "secreturl", "secretname")
"""What is in the names of secrets, and in names that are none of a secret all the same, in lower case."""

_NAMESPACES = ("az", "sys")
_TYPES = ("any", "array", "bool", "int", "object", "resourceInput", "resourceOutput", "string")


_OTHER = re.compile(r"[^A-Za-z0-9_]")
_MANY = 1 << 16
"""As many names as a large program has are remembered; each is asked for several times, at different stages."""


@lru_cache(maxsize=_MANY)
def identifier(name: str) -> str:
    """The name as a Bicep identifier: each character other than an ASCII letter, digit or `_` becomes `_`, the case is
    kept, and `_` comes in front of a leading digit. The empty name gives `_`.

    Different names may give the same identifier (`a-b` and `a_b`); whoever declares symbols reports such clashes.
    """
    if name.isascii() and name.isidentifier():
        return name
    replaced = _OTHER.sub("_", name)
    return "_" + replaced if not replaced or replaced[0].isdigit() else replaced


def is_identifier(name: str) -> bool:
    """Whether Bicep takes it as an identifier: letters, digits and `_`, no digit first, and none of the literals."""
    return name.isascii() and name.isidentifier() and name not in LITERALS and len(name) <= LONGEST


def mentions_secret(text: str) -> bool:
    """Whether one of the words is in a text by which Bicep's linter tells the names of secrets."""
    lowered = text.lower()
    return bool([word for word in _SECRET if word in lowered])


def sounds_secret(name: str) -> bool:
    """Whether the linter takes a parameter of this name for a secret, which has to be secure (`secure-secrets-in-params`)."""
    return mentions_secret(name) and not any(word in name.lower() for word in _NO_SECRET)


def reserved_for(name: str) -> str:
    """What Bicep itself means by a name, so that a symbol of that name is an error or hides something; or empty.

    `literal` and `namespace` are errors wherever they are declared. A symbol named like a `type`, `function` or
    `decorator` hides it in the whole file: the type can no longer be written (BCP287), the others only with their
    namespace, as `az.resourceGroup()` or `@sys.description()` (BCP265). At the start of an array the `keyword` `for`
    opens a loop. All other keywords (`param`, `resource`, `if`, `in`, `existing`, …) are ordinary names to Bicep.
    """
    if name in LITERALS:
        return "literal"
    if name in _NAMESPACES:
        return "namespace"
    if name in _TYPES:
        return "type"
    if name in DECORATORS:
        return "decorator"
    if name == "for":
        return "keyword"
    return "function" if is_function(name) else ""


@lru_cache(maxsize=_MANY)
def symbol_of(name: str) -> str:
    """The Bicep symbol for a name of the program; names that Bicep refuses for symbols, or takes for leftovers of a decompiler
    (`…_resource`), get a `_` at the end.

    A symbol may be called like a function: `build.py` then writes calls of that function with their namespace.
    """
    symbol = identifier(name)
    refused = reserved_for(symbol) in ("literal", "namespace", "type", "keyword")
    return f"{symbol}_" if refused or looks_decompiled(symbol) else symbol


def looks_decompiled(symbol: str) -> bool:
    """Whether Bicep's linter takes the symbol of a resource for a leftover of a decompiler."""
    return symbol.endswith("_resource")


def unused(symbol: str, taken: Container[str]) -> str:
    """The symbol, with as many `_` at its end as it takes to be nobody else's."""
    while symbol in taken:
        symbol += "_"
    return symbol
