"""Pieces of source in messages."""

from __future__ import annotations

SHOWN = 40
"""How long a piece of source in a message may be."""


def shown(text: str) -> str:
    """A piece of source, in quotes, cut if it is long, with what cannot be seen made visible."""
    text = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
    visible = "".join(c if c.isprintable() else f"\\u{{{ord(c):x}}}" for c in text)
    return visible if visible.startswith("'") else f"'{visible}'"
