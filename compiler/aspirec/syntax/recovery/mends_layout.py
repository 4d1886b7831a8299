"""Mends for what is written by indentation and dashes, as in YAML: lists and bodies without brackets."""

from __future__ import annotations

import re

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.model import report
from aspirec.source import Span
from aspirec.syntax import nodes as n
from aspirec.syntax import tokens as t
from aspirec.syntax.findings import Findings
from aspirec.syntax.lexer import Chunk
from aspirec.syntax.lines import column
from aspirec.syntax.recovery.situation import ENDS, Situation
from aspirec.syntax.wording import shown


def indented_body(s: Situation) -> int | None:
    """`env:` or `queue orders:`, and its entries on the next lines, farther in."""
    colons = [at for at in range(s.start, s.at + 1) if s.kinds[at] == t.COLON]
    sign = colons[0] if colons else s.start
    if s.at_top or not s.start < sign <= s.start + 3 or s.element.place == "array":
        return None
    if not all(kind in t.IN_HEADS for kind in s.kinds[s.start : sign]) or not s.new_line(sign + 1):
        return None
    text = s.text
    key = text[s.spans[s.start][0] : s.spans[sign - 1][1]]
    indent = column(text, s.spans[s.start][0])
    if column(text, s.spans[sign + 1][0]) <= indent:
        return None
    end = _end_of_lines(s.kinds, s.spans, text, sign + 1, indent)
    where = s.span(s.start, sign)
    in_body = s.element.place == "body"
    help = f"write {key} {{ in front of them, and }} behind" if in_body else f"write {key}: {{ in front, and }} behind"
    if where.start >= s.r.by_indentation:
        s.say(codes.OTHER_LANGUAGE, f"the entries of {shown(key)} stand in no braces", where, help)
        s.r.by_indentation = s.spans[end][0]
    start = s.restart()
    s.insert(end, t.RBRACE)
    s.insert(sign + 1, t.LBRACE, poison=not in_body)
    if in_body:
        s.delete(sign)
    return start


def indented_below(s: Situation) -> int | None:
    """`env` alone, and its entries on the next lines, farther in."""
    if s.kind != t.NEWLINE or s.at != s.start + 1 or s.frame.place != "body" or s.kinds[s.start] not in t.WORD_KINDS:
        return None
    if s.separator:
        return None
    text = s.text
    indent = column(text, s.spans[s.start][0])
    if column(text, s.spans[s.at + 1][0]) <= indent:
        return None
    end = _end_of_lines(s.kinds, s.spans, text, s.at + 1, indent)
    where = s.behind(s.at - 1)
    message = f"the body of {shown(s.word(s.start))} stands in no braces"
    s.say(codes.MISSING_OPENER, message, where, "write { behind it, and } on a line of its own behind the body")
    s.insert(end, t.RBRACE)
    s.kinds[s.at] = t.LBRACE
    s.spans[s.at] = (where.start, where.end)
    return s.at


def head_with_entries(s: Situation) -> int | None:
    """`stage prod size: 3 }`, where the brace behind the name is missing, or both are."""
    if not s.at_top or s.kind not in t.WORD_KINDS or s.after != t.COLON or s.touching(s.at + 2):
        return None
    if not s.accepts(t.LBRACE):
        return None
    where = s.behind(s.at - 1)
    head = s.text[s.spans[s.r.first][0] : where.start]
    s.found.drop_within(where.start, len(s.text), {codes.STRAY_CLOSER})
    s.say(codes.MISSING_OPENER, f"the body of {shown(head)} has no opening brace", where, "add '{' behind it", " {")
    s.insert(len(s.kinds) - 1, t.RBRACE)
    s.insert(s.at, t.LBRACE)
    return s.at


def entries_in_no_braces(s: Situation) -> int | None:
    """`probe liveness path: '/alive', periodSeconds: 5`, without the braces around the attributes."""
    if s.element.place != "body" or s.element is not s.frame or s.kinds[s.start] not in t.WORD_KINDS:
        return None
    key = s.at - 1 if s.kind == t.COLON else s.at
    if s.kinds[key] not in t.WORD_KINDS or s.kinds[key + 1] != t.COLON or key <= s.start or s.new_line(key):
        return None
    end = _end_of_lines(s.kinds, s.spans, s.text, key, 10**9)
    single = t.COMMA not in s.kinds[key:end]
    if not all(kind in t.IN_HEADS for kind in s.kinds[s.start : key]) or (single and key == s.start + 1):
        return None
    head = s.written(s.start, key - 1)
    where = s.behind(key - 1)
    help = "write { behind it, and } at the end of the line"
    s.say(codes.MISSING_OPENER, f"the body of {shown(head)} stands in no braces", where, help)
    start = s.restart()
    s.insert(end, t.RBRACE)
    s.insert(key, t.LBRACE)
    return start


def _end_of_lines(kinds: list[int], spans: list[tuple[int, int]], text: str, at: int, indent: int) -> int:
    """The line end or bracket behind the lines from token `at` on that are indented more than `indent`."""
    depth = 0
    while kinds[at] != t.END:
        depth += (kinds[at] in t.OPENERS) - (kinds[at] in t.CLOSERS)
        if depth < 0 or (depth == 0 and kinds[at] == t.NEWLINE and column(text, spans[at + 1][0]) <= indent):
            break
        at += 1
    return at


def braces_on_next_lines(file: str, chunk: Chunk, found: Findings) -> None:
    """Join braces that stand first on a line of a body to the line before, in place; each is reported to `found`."""
    kinds, spans, inside = chunk.kinds, chunk.spans, [t.LBRACKET]
    at = 0
    while kinds[at] != t.END:
        if kinds[at] == t.NEWLINE and kinds[at + 1] == t.LBRACE and inside[-1] == t.LBRACE and not found.full:
            place = Span(file, *spans[at + 1])
            help = "move it to the end of the line before"
            message = "the '{' stands on a line of its own"
            found.append(report(codes.BRACE_ON_NEXT_LINE, message, place, help=help))
            del kinds[at], spans[at]
        if kinds[at] in t.OPENERS:
            inside.append(kinds[at])
        elif kinds[at] in t.CLOSERS and len(inside) > 1:
            inside.pop()
        at += 1


def dash_lists(file: str, text: str, chunk: Chunk, found: Findings) -> None:
    """Put brackets for lists of the form `key:` and lines that begin with `- `, in place; each is reported to `found`."""
    at = -1
    while (at := _next_dash(chunk.kinds, at + 1)) >= 0:
        if _begins_list(chunk, text, at):
            place = Span(file, *chunk.spans[at])
            block = _is_block(chunk, text, at)
            help = "put the items between [ and ], each on a line of its own or with commas between them"
            if block:
                help = "put the entries between { and }, each on a line of its own, without colon and dashes"
            if found.full:
                return
            found.append(report(codes.OTHER_LANGUAGE, "a list is not written with dashes", place, help=help))
            _bracket(chunk, text, at, block)


def dash_before_entry(s: Situation) -> int | None:
    """`- queue orders` between the entries of a body: only the first is reported, all are read without the dash."""
    if s.kind != t.MINUS or s.at != s.start or s.element.place != "body" or s.after not in (*t.WORD_KINDS, t.STRING):
        return None
    if s.new_line(s.at + 1):
        return None
    opener = s.spans[s.element.opener][0]
    if opener not in s.r.dashed:
        help = "remove it: every entry stands on a line of its own"
        s.say(codes.OTHER_LANGUAGE, "an entry does not begin with a dash", s.place(s.at), help, "")
        s.r.dashed.add(opener)
    end = _end_of_lines(s.kinds, s.spans, s.text, s.at + 1, column(s.text, s.spans[s.at][0]))
    if t.NEWLINE in s.kinds[s.at : end] and t.OPENERS.isdisjoint(
        s.kinds[s.at : end]
    ):  # `- name: x` and `value: y` below
        s.r.broken.append(n.Broken(s.span(s.at, end - 1), ()))
        s.delete(s.at, end - s.at + (s.kinds[end] == t.NEWLINE))
        return s.restart()
    s.delete(s.at)
    if s.kinds[s.at + 1] == t.EQUAL and s.kinds[s.at + 2] not in ENDS:
        end = _end_of_lines(s.kinds, s.spans, s.text, s.at + 2, 10**9)
        s.kinds[s.at + 1 : end] = [t.COLON, t.STRING]
        s.spans[s.at + 1 : end] = [s.spans[s.at + 1], (s.spans[s.at + 2][0], s.spans[end - 1][1])]
    return s.at


def _next_dash(kinds: list[int], at: int) -> int:
    """The next dash from token `at` on, or -1."""
    try:
        return kinds.index(t.MINUS, at)
    except ValueError:
        return -1


def _begins_list(chunk: Chunk, text: str, at: int) -> bool:
    end = chunk.spans[at][1]
    if at == 0 or chunk.kinds[at - 1] not in (t.COLON, t.EQUAL) or text[end : end + 1] not in (" ", "\t"):
        return False
    between = text[chunk.spans[at - 1][1] : chunk.spans[at][0]]
    return "\n" in between or "\r" in between


def _is_block(chunk: Chunk, text: str, at: int) -> bool:
    """Whether the items from the dash at token `at` on are rather the entries of a block, with one key and value each."""
    kinds, spans = chunk.kinds, chunk.spans
    depth, opener = 0, at - 1
    while opener > 0 and (depth or kinds[opener] not in t.OPENERS):
        depth += (kinds[opener] in t.CLOSERS) - (kinds[opener] in t.OPENERS)
        opener -= 1
    if kinds[opener] != t.LBRACE or kinds[opener - 1] == t.COLON or kinds[at - 1] != t.COLON:
        return False
    end = _end_of_lines(kinds, spans, text, at + 1, column(text, spans[at][0]))
    entry = kinds[at + 2] == t.COLON or (kinds[at + 2] == t.EQUAL and at + 3 < end)
    return kinds[at + 1] in t.WORD_KINDS and entry and t.NEWLINE not in kinds[at:end]


def _item(chunk: Chunk, text: str, at: int, end: int, block: bool) -> tuple[list[int], list[tuple[int, int]]]:
    """The tokens behind a dash: a text, unless they are an entry, an object or one value."""
    kinds, spans = chunk.kinds[at:end], chunk.spans[at:end]
    if block and t.EQUAL in kinds[1:2]:
        return [kinds[0], t.COLON, t.STRING], [*spans[:2], (spans[2][0], spans[-1][1])]
    is_path = all(kind in t.WORD_KINDS if place % 2 == 0 else kind == t.DOT for place, kind in enumerate(kinds))
    is_object = t.COLON in kinds[1:2] and kinds[0] in (*t.WORD_KINDS, t.STRING) and text[spans[1][1]] in " \t\r\n"
    if block or is_path or is_object or len(kinds) < 2 or kinds[0] in (*t.OPENERS, *t.STRINGS):
        return kinds, spans
    return [t.STRING], [(spans[0][0], spans[-1][1])]


def _bracket(chunk: Chunk, text: str, at: int, block: bool) -> None:
    """Rewrite the items from the dash at token `at` on: as a list, in which those with keys are objects, or a block."""
    kinds, spans = chunk.kinds, chunk.spans
    indent = column(text, spans[at][0])
    first, made, places = at, [t.LBRACKET], [spans[at]]
    while True:
        end = _end_of_lines(kinds, spans, text, at + 1, indent)
        item, item_places = _item(chunk, text, at + 1, end, block)
        dash, close = spans[at], (spans[end - 1][1],) * 2
        if t.COLON in item[1:2] and not block:
            item, item_places = [t.LBRACE, *item, t.RBRACE], [dash, *item_places, close]
        made += item
        places += item_places
        again = kinds[end] == t.NEWLINE and kinds[end + 1] == t.MINUS and column(text, spans[end + 1][0]) == indent
        if not again:
            break
        made.append(t.NEWLINE)
        places.append(spans[end])
        at = end + 1
    made.append(t.RBRACKET)
    places.append(close)
    if block:
        made[0], made[-1] = t.LBRACE, t.RBRACE
        first -= 1
    kinds[first:end], spans[first:end] = made, places


_LINE = re.compile(r"[\r\n]([ \t]*)((?!//)\S[^\r\n]*?)[ \t]*(?=//|[\r\n]|\Z)")
_NEXT_AT_MARGIN = re.compile(r"[\r\n](?=[^\s/#])")


def bodiless_head(text: str, chunk: Chunk) -> tuple[int, int, int] | None:
    """The head of a declaration whose body seems to follow without braces: where it begins, where it ends, and where
    a colon behind it ends. None if it has a brace or a value.
    """
    kinds, spans = chunk.kinds, chunk.spans
    end = next((at for at, kind in enumerate(kinds) if kind not in t.IN_HEADS), len(kinds) - 1)
    if end < 2 or kinds[end] not in (t.COLON, t.END) or column(text, spans[0][0]) > 0:
        return None
    colon = spans[end][1] if kinds[end] == t.COLON else spans[end - 1][1]
    return spans[0][0], spans[end - 1][1], colon


def end_of_indented(text: str, at: int) -> int:
    """Where the indented lines below the line of `at` end; -1 if there are none, or a brace comes before or after them."""
    line = re.compile(r"[ \t]*(?://[^\r\n]*)?(?:[\r\n]\s*)+").match(text, at)
    if line is None or column(text, line.end()) == 0 or line.end() == len(text) or text[line.end()] in "{}":
        return -1
    margin = _NEXT_AT_MARGIN.search(text, line.end())
    end = margin.start() if margin else len(text)
    if margin and text[margin.end()] in "}])":
        return -1
    while text[end - 1].isspace():
        end -= 1
    return end


def braces_by_indentation(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """For lines without braces, from `start`, the end of the first, to `end`: the places of a brace in front of lines that
    are farther in and behind them, and of the colons in their stead, as corrections for the lexer.
    """
    found: list[tuple[int, int, str]] = []
    levels, before = [0], start
    inner = not re.search(r"[\[({,]\s*$|^\s*[\])}]", text[start:end], re.MULTILINE)
    for line in _LINE.finditer(text, start, end):
        indent = len(line[1].expandtabs())
        while len(levels) > 2 and indent < levels[-1]:
            found.append((before, before, "}"))
            levels.pop()
        if indent > levels[-1] and (inner or len(levels) == 1):
            found += [(before - (text[before - 1] == ":"), before, ""), (before, before, "{")]
            levels.append(indent)
        before = line.end(2)
    return found + [(end, end, "}")] * (len(levels) - 1)
