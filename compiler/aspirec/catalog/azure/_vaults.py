"""What resources have in common that can be used with keys or passwords: the vault that holds them."""

from __future__ import annotations

from aspirec.catalog.conditions import Condition, Is
from aspirec.catalog.schema import Attribute, Brought
from aspirec.types import Choice, Target

WITH_KEYS = Is("authentication", "accessKey")
REDIS_AUTHENTICATION = Attribute(
    name="authentication",
    known="compiled",
    doc="How apps sign in: with their identities, or with the access key, which is kept in a key vault.",
    type=Choice(("entra", "accessKey")),
    default="entra",
)


def key_vault(when: Is) -> Attribute:
    """The attribute that names the vault, where secrets are kept."""
    return Attribute(
        name="keyVault",
        doc="The vault for connection strings and keys; without it, NAME-kv is added.",
        type=Target(("vault",), "a key vault"),
        needed=True,
        when=when,
    )


def brought_vault(when: Condition) -> Brought:
    """The vault that comes along where secrets are kept and none is named."""
    return Brought(kind="azure.keyVault", name="{name}-kv", when=when, unless="keyVault")
