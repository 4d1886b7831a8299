"""What an output folder remembers of its last build: the file `.aspirec-files.json`, with the SHA-256 of each file
written.

    {"version": 1, "files": {"main.bicep": "<64 hexadecimal digits>", …}}

Of a file that people fill in there are several, as a list: of what they cannot change, and of what a build wrote for them to
fill in, each for itself. So it can be told later whether something in it was written by them.

Before a build replaces files, it notes the old digest and the new one, also as a list; when it is through, the new one
alone. So a build that is killed in between leaves no file that the next one would take for edited by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aspirec.cli.record import noted_outputs
from aspirec.stamp import is_filled_in

STATE_FILE = ".aspirec-files.json"

_ONE_A_LINE = (",\n", ": ")
"""So that version control compares the file line by line. An indentation would do so, too, and takes ten times as long."""

Known = Mapping[str, frozenset[str]]
"""The files that earlier builds wrote, and the digests of the content that each, or a part of it, may have."""


def state_bytes(known: Known) -> bytes:
    """The content of the state file."""
    from json import dumps

    files = {name: _entry(known[name]) for name in sorted(known)}
    return (dumps({"version": 1, "files": files}, separators=_ONE_A_LINE) + "\n").encode("ascii")


def _entry(digests: frozenset[str]) -> str | list[str]:
    return next(iter(digests)) if len(digests) == 1 else sorted(digests)


def union(first: Known, second: Known) -> Known:
    """The files of both, each with the digests of both."""
    none: frozenset[str] = frozenset()
    return {name: first.get(name, none) | second.get(name, none) for name in first.keys() | second.keys()}


def known_in(folder: str, state: bytes | None) -> Known:
    """What is known of the files in a folder, of whose state file this is the content (None where there is none).

    One that is gone or damaged says nothing. Then the record of the last build (`aspirec.cli.record`) does, if there is one,
    except about files that people fill in, which it notes with what they filled in; and the files' own headers.
    """
    return _read_known(state) or {
        name: frozenset([digest]) for name, digest in noted_outputs(folder).items() if not is_filled_in(name)
    }


def own_digests(known: Known) -> dict[str, str]:
    """The digest of each file that is a build's alone."""
    return {
        name: next(iter(digests)) for name, digests in known.items() if len(digests) == 1 and not is_filled_in(name)
    }


def _read_known(state: bytes | None) -> Known:
    from json import loads

    try:
        content: Any = loads(state or b"")
        files = content["files"] if content["version"] == 1 else {}
        known = {name: _digests(entry) for name, entry in files.items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}
    return {name: digests for name, digests in known.items() if digests}


def _digests(entry: object) -> frozenset[str]:
    entries = entry if isinstance(entry, list) else [entry]
    return frozenset(item for item in entries if isinstance(item, str))
