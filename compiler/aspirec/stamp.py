"""The hash in the header of a generated file, which tells later whether the file was edited by hand.

    // Made by aspirec from shop.aspire. Edit that, not this file.
    // sha256:0123456789abcdef

    <content>

In files of other sorts the comments begin with `#`. The header is the comment lines at the top, up to the first blank line;
its second line has the first 16 hexadecimal digits of the SHA-256 of everything after that blank line, in UTF-8. Line ends
count as LF, so that a checkout which converts them is no edit, and neither is a byte order mark, which some editors add.

In a file that people fill in, the hash is that of the part above the line `MARKER`, which `divided` gives; what is below is theirs.
"""

from __future__ import annotations

from typing import NamedTuple

from aspirec.hashing import sha256

_MARKS = ("//", "#")
"""How a line of comment begins, by the sort of file."""
_WORD = " sha256:"
_DIGITS = 16

MARKER = "// To be filled in. What you write below stays when aspirec builds again."
"""The line below which a file is not the build's: what is there is filled in by people, and kept."""

PARAMETERS = ".bicepparam"
"""How files end of which people fill in the part below the marker."""

VALUES = ".env"
"""The last name of files of which people fill in anything: what stands in one is kept, and what is new is added."""


class _Parts(NamedTuple):
    mark: str
    """How its comments begin."""
    first: str
    """The first line."""
    rest: list[str]
    """The other lines of the header."""
    blank: str
    """What stands between header and content: a line end and a blank line, or one line end where nothing follows."""
    content: str


def stamp(text: str) -> str:
    """The text with the hash line as the second line of its header, in place of an earlier one.

    The text has to begin with a header (`// …` or `# …` lines, and a blank line where something follows); a ValueError says
    that it does not.
    """
    parts = _split(text)
    if parts is None:
        raise ValueError("a generated file must begin with comment lines and a blank line")
    others = [line for line in parts.rest if not line.startswith(parts.mark + _WORD)]
    header = [parts.first, parts.mark + _WORD + _digest(parts.content), *others]
    return "\n".join(header) + parts.blank + parts.content


def is_as_stamped(text: str) -> bool | None:
    """Whether the content still has the hash of its header; None if there is no such header."""
    parts = _split(text.replace("\r\n", "\n"))
    if parts is None or not parts.rest or not parts.rest[0].startswith(parts.mark + _WORD):
        return None
    return parts.rest[0] == parts.mark + _WORD + _digest(parts.content)


def header_words(text: str) -> tuple[str, ...]:
    """The lines of the header without the hash; empty if there is no header."""
    parts = _split(text.replace("\r\n", "\n"))
    if parts is None:
        return ()
    return (parts.first, *(line for line in parts.rest if not line.startswith(parts.mark + _WORD)))


def without_header(text: str) -> str:
    """What stands below the header of a file that has a hash; all of any other text."""
    parts = _split(text)
    return parts.content if parts is not None and is_as_stamped(text) is not None else text


def is_filled_in(name: str) -> bool:
    """Whether a result of this name is a file that people fill in."""
    return name.rpartition("/")[2] == VALUES or name.endswith(PARAMETERS)


def joined(made: str, own: str) -> str:
    """A file that people fill in, from what a build makes and what stands below the marker."""
    return f"{made}\n{MARKER}\n{own}"


def divided(text: str) -> tuple[str, str | None]:
    """What a build has made, with its final newline, and what stands below the marker; None where there is no marker. Within
    a text of several lines the marker means nothing.
    """
    inside = False
    end = 0
    for line in text.split("\n") if MARKER in text else ():
        start, end = end, end + len(line) + 1
        if not inside and line.rstrip() == MARKER:
            return text[:start].rstrip("\r\n") + "\n", text[end:]
        if inside or not line.startswith("//"):
            inside ^= line.count("'''") % 2 == 1
    return text, None


def _split(text: str) -> _Parts | None:
    header, blank, content = text.removeprefix("\ufeff").partition("\n\n")
    if not blank:
        header, blank, content = text.removesuffix("\n"), "\n", ""
    first, *rest = header.split("\n")
    mark = next((mark for mark in _MARKS if all(line.startswith(mark) for line in (first, *rest))), None)
    if mark is None:
        return None
    return _Parts(mark, first, rest, blank, content)


def _digest(content: str) -> str:
    return sha256(content.encode("utf-8", "surrogatepass"))[:_DIGITS]
