"""What resources have in common that can be used with keys or passwords: the vault that holds them."""

from __future__ import annotations

from aspirec.catalog.schema import Attribute, Brought
from aspirec.catalog.templates import Condition
from aspirec.types import Target

KEY_VAULT = Attribute(
    name="keyVault",
    doc="The vault for connection strings and keys; without it, one called NAME-kv comes along.",
    type=Target(("vault",), "a key vault"),
)


def brought_vault(when: Condition) -> Brought:
    """The vault that comes along where secrets are kept and none is named."""
    return Brought(kind="azure.keyVault", name="{name}-kv", when=when, unless="keyVault")
