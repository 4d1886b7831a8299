"""What kind somebody may have meant who wrote one that does not exist: near names, names of the same thing elsewhere, and
kinds that have such a child.

    azure.storrage, storageAccount, azurerm_storage_account, AddAzureStorage, Microsoft.Storage   ->  azure.storage

Every kind is known by its name, its summary, the type of its resource in Azure, and what its declaration adds (`Kind.also`).
All declarations are read for that, so it is for programs that are wrong.
"""

from __future__ import annotations

from functools import cache

from aspirec.catalog.index import known_kind, sound_kinds
from aspirec.catalog.schema import Child
from aspirec.diagnostics.suggest import likeness, words_of

NOISE = frozenset(("azure", "azurerm", "az", "microsoft", "add", "aspire", "hosting", "resource", "account"))
"""Words that say where a name comes from, not what it names."""

COMMON = frozenset(
    ("app", "application", "cluster", "database", "environment", "network", "project", "server", "service")
)
"""Words that many kinds have: to share them alone means nothing."""

CLOSE = 0.71
MOST = 3


@cache
def near_kinds(wrong: str) -> tuple[str, ...]:
    """The kinds that are probably meant, best first; none if nothing is near."""
    words = _plain_words(wrong)
    in_azure = {"azure", "azurerm", "microsoft"} & {*words_of(wrong)}
    scores: list[tuple[float, str]] = []
    for name in (kind.name for kind in sound_kinds()) if words else ():
        score = max(_likeness(words, key) for key in _keys(name))
        score = max(score, 0.95 * likeness(wrong.rpartition(".")[2], name.rpartition(".")[2]))
        scores.append((round(score, 2), name))
    if in_azure and any(score >= CLOSE and name.startswith("azure.") for score, name in scores):
        scores = [(score, name) for score, name in scores if name.startswith("azure.") or score == 1.0]
    best = max((score for score, _ in scores), default=0.0)
    close = sorted((-score, name) for score, name in scores if score >= max(CLOSE, best - 0.1))
    return tuple(name for _, name in close[:MOST])


@cache
def kinds_around(word: str) -> tuple[str, ...]:
    """The kinds in whose bodies, or deeper, children have this word."""
    return tuple(kind.name for kind in sound_kinds() if any(_has(child, word) for child in kind.children))


def _has(child: Child, word: str) -> bool:
    return child.word == word or any(_has(below, word) for below in child.children)


def _likeness(words: tuple[str, ...], key: tuple[str, ...]) -> float:
    """1 for the same words, less the fewer are shared or the more letters differ."""
    wrong, known = "".join(words), "".join(key)
    if wrong == known:
        return 1.0
    shared = {*words} & {*key}
    if shared in ({*words}, {*key}) and not shared <= COMMON:
        return 0.9 - 0.05 * abs(len(words) - len(key))
    return likeness(wrong, known) * 0.95


@cache
def _keys(name: str) -> tuple[tuple[str, ...], ...]:
    """The words by which a kind is known."""
    kind = known_kind(name)
    names = [name, name.rpartition(".")[2], kind.summary, *kind.also]
    if kind.resource is not None:
        names += [kind.resource.type, kind.resource.type.rpartition("/")[2]]
    return tuple(map(_plain_words, names))


def _plain_words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case and in the singular, without those that only say where it comes from."""
    words = [_singular(word) for word in words_of(name)]
    return tuple(word for word in words if word not in NOISE) or tuple(words)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "is", "us")) else word
