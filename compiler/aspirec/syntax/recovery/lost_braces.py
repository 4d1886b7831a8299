"""Where a brace is missing, or one is too many, in the declaration in front of a closing brace with nothing to close."""

from __future__ import annotations

from aspirec.syntax import tokens as t
from aspirec.syntax.findings import Findings
from aspirec.syntax.lexer import Chunk
from aspirec.syntax.lines import column, line_of
from aspirec.syntax.recovery.brackets import pair_brackets

LONGEST = 20_000
"""Characters of a declaration in which a brace is looked for: hardly anybody writes a longer one, and all of it is read again."""


def missing_brace(text: str, chunk: Chunk, brace: int) -> tuple[int, int] | None:
    """The head of the body that lacks its opening brace, if the chunk looks as if one did: at its very end, or where its
    lines go farther in without a bracket. For a chunk that is followed by a closing brace too many, at `brace`.
    """
    if len(chunk.kinds) < 2 or chunk.kinds[0] in t.CLOSERS or brace - chunk.start > LONGEST:
        return None
    if not chunk.matched:
        chunk = _paired(text, chunk)
    if t.LBRACE not in chunk.kinds:
        if t.EQUAL in chunk.kinds or not text[chunk.spans[-1][1] : brace].strip():
            return None
        return (chunk.spans[0][0], chunk.spans[-1][0]) if chunk.kinds[-2] in (*t.WORD_KINDS, t.STRING) else None
    head = _with_an_entry(text, chunk) or _with_colon(text, chunk)
    if head is not None:
        return head
    close = len(chunk.kinds) - 2
    if chunk.kinds[close] == t.RBRACE and not _breaks(text, chunk, close):
        return _head_of_line(text, chunk, close)
    line, begin = 0, 0
    for at, kind in enumerate(chunk.kinds[:-1]):
        if kind != t.NEWLINE and kind not in t.OPENERS:
            continue
        start, end = chunk.spans[at][0], chunk.spans[at + 1][0]
        indent = end - 1 - max(text.rfind("\n", start, end), text.rfind("\r", start, end))
        if kind == t.NEWLINE and indent > line and chunk.kinds[at - 1] in (*t.WORD_KINDS, t.STRING):
            return begin, chunk.spans[at - 1][1]
        line, begin = indent, end
    surplus = _surplus(text, chunk)
    if surplus >= 0:
        return _head_of_line(text, chunk, surplus)
    misplaced = _misplaced(text, chunk)
    if misplaced >= 0:
        return chunk.spans[misplaced]
    if chunk.kinds[close] == t.RBRACE and (
        _closes_too_early(text, chunk, close) or text[chunk.spans[close][1] : brace].strip()
    ):
        return chunk.spans[close]
    return None


def closes_indented(text: str, chunk: Chunk, head: tuple[int, int]) -> tuple[int, int] | None:
    """The closing brace of a body whose head is written with a colon in place of the opening one."""
    close = _closing(text, chunk, head) if text.startswith(":", head[1] - 1) else -1
    return chunk.spans[close] if close >= 0 and _breaks(text, chunk, close) else None


def _closing(text: str, chunk: Chunk, head: tuple[int, int]) -> int:
    """The first closing brace behind a head, if it is at the end of a line or indented as the head is; or -1."""
    braces = (at for at, kind in enumerate(chunk.kinds) if kind == t.RBRACE and chunk.spans[at][0] > head[1])
    first = next(braces, -1)
    apart = first >= 0 and _breaks(text, chunk, first) and column(text, chunk.spans[first][0]) != column(text, head[0])
    return -1 if apart else first


def _with_an_entry(text: str, chunk: Chunk) -> tuple[int, int] | None:
    """The head of a body whose first entry follows on its line, without a brace between: `tags owner: 'me'`."""
    kinds = chunk.kinds
    for at in range(1, len(kinds) - 3):
        words = kinds[at] in t.WORD_KINDS and kinds[at + 1] in (*t.WORD_KINDS, t.STRING)
        if words and kinds[at + 2] == t.COLON and _begins_entry(text, chunk, at):
            return chunk.spans[at] if _closing(text, chunk, chunk.spans[at]) >= 0 else None
    return None


def _with_colon(text: str, chunk: Chunk) -> tuple[int, int] | None:
    """The head of a body with a colon in place of its brace: `tags:`, and lines that go farther in, up to a closing brace."""
    for at in range(1, len(chunk.kinds) - 2):
        if chunk.kinds[at + 1] != t.COLON or not _begins_entry(text, chunk, at) or not _breaks(text, chunk, at + 2):
            continue
        head = chunk.spans[at][0], chunk.spans[at + 1][1]
        if column(text, chunk.spans[at + 2][0]) > column(text, head[0]) and closes_indented(text, chunk, head):
            return head
    return None


def _begins_entry(text: str, chunk: Chunk, at: int) -> bool:
    """Whether an entry of a body may begin at a token."""
    return chunk.kinds[at - 1] in (t.LBRACE, t.NEWLINE) and (
        chunk.kinds[at - 1] == t.LBRACE or _breaks(text, chunk, at)
    )


def _paired(text: str, chunk: Chunk) -> Chunk:
    """A chunk with other mistakes in its brackets, with those put right."""
    chunk = chunk.copy()
    pair_brackets("", text, chunk, Findings(), False)
    return chunk


def _surplus(text: str, chunk: Chunk) -> int:
    """The last closing brace of the first line that closes more than it opens, beside the one that it may begin with; or
    -1.
    """
    balance, last, closes = 0, -1, False
    for at, kind in enumerate(chunk.kinds):
        if _breaks(text, chunk, at) or kind == t.END:
            if balance < -closes and last >= 0:
                return last
            balance, last, closes = 0, -1, kind in t.CLOSERS
        balance += (kind == t.LBRACE) - (kind == t.RBRACE)
        last = at if kind == t.RBRACE else last
    return -1


def _misplaced(text: str, chunk: Chunk) -> int:
    """The closing brace at the beginning of a line without which all that come after it are indented like what they
    close; or -1.
    """
    found, open_at = -1, [0]
    for at, kind in enumerate(chunk.kinds):
        if kind == t.LBRACE:
            open_at.append(_indent(text, chunk.spans[at][0]))
        elif kind == t.RBRACE and len(open_at) > 1:
            if not _breaks(text, chunk, at) or column(text, chunk.spans[at][0]) == open_at[-1]:
                open_at.pop()
            elif found < 0:
                found = at
            else:
                return -1
    return found if len(open_at) == 2 else -1


def _indent(text: str, at: int) -> int:
    """How far the line of an offset is indented."""
    return line_of(text, at)[1]


def _closes_too_early(text: str, chunk: Chunk, close: int) -> bool:
    """Whether a closing brace at the beginning of a line is indented farther than the declaration that it closes."""
    return column(text, chunk.spans[close][0]) > column(text, chunk.spans[0][0])


def _breaks(text: str, chunk: Chunk, at: int) -> bool:
    """Whether a token begins a line."""
    between = text[chunk.spans[at - 1][1] : chunk.spans[at][0]] if at else "\n"
    return chunk.kinds[at - 1] == t.NEWLINE or "\n" in between or "\r" in between


def _head_of_line(text: str, chunk: Chunk, close: int) -> tuple[int, int] | None:
    """For a closing brace at the end of a line that closes what was opened lines above: what lacks a brace on this line,
    or the brace itself if nothing seems to. None if it was opened on this line.
    """
    depth, at = 0, close
    while depth or at == close:
        depth += (chunk.kinds[at] in t.CLOSERS) - (chunk.kinds[at] in t.OPENERS)
        if depth and _breaks(text, chunk, at):
            break
        at -= 1
    if depth == 0:
        return None
    kinds = chunk.kinds
    for key in range(at + 2, close):
        if kinds[key] == t.COLON and kinds[key - 2] in (*t.WORD_KINDS, t.STRING, t.COLON):
            return chunk.spans[at][0], chunk.spans[key - 2][1]
        if kinds[key - 1 : key + 1] == [t.COLON, t.LBRACE] and key - 3 >= at and kinds[key - 3] in t.WORD_KINDS:
            return chunk.spans[at][0], chunk.spans[key - 3][1]
    return chunk.spans[close]
