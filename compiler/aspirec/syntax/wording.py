"""Pieces of source in messages."""

from __future__ import annotations

import re

SHOWN = 40
"""How long a piece of source in a message may be."""

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*")


def is_name(text: str) -> bool:
    """Whether a piece of text could stand as a name."""
    return _NAME.fullmatch(text) is not None


def is_path(text: str) -> bool:
    """Whether a piece of text could stand as names with dots between them."""
    return all(map(is_name, text.split(".")))


def shown(text: str) -> str:
    """A piece of source, in quotes, cut if it is long, with what cannot be seen made visible."""
    text = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
    visible = "".join(c if c.isprintable() else f"\\u{{{ord(c):x}}}" for c in text)
    return visible if visible.startswith("'") else f"'{visible}'"
