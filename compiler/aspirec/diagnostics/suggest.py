"""Near names: what the user may have meant."""

from __future__ import annotations

from collections.abc import Iterable


def near_names(wrong: str, known: Iterable[str], most: int = 4) -> tuple[str, ...]:
    """The known names that are close to `wrong`, nearest first, ties in alphabetical order.

    Close means a similarity of 0.6 or more (difflib's ratio, letter case ignored), or that one starts with the other.
    """
    from difflib import SequenceMatcher

    target = wrong.lower()
    scored = []
    for name in sorted(set(known)):
        lowered = name.lower()
        ratio = SequenceMatcher(None, target, lowered).ratio()
        if lowered == target:
            ratio = 1.0
        elif len(target) >= 3 and (lowered.startswith(target) or target.startswith(lowered)):
            ratio = max(ratio, 0.7)
        if ratio >= 0.6:
            scored.append((-ratio, name))
    return tuple(name for _, name in sorted(scored)[:most])


def did_you_mean(names: Iterable[str]) -> str:
    """The sentence that offers near names; empty without any."""
    quoted = [f"'{name}'" for name in names]
    if not quoted:
        return ""
    if len(quoted) == 1:
        return f"did you mean {quoted[0]}?"
    return f"did you mean {', '.join(quoted[:-1])} or {quoted[-1]}?"
