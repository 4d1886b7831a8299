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

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.bicep.build import header
from aspirec.diagnostics.model import Bag
from aspirec.frozen import frozen
from aspirec.model.nodes import Child, Endpoint, Mount, Resource, Variable, literal_items, literal_text
from aspirec.plan import nodes as plan
from aspirec.plan.instantiate import merge
from aspirec.plan.link import output_name
from aspirec.targets.compose.dotenv import Assignment, Name
from aspirec.targets.compose.values import Values, variable
from aspirec.targets.yaml import Entry, Map, Node, Scalar, from_expression

NETWORK = "aspire"
DASHBOARD_IMAGE = "mcr.microsoft.com/dotnet/nightly/aspire-dashboard:latest"
DASHBOARD_UI, DASHBOARD_GRPC, DASHBOARD_HTTP = "18888", "18889", "18890"
"""The ports of the dashboard: its pages, OTLP over gRPC, OTLP over HTTP."""

SOURCE_ROOT = "SOURCE_ROOT"
SOCKET = "/var/run/docker.sock"
"""The one folder of the machine that is the same everywhere."""

FILE_KEYS = frozenset(("name", "services", "networks", "volumes", "secrets", "configs", "include", "version"))
"""What a Compose file has at its top, beside `x-…`."""


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
    builder = _Builder(deployment, program, Values(program.parameters, bag))
    file = builder.file()
    stages = tuple((stage.name, builder.values.for_stage(stage)) for stage in program.stages)
    return Compose(
        header=builder.header(),
        file=file,
        assignments=builder.values.assignments(),
        stages=tuple((name, found) for name, found in stages if found),
    )


class _Builder:
    """Builds the file of one environment; holds what its services have in common."""

    def __init__(self, deployment: plan.Deployment, program: plan.Plan, values: Values) -> None:
        self.deployment = deployment
        self.program = program
        self.values = values
        self.environment = deployment.environment
        self.names = {service.resource.name: service.resource.name.lower() for service in deployment.services}
        self.awaited = {
            item.resource
            for service in deployment.services
            for setting in ("waitFor", "waitForCompletion")
            for item in literal_items(service.resource.setting(setting))
            if isinstance(item, ex.ResourceRef)
        }
        properties = _entries(self.environment, "properties")
        self.network = literal_text(properties.pop("defaultNetworkName", None)) or NETWORK
        self.properties = ex.Object(tuple(properties.items()))

    # -- the file ------------------------------------------------------------------------------------------------

    def file(self) -> Map:
        """The whole file: name, services, networks, volumes, secrets, and what the author adds."""
        body: dict[str, ex.Value] = {
            "name": self._project(),
            "services": {
                **self._dashboard(),
                **{self.names[s.resource.name]: self._service(s) for s in self._services},
            },
            "networks": {self.network: {"driver": "bridge"}},
        }
        volumes = sorted({m.name for s in self._services for m in s.workload.mounts if not m.bind})
        if volumes:
            body["volumes"] = {name: {"driver": "local"} for name in volumes}
        secrets = {name: value for s in self._services for name, value in s.workload.image.secrets}
        if secrets:
            body["secrets"] = {name: {"environment": self._secret(name, secrets[name])} for name in sorted(secrets)}
        lowered = self._lowered(merge(ex.lift(body), self.properties), variable(self.environment.name, "value"))
        assert isinstance(lowered, Map)
        return self._commented(lowered)

    @property
    def _services(self) -> tuple[plan.Service, ...]:
        return self.deployment.services

    def _project(self) -> str:
        """The name of the Compose project: without one it would be that of the folder, the same for every program."""
        name = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in self.program.name.lower())
        return f"{name}-{self.deployment.folder.lower()}" if self.deployment.folder else name

    def _lowered(self, expr: ex.Expr, name: str) -> Node:
        def leaf(part: ex.Expr) -> Node:
            return Scalar(self.values.text(part, name))

        return from_expression(expr, leaf)

    def _secret(self, name: str, value: ex.Expr) -> str:
        """The variable that a secret of a build is read from."""
        parts = self.values.parts(self.values.spelled(value, variable(name)))
        match parts:
            case (Name() as only,):
                return only.name
            case _:
                return self.values.name(variable(name), f"Secret {name} of a build", parts, value.span).name

    # -- services ------------------------------------------------------------------------------------------------

    @property
    def _has_dashboard(self) -> bool:
        return self.environment.setting("dashboard") != ex.Boolean(False)

    @property
    def _dashboard_name(self) -> str:
        return f"{self.environment.name.lower()}-dashboard"

    def _dashboard(self) -> dict[str, ex.Value]:
        if not self._has_dashboard:
            return {}
        body = {
            "image": DASHBOARD_IMAGE,
            "ports": [DASHBOARD_UI],
            "expose": [DASHBOARD_GRPC, DASHBOARD_HTTP],
            "networks": [self.network],
            "restart": "always",
        }
        return {self._dashboard_name: body}

    def _service(self, service: plan.Service) -> ex.Value:
        """One service, in the order in which people write it; `configure` is merged in last."""
        resource, workload = service.resource, service.workload
        own = variable(resource.name)
        body: dict[str, ex.Value] = {"image": self._image(service)}
        if workload.image.origin == "build":
            body["build"] = self._build(service)
        if resource.setting("name") is not None:
            body["container_name"] = resource.setting("name")
        if workload.entrypoint is not None:
            body["entrypoint"] = [self.values.spelled(workload.entrypoint, f"{own}_ENTRYPOINT")]
        if workload.arguments:
            named = enumerate(workload.arguments)
            body["command"] = [self.values.spelled(item, f"{own}_ARGUMENT_{number}") for number, item in named]
        variables = tuple(self._variables(service))
        if variables:
            body["environment"] = {v.name: self.values.spelled(v.value, f"{own}_{variable(v.name)}") for v in variables}
        body |= _ports(workload.endpoints)
        mounts = [self._mount(service, number, mount) for number, mount in _numbered(workload.mounts)]
        if mounts:
            body["volumes"] = mounts
        waits = self._waits(resource)
        if waits:
            body["depends_on"] = waits
        body["networks"] = [self.network]
        body |= _lifetime(resource, awaited=resource.name in self.awaited)
        merged = ex.lift(body)
        for configure in resource.configures:
            merged = merge(merged, configure.value)
        return merged

    def _image(self, service: plan.Service) -> ex.Expr:
        image = service.workload.image
        if image.origin == "registry" and image.reference is not None:
            return image.reference
        name = service.resource.name
        registry = self.deployment.registry
        parts: tuple[str | Name, ...] = (f"{name.lower()}:latest",)
        if registry is not None:
            above = () if registry.repository is None else (*self.values.parts(registry.repository), "/")
            parts = (*self.values.parts(registry.host), "/", *above, *parts)
        own = variable(name, "image")
        self.values.name(own, f"Container image name for {name}", parts, service.span)
        return ex.Passed(own, None)

    def _build(self, service: plan.Service) -> ex.Value:
        image = service.workload.image
        body: dict[str, ex.Value] = {"context": self._path(image.context, service)}
        if image.recipe:
            body["dockerfile_inline"] = "\n".join((*image.recipe, ""))
        elif image.file:
            body["dockerfile"] = image.file
        if image.target:
            body["target"] = image.target
        if image.arguments:
            own = variable(service.resource.name)
            body["args"] = {
                name: self.values.spelled(value, f"{own}_{variable(name)}") for name, value in image.arguments
            }
        if image.secrets:
            body["secrets"] = [name for name, _ in image.secrets]
        return body

    def _path(self, path: str, service: plan.Service) -> ex.Expr:
        """A path of the program, seen from the Compose file."""
        if path.startswith("/"):
            return ex.lift(path)
        up = "../.." if self.deployment.folder else ".."
        what = f"Where {_file_name(self.program.source)} is, seen from here"
        self.values.name(SOURCE_ROOT, what, (up,), service.span)
        below = path.removeprefix("./").rstrip("/")
        return ex.text(ex.Passed(SOURCE_ROOT, None), f"/{below}" if below not in ("", ".") else "")

    def _variables(self, service: plan.Service) -> Iterator[Variable]:
        """The variables of a service, without addresses of HTTPS that no certificate is there for; then those for telemetry."""
        for item in service.workload.variables:
            if not (item.origin == "reference" and item.name.startswith("services__") and "__https__" in item.name):
                yield item
        if service.telemetry and self._has_dashboard:
            target = ex.lift(f"http://{self._dashboard_name}:{DASHBOARD_GRPC}")
            name = ex.lift(service.resource.name)
            for key, value in (
                ("OTEL_EXPORTER_OTLP_ENDPOINT", target),
                ("OTEL_EXPORTER_OTLP_PROTOCOL", ex.lift("grpc")),
                ("OTEL_SERVICE_NAME", name),
            ):
                if all(item.name != key for item in service.workload.variables):
                    yield Variable(name=key, value=value, written=value)

    def _mount(self, service: plan.Service, number: int, mount: Mount) -> ex.Value:
        source: ex.Value = mount.name
        if mount.bind:
            source = mount.source if mount.source == SOCKET else self._bound(service, number, mount)
        sort = "bind" if mount.bind else "volume"
        return {"type": sort, "target": mount.path, "source": source, "read_only": mount.read_only}

    def _bound(self, service: plan.Service, number: int, mount: Mount) -> ex.Expr:
        name = service.resource.name
        own = variable(name, "bindmount", str(number))
        path = self._path(mount.source, service)
        parts = tuple(Name(SOURCE_ROOT) if isinstance(part, ex.Passed) else str(part) for part in ex.text(path).parts)
        self.values.name(own, f"Bind mount source for {name}:{mount.path}", parts, mount.span)
        return ex.Passed(own, None)

    def _waits(self, resource: Resource) -> dict[str, ex.Value]:
        """What has to run, or to have run, before; what does not run here is nothing to wait for."""
        found: dict[str, ex.Value] = {}
        for setting, condition in (
            ("waitFor", "service_started"),
            ("waitForCompletion", "service_completed_successfully"),
        ):
            for item in literal_items(resource.setting(setting)):
                if isinstance(item, ex.ResourceRef) and item.resource in self.names:
                    found[self.names[item.resource]] = {"condition": condition}
        return found

    # -- words ---------------------------------------------------------------------------------------------------

    def header(self) -> tuple[str, ...]:
        """The comment at the top: what the file is made from, and how it is used."""
        images = [service.workload.image.origin for service in self._services]
        lines = [*header(self.program.source), ""]
        registry = self.deployment.registry
        login = () if registry is None else registry_words(registry, built="build" in images or "project" in images)
        lines += [*login, "Fill in .env, then start everything with: docker compose up --detach"]
        if "build" in images:
            push = " && docker compose push" if registry is not None else ""
            lines.insert(-1, f"Make the images with: docker compose build{push}")
        return tuple(lines)

    def _commented(self, file: Map) -> Map:
        """The file with blank lines between its parts, and comments where a reader would ask why."""
        by_name = {self.names[service.resource.name]: service for service in self._services}
        entries: list[Entry] = []
        for entry in file.entries:
            value = entry.value
            if entry.key == "services" and isinstance(value, Map):
                value = Map(
                    tuple(
                        self._commented_service(item, by_name.get(item.key), first=number == 0)
                        for number, item in enumerate(value.entries)
                    )
                )
            entries.append(Entry(entry.key, value, gap=bool(entries)))
        return Map(tuple(entries))

    def _commented_service(self, entry: Entry, service: plan.Service | None, *, first: bool) -> Entry:
        comment: tuple[str, ...] = ()
        value = entry.value
        if service is None and entry.key == self._dashboard_name:
            comment = (
                "Shows the telemetry of all services. Docker chooses the port of its pages:",
                f"docker compose port {entry.key} {DASHBOARD_UI}; how to log in stands in its log.",
            )
        elif service is not None and service.workload.image.origin == "project" and isinstance(value, Map):
            value = value.with_comment(
                "image", f"The .NET SDK makes it: {publish_command(service, self.deployment.registry)}"
            )
        needed = [child.name for child in service.resource.all("containerFiles")] if service is not None else []
        if needed and isinstance(value, Map):
            first_made = [f"docker build --tag {name}:latest --file {name}.Dockerfile …" for name in needed]
            value = value.with_comment(
                "build", "Takes files out of another image, which has to be made before:", *first_made
            )
        return Entry(entry.key, value, comment, gap=not first)


def registry_words(registry: plan.Registry, *, built: bool) -> tuple[str, ...]:
    """How to log in to a registry. Outputs of main.bicep stand in angle brackets."""
    host, login = shown(registry.host), shown(registry.login)
    verb = "pushed to and pulled from" if built else "pulled from"
    lines = [f"Images are {verb} {host}: log in with '{login}'."]
    if "<" in host + login:
        lines.append("What stands in <…> is an output of main.bicep, which is deployed before.")
    return tuple(lines)


def shown(expr: ex.Expr) -> str:
    """An expression in words for people."""
    match expr:
        case ex.Text():
            return "".join(part if isinstance(part, str) else shown(part) for part in expr.parts)
        case ex.OutputRef():
            return f"<{output_name(expr)}>"
        case ex.ParamRef():
            return f"${{{variable(expr.name)}}}"
        case _:
            return "<…>"


def publish_command(service: plan.Service, registry: plan.Registry | None) -> str:
    """The command that makes the image of a .NET project, and pushes it where there is a registry.

    Source: .NET's documentation on containers, MSBuild properties of the target PublishContainer.
    """
    name = service.resource.name.lower()
    above = "" if registry is None or registry.repository is None else f"{shown(registry.repository)}/"
    place = "" if registry is None else f" -p:ContainerRegistry={shown(registry.host)}"
    return f"dotnet publish {service.workload.image.context} -t:PublishContainer{place} -p:ContainerRepository={above}{name}"


def _file_name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]


def _entries(resource: Resource, word: str) -> dict[str, ex.Expr]:
    return {name: value for block in resource.all(word) for name, value in block.entries}


def _numbered(mounts: Iterable[Mount]) -> Iterator[tuple[int, Mount]]:
    """Mounts with their numbers; folders are counted by themselves."""
    number = 0
    for mount in mounts:
        yield number, mount
        number += mount.bind


def _ports(endpoints: tuple[Endpoint, ...]) -> dict[str, ex.Value]:
    """`ports` for endpoints that are reachable from outside, `expose` for the others; each port once."""
    ports: dict[ex.Expr, None] = {}
    expose: dict[ex.Expr, None] = {}
    for endpoint in endpoints:
        assert endpoint.target_port is not None
        suffix = "/udp" if endpoint.protocol == "udp" else ""
        target = _port(endpoint.target_port)
        if not endpoint.external:
            expose[ex.text(target, suffix)] = None
        elif endpoint.port is None:
            ports[ex.text(target, suffix)] = None
        else:
            ports[ex.text(_port(endpoint.port), ":", target, suffix)] = None
    return {key: list(found) for key, found in (("ports", ports), ("expose", expose)) if found}


def _port(port: ex.Expr) -> ex.Expr:
    return ex.lift(str(port.value)) if isinstance(port, ex.Number) else port


def _lifetime(resource: Resource, *, awaited: bool) -> dict[str, ex.Value]:
    """How many run, when, and for how long. A job only starts by itself if something waits for it."""
    body: dict[str, ex.Value] = {}
    job = resource.first("job")
    if job is not None:
        body |= {"restart": _restart(job), **({} if awaited else {"profiles": ["jobs"]})}
    scale = resource.first("scale")
    replicas = (scale.setting("minReplicas") if scale is not None else None) or resource.setting("replicas")
    if replicas is not None:
        body["deploy"] = {"replicas": replicas}
    labels = _entries(resource, "tags")
    if labels:
        body["labels"] = ex.Object(tuple(labels.items()))
    return body


def _restart(job: Child) -> str:
    limit = job.setting("replicaRetryLimit")
    return f"on-failure:{limit.value}" if isinstance(limit, ex.Number) and limit.value else "no"
