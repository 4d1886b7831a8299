"""What a Compose file says to people: how it is used, above it, and why, inside of it."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.bicep.build import header
from aspirec.plan import nodes as plan
from aspirec.plan.hand_over import output_name
from aspirec.targets.compose.project import ComposeProject
from aspirec.targets.compose.values import variable
from aspirec.targets.dashboard import PAGES
from aspirec.targets.dockerfiles import dockerfile_of
from aspirec.targets.yaml import Entry, Map, Node


def header_of(project: ComposeProject) -> tuple[str, ...]:
    """The comment at the top: what the file is made from, and how it is used."""
    images = [service.workload.image.origin for service in project.services]
    registry = project.deployment.registry
    lines = [*header(project.program.source), ""]
    if registry is not None:
        lines += _login(registry, built="build" in images or "project" in images)
    if "build" in images:
        push = " && docker compose push" if registry is not None else ""
        lines.append(f"Build the images with: docker compose build{push}")
    return (*lines, "Fill in .env, then start everything with: docker compose up --detach")


def _login(registry: plan.Registry, *, built: bool) -> tuple[str, ...]:
    """How to log in to a registry. Outputs of main.bicep stand in angle brackets."""
    host, login = _shown(registry.host), _shown(registry.login)
    verb = "pushed to and pulled from" if built else "pulled from"
    words = f"Images are {verb} {host}: log in with '{login}'."
    if "<" not in host + login:
        return (words,)
    return words, "<…> stands for an output of main.bicep, which is deployed first."


def _shown(expr: ex.Expr) -> str:
    """An expression in words for people."""
    match expr:
        case ex.Text():
            return "".join(part if isinstance(part, str) else _shown(part) for part in expr.parts)
        case ex.OutputRef():
            return f"<{output_name(expr)}>"
        case ex.ParamRef():
            return f"${{{variable(expr.name)}}}"
        case _:
            return "<…>"


def commented(file: Map, project: ComposeProject) -> Map:
    """The file with blank lines between its parts, and comments where a reader would ask why."""
    entries: list[Entry] = []
    for entry in file.entries:
        value = entry.value
        if entry.key == "services" and isinstance(value, Map):
            value = _services(value, project)
        entries.append(Entry(entry.key, value, gap=bool(entries)))
    return Map(tuple(entries))


def _services(services: Map, project: ComposeProject) -> Map:
    by_name = {project.names[service.resource.name]: service for service in project.services}
    entries: list[Entry] = []
    for entry in services.entries:
        service = by_name.get(entry.key)
        value = entry.value if service is None else _service(entry.value, service, project)
        is_dashboard = service is None and entry.key == project.dashboard
        entries.append(Entry(entry.key, value, _dashboard(entry.key) if is_dashboard else (), gap=bool(entries)))
    return Map(tuple(entries))


def _dashboard(name: str) -> tuple[str, ...]:
    return (
        "Shows the telemetry of all services. Docker chooses its port:",
        f"docker compose port {name} {PAGES}; its log says how to log in.",
    )


def _service(value: Node, service: plan.Service, project: ComposeProject) -> Node:
    """The service with what is to be done by hand for its image."""
    if not isinstance(value, Map):
        return value
    if service.workload.image.origin == "project":
        command = _publishing(service, project.deployment.registry)
        value = value.with_comment("image", f"Built by the .NET SDK: {command}")
    needed = [child.name for child in service.resource.all("containerFiles")]
    if needed:
        before = [f"docker build --tag {name}:latest --file {dockerfile_of(name)} …" for name in needed]
        value = value.with_comment("build", "Takes files from another image, which must be built first:", *before)
    return value


def _publishing(service: plan.Service, registry: plan.Registry | None) -> str:
    """The command that makes the image of a .NET project, and pushes it where there is a registry.

    Source: .NET's documentation on containers, MSBuild properties of the target PublishContainer.
    """
    name = service.resource.name.lower()
    above = "" if registry is None or registry.repository is None else f"{_shown(registry.repository)}/"
    place = "" if registry is None else f" -p:ContainerRegistry={_shown(registry.host)}"
    return f"dotnet publish {service.workload.image.context} -t:PublishContainer{place} -p:ContainerRepository={above}{name}"
