"""Names by rule: how a new resource is called in Azure when nobody says; names of volumes, variables and connection properties."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from aspirec.catalog.schema import NameRule
from aspirec.expressions import Expr, Member, call, text
from aspirec.hashing import sha256

if TYPE_CHECKING:
    from aspirec.model.nodes import App

TOKEN_LENGTH = 13
"""Characters that `uniqueString` gives."""

ASPIRE8_LIMIT = 24
"""After how many characters Aspire 8 cut every name."""

SHORTEST_TOKEN = 5
"""So many characters of the unique part are kept at least, or names of two deployments could be the same."""

GROUP_ID = Member(call("resourceGroup"), "id")
"""The id of the resource group that a module is deployed into."""

UNIQUE_TOKEN = call("uniqueString", GROUP_ID)
"""The same in every deployment into one group, another in every other group."""

_CLASSES = {
    "lower": frozenset("abcdefghijklmnopqrstuvwxyz"),
    "upper": frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "digit": frozenset("0123456789"),
}


def fits(rule: NameRule, name: str) -> bool:
    """Whether Azure takes a name that somebody wrote."""
    matches = not rule.pattern or re.fullmatch(rule.pattern, name) is not None
    return matches and rule.minimum <= len(name) <= rule.maximum


def in_words(rule: NameRule) -> str:
    """What the rule asks for."""
    return rule.what or f"{rule.minimum} to {rule.maximum} characters"


def cleaned(rule: NameRule, symbol: str) -> str:
    """The symbol less the characters that the rule does not allow, in lower case where the rule says so."""
    allowed = _allowed(rule.allowed)
    wanted = symbol.lower() if rule.lower else symbol
    return wanted if allowed.issuperset(wanted) else "".join(filter(allowed.__contains__, wanted))


@cache
def _allowed(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*(_CLASSES.get(name, frozenset(name)) for name in names))


def longest(rule: NameRule, symbol: str) -> int:
    """After how many characters a generated name is cut.

    A `limit` that is beyond what Azure takes is kept for names that it does no harm to: deployed resources are called so.
    """
    whole = len(cleaned(rule, symbol)) + len(rule.separator) + TOKEN_LENGTH
    if rule.limit > rule.maximum and whole > rule.maximum:
        return rule.maximum
    return rule.limit or rule.maximum


def prefix(rule: NameRule, symbol: str) -> tuple[str, bool]:
    """What stands before the unique part, and whether it had to be shortened to leave room for that."""
    whole = cleaned(rule, symbol)
    room = longest(rule, symbol) - len(rule.separator) - SHORTEST_TOKEN
    return (whole[:room].rstrip("-_."), True) if len(whole) > room else (whole, False)


def generated_name(rule: NameRule, symbol: str) -> Expr:
    """`take('PREFIX-${uniqueString(resourceGroup().id)}', LIMIT)`, for the symbol of a resource."""
    start, _ = prefix(rule, symbol)
    return call("take", text(start + rule.separator, UNIQUE_TOKEN), longest(rule, symbol))


def aspire8_name(rule: NameRule, name: str, symbol: str) -> Expr:
    """The rule of Aspire 8: `toLower(take('NAME${uniqueString(resourceGroup().id)}', 24))`, whatever the type allows."""
    if rule.aspire8 == "same":
        return generated_name(rule, symbol)
    start = _aspire8_start(rule, name, symbol)
    return call("toLower", call("take", text(start, UNIQUE_TOKEN), ASPIRE8_LIMIT))


def fits_aspire8(rule: NameRule, name: str, symbol: str) -> bool:
    """Whether Azure takes the name that Aspire 8 made by its own rule."""
    start = _aspire8_start(rule, name, symbol)
    return fits(rule, (start.lower() + "0" * TOKEN_LENGTH)[:ASPIRE8_LIMIT])


def _aspire8_start(rule: NameRule, name: str, symbol: str) -> str:
    return name if rule.aspire8 == "name" else symbol


def member_name(name: str) -> str:
    """The name of a connection property in the language: `JdbcConnectionString` is `jdbcConnectionString`."""
    return name[:1].lower() + name[1:]


def application_hash(app: App) -> str:
    """The SHA-256 of the app's name in hexadecimal digits; of the file name of the AppHost for whoever moves over from it."""
    return sha256((app.options.app_host or app.name).encode("utf-8"))


def volume_prefix(app: App) -> str:
    """`shop-1a2b3c4d5e`: how the volumes begin that nobody named, so that two applications on one machine share none."""
    name = app.options.app_host.removesuffix(".csproj") or app.name
    return f"{name.lower()}-{application_hash(app)[:10]}"


def variable_name(name: str) -> str:
    """A name as the beginning of an environment variable: capitals, everything but letters and digits as `_`."""
    spelled = "".join(character if character.isalnum() else "_" for character in name.upper())
    return f"_{spelled}" if spelled[:1].isdigit() else spelled
