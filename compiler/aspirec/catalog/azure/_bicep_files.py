"""What a Bicep file of the author's own declares: parameters, outputs, and what it is deployed to, as its lines say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aspirec.catalog.schema import FileOutput, FileText
from aspirec.frozen import frozen

_DECLARATION = re.compile(r"^[ \t]*(param|output)[ \t]+([A-Za-z_]\w*)(.*)$", re.MULTILINE)
_START = re.compile(r"^[ \t]*(?:@(?:sys\.)?(secure)\(|([a-z]+)[ \t]+([A-Za-z_]\w*))", re.MULTILINE)
"""Where a decorator for secrets stands, or a declaration begins."""

_TARGET = re.compile(r"^[ \t]*targetScope[ \t]*=[ \t]*'(\w+)'", re.MULTILINE)
_ALIAS = re.compile(r"^[ \t]*type[ \t]+([A-Za-z_]\w*)[ \t]*=\s*", re.MULTILINE)
_PIECE_OF_TYPE = re.compile(r"'(?:\\.|[^'\\\n])*'|[^'\[\](){}=\n]+|.|\n")
_IMPORT = re.compile(
    r"^[ \t]*import[ \t]+(?:\*[ \t]+as[ \t]+(\w+)|\{([^{}]*)\})\s*from[ \t]+'(?!br:|ts:)([^'\\\n]+)'", re.MULTILINE
)
"""An import from a file: what stands in front of all its names, or some of them, and its path."""
_FIRST_OF_TYPE = re.compile(r"\s*\|?\s*(?:((?:\w+\.)*\w+)|('(?:\\.|[^'\\\n])*'|-\d+)|([{\[(]))")
_LIST = re.compile(r"\s*(?:(?:\w+\.)*\w+|'(?:\\.|[^'\\\n])*')\s*\[")
_SIMPLE = ("string", "int", "bool", "object", "array")


@frozen
class Signature:
    """What a Bicep file takes and gives: parameters with whether they have a default, and outputs."""

    parameters: tuple[tuple[str, bool], ...]
    outputs: tuple[str, ...]
    types: tuple[tuple[str, str], ...] = ()
    """Of the parameters, as far as they are known: the simple types that they come to."""
    target: str = "resourceGroup"
    """What it is deployed to, by its line `targetScope`."""
    secure: frozenset[str] = frozenset()
    """The parameters whose values Azure shows nobody."""


def signature(text: str) -> Signature:
    """The parameters and outputs that a Bicep file declares, read off its `param` and `output` lines."""
    code = _without_comments(text)
    found = [match.groups() for match in _DECLARATION.finditer(code)]
    params = tuple((name, "=" in rest or rest.rstrip().endswith("?")) for word, name, rest in found if word == "param")
    aliases = _aliases(code)
    sorts = ((name, _sort_of(rest, aliases)) for word, name, rest in found if word == "param")
    types = tuple((name, sort) for name, sort in sorts if sort in _SIMPLE)
    target = _TARGET.search(code)
    target_scope = target.group(1) if target is not None else "resourceGroup"
    outputs = tuple(name for word, name, _ in found if word == "output")
    return Signature(params, outputs, types, target_scope, frozenset(_secure("param", code)))


def file_outputs(file: FileText) -> Mapping[str, FileOutput]:
    """The outputs that a Bicep file declares, by their names."""
    code = _without_comments(file.text)
    aliases = _types_of(file, {})
    secure = frozenset(_secure("output", code))
    return {
        match[2]: FileOutput(
            _sort_of(match[3], aliases), match[2] in secure, _may_be_null(_type_at(code, match.start(3)), aliases)
        )
        for match in _DECLARATION.finditer(code)
        if match[1] == "output"
    }


def _aliases(code: str) -> dict[str, str]:
    """The types that a file gives names."""
    return {match[1]: _type_at(code, match.end()) for match in _ALIAS.finditer(code)}


def _types_of(file: FileText, known: dict[str, dict[str, str]]) -> dict[str, str]:
    """The types that a file gives names or takes from others. `known` are those of the files that have been read, by their places;
    a file that is being read has none yet, since none can import itself.
    """
    if file.place not in known:
        known[file.place] = {}
        code = _without_comments(file.text)
        known[file.place] = _aliases(code) | dict(_imported(code, file, known))
    return known[file.place]


def _imported(code: str, file: FileText, known: dict[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    """The types that a file takes from others: the names that it has for them, and the simple types that they come to."""
    for prefix, names, path in _IMPORT.findall(code):
        other = file.other(path)
        types = _types_of(other, known) if other is not None else {}
        pairs = (
            re.findall(r"(\w+)(?:\s+as\s+(\w+))?", names) if names else [(name, f"{prefix}.{name}") for name in types]
        )
        for name, own in pairs:
            written = types.get(name, "")
            yield own or name, _sort_of(written, types) + "?" * _may_be_null(written, types)


def _type_at(code: str, start: int) -> str:
    """The type that is written at a place: all up to a `=` or the end of a line that is not within brackets."""
    depth = 0
    for piece in _PIECE_OF_TYPE.finditer(code, start):
        if depth == 0 and piece.group() in ("=", "\n"):
            return code[start : piece.start()]
        depth += (piece.group() in ("[", "(", "{")) - (piece.group() in ("]", ")", "}"))
    return code[start:]


def _sort_of(written: str, aliases: Mapping[str, str]) -> str:
    """The simple type that a type comes to, by how it begins; `any` where that cannot be told."""
    followed: set[str] = set()
    while True:
        first = _FIRST_OF_TYPE.match(written)
        if first is None:
            return "any"
        if _LIST.match(written):
            return "array"
        word, literal, bracket = first.groups()
        if bracket:
            return {"{": "object", "[": "array"}.get(bracket, "any")
        if literal or word in _SIMPLE or word not in aliases or word in followed:
            return _sort_of_word(literal or word)
        followed.add(word)
        written = aliases[word]


def _may_be_null(written: str, aliases: Mapping[str, str]) -> bool:
    """Whether a type ends with `?`, or is the name of one that does."""
    type_ = written.strip()
    return aliases.get(type_, type_).rstrip().endswith("?")


def _sort_of_word(word: str) -> str:
    if word in _SIMPLE:
        return word
    if word.startswith("'"):
        return "string"
    if word in ("true", "false"):
        return "bool"
    return "int" if word.lstrip("-").isdigit() else "any"


def _secure(sort: str, code: str) -> Iterator[str]:
    """The parameters, or outputs, with `@secure()` among the decorators above them."""
    is_secure = False
    for decorator, word, name in _START.findall(code):
        if word == sort and is_secure:
            yield name
        is_secure = bool(decorator)


def _without_comments(text: str) -> str:
    """The code of a Bicep file alone; texts of several lines, which may hold anything, are empty."""
    pattern = r"'''.*?'''|'(?:\\.|[^'\\\n])*'|//[^\n]*|/\*.*?\*/"
    return re.sub(pattern, _code, text, flags=re.DOTALL)


def _code(match: re.Match[str]) -> str:
    found = match.group()
    return "''" if found.startswith("'''") else found if found.startswith("'") else ""
