"""Results that cannot be files on Windows: `con.module.bicep`, `templates/aux/service.yaml`.

Windows keeps some names for devices, whatever ending follows them, so a repository that has such a file cannot be checked out
there. Source: "Naming Files, Paths, and Namespaces" of the Windows documentation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aspirec.diagnostics.codes.model import DEVICE_NAME
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.model.nodes import App

_DEVICE = re.compile(r"^(?:.*/)?(con|prn|aux|nul|com[1-9]|lpt[1-9])(?:[./].*)?$", re.IGNORECASE | re.MULTILINE)


def device_names(files: Iterable[str], app: App) -> Iterator[Diagnostic]:
    """A warning for each resource after which such a file is named, with the first of them. `files` are names of results."""
    found: dict[str, str] = {}
    for match in _DEVICE.finditer("\n".join(files)):
        found.setdefault(match[1].lower(), match[0])
    for resource in app.resources if found else ():
        file = found.get(resource.name.lower())
        if file is not None:
            yield report(
                DEVICE_NAME,
                f"'{file}' cannot be a file on Windows",
                resource.name_span,
                help=f"rename '{resource.name}': nobody can check that file out there",
            )
