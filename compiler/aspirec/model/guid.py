"""GUIDs: how custom roles are named."""

from __future__ import annotations


def is_guid(text: str) -> bool:
    """Whether the text is a GUID in its usual form of 8-4-4-4-12 hexadecimal digits."""
    groups = text.split("-")
    sizes = [len(group) for group in groups]
    return sizes == [8, 4, 4, 4, 12] and all(digit in "0123456789abcdefABCDEF" for group in groups for digit in group)


def role_symbol(guid: str) -> str:
    """The name by which Bicep symbols speak of a custom role."""
    return "role_" + guid.lower().replace("-", "_")
