"""Golden cases of passes: one file with a program, the tree before the pass, and the tree after it.

app shop
…
--- before
the dump of the tree that the pass is given
--- after
the dump of the tree that it gives back
"""

from __future__ import annotations

_BEFORE = "--- before\n"
_AFTER = "--- after\n"


def source_of(text: str) -> str:
    """The program of a case: everything above the first dump; all of it, if there is no dump yet."""
    if text.startswith(_BEFORE):
        return ""
    source, mark, _ = text.partition("\n" + _BEFORE)
    return source + "\n" if mark else text


def with_dumps(source: str, before: str, after: str) -> str:
    """The whole case. Each part ends with one newline."""
    return f"{_ended(source)}{_BEFORE}{_ended(before)}{_AFTER}{_ended(after)}"


def _ended(text: str) -> str:
    return text.rstrip("\n") + "\n" if text.strip("\n") else ""
