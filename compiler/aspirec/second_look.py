"""A second look at declarations with errors: a brace that is missing in one place and made up for in another lets a program
be read, only not as it was meant; then its indentation tells more than its braces.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aspirec.diagnostics.codes.syntax import INCOMPLETE_ENTRY, MISSING_NAME, UNEXPECTED
from aspirec.diagnostics.model import Bag
from aspirec.model.sound import Places
from aspirec.source import Sources, Span
from aspirec.syntax.nodes import File
from aspirec.syntax.parser import parse

_SENSELESS = (INCOMPLETE_ENTRY, MISSING_NAME, UNEXPECTED)
"""What is said of pieces that have come off a declaration. Brackets that do not pair up are not among it: they are one mistake."""


def read_by_indentation(
    files: Sequence[File], sources: Sources, errors: Iterable[Span]
) -> tuple[list[File], Bag] | None:
    """The files read anew, with the declarations that have errors in them taken as they are indented, and what is wrong
    with the brackets then. None if indentation and brackets agree.
    """
    places, found = Places(errors), Bag()
    again = []
    for file in files:
        suspects = {declaration.span.start for declaration in file.declarations if places.within(declaration.span)}
        known, bag = Bag(), Bag()
        if suspects and not file.broken:
            text = sources[file.name].text
            parse(file.name, text, known)
            file = parse(file.name, text, bag, suspects)
            before = set(known.sorted())
            found.extend(one for one in bag.sorted() if one not in before)
        again.append(file)
    return (again, found) if found.has_errors else None


def explains_more(said: Bag, left: Bag, errors: Sequence[Span]) -> bool:
    """Whether fewer errors are left with the files read anew, of which that is `said`, than there were."""
    pieces = sum(one.code in _SENSELESS for one in said.sorted())
    return pieces + len(left.sorted()) < len(errors)
