"""One service of a Compose file: its image and how that is built, variables, ports, volumes, and what it waits for."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.docker.compose import replicas
from aspirec.merging import merged
from aspirec.model.nodes import Child, Endpoint, Mount, Resource, Variable, literal_items
from aspirec.plan import nodes as plan
from aspirec.targets.compose.dotenv import Name
from aspirec.targets.compose.project import SOURCE_ROOT, ComposeProject
from aspirec.targets.compose.values import variable
from aspirec.targets.dashboard import telemetry_variables
from aspirec.targets.discovery import found_by

SOCKET = "/var/run/docker.sock"
"""The one folder of the machine that is the same everywhere."""


def compose_service(service: plan.Service, project: ComposeProject) -> ex.Value:
    """The service, in the order in which people write it; `configure` is merged in last."""
    body: dict[str, ex.Value] = {"image": _image(service, project)}
    if service.workload.image.origin == "build":
        body["build"] = _build(service, project)
    body |= _command(service, project)
    own = variable(service.resource.name)
    variables = tuple(_variables(service, project))
    if variables:
        spelled = project.values.spelled
        body["environment"] = {item.name: spelled(item.value, f"{own}_{variable(item.name)}") for item in variables}
    body |= _ports(service.workload.endpoints)
    mounts = [_mount(service, number, mount, project) for number, mount in service.workload.numbered_mounts()]
    if mounts:
        body["volumes"] = mounts
    waits = _waits(service.resource, project)
    if waits:
        body["depends_on"] = waits
    body["networks"] = [project.network]
    body |= _lifetime(service.resource, awaited=service.resource.name in project.awaited)
    found = ex.lift_object(body)
    for configure in service.resource.configures:
        found = merged(found, configure.value)
    return found


# -- image and command -------------------------------------------------------------------------------------------


def _image(service: plan.Service, project: ComposeProject) -> ex.Expr:
    image = service.workload.image
    if image.origin == "registry" and image.reference is not None:
        return project.values.spelled(image.reference, variable(service.resource.name, "image"))
    name = service.resource.name
    registry = project.deployment.registry
    parts: tuple[str | Name, ...] = (f"{name.lower()}:latest",)
    if registry is not None:
        above = () if registry.repository is None else (*project.values.parts(registry.repository), "/")
        parts = (*project.values.parts(registry.host), "/", *above, *parts)
    own = variable(name, "image")
    project.values.name(own, f"Container image name for {name}", parts, service.span)
    return ex.Passed(own, None)


def _build(service: plan.Service, project: ComposeProject) -> ex.Value:
    image = service.workload.image
    body: dict[str, ex.Value] = {"context": project.path(image.context, service.span)}
    if image.recipe:
        body["dockerfile_inline"] = "\n".join((*image.recipe, ""))
    elif image.file:
        body["dockerfile"] = image.file
    if image.target:
        body["target"] = image.target
    if image.arguments:
        own = variable(service.resource.name)
        body["args"] = {
            name: project.values.spelled(value, f"{own}_{variable(name)}") for name, value in image.arguments
        }
    if image.secrets:
        body["secrets"] = [name for name, _ in image.secrets]
    return body


def _command(service: plan.Service, project: ComposeProject) -> dict[str, ex.Value]:
    """What the container is called, and what it runs where that is other than in its image."""
    resource, workload = service.resource, service.workload
    own = variable(resource.name)
    body: dict[str, ex.Value] = {}
    if resource.given("name") is not None:
        body["container_name"] = resource.given("name")
    if workload.entrypoint is not None:
        body["entrypoint"] = [project.values.spelled(workload.entrypoint, f"{own}_ENTRYPOINT")]
    if workload.arguments:
        numbered = enumerate(workload.arguments)
        body["command"] = [project.values.spelled(item, f"{own}_ARGUMENT_{number}") for number, item in numbered]
    return body


# -- variables and ports -----------------------------------------------------------------------------------------


def _variables(service: plan.Service, project: ComposeProject) -> Iterator[Variable]:
    """The variables of a service, without addresses of HTTPS that no certificate is there for; then those for telemetry."""
    yield from found_by(service, project.neighbours)
    if service.telemetry and project.has_dashboard:
        yield from telemetry_variables(service, project.dashboard)


def _ports(endpoints: tuple[Endpoint, ...]) -> dict[str, ex.Value]:
    """`ports` for endpoints that are reachable from outside, `expose` for the others; each port once."""
    ports: dict[ex.Expr, None] = {}
    expose: dict[ex.Expr, None] = {}
    for endpoint in endpoints:
        assert endpoint.target_port is not None
        suffix = "/udp" if endpoint.protocol == "udp" else ""
        target = ex.spelled(endpoint.target_port)
        if not endpoint.external:
            expose[ex.text(target, suffix)] = None
        elif endpoint.port is None:
            ports[ex.text(target, suffix)] = None
        else:
            ports[ex.text(ex.spelled(endpoint.port), ":", target, suffix)] = None
    return {key: list(found) for key, found in (("ports", ports), ("expose", expose)) if found}


# -- volumes -----------------------------------------------------------------------------------------------------


def _mount(service: plan.Service, number: int, mount: Mount, project: ComposeProject) -> ex.Value:
    source: ex.Value = mount.name
    if mount.bind:
        source = mount.source if mount.source == SOCKET else _bound(service, number, mount, project)
    sort = "bind" if mount.bind else "volume"
    return {"type": sort, "target": mount.path, "source": source, "read_only": mount.read_only}


def _bound(service: plan.Service, number: int, mount: Mount, project: ComposeProject) -> ex.Expr:
    """The folder of the machine, under a name of its own in `.env`."""
    name = service.resource.name
    own = variable(name, "bindmount", str(number))
    path = project.path(mount.source, service.span)
    parts = tuple(Name(SOURCE_ROOT) if isinstance(part, ex.Passed) else str(part) for part in ex.text(path).parts)
    project.values.name(own, f"Bind mount source for {name}:{mount.path}", parts, mount.span)
    return ex.Passed(own, None)


# -- when it runs ------------------------------------------------------------------------------------------------

CONDITIONS = {"waitFor": "service_started", "waitForCompletion": "service_completed_successfully"}
"""What attributes wait for, as Compose says it."""


def _waits(resource: Resource, project: ComposeProject) -> dict[str, ex.Value]:
    """What has to run, or to have run, before; what does not run here is nothing to wait for."""
    found: dict[str, ex.Value] = {}
    for setting, condition in CONDITIONS.items():
        for item in literal_items(resource.setting(setting)):
            if isinstance(item, ex.ResourceRef) and item.resource in project.names:
                found[project.names[item.resource]] = {"condition": condition}
    return found


def _lifetime(resource: Resource, *, awaited: bool) -> dict[str, ex.Value]:
    """How many run, when, and for how long. A job only starts by itself if something waits for it."""
    body: dict[str, ex.Value] = {}
    job = resource.first("job")
    if job is not None:
        body |= {"restart": _restart(job), **({} if awaited else {"profiles": ["jobs"]})}
    count = replicas(resource)
    if count is not None:
        body["deploy"] = {"replicas": count}
    labels = dict(resource.entries_in("tags"))
    if labels:
        body["labels"] = ex.Object(tuple(labels.items()))
    return body


def _restart(job: Child) -> str:
    limit = job.setting("replicaRetryLimit")
    return f"on-failure:{limit.value}" if isinstance(limit, ex.Number) and limit.value else "no"
