"""Collects what there is to say about all programs of one call, and prints it in the form that was asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Literal

from aspirec.cli import terminal
from aspirec.diagnostics.model import Diagnostic, Severity
from aspirec.frozen import evolve
from aspirec.source import SourceFile, Sources

Format = Literal["text", "json", "sarif", "github"]

_PROMOTED = "warnings count as errors here (--warnings-as-errors)"


class Report:
    """The diagnostics of one call, and remarks about what was done.

    `to_stdout` sends the forms for programs to standard output; text goes to standard error. Remarks go to standard
    error after the diagnostics, unless `quiet`, or a document is all that may stand there.
    """

    def __init__(
        self,
        format: Format = "text",
        warnings_as_errors: bool = False,
        *,
        to_stdout: bool = False,
        quiet: bool = False,
    ) -> None:
        self.format = format
        self.warnings_as_errors = warnings_as_errors
        self.to_stdout = to_stdout
        self.quiet = quiet
        self._found: list[Diagnostic] = []
        self._sources: dict[str, SourceFile] = {}
        self._remarks: list[str] = []

    def add(self, diagnostics: Iterable[Diagnostic], sources: Sources | None = None) -> bool:
        """Add findings with the texts that they point into; whether there are no errors among them."""
        added = [self._promoted(diagnostic) for diagnostic in diagnostics]
        self._found.extend(added)
        self._sources.update(sources or {})
        return not any(diagnostic.severity is Severity.ERROR for diagnostic in added)

    def absorb(self, other: Report) -> None:
        """Add all that is in another report of the same call."""
        self._found.extend(other._found)
        self._sources.update(other._sources)
        self._remarks.extend(other._remarks)

    @property
    def has_errors(self) -> bool:
        return any(diagnostic.severity is Severity.ERROR for diagnostic in self._found)

    def remark(self, text: str) -> None:
        """Add a line, or several, about what was done."""
        if not self.quiet and (self.format == "text" or self.to_stdout):
            self._remarks.append(text + "\n")

    def print(self) -> None:
        """Print everything, once, at the end of the call."""
        text = self._rendered()
        if self.to_stdout and self.format != "text":
            terminal.out(text)
        else:
            terminal.say(text)
        terminal.say("".join(self._remarks))

    def _promoted(self, diagnostic: Diagnostic) -> Diagnostic:
        if not self.warnings_as_errors or diagnostic.severity is Severity.ERROR:
            return diagnostic
        code = evolve(diagnostic.code, severity=Severity.ERROR)
        return evolve(diagnostic, code=code, notes=(*diagnostic.notes, _PROMOTED))

    def _rendered(self) -> str:
        found = tuple(
            dict.fromkeys(self._found)
        )  # several programs may have one thing wrong, such as a file they share
        match self.format:
            case "json":
                from aspirec.diagnostics.render_json import render_json

                return render_json(found, self._sources)
            case "sarif":
                from aspirec.cli.checkout import seen_from_checkout
                from aspirec.diagnostics.render_sarif import render_sarif

                return render_sarif(*seen_from_checkout(found, self._sources))
            case "github":
                from aspirec.cli.checkout import seen_from_checkout
                from aspirec.diagnostics.render_github import render_github

                return render_github(*seen_from_checkout(found, self._sources))
            case "text":
                return self._as_text(found)

    def _as_text(self, found: tuple[Diagnostic, ...]) -> str:
        if not found:
            return ""
        from aspirec.diagnostics.render_text import render_text

        paint, width = terminal.paint_for(sys.stderr), terminal.width_of(sys.stderr)
        return render_text(found, self._sources, paint=paint, width=width)
