"""How text gets its looks: who prints hands in a function from a text and the name of a style to the text as it is printed."""

from __future__ import annotations


def plain(text: str, style: str) -> str:
    """The paint that leaves everything as it is."""
    return text
