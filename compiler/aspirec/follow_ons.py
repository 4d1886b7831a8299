"""What follows from other mistakes, and is therefore left unsaid. Imported only when something is wrong."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from aspirec.catalog.roles import role_id
from aspirec.diagnostics.codes import names as codes
from aspirec.diagnostics.codes.syntax import (
    BAD_NAME,
    EQUALS_FOR_COLON,
    FOREIGN_QUOTES,
    INCOMPLETE_ENTRY,
    MISSING_COLON,
    MISSING_NAME,
    OTHER_LANGUAGE,
    UNCLOSED_BRACKET,
    WRONG_OPERATOR,
)
from aspirec.diagnostics.model import Bag, Diagnostic, Label
from aspirec.frozen import evolve
from aspirec.model.sound import Places
from aspirec.source import Sources, Span
from aspirec.syntax.nodes import Attribute, Child, File, Resource

_NAMES_SOMETHING = (codes.CHILD_FORM,)
"""Of the codes of binding those that are reported where something would have its name."""

_ABOUT_NAMES = frozenset({codes.UNKNOWN_NAME, codes.UNKNOWN_MEMBER, codes.UNKNOWN_STAGE_PARAMETER, codes.NOT_A_TARGET})
"""What is said where a name is used that nothing declares."""
_STRANGERS = (codes.UNKNOWN_ATTRIBUTE, codes.UNKNOWN_CHILD)
_INSIDE = (UNCLOSED_BRACKET, EQUALS_FOR_COLON, WRONG_OPERATOR)
"""What makes doubtful whatever is said of the text around it."""
_CLAUSES = (" reference", " on")
_QUOTES = "'\"`"


def independent(found: Bag, earlier: Sequence[Diagnostic], files: Iterable[File], sources: Sources) -> Bag:
    """What remains of the findings of a stage, given the `earlier` ones and the trees that it worked on: nothing about
    places that are reported already, nor about names whose declaration is wrong or would come of a mend.
    """
    names = {name for file in files for piece in file.broken for name in piece.names}
    for one in (*earlier, *found.sorted()):
        if one.code not in _ABOUT_NAMES:
            text = _text(one.primary.span, sources).strip(_QUOTES)
            is_declared = one.code.id < codes.UNKNOWN_KIND.id or one.code in _NAMES_SOMETHING
            words = text.split() if one.code is BAD_NAME else text.split()[:1]
            names.update((text, *words) if is_declared else ())
            names.update(word for fix in one.fixes[:1] for word in fix.split()[1:])
    spoiled = {one.primary.span for one in found.sorted() if one.code in (codes.UNKNOWN_KIND, codes.UNKNOWN_CHILD)}
    names.update(name for file in files for name in _declared_by(file.declarations, spoiled))
    names.update(_of_nameless(found, earlier, sources))
    quoted = {one.primary.span: one for one in earlier if one.code is FOREIGN_QUOTES}
    kept, places = Bag(), _Reported(earlier)
    elsewhere = Places(span for file in files for span in _contents(file.declarations, _strangers(found)))
    for one in found.sorted():
        span, about_name = one.primary.span, one.code in _ABOUT_NAMES
        if one.code is codes.UNKNOWN_NAME and elsewhere.around(span) and role_id(_text(span, sources)) is not None:
            continue  # what it is in may well be meant as a grant
        if span in quoted and one.fixes:  # what belongs there is known better now
            kept.add(evolve(quoted[span], help=one.help, fixes=one.fixes))
        cut_off = bool(places.unclosed) and _ends_text(span, sources)
        if places.cover(span) or (about_name and (cut_off or _text(span, sources).strip(_QUOTES) in names)):
            continue
        kept.add(one)
    return _told_once(kept)


def _told_once(found: Bag) -> Bag:
    """The findings, of which those about one part that a resource does not have are one, with all places that ask for it."""
    once, places = Bag(), dict[str, list[Diagnostic]]()
    for one in found.sorted():
        if one.code is codes.UNKNOWN_MEMBER:
            places.setdefault(one.message, []).append(one)
        else:
            once.add(one)
    for first, *others in places.values():
        labels = [Label(other.primary.span, "and here") for other in others]
        once.add(evolve(first, secondary=(*first.secondary, *labels)))
    return once


def moot(found: Bag, earlier: Sequence[Diagnostic], files: Iterable[File]) -> list[Diagnostic]:
    """Those of the `earlier` findings, of the syntax, that are about colons, lists with dashes and lone names behind keys that
    do not exist and resemble nothing that does, or about calls of another language, where their names say it better.
    """
    strangers = _strangers(found)
    ends = {(span.file, span.end) for span in strangers}
    pointless = [one for one in earlier if one.code is MISSING_COLON and _start(one) in ends]
    named = {_start(one) for one in found.sorted() if one.code in _STRANGERS}
    pointless += [one for one in earlier if one.code is OTHER_LANGUAGE and _start(one) in named]
    calls = Places(one.primary.span for one in found.sorted() if one.code is OTHER_LANGUAGE)
    pointless += [one for one in earlier if one.code is FOREIGN_QUOTES and calls.around(one.primary.span)]
    foreign = {_start(one) for one in earlier if one.code is OTHER_LANGUAGE}
    alone = [one for one in earlier if one.code is INCOMPLETE_ENTRY]
    if not strangers or not (foreign or alone):
        return pointless
    contents = [span for file in files for span in _contents(file.declarations, strangers)]
    places, inside = Places(span for span in contents if (span.file, span.start) in foreign), Places(contents)
    return [
        *pointless,
        *(one for one in earlier if places.around(one.primary.span)),
        *(one for one in alone if inside.around(one.primary.span) and not places.around(one.primary.span)),
    ]


def _strangers(found: Bag) -> set[Span]:
    """The places of attributes and children that do not exist and resemble nothing that does."""
    return {one.primary.span for one in found.sorted() if one.code in _STRANGERS and not one.fixes}


def _start(diagnostic: Diagnostic) -> tuple[str, int]:
    return diagnostic.primary.span.file, diagnostic.primary.span.start


def _contents(nodes: Iterable[object], heads: Container[Span]) -> Iterator[Span]:
    """The values and bodies behind the keys and words at some places."""
    for node in nodes:
        if isinstance(node, Attribute) and node.key.span in heads:
            yield node.value.span
        if isinstance(node, Resource | Child) and node.body is not None:
            if isinstance(node, Child) and node.word.span in heads:
                yield node.body.span
            yield from _contents(node.body.entries, heads)


class _Reported:
    """The places of diagnostics; `unclosed` are those of brackets that are not closed."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        self.unclosed = [one.primary.span for one in diagnostics if one.code is UNCLOSED_BRACKET]
        self._places = Places(one.primary.span for one in diagnostics)
        self._brackets = Places(one.primary.span for one in diagnostics if one.code in _INSIDE)
        self._starts = {*map(_start, diagnostics)}

    def cover(self, span: Span) -> bool:
        """Whether something is reported that begins at a span or is around it, or brackets or signs in it are mistaken."""
        begins = (span.file, span.start) in self._starts
        return begins or self._places.around(span) or self._brackets.within(span)


def _declared_by(nodes: Iterable[object], words: Container[Span]) -> Iterator[str]:
    """The names of the resources and children whose kind or word stands at one of the places."""
    for node in nodes:
        if isinstance(node, Resource | Child):
            word = node.kind if isinstance(node, Resource) else node.word
            if word.span in words and node.name is not None:
                yield node.name.text
            yield from _declared_by(node.body.entries if node.body else (), words)


def _of_nameless(found: Bag, earlier: Sequence[Diagnostic], sources: Sources) -> set[str]:
    """The names that nothing declares and that may be those of declarations and children that were given none."""
    nameless = [one for one in earlier if one.code is MISSING_NAME and _text(one.primary.span, sources)[:1].isalpha()]
    childless = [one for one in earlier if one.code is INCOMPLETE_ENTRY]
    unknown = [one for one in found.sorted() if one.code is codes.UNKNOWN_NAME]
    members = {_text(one.primary.span, sources) for one in found.sorted() if one.code is codes.UNKNOWN_MEMBER}
    for some in (unknown, [one for one in unknown if _is_referred_to(one.primary.span, sources)]):
        names = {_text(one.primary.span, sources) for one in some}
        if len(names) <= len(nameless):
            return names | (members if len(members) <= len(childless) else set())
    return members if len(members) <= len(childless) else set()


def _is_referred_to(span: Span, sources: Sources) -> bool:
    """Whether the name at a place is meant as that of a resource: in a clause, or with a child behind it."""
    text = sources[span.file].text
    return text.startswith(".", span.end) or text[max(span.start - 20, 0) : span.start].rstrip().endswith(_CLAUSES)


def _ends_text(span: Span, sources: Sources) -> bool:
    """Whether nothing comes behind a place."""
    return span.file in sources and not sources[span.file].text[span.end :].strip()


def _text(span: Span, sources: Sources) -> str:
    return sources[span.file].text[span.start : span.end] if span.file in sources else ""
