"""Places of diagnostics as GitHub Actions finds them: it takes relative paths to start from the root of the checkout, whatever
folder a step runs in.
"""

from __future__ import annotations

import os

from aspirec.cli.reading import STANDARD_INPUT
from aspirec.diagnostics.model import Diagnostic, Label
from aspirec.frozen import evolve
from aspirec.source import Sources

_ROOT = "GITHUB_WORKSPACE"


def seen_from_checkout(diagnostics: tuple[Diagnostic, ...], sources: Sources) -> tuple[tuple[Diagnostic, ...], Sources]:
    """Diagnostics and the texts that they point into, with the paths that files have from the root of the checkout. They stay as
    they are outside of GitHub Actions, and where aspirec was started in the root or outside of the checkout.
    """
    below = _current_folder()
    if not below:
        return diagnostics, sources
    moved = {_moved(path, below): source for path, source in sources.items()}
    return tuple(_moved_diagnostic(diagnostic, below) for diagnostic in diagnostics), moved


def _current_folder() -> str:
    """The path of the current folder from the root of the checkout; empty if it is the root, or not inside."""
    root = os.environ.get(_ROOT)
    if not root:
        return ""
    try:
        below = os.path.relpath(os.path.realpath(os.curdir), os.path.realpath(root))
    except (OSError, ValueError):  # no current folder, or another drive
        return ""
    return "" if below.split(os.sep)[0] in (os.curdir, os.pardir) else below


def _moved(path: str, below: str) -> str:
    if path == STANDARD_INPUT or os.path.isabs(path):
        return path
    return os.path.normpath(os.path.join(below, path)).replace(os.sep, "/")


def _moved_diagnostic(diagnostic: Diagnostic, below: str) -> Diagnostic:
    def moved(label: Label) -> Label:
        return evolve(label, span=label.span._replace(file=_moved(label.span.file, below)))

    return evolve(diagnostic, primary=moved(diagnostic.primary), secondary=tuple(map(moved, diagnostic.secondary)))
