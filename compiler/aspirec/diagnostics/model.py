"""Diagnostics as data: what is wrong, where, why, and what to write instead."""

from __future__ import annotations

from collections.abc import Container, Iterable
from enum import Enum

from attrs import field

from aspirec.frozen import frozen
from aspirec.source import Span


class Severity(Enum):
    """How bad it is: an error stops the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@frozen
class Code:
    """One kind of diagnostic. `id` is `ASPnnnn` and never reused; `slug` names its golden case.

    `explanation` says in a paragraph what the rule is and why; `wrong` and `right` are whole small programs (or the
    command lines, for codes about files) that show the mistake and its mend. `aspirec explain` and the documentation
    are made from them. `lacking` marks what is said because something is not there: it goes unsaid where the declaration, or
    one that it names, has other mistakes, or whole declarations are lost to mistakes, since one of them may have been that.
    """

    id: str
    slug: str
    title: str
    explanation: str
    wrong: str
    right: str
    severity: Severity = Severity.ERROR
    lacking: bool = False


@frozen
class Label:
    """A place that a diagnostic points at, with a few words that are printed beside the underline."""

    span: Span
    text: str = ""


@frozen
class Diagnostic:
    """One finding. `message` is a single sentence that stands alone; `help` says what to write instead."""

    code: Code
    message: str
    primary: Label
    secondary: tuple[Label, ...] = ()
    help: str = ""
    notes: tuple[str, ...] = ()
    fixes: tuple[str, ...] = ()
    """Texts that could stand in place of the primary span, best first (for editors and SARIF)."""

    @property
    def severity(self) -> Severity:
        return self.code.severity


class Failure(Exception):
    """Nothing can go on for a reason that users can do something about: the diagnostic says which."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


@frozen
class Bag:
    """Collects the diagnostics of one run. Passes report here and go on with a harmless stand-in."""

    _found: list[Diagnostic] = field(factory=list, init=False)

    def add(self, diagnostic: Diagnostic) -> None:
        self._found.append(diagnostic)

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        self._found.extend(diagnostics)

    def drop(self, diagnostics: Container[Diagnostic]) -> None:
        """Take some back."""
        self._found[:] = [found for found in self._found if found not in diagnostics]

    @property
    def has_errors(self) -> bool:
        return any(found.severity is Severity.ERROR for found in self._found)

    def sorted(self) -> tuple[Diagnostic, ...]:
        """All findings by file, place and code, each once."""
        unique = {(f.primary.span, f.code.id, f.message): f for f in self._found}
        return tuple(unique[key] for key in sorted(unique))


def report(
    code: Code,
    message: str,
    span: Span,
    *,
    label: str = "",
    secondary: Iterable[tuple[Span, str]] = (),
    help: str = "",
    notes: Iterable[str] = (),
    fixes: Iterable[str] = (),
) -> Diagnostic:
    """A diagnostic at `span`; `secondary` are further places with their words."""
    labels = tuple(Label(place, text) for place, text in secondary)
    return Diagnostic(code, message, Label(span, label), labels, help, tuple(notes), tuple(fixes))
