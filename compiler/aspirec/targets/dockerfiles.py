"""Dockerfiles for apps that have none of their own: the lines of the catalogue's recipe, `NAME.Dockerfile`.

They are built in the folder of the app: `docker build -f aspire-output/api.Dockerfile -t api ./api`.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.bicep.build import header
from aspirec.model.nodes import App
from aspirec.stamp import stamp


def dockerfile_of(name: str) -> str:
    """The name of the file that is written for an app."""
    return f"{name}.Dockerfile"


def dockerfiles(app: App, source: str) -> Iterator[tuple[str, str]]:
    """The files by name, in the order of the resources. `source` is the program, for the header."""
    for resource in app.resources:
        workload = resource.workload
        if workload is not None and workload.image.recipe:
            comments = (f"# {line}" for line in header(source))
            yield dockerfile_of(resource.name), stamp("\n".join((*comments, "", *workload.image.recipe, "")))
