"""The file `.env` beside a Compose file: values by name, most of them for people to fill in.

    # Parameter cache-password: a secret.
    CACHE_PASSWORD=

What somebody has filled in stays when the program is built again: `merged` adds what is new to a file that was edited.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec.frozen import frozen

HEADER = (
    "Values for docker-compose.yaml: fill in the empty ones. What you write here stays when aspirec builds again;",
    "values that a later build needs are added at the end. Keep the file private: it holds secrets.",
)


@frozen
class Assignment:
    """One value: its name, the words above it, and what it is until somebody writes something else.

    `parts` are literal texts and, as `Name`, the names of other values in turn.
    """

    name: str
    comment: str
    parts: tuple[str | Name, ...] = ()


@frozen
class Name:
    """Another value of the file, which stands before this one."""

    name: str


def print_dotenv(assignments: Iterable[Assignment], header: tuple[str, ...] = HEADER) -> str:
    """The text of the file: sorted by name, but each value after those that it is made of."""
    blocks = ["".join(f"# {line}".rstrip() + "\n" for line in header)]
    blocks += [_block(assignment) for assignment in _ordered(assignments)]
    return "\n".join(blocks)


def _block(assignment: Assignment) -> str:
    return f"# {assignment.comment}\n{assignment.name}={_value(assignment.parts)}\n"


def _ordered(assignments: Iterable[Assignment]) -> Iterator[Assignment]:
    by_name = {item.name: item for item in sorted(assignments, key=lambda item: item.name)}
    done: set[str] = set()

    def with_parts(item: Assignment) -> Iterator[Assignment]:
        if item.name in done:
            return
        done.add(item.name)
        for part in item.parts:
            if isinstance(part, Name) and part.name in by_name:
                yield from with_parts(by_name[part.name])
        yield item

    for item in by_name.values():
        yield from with_parts(item)


_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./:@,+=%~^*?&!()[]<>|")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "$": "\\$", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _value(parts: tuple[str | Name, ...]) -> str:
    """The value as the file has it: bare where nothing in it means something, else in quotes."""
    literal = "".join(part for part in parts if isinstance(part, str))
    if _SAFE.issuperset(literal):
        return "".join(part if isinstance(part, str) else f"${{{part.name}}}" for part in parts)
    if all(isinstance(part, str) for part in parts) and not set(literal) & set("'\\\n\r"):
        return f"'{literal}'"
    return '"' + "".join(_escaped(part) if isinstance(part, str) else f"${{{part.name}}}" for part in parts) + '"'


def _escaped(text: str) -> str:
    return "".join(_ESCAPES.get(character, character) for character in text)


# -- what was filled in ------------------------------------------------------------------------------------------


def merged(existing: str, built: str) -> str:
    """The existing file, with those values of the new one added at its end that it does not have."""
    known = {name for line in existing.splitlines() if (name := _name(line))}
    added = [block for block in built.split("\n\n") if (name := _assigned(block)) and name not in known]
    if not added:
        return existing
    start = existing if existing.endswith("\n") or not existing else existing + "\n"
    return start + "".join(f"\n{block.rstrip(chr(10))}\n" for block in added)


def assigned(text: str) -> dict[str, str]:
    """The values in a file by name, each as it is written there."""
    return {name: line.partition("=")[2].strip() for line in text.splitlines() if (name := _name(line))}


def described(text: str) -> Iterator[tuple[str, str, str]]:
    """The values in a file: names, values as they are written there, and the words of the comment right above."""
    words: list[str] = []
    for line in text.splitlines():
        name = _name(line)
        if name:
            yield name, line.partition("=")[2].strip(), " ".join(words)
        words = [*words, line.lstrip("# ")] if line.startswith("#") else []


def _assigned(block: str) -> str:
    return next((name for line in block.splitlines() if (name := _name(line))), "")


def _name(line: str) -> str:
    """The name to which a line assigns; empty for comments and everything else."""
    name, equals, _ = line.strip().removeprefix("export ").partition("=")
    return name.strip() if equals and name and not name.startswith("#") else ""
