"""Text that reads well and is not what was meant: addresses whose slashes begin a comment, comments that end in a string,
commas that join declarations, and what a merge left behind. It is looked for where a declaration makes no sense.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from aspirec.syntax import tokens as t
from aspirec.syntax.lexer import Chunk
from aspirec.syntax.lines import line_end
from aspirec.syntax.recovery.pasted_blocks import pasted_block

_STRINGS = frozenset({t.STRING, t.RAW_STRING, t.STRING_START, t.STRING_MIDDLE, t.STRING_END})
_CONFLICT = re.compile(r"^([<|=>])\1{6}(?!\1)[^\r\n]*", re.MULTILINE)
_SCHEME = re.compile(r"(?<=[:=,\[({ \t])[a-z][a-z0-9+]*:\Z")
_REST_OF_ADDRESS = re.compile(r"//(?:[^\s,'\"{}()\[\]$]|\$(?:\{[^\s{}]*\})?)+")
_TEXT = re.compile(
    r"""(?<![\w.$%~\\-])(?:[A-Za-z]:)?[\w.$%~-]*+(?:\\+[\w.$%~@\#-]+(?:[ ][\w.-]+(?=\\))*)+\\?
      | (?<=[:=,(\[][ \t])[A-Z][\w \t]{,50}=(?:(?!//[ ])[^\r\n'"{};]|\$\{[^\s'{}]{,80}\}){,200}
        ;[\w \t]{1,50}=(?:(?![ \t]//)[^\r\n'"{}$]|\$\{[^\s'{}]{,80}\}|\$(?!\{)){,500}'?""",
    re.VERBOSE,
)
"""Text that only makes sense in quotes: a path with backslashes, and a connection string."""
_PROSE = re.compile(
    r"(?:(?<=[\r\n])|\A)[ \t]*(?=[A-Z])[\w'-]+(?![ \t]*[:=])(?:[,;:]?[ \t]+\(?[\w'-]+\)?){3,40}[.:!?;]?[ \t]*(?=[\r\n]|\Z)"
)
"""A line of words, the first of which begins with a capital, as nothing but keys does."""
_DOUBLED = re.compile(r"^([ \t]*[^\s/][^\r\n]{0,200}\{)[ \t]*(?=\r?\n\1[ \t]*\r?$)", re.MULTILINE)
"""The first line of a body that the same line follows, as copying leaves it."""
_FENCE = re.compile(r"'''.*?'''|^(```[\w-]*)[ \t]*\r?$", re.MULTILINE | re.DOTALL)
"""What stands around a program in a text that is written in Markdown, as the group; or a text between three quotes."""
_TEMPLATE = re.compile(r"\{\{[^{}'\"\r\n]*\}\}|(?<!\S)\$\([\w.]+\)")
"""What other tools put values in the place of."""


def misreadings(text: str, chunk: Chunk, comments: list[tuple[int, int]]) -> Iterator[tuple[int, int, str, str]]:
    """The pieces of a chunk that should be read in another way: where they are, what stands in their place (a quote for a
    string, nothing for nothing), and the trouble to complain about, if any. `comments` are those in the chunk.
    """
    end = chunk.spans[-1][1]
    block = pasted_block(text, chunk.spans[0][0])
    if block is not None:
        yield block[0], block[1], "", block[2]
        return
    yield from ((*span, "", "prose") for span in _outside(_PROSE, text, chunk, comments))
    yield from ((*span, "'", "unquoted_text") for span in _bare_addresses(text, comments, end))
    for start, stop in _outside(_TEXT, text, chunk, comments):
        yield start, stop, "'", "unopened_string" if text[stop - 1] == "'" else "unquoted_text"
    yield from ((*span, "", "doubled_head") for span in _doubled_heads(text, chunk, comments))
    yield from ((*span, "'", "template") for span in _outside(_TEMPLATE, text, chunk, comments))
    yield from ((*span, "", "unclosed_comment") for span in _comments_to_strings(text, comments, end))
    yield from ((*span, "", "comma_too_many") for span in _commas_behind(text, chunk))
    for ours, theirs in _conflicts(text, chunk.start, end):
        yield (*ours, "", "conflict")
        yield (*theirs, "", "")
    fences = _fences(text) if "```" in text[chunk.start : end + 1] else ()
    yield from ((*span, "", "fence" if number == 0 else "") for number, span in enumerate(fences))


def _bare_addresses(text: str, comments: list[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    """Addresses without quotes before `end`, `https://…`, whose slashes begin one of the comments."""
    found = []
    for start, _ in comments:
        scheme = _SCHEME.search(text, max(start - 20, 0), start)
        rest = _REST_OF_ADDRESS.match(text, start)
        if scheme is not None and rest is not None and start <= end:
            found.append((scheme.start(), rest.end()))
    return found


def _outside(
    pattern: re.Pattern[str], text: str, chunk: Chunk, comments: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Where the pattern matches in a chunk, outside of its strings and comments."""
    for match in pattern.finditer(text, chunk.start, chunk.spans[-1][1]):
        if _is_outside(match.start(), chunk, comments):
            yield match.start(), match.start() + len(match[0].rstrip())


def _is_outside(place: int, chunk: Chunk, comments: list[tuple[int, int]]) -> bool:
    """Whether a place in a chunk is in none of its strings and comments."""
    token = bisect_right(chunk.spans, place, key=_start) - 1
    if token >= 0 and chunk.kinds[token] in _STRINGS and place < chunk.spans[token][1]:
        return False
    comment = bisect_right(comments, place, key=_start) - 1
    return comment < 0 or comments[comment][1] <= place


def _start(span: tuple[int, int]) -> int:
    return span[0]


def _comments_to_strings(text: str, comments: list[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    """The beginnings, up to their line ends, of comments before `end` whose `*/` stands in a string of a later line."""
    found = []
    for start, close in comments:
        line = max(text.rfind("\n", start, close), text.rfind("\r", start, close))
        if line > 0 and start <= end and text.count("'", line, close) % 2:
            found.append((start, line_end(text, start)))
    return found


def _commas_behind(text: str, chunk: Chunk) -> list[tuple[int, int]]:
    """Commas at the ends of lines that are in no brackets, where a declaration ends."""
    found, depth = [], 0
    for at, kind in enumerate(chunk.kinds[:-1]):
        depth += (kind in t.OPENERS) - (kind in t.CLOSERS)
        if kind == t.COMMA and depth == 0:
            between = text[chunk.spans[at][1] : chunk.spans[at + 1][0]]
            found += [chunk.spans[at]] * ("\n" in between or "\r" in between)
    return found


def _doubled_heads(text: str, chunk: Chunk, comments: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The lines of a chunk that open a body and stand there twice, where a bracket is not closed: the first of each two."""
    for match in () if chunk.matched else _DOUBLED.finditer(text, chunk.start):
        if match.start() > chunk.spans[-1][1]:
            return
        if _is_outside(match.start(1), chunk, comments):
            yield match.end(1) - len(match[1].lstrip()), match.end(1)


def _fences(text: str) -> Iterator[tuple[int, int]]:
    """The fences in a text, but for those between three quotes."""
    return (match.span(1) for match in _FENCE.finditer(text) if match[1])


def _conflicts(text: str, start: int, end: int) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """What a merge left behind, if it begins in a range: the line in front of our side, and all from the line behind it on."""
    ours: re.Match[str] | None = None
    theirs = -1
    for mark in _CONFLICT.finditer(text, start):
        if ours is None and mark.start() > end:
            return
        if mark[1] == "<":
            ours, theirs = mark, -1
        elif mark[1] != ">":
            theirs = mark.start() if theirs < 0 else theirs
        elif ours is not None and theirs >= 0:
            yield ours.span(), (theirs, mark.end())
            ours = None
