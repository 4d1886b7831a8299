"""Near names: what the user may have meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

CLOSE = 0.6
SURE = 0.7
"""How much alike two names are that have neither a beginning nor a word in common; less is chance: `restart` and `target`."""
_SHORT = 5
"""Of names with fewer letters than that, the first letter is their beginning; of others, the first three are."""
SPREAD = 0.25
"""How much less like the wrong name a further suggestion may be than the best one."""

MOST = 4
"""How many names are suggested."""

MANY = 300
"""Of more names than that, only those are looked at that begin with the same letter, and no more than that many of them."""


def near_names(wrong: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known names that are close to `wrong` and about as near as the best, nearest first, ties in alphabetical order."""
    names = sorted(set(known))
    if len(names) > MANY:
        names = [name for name in names if name[:1].lower() == wrong[:1].lower()][:MANY]
    scored = [(-likeness(wrong, name), name) for name in names]
    best = min((score for score, _ in scored), default=0.0)
    worst = best if best == -1.0 else min(best + SPREAD, -CLOSE)
    close = sorted((score, name) for score, name in scored if score <= worst and score <= -CLOSE)
    return tuple(name for _, name in close[:MOST])


def likeness(wrong: str, name: str) -> float:
    """How much a name is like another, 0 to 1: difflib's ratio, letter case ignored, and more where one begins with the other,
    has all words of the other (`BlobReader` of StorageBlobDataReader) or is short for it (`db` for database). 0 for names that
    are not close.
    """
    target, lowered = wrong.lower(), name.lower()
    if lowered == target:
        return 1.0
    ratio = _ratio(target, lowered)
    if len(target) >= 3 and len(lowered) >= 3:
        if lowered.startswith(target) or target.startswith(lowered):
            return max(ratio, 0.7)
        words, others = {*words_of(wrong)}, {*words_of(name)}
        if words <= others or others <= words:
            return max(ratio, 0.7)
    begin = 1 if len(target) < _SHORT else 3
    if ratio < SURE and target[:begin] != lowered[:begin] and {*words_of(wrong)}.isdisjoint(words_of(name)):
        ratio = 0.0
    close = _is_short_for(target, lowered) or _differs_by_one(target, lowered)
    return max(ratio, 0.65) if close else ratio


def _ratio(target: str, name: str) -> float:
    """difflib's ratio, which takes long and is not asked about names that have too few letters in common; 0 for those."""
    length = len(target) + len(name)
    if 2 * min(len(target), len(name)) < CLOSE * length:
        return 0.0
    common = sum([min(target.count(letter), name.count(letter)) for letter in dict.fromkeys(target)])
    if 2 * common < CLOSE * length:
        return 0.0
    from difflib import SequenceMatcher

    return SequenceMatcher(None, target, name).ratio()


def _is_short_for(short: str, name: str) -> bool:
    """Whether it is made of two to four letters of the name, its first one among them."""
    if not 2 <= len(short) <= 4 or len(name) <= len(short) or short[:1] != name[:1]:
        return False
    rest = iter(name)
    return all(letter in rest for letter in short)


def _differs_by_one(target: str, name: str) -> bool:
    """Whether one letter is another one, in names too short for a ratio to tell."""
    return 1 < len(target) == len(name) and sum(a != b for a, b in zip(target, name, strict=True)) == 1


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in lower case: `azurerm_storageAccount` has three."""
    return tuple(word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name))


def did_you_mean(names: Iterable[str]) -> str:
    """The sentence that offers near names; empty without any."""
    quoted = [f"'{name}'" for name in names]
    return f"did you mean {listed(quoted, 'or')}?" if quoted else ""


def listed(words: Iterable[str], conjunction: str) -> str:
    """`a, b and c`; there has to be one at least."""
    *first, last = words
    return f"{', '.join(first)} {conjunction} {last}" if first else last
