"""The tokens of Bicep files."""

from __future__ import annotations

from typing import NamedTuple

from aspirec.bicep.string_literals import on_one_line, raw_end, string_end


class Token(NamedTuple):
    """A token: a name, a number, a whole string, a sign, or a line end."""

    text: str
    gap: str
    """What stood before it: nothing, a blank, or a line end."""


_PAIRS = ("==", "!=", "=~", "!~", "<=", ">=", "&&", "||", "??", ".?", "::")


def tokens(text: str) -> list[Token]:
    """The tokens of a file, without comments. Texts over several lines are on one."""
    found: list[Token] = []
    position, gap = 0, ""
    while position < len(text):
        char = text[position]
        if char in " \t\r":
            position, gap = position + 1, gap or " "
        elif char == "\n":
            found.append(Token("\n", ""))
            position, gap = position + 1, "\n"
        elif text.startswith("//", position) or (char == "#" and gap in ("", "\n")):
            position = _until(text, "\n", position)
        elif text.startswith("/*", position):
            position = _until(text, "*/", position + 2) + 2
        else:
            end = _token_end(text, position)
            token = text[position:end]
            found.append(Token(on_one_line(token) if token.startswith("'''") else token, gap))
            position, gap = end, ""
    return found


def _until(text: str, mark: str, start: int) -> int:
    end = text.find(mark, start)
    return len(text) if end < 0 else end


def _token_end(text: str, start: int) -> int:
    if text.startswith("'''", start):
        return raw_end(text, start)
    if text[start] == "'":
        return string_end(text, start)
    end = start
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    if end > start:
        return end
    return start + (2 if text[start : start + 2] in _PAIRS else 1)


def joined(tokens: list[Token]) -> str:
    """Tokens as text on one line."""
    text = ""
    for token in tokens:
        is_tight = text[-1:] in ("(", "[") or token.text in (")", "]", ",")
        is_apart = token.gap == " " or (token.gap == "\n" and not is_tight)
        text += f" {token.text}" if text and is_apart else token.text
    return text
