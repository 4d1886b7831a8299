"""The rule that lets apps in Azure through the firewall of a database server."""

from __future__ import annotations

from aspirec.catalog.conditions import EXISTING, PRIVATE, AllOf, AnyChild, AnyOf, HasChild, Not
from aspirec.catalog.templates import BicepResource

LEFT_ALONE = AllOf(EXISTING, AnyChild("database", EXISTING), Not(HasChild("database")))
"""Server and databases are all there already, and the firewall is the affair of whoever made them."""


def open_to_azure(server: str, version: str, symbol: str) -> BicepResource:
    """The rule of a server of that type."""
    return BicepResource(
        type=f"{server}/firewallRules",
        version=version,
        symbol=symbol,
        name="AllowAllAzureIps",
        parent="{symbol}",
        when=Not(AnyOf(PRIVATE, LEFT_ALONE)),
        body={"properties": {"startIpAddress": "0.0.0.0", "endIpAddress": "0.0.0.0"}},
        comment="This range means all addresses within Azure, and no others.",
    )
