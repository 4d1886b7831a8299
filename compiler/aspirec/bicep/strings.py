"""How Bicep writes strings: escapes, and three quotes for text of several lines."""

from __future__ import annotations

from functools import cache, lru_cache

_INVISIBLE = (
    (0x00, 0x1F),
    (0x7F, 0x9F),
    (0xAD, 0xAD),
    (0x200B, 0x200F),
    (0x2028, 0x202E),
    (0x2060, 0x206F),
    (0xD800, 0xDFFF),
    (0xFEFF, 0xFEFF),
    (0xFFF9, 0xFFFB),
)
"""Characters that nobody sees, that reorder text, or that UTF-8 cannot write. Listed here rather than asked of
`unicodedata`, whose answers change with the version of Python."""


@cache
def _escapes() -> dict[int, str]:
    table = {code: f"\\u{{{code:x}}}" for first, last in _INVISIBLE for code in range(first, last + 1)}
    table |= {ord("\n"): "\\n", ord("\r"): "\\r", ord("\t"): "\\t", ord("'"): "\\'", ord("\\"): "\\\\"}
    return table


def escaped(text: str) -> str:
    """The text as it stands between single quotes."""
    plain = text.replace("\\", "\\\\").replace("'", "\\'") if text.isprintable() else text.translate(_escapes())
    return plain.replace("${", "\\${")


@lru_cache(maxsize=4096)
def quoted(text: str) -> str:
    """The text as a string literal on one line."""
    return f"'{escaped(text)}'"


def spelled(text: str) -> str:
    """The text as a string literal: between three quotes if it has several lines and says the same there.

    Bicep drops a newline right behind the opening quotes, so the text starts on a line of its own.
    """
    if "\n" in text and "\n" in text[:-1] and "'''" not in text and not text.endswith("'") and _visible(text):
        return f"'''\n{text}'''"
    return quoted(text)


def _visible(text: str) -> bool:
    """Whether all of it may stand in a file as it is; tabs and newlines may."""
    rest = text.replace("\n", "").replace("\t", "").replace("'", "").replace("\\", "")
    return rest.isprintable() or rest.translate(_escapes()) == rest
