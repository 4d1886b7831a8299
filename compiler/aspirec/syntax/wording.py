"""Pieces of source in messages."""

from __future__ import annotations

import re
import unicodedata

SHOWN = 40
"""How long a piece of source in a message may be."""

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*")


def is_name(text: str) -> bool:
    """Whether a piece of text could stand as a name."""
    return _NAME.fullmatch(text) is not None


def is_path(text: str) -> bool:
    """Whether a piece of text could stand as names with dots between them."""
    return all(map(is_name, text.split(".")))


_LOOK_ALIKES = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0455\u0458\u0501\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u03bf\u0391\u0392\u0395\u0399\u039a\u039f",
    "aeopcxyisjdABEKMHOPCTXoABEIKO",
)
"""Letters of other scripts that look like Latin ones."""


def plain_letters(text: str) -> str:
    """A name with plain letters for accented ones and for those of other scripts that look alike; what remains is left out."""
    plain = unicodedata.normalize("NFKD", text.translate(_LOOK_ALIKES)).encode("ascii", "ignore").decode()
    return re.sub(r"[-_]*([-_])[-_]*", r"\1", re.sub(r"[^\w-]", "", plain)).strip("-_")


def shown(text: str) -> str:
    """A piece of source, in quotes, cut if it is long, with what cannot be seen made visible."""
    text = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
    visible = "".join(c if c.isprintable() else f"\\u{{{ord(c):x}}}" for c in text)
    return visible if visible.startswith("'") else f"'{visible}'"
