"""What the lexer does with text that is wrong: it is reported, and left out or made the best of.

The functions get the lexer, the chunk that is being filled, the open brackets and the offset that they are about; those
that return an offset say where to go on. All of them take time in proportion to the text that they skip.
"""

from __future__ import annotations

import re

from aspirec.syntax import tokens as t
from aspirec.syntax.lexer import GOES_ON, HOLE, TOKEN, Brackets, Chunk, Lexer
from aspirec.syntax.lines import DECLARATION, SURE_DECLARATION, line_end, line_of, next_sure_declaration
from aspirec.syntax.recovery.oddities_strings import QUOTES, foreign_string, odd_string

_CLOSERS = re.compile(r"[ \t)\]}]{0,50}")
_ODD_NUMBER = re.compile(r"\w(?:\w|\.(?=\w)|-(?=\w))*")
_ODD_NAME = re.compile(r"[\w-]++")
_COLON = re.compile(r"[ \t]*+:")
_GLUED_MINUS = re.compile(r"((?>[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*))-(?=[ \t]*[\w('])")
_BARE_PATH = re.compile(r"\$\{[ \t]*([A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*)[ \t]*\}")
_ENDS_ENTRY = re.compile(r"[ \t]*(?:[\r\n,;}\])]|//|\Z)")
_VARIABLE = re.compile(r"\$[A-Za-z]\w*")
_OF_A_SHELL = re.compile(r"\$\{\w+:?[-=?+][^{}'\r\n]*\}")
_REST_OF_STRING = re.compile(r"\$\{[^\s'{}]*\}[^'\r\n]{0,200}'[^\r\n]{0,200}")
"""What is left of a string whose first quote is missing, and some of what is behind it on its line."""
_PATH_PIECE = re.compile(r"[\w-]+|\.")
_ADDRESS = re.compile(r"[0-9]+(?:\.[0-9]+){3}(?:/[0-9]+)?")
_CODE = re.compile(r"\.[A-Za-z]+(?:<[\w.]+>)?\(|\b(?:new|await|from)\b|=>")
"""What stands in a statement of a general language, and in no declaration."""
_UNKNOWN = re.compile(r"[^\x00-\x7f]++|([\x00-\x7f])\1*")
_ROLES = 20
LOOK_ALIKES = {
    "\uff1a": ":",
    "\uff0c": ",",
    "\uff1d": "=",
    "\uff0e": ".",
    "\uff1f": "?",
    "\u2212": "-",
}
"""Signs of other scripts and of typesetting, and those that they are taken for."""


def odd(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
    """Text that no pattern matches."""
    character = lexer.text[at]
    if character == "'":
        return odd_string(lexer, chunk, stack, at)
    if character in QUOTES:
        return foreign_string(lexer, chunk, stack, at)
    if character.isdecimal() and character.isascii():
        return _odd_number(lexer, chunk, at)
    if character.isalpha() or character == "_":
        return _odd_name(lexer, chunk, at)
    if character == ";":
        return _semicolon(lexer, chunk, stack, at)
    if character in "&|":
        lexer.complain("single_operator", at, at + 1)
        chunk.add(t.SIGNS[character * 2], at, at + 1)
        return at + 1
    if lexer.text.startswith("${", at):
        return _bare_interpolation(lexer, chunk, at)
    if character == "$" and lexer.text[at + 1 : at + 2] == '"':
        return foreign_string(lexer, chunk, stack, at)
    variable = _VARIABLE.match(lexer.text, at)
    if variable is not None:
        lexer.complain("variable", at, variable.end())
        chunk.odd_names = True
        chunk.add(t.NAME, at, variable.end())
        return variable.end()
    if character == "/":
        return _unclosed_comment(lexer, stack, at)
    if character == "#":
        end = line_end(lexer.text, at)
        lexer.complain("comment_sign", at, end)
        return end
    if character in LOOK_ALIKES:
        lexer.complain("look_alike", at, at + 1)
        chunk.add(t.SIGNS[LOOK_ALIKES[character]], at, at + 1)
        return at + 1
    match = _UNKNOWN.match(lexer.text, at)
    end = match.end() if match else at + 1
    lexer.complain("unknown_character", at, end)
    return end


# -- lines ---------------------------------------------------------------------------------------------------------


def begins_declaration(text: str, chunk: Chunk, stack: Brackets, at: int) -> bool:
    """Whether a declaration seems to begin at `at`, although brackets are open."""
    if text[at - 1] not in "\r\n" or not DECLARATION.match(text, at):
        return False
    inside = stack[0][1] + 1
    if SURE_DECLARATION.match(text, at):
        return True
    return inside < len(chunk.kinds) and text[chunk.spans[inside][0] - 1] not in "\r\n"


# -- brackets ------------------------------------------------------------------------------------------------------


def odd_closer(lexer: Lexer, chunk: Chunk, stack: Brackets, kind: int, at: int) -> int:
    """A closing bracket of another sort than the innermost one that is open."""
    chunk.matched = False
    if stack and stack[-1][0] != HOLE and _stands_for(lexer.text, chunk, stack, kind, at):
        stack.pop()
        chunk.add(kind, at, at + 1)
        return at + 1
    for depth in range(len(stack) - 1, -1, -1):
        expected = stack[depth][0]
        if expected == kind or (expected == HOLE and kind == t.RBRACE):
            lexer.holes -= sum(entry[0] == HOLE for entry in stack[depth + 1 :])
            del stack[depth + 1 :]
            if expected == HOLE:
                return lexer.after_hole(chunk, stack, at)
            stack.pop()
            break
    chunk.add(kind, at, at + 1)
    return at + 1


def _stands_for(text: str, chunk: Chunk, stack: Brackets, kind: int, at: int) -> bool:
    """Whether a closing bracket of the wrong sort seems to stand for the right one: it is on the line of the innermost
    opening bracket, or indented like that line, and the bracket that it could close is not.
    """
    top = chunk.spans[stack[-1][1]][0]
    expected = t.SIGN_TEXT[stack[-1][0]]
    here = sum(entry[0] == stack[-1][0] and chunk.spans[entry[1]][0] >= line_of(text, at)[0] for entry in stack)
    if closers_ahead(text, at).count(expected) >= max(here, 1):
        return False
    matching = [chunk.spans[token][0] for expected, token, _ in stack if expected == kind]
    line, indent = line_of(text, at)
    if top >= line:
        again = closers_ahead(text, at)[:1] == text[at] and len([place for place in matching if place >= line]) == 1
        return not matching or matching[-1] < line or again
    if indent != at - line:
        return False
    return line_of(text, top)[1] == indent and (not matching or line_of(text, matching[-1])[1] != indent)


def correct(chunk: Chunk, stack: Brackets, correction: tuple[int, int, str], operators: int) -> int:
    """Add the brace or the string that a piece of text is read as; the result is the kind of the last token."""
    start, at, sign = correction
    if sign == "'":
        chunk.add(t.STRING, start, at)
        return t.STRING
    kind = t.SIGNS[sign]
    if kind == t.LBRACE:
        stack.append((t.RBRACE, len(chunk.kinds), operators))
    elif not stack or stack[-1][0] != t.RBRACE:
        return chunk.kinds[-1] if chunk.kinds else t.NEWLINE
    else:
        stack.pop()
        if chunk.kinds and chunk.kinds[-1] == t.NEWLINE:
            del chunk.kinds[-1], chunk.spans[-1]
    chunk.add(kind, at, at)
    return kind


def closers_ahead(text: str, at: int) -> str:
    """The closing brackets that follow the one at `at`, past spaces."""
    match = _CLOSERS.match(text, at + 1)
    return "" if match is None else "".join(match[0].split())


def skip_deep(lexer: Lexer, chunk: Chunk, start: int) -> int:
    """Leave out brackets that are nested too deep, with `null` in place of a value, and return where they end."""
    lexer.complain("nested_too_deep", start, start + 1)
    depth, end = 0, len(lexer.text)
    for match in TOKEN.finditer(lexer.text, start):
        if match.lastindex == 5:
            depth += 1
        elif match.lastindex == 6:
            depth -= 1
            if depth == 0:
                end = match.end()
                break
    chunk.odd_places.append(start)
    if t.SILENT[chunk.kinds[-1]]:
        chunk.add(t.LITERALS["null"], start, end)
    return end


# -- strings and comments ------------------------------------------------------------------------------------------


def _unclosed_comment(lexer: Lexer, stack: Brackets, at: int) -> int:
    """Inside of brackets it is taken to end with its line, else where the next declaration certainly begins."""
    text = lexer.text
    end = line_end(text, at) if stack else next_sure_declaration(text, at)
    lexer.complain("unclosed_comment", at, at + 2)
    lexer.comments.append((at, end))
    return end


def _bare_interpolation(lexer: Lexer, chunk: Chunk, at: int) -> int:
    """`${…}` outside of a string: a dotted name is read as if it stood alone, anything else as an object. If a string ends
    behind it on its line, that is taken to have no first quote.
    """
    rest = _REST_OF_STRING.match(lexer.text, at)
    if rest is not None and rest[0].count("'") % 2 == 1:
        end = lexer.text.index("'", at) + 1
        lexer.complain("unopened_string", at, end)
        chunk.add(t.STRING, at, end)
        return end
    match = _BARE_PATH.match(lexer.text, at)
    shell = _OF_A_SHELL.match(lexer.text, at) if match is None else None
    if shell is not None:
        lexer.complain("template", at, shell.end())
        chunk.add(t.STRING, at, shell.end())
        return shell.end()
    if match is None:
        chunk.odd_places.append(at)
        lexer.complain("unknown_character", at, at + 1)
        return at + 1
    lexer.complain("bare_interpolation", at, match.end())
    for piece in _PATH_PIECE.finditer(match[1]):
        start, end = match.start(1) + piece.start(), match.start(1) + piece.end()
        chunk.add(t.DOT if piece[0] == "." else t.WORDS.get(piece[0], t.NAME), start, end)
    return match.end()


# -- numbers, names, semicolons ------------------------------------------------------------------------------------


def _odd_number(lexer: Lexer, chunk: Chunk, at: int) -> int:
    """Digits with something on their heels: a number we do not have, or a name that begins with a digit."""
    match = _ADDRESS.match(lexer.text, at) or _ODD_NUMBER.match(lexer.text, at)
    assert match is not None
    value = _wants_value(chunk)
    lexer.complain("odd_number" if value else "odd_name", at, match.end())
    chunk.odd_names |= not value
    chunk.add(t.INTEGER if value else t.NAME, at, match.end())
    return match.end()


def _wants_value(chunk: Chunk) -> bool:
    """Whether a value comes next, and not the beginning of an entry or a name."""
    last = chunk.kinds[-1] if chunk.kinds else t.NEWLINE
    return t.SILENT[last] and last not in (t.NEWLINE, t.LBRACE)


def _odd_name(lexer: Lexer, chunk: Chunk, at: int) -> int:
    """Something like a name: with an underscore or a hyphen too many, or with letters that are not ASCII."""
    match = _ODD_NAME.match(lexer.text, at)
    assert match is not None
    end = match.end()
    glued = _GLUED_MINUS.match(lexer.text, at)
    if glued and glued.end() == end and _wants_value(chunk):
        lexer.complain("glued_minus", at, end)
        chunk.add(t.WORDS.get(glued[1], t.NAME), at, end - 1)
        chunk.add(t.MINUS, end - 1, end)
        return end
    if lexer.text[end - 1 : end + 1] == "->" and end - 1 > at:
        lexer.complain("arrow", end - 1, end + 1)
        chunk.add(t.NAME, at, end - 1)
        chunk.add(t.DOT, end, end + 1)
        return end + 1
    lexer.complain("odd_key" if _is_key(lexer, chunk, at, end) else "odd_name", at, end)
    chunk.odd_names = True
    chunk.add(t.NAME, at, end)
    return end


def _is_key(lexer: Lexer, chunk: Chunk, at: int, end: int) -> bool:
    """Whether a word begins an entry and has a colon behind it: any ASCII letters and signs may be meant as a key."""
    last = chunk.kinds[-1] if chunk.kinds else t.NEWLINE
    return (
        last in (t.NEWLINE, t.LBRACE, t.COMMA)
        and lexer.text[at:end].isascii()
        and _COLON.match(lexer.text, end) is not None
    )


def _among_roles(chunk: Chunk) -> bool:
    """Whether the last tokens are a grant whose target is still to come."""
    for kind in reversed(chunk.kinds[-_ROLES:]):
        if kind == t.WORDS["grant"]:
            return True
        if kind not in (t.NAME, t.STRING, t.COMMA):
            break
    return False


def _code(lexer: Lexer, chunk: Chunk, at: int) -> int:
    """A statement of another language, up to its semicolon; of several ones in a row only the first is reported."""
    start = chunk.spans[0][0]
    lexer.retract(start, at)
    if lexer.text[lexer.code_end : start].strip() or not lexer.code_end:
        lexer.complain("code", start, at + 1)
    lexer.code_end = at + 1
    chunk.foreign = lexer.cut = True
    return at + 1


def _semicolon(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
    """Nothing ends with `;`; what follows on the line is taken as an entry of its own."""
    if not stack and chunk.kinds and _CODE.search(lexer.text, chunk.spans[0][0], at):
        return _code(lexer, chunk, at)
    ends = not stack or _ENDS_ENTRY.match(lexer.text, at + 1)
    lexer.complain("semicolon" if ends else "semicolon_between", at, at + 1)
    if not stack:
        decorators = chunk.kinds[:1] == [t.AT] and chunk.ends_in_decorator()
        lexer.cut = bool(chunk.kinds) and not decorators and not GOES_ON.match(lexer.text, at + 1)
    elif not t.SILENT[chunk.kinds[-1]]:
        comma = stack[-1][0] == t.RPAREN or _among_roles(chunk)
        chunk.add(t.COMMA if comma else t.NEWLINE, at, at + 1)
    return at + 1
