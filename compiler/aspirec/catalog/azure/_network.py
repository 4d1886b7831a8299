"""What the kinds of the network family have in common.

The names' limits are those of Azure's naming rules for `Microsoft.Network`; how generated names look is Aspire's convention.
"""

from __future__ import annotations

from aspirec.catalog.conditions import EXISTING
from aspirec.catalog.schema import Access, Check, NameRule, Output
from aspirec.catalog.templates import Own, PhysicalName, When
from aspirec.frozen import evolve
from aspirec.types import Choice

VERSION = "2025-05-01"
"""Of everything below Microsoft.Network but private DNS zones."""

_PATTERN = r"[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?"
_ALLOWED = ("lower", "upper", "digit", "-", "_", ".")


def names(maximum: int, minimum: int = 1) -> NameRule:
    """The rule of nearly everything in a network, up to so many characters."""
    return NameRule(
        minimum=minimum,
        maximum=maximum,
        pattern=_PATTERN,
        what=f"{minimum} to {maximum} letters, digits, hyphens, underscores and dots, beginning with a letter or digit and ending "
        "with one of these or an underscore",
        allowed=_ALLOWED,
        separator="-",
    )


NAMES = names(80)
LETTERS_ONLY = evolve(NAMES, allowed=("lower",), separator="", lower=True, limit=24)
"""The same for an author's own name, while generated ones are of lower-case letters alone and cut at 24: that is how deployed ones
are called.
"""

ID_AND_NAME = (
    Output(name="id", value=Own("id"), doc="The resource id."),
    Output(name="name", value=When(EXISTING, PhysicalName(), Own("name")), doc="Its name in Azure."),
)
"""The outputs that they all have. What is only looked up says the name by which it was found."""

NETWORK_ACCESS = Access(on_reference=False, roles=("NetworkContributor", "Contributor", "Reader"))

DIRECTION = Choice(("Inbound", "Outbound"))


def is_address_range(value: str | int) -> bool:
    """`*`, a service tag (it begins with a letter), an address, or a range such as 10.0.0.0/24."""
    text = str(value)
    return text == "*" or (text[:1].isalpha() and ":" not in text) or is_range(text)


def is_range(text: str) -> bool:
    """An address, or a range in CIDR notation."""
    from ipaddress import ip_network

    try:
        ip_network(text, strict=False)
    except ValueError:
        return False
    return True


def is_port_range(value: str | int) -> bool:
    """`*`, a port, or a range such as 8000-8080."""
    first, dash, last = str(value).partition("-")
    ports = (first, last) if dash else (first,)
    if str(value) == "*":
        return True
    return all(_is_port(port) for port in ports) and (not dash or int(first) <= int(last))


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdigit() and int(text) <= 65535


ADDRESS_RANGE = Check(
    what="'*', an address, a range such as '10.0.0.0/24', or a service tag such as 'Internet'", test=is_address_range
)
PORT_RANGE = Check(what="'*', a port, or a range such as '8000-8080'", test=is_port_range)
PRIORITY = Check(what="a number from 100 to 4096", test=lambda value: 100 <= int(value) <= 4096)
