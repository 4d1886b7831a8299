"""What the services of a Compose file have in common: their names, their network, and paths of the program as they see them."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.catalog.hosting import has_dashboard
from aspirec.model.nodes import literal_text
from aspirec.plan import nodes as plan
from aspirec.plan.deployments import awaited_in
from aspirec.source import Span
from aspirec.targets.compose.values import Values

NETWORK = "aspire"
SOURCE_ROOT = "SOURCE_ROOT"


class ComposeProject:
    """What Compose calls a project: all that one environment runs. `values` collects what its file does not know."""

    def __init__(self, deployment: plan.Deployment, program: plan.Plan, values: Values) -> None:
        self.deployment = deployment
        self.program = program
        self.values = values
        self.environment = deployment.environment
        self.services = deployment.services
        self.neighbours = {service.resource.name: service for service in self.services}
        self.names = {service.resource.name: service.resource.name.lower() for service in self.services}
        self.awaited = awaited_in(deployment)
        self.properties = dict(self.environment.entries_in("properties"))
        self.network = literal_text(self.properties.pop("defaultNetworkName", None)) or NETWORK
        self.has_dashboard = has_dashboard(self.environment)
        self.dashboard = f"{self.environment.name.lower()}-dashboard"

    @property
    def name(self) -> str:
        """The name of the project: without one it would be that of the folder, the same for every program."""
        name = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in self.program.name.lower())
        return f"{name}-{self.deployment.folder.lower()}" if self.deployment.folder else name

    def path(self, path: str, span: Span) -> ex.Expr:
        """A path of the program, seen from the Compose file."""
        if path.startswith("/"):
            return ex.lift(path)
        up = "../.." if self.deployment.folder else ".."
        what = f"The folder of {_file_name(self.program.source)}, relative to this one"
        self.values.name(SOURCE_ROOT, what, (up,), span)
        below = path.removeprefix("./").rstrip("/")
        return ex.text(ex.Passed(SOURCE_ROOT, None), f"/{below}" if below not in ("", ".") else "")


def _file_name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]
