"""What people write into a parameter file, and how it gets through the next build.

    // Made by aspirec from shop.aspire. …           the made part: every build makes it anew
    // sha256:0123456789abcdef

    using 'main.bicep'

    // To be filled in. What you write below …       the marker

    // The region to deploy to.                      the open part: what a build leaves empty, and people fill in
    param location = 'westeurope'

`aspirec.stamp` divides a file at the marker. `merged` makes the made part anew, and changes the open part only where it does
not fit the template any more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from itertools import pairwise, zip_longest

from aspirec.bicep.printer import print_expression
from aspirec.model.nullable import EMPTY
from aspirec.stamp import divided, joined


def merged(existing: str, built: str, template: str, is_built: Callable[[str], bool]) -> str:
    """The file that a build has made, with what people wrote into the existing one; `template` is the text of the template
    that both are for. `is_built` says whether an earlier build wrote an assignment, with the words above it.

    Assignments that are new are added at the end. One for a parameter that the template does not take, or that the made part
    has a value for, becomes a comment; where nobody has touched it, it goes. Everything else in the open part stays as it
    is, byte for byte, and so does all of it if a string, a comment or a bracket in it never ends.

    Where the marker is gone, the open part is what is assigned to parameters that a build leaves empty.
    """
    old, own = divided(existing)
    made, empty = divided(built)
    line_end = "\r\n" if "\r\n" in old else "\n"
    if own is None:
        own = _without_marker(existing, _names(empty or ""), line_end)
        if own is None:
            return built
    statements = split(own)
    if statements is not None:
        kept = _fitting(statements, _names(empty or ""), _declared(template) - _assigned(made), is_built)
        own = "".join(kept) + _added(kept, empty or "", line_end)
    if empty is None and not own.strip():
        return made.replace("\n", line_end)
    return joined(made, "").replace("\n", line_end) + own


def template_name(name: str) -> str:
    """The template that a parameter file is for, by name: `main.prod.bicepparam` has parameters of `main.bicep`."""
    return f"{name.partition('.')[0]}.bicep"


def _without_marker(existing: str, empty: Collection[str], line_end: str) -> str | None:
    """What a file assigns to parameters that a build leaves empty, with the comments above; None if nobody filled anything in."""
    own = ""
    is_filled_in = False
    above: list[str] = []
    for statement in split(existing) or ():
        if _name(statement) in empty:
            own += "".join([line_end, *above, statement])
            is_filled_in |= not _is_empty(statement)
        above = [*above, statement] if _is_comment(statement) else []
    return own if is_filled_in else None


# -- fitting and adding ------------------------------------------------------------------------------------------

_EMPTY = frozenset(print_expression(value) for value in EMPTY.values())


def _fitting(
    statements: list[str], empty: Collection[str], taken: Collection[str], is_built: Callable[[str], bool]
) -> list[str]:
    """The statements of the open part as they may stay. `empty` are the parameters that a build leaves empty, `taken` all
    that an assignment may be for.
    """
    kept: list[str] = []
    comments = 0
    for statement, follower in zip_longest(statements, statements[1:], fillvalue=""):
        name = _name(statement)
        above = kept[len(kept) - comments :]
        if name is None or name in empty:
            kept.append(statement)
        elif is_built("".join([*above, statement]).rstrip("\r\n")) or (not above and _is_empty(statement)):
            del kept[len(kept) - comments :]
            if not follower.strip():
                _drop_blank_lines(kept)
        elif name in taken:
            kept.append(statement)
        else:
            kept.append(_commented_out(statement))
            if follower.strip():
                kept.append(_line_end(statement))  # or else it would be taken for the words of what follows
        comments = comments + 1 if _is_comment(statement) else 0
    return kept


def _is_empty(statement: str) -> bool:
    """Whether an assignment says nothing but what a build writes where there is nothing to say."""
    return statement.rstrip("\r\n") in {f"param {_name(statement)} = {value}" for value in _EMPTY}


def _drop_blank_lines(statements: list[str]) -> None:
    """Take away the blank lines at the end."""
    while statements and not statements[-1].strip():
        statements.pop()


def _commented_out(statement: str) -> str:
    lines = _LINE.findall(statement)
    return "".join(f"// {line}" if line.strip() else f"//{line}" for line in lines)


def _line_end(statement: str) -> str:
    return statement[len(statement.rstrip("\r\n")) :]


def _added(kept: list[str], empty: str, line_end: str) -> str:
    """What has to be added for parameters that a build leaves empty and nothing in the open part is for."""
    text = "".join(kept)
    known = {_name(statement) for statement in kept}
    blocks = [block for name, block in _blocks(empty) if name not in known]
    # An assignment without words may have lost the one that it stood below.
    gaps = ["\n" if above.startswith("\n//") and block[:1] != "\n" else "" for above, block in pairwise(["", *blocks])]
    added = "".join(f"{gap}{block}" for gap, block in zip(gaps, blocks, strict=True)).lstrip("\n")
    if not added:
        return ""
    gap = "" if text.endswith(("\n", "\r")) or not text else "\n"
    if not kept or kept[-1].strip():
        gap += "\n"
    return f"{gap}{added}".replace("\n", line_end)


def _blocks(empty: str) -> Iterator[tuple[str, str]]:
    """The assignments that a build has made, by name, each with what stands above it."""
    block = ""
    for statement in split(empty) or ():
        block += statement
        name = _name(statement)
        if name is not None:
            yield name, block
            block = ""


def _names(text: str) -> frozenset[str]:
    return frozenset(name for name, _ in _blocks(text))


def _declared(template: str) -> frozenset[str]:
    """The parameters of a template that a build has made."""
    return frozenset(re.findall(r"^param (\w+) ", template, re.MULTILINE))


def _assigned(made: str) -> frozenset[str]:
    """The parameters that have a value in the made part."""
    return frozenset(re.findall(r"^param (\w+) =", re.sub(r"'''.*?'''", "", made, flags=re.DOTALL), re.MULTILINE))


# -- statements --------------------------------------------------------------------------------------------------

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_NEWLINES = ("\r\n", "\n", "\r")
_SPACE = r"(?>(?:\s|//[^\r\n]*|(?>/\*.*?\*/))*)"
_ASSIGNMENT = re.compile(rf"{_SPACE}param\b{_SPACE}(\w+){_SPACE}=", re.DOTALL)
_COMMENT = re.compile(_SPACE, re.DOTALL)

_CODE = re.compile(r"//[^\r\n]*|/\*|\$*'''|['()\[\]{}]|\r\n|\n|\r")
_INSIDE = {"'": re.compile(r"\\[^\r\n]|\$\{|['\r\n]"), "/*": re.compile(r"\*/")}
_ENDS = {"(": ")", "[": "]", "{": "}", "${": "}", "'": "'", "/*": "*/"}
"""What begins something, and what ends it."""


def split(text: str) -> list[str] | None:
    """The statements of a parameter file, each with its line end; blank lines and lines of comment are some, too. None where
    a string, a comment or a bracket never ends, or ends without having begun.
    """
    statements: list[str] = []
    begun: list[str] = []
    start = end = 0
    while found := _pattern(begun[-1] if begun else "").search(text, end):
        token, end = found[0], found.end()
        if token in _NEWLINES and not begun:
            statements.append(text[start:end])
            start = end
        elif not _goes_on(token, begun):
            return None
    if begun:
        return None
    return [*statements, text[start:]] if text[start:] else statements


def _pattern(inside: str) -> re.Pattern[str]:
    """What to look for next, by what has begun last."""
    if inside.endswith("'''"):
        dollars = len(inside) - 3
        return re.compile(rf"'{{3,}}|\${{{dollars}}}\{{" if dollars else "'{3,}")
    return _INSIDE.get(inside, _CODE)


def _goes_on(token: str, begun: list[str]) -> bool:
    """Note what a token begins or ends; False for one that cannot stand there."""
    inside = begun[-1] if begun else ""
    if inside.endswith("'''"):
        if token.startswith("'"):
            begun.pop()
        else:
            begun.append("${")
    elif token == _ENDS.get(inside):
        begun.pop()
    elif token in _ENDS or token.endswith("'''"):
        begun.append(token)
    else:
        return token.startswith(("//", "\\")) or (token in _NEWLINES and inside != "'")
    return True


def _name(statement: str) -> str | None:
    """The parameter that a statement assigns to, if it is an assignment."""
    found = _ASSIGNMENT.match(statement)
    return found[1] if found else None


def _is_comment(statement: str) -> bool:
    return bool(statement.strip()) and _COMMENT.fullmatch(statement) is not None
