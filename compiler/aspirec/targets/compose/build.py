"""A Compose file and its `.env`: what an environment runs, as services of Docker Compose.

project api { endpoint http { external: true }  reference db }

services:
  api:
    image: ${API_IMAGE}
    environment: …
    ports:
      - ${API_PORT}
"""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.diagnostics.model import Bag
from aspirec.frozen import frozen
from aspirec.merging import merged
from aspirec.plan import nodes as plan
from aspirec.targets import dashboard
from aspirec.targets.compose.comments import commented, header_of
from aspirec.targets.compose.dotenv import Assignment, Name
from aspirec.targets.compose.project import ComposeProject
from aspirec.targets.compose.service import compose_service
from aspirec.targets.compose.values import Values, variable
from aspirec.targets.yaml import Map, Node, Scalar, from_expression


@frozen(kw_only=True)
class Compose:
    """The two files of an environment, as trees; `header` is the comment at the top of the Compose file."""

    header: tuple[str, ...]
    file: Map
    assignments: tuple[Assignment, ...]
    stages: tuple[tuple[str, tuple[Assignment, ...]], ...] = ()
    """For every stage that says something: the values that are others there."""


def build_compose(deployment: plan.Deployment, program: plan.Plan, bag: Bag) -> Compose:
    """The files of an environment. Reports names that would mean two things."""
    values = Values(program.parameters, bag)
    project = ComposeProject(deployment, program, values)
    file = _file(project)
    stages = tuple((stage.name, values.for_stage(stage)) for stage in program.stages)
    return Compose(
        header=header_of(project),
        file=file,
        assignments=values.assignments(),
        stages=tuple((name, found) for name, found in stages if found),
    )


def _file(project: ComposeProject) -> Map:
    """The whole file: name, services, networks, volumes, secrets, and what the author adds."""
    services = {project.names[service.resource.name]: compose_service(service, project) for service in project.services}
    body: dict[str, ex.Value] = {
        "name": project.name,
        "services": {**_dashboard(project), **services},
        "networks": {project.network: {"driver": "bridge"}},
        **_volumes(project),
        **_secrets(project),
    }
    whole = merged(ex.lift_object(body), ex.Object(tuple(project.properties.items())))

    def leaf(part: ex.Expr) -> Node:
        return Scalar(project.values.text(part, variable(project.environment.name, "value")))

    found = from_expression(whole, leaf)
    assert isinstance(found, Map)
    return commented(found, project)


def _dashboard(project: ComposeProject) -> dict[str, ex.Value]:
    if not project.has_dashboard:
        return {}
    body = {
        "image": dashboard.IMAGE,
        "ports": [str(dashboard.PAGES)],
        "expose": [str(dashboard.OTLP_GRPC), str(dashboard.OTLP_HTTP)],
        "networks": [project.network],
        "restart": "always",
    }
    return {project.dashboard: body}


def _volumes(project: ComposeProject) -> dict[str, ex.Value]:
    names = {mount.name: None for service in project.services for mount in service.workload.mounts if not mount.bind}
    return {"volumes": {name: {"driver": "local"} for name in sorted(names)}} if names else {}


def _secrets(project: ComposeProject) -> dict[str, ex.Value]:
    """The secrets of builds, each read from a variable."""
    found = {name: value for service in project.services for name, value in service.workload.image.secrets}
    given = {name: {"environment": _secret(name, found[name], project.values)} for name in sorted(found)}
    return {"secrets": given} if given else {}


def _secret(name: str, value: ex.Expr, values: Values) -> str:
    """The variable that a secret of a build is read from."""
    parts = values.parts(values.spelled(value, variable(name)))
    match parts:
        case (Name() as only,):
            return only.name
        case _:
            return values.name(variable(name), f"Secret {name} of a build", parts, value.span).name
