"""The programs of the registry matrix: every environment with every registry, pull identity and sort of app."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

REGISTRIES = {
    "default": "",
    "attached": "azure.containerRegistry acr\n",
    "existing-here": "existing azure.containerRegistry acr {\n  name: acrName\n}\n",
    "existing-in-group": "existing azure.containerRegistry acr {\n  name: acrName\n  resourceGroup: acrGroup\n}\n",
    "existing-in-subscription": "existing azure.containerRegistry acr {\n"
    "  name: acrName\n  resourceGroup: acrGroup\n  subscription: acrSubscription\n}\n",
    "none": "",
}
PARAMETERS = {
    "existing-here": ("acrName",),
    "existing-in-group": ("acrName", "acrGroup"),
    "existing-in-subscription": ("acrName", "acrGroup", "acrSubscription"),
}
APPS = {
    "project": "project api './Api/Api.csproj' {\n  endpoint http { external: true }\n}\n",
    "container": "container api 'nginx:1.27' {\n  endpoint http { targetPort: 80, external: true }\n}\n",
}


class Combination(NamedTuple):
    """One cell of the matrix."""

    environment: str
    registry: str
    pull: str
    app: str

    @property
    def name(self) -> str:
        return f"{self.environment}-environment.{self.registry}.{self.pull}-identity.{self.app}"

    @property
    def program(self) -> str:
        """The program of the cell."""
        parameters = [
            *PARAMETERS.get(self.registry, ()),
            *(["environmentName"] if self.environment == "existing" else []),
        ]
        pieces = ["".join(f"param {name} string\n" for name in parameters), REGISTRIES[self.registry]]
        pieces += ["azure.identity puller\n" if self.pull == "given" else "", self._environment(), APPS[self.app]]
        return "\n".join(piece for piece in pieces if piece)

    def _environment(self) -> str:
        lines = ["  name: environmentName\n"] if self.environment == "existing" else []
        if self.registry == "none":
            lines.append("  registry: null\n")
        elif self.registry != "default":
            lines.append("  registry: acr\n")
        if self.pull == "given":
            lines.append("  pullIdentity: puller\n")
        start = "existing " if self.environment == "existing" else ""
        body = " {\n" + "".join(lines) + "}\n" if lines else "\n"
        return f"{start}azure.containerAppEnvironment env{body}"


def combinations() -> Iterator[Combination]:
    """All cells, in a fixed order."""
    for cell in product(("new", "existing"), REGISTRIES, ("own", "given"), APPS):
        yield Combination(*cell)
