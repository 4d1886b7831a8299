"""The objects of one app: a Deployment, StatefulSet or job, a Service, variables, secrets, storage, an account.

Names are those that Aspire's charts have: `api-deployment`, `api-service`, `api-config`, `api-secrets`.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field

from aspirec import expressions as ex
from aspirec.frozen import frozen
from aspirec.model.nodes import Child, Endpoint, Mount, Variable, literal_items, literal_text
from aspirec.model.typing import is_secret
from aspirec.plan import nodes as plan
from aspirec.plan.deployments import client_id
from aspirec.targets.kubernetes.values import Values, section
from aspirec.targets.spelling import constant, folded
from aspirec.targets.yaml import Entry, Map, Node, Raw, Scalar, Seq, from_expression, merged

DASHBOARD_IMAGE = "mcr.microsoft.com/dotnet/nightly/aspire-dashboard:latest"
DASHBOARD_PORTS = (("http", 18888), ("otlp-grpc", 18889), ("otlp-http", 18890))
WAITING_IMAGE = "docker.io/library/busybox:1.37"
"""What waits, before an app starts, for a port of another to answer."""

Object = tuple[str, Map]
"""The name of a file, and what stands in it."""


@frozen
class Chart:
    """What the objects of a chart have in common."""

    deployment: plan.Deployment
    values: Values
    services: dict[str, plan.Service] = field(init=False)

    @services.default
    def _by_name(self) -> dict[str, plan.Service]:
        return {service.resource.name: service for service in self.deployment.services}

    @property
    def namespace(self) -> str:
        return literal_text(self.deployment.environment.setting("namespace")) or ""

    @property
    def has_dashboard(self) -> bool:
        return self.deployment.environment.setting("dashboard") != ex.Boolean(False)

    @property
    def dashboard(self) -> str:
        return f"{object_name(self.deployment.environment.name)}-dashboard"

    def metadata(self, name: str, component: str, **more: Node) -> Map:
        return tree({"name": name, "labels": labels(component), **more})


def object_name(name: str) -> str:
    """A name as Kubernetes takes it: lower case, hyphens for everything but letters and digits."""
    return "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.lower())


def labels(component: str) -> Map:
    return tree(
        {
            "app.kubernetes.io/name": Raw("{{ .Chart.Name | quote }}"),
            "app.kubernetes.io/component": component,
            "app.kubernetes.io/instance": Raw("{{ .Release.Name | quote }}"),
        }
    )


Plain = Node | str | int | bool | list["Plain"] | dict[str, "Plain"]


def tree(value: dict[str, object]) -> Map:
    """Plain values as a mapping; nodes stay what they are."""
    found = node(value)
    assert isinstance(found, Map)
    return found


def node(value: object) -> Node:
    match value:
        case dict():
            return Map(tuple(Entry(str(key), node(item)) for key, item in value.items()))
        case list() | tuple():
            return Seq(tuple(node(item) for item in value))
        case str() | int():
            return Scalar(value)
        case Scalar() | Raw() | Seq() | Map():
            return value
        case _:
            raise TypeError(f"no YAML for {value!r}")


# -- everything of an app ----------------------------------------------------------------------------------------


def objects_of(service: plan.Service, chart: Chart) -> Iterator[Object]:
    """All objects of an app, in the order in which people look for them."""
    app = _App(service, chart)
    yield app.workload()
    if app.ports:
        yield "service", app.service()
    if app.plain:
        yield "config", app.data("ConfigMap", "config", "data", app.plain)
    if app.secrets:
        yield "secrets", app.data("Secret", "secrets", "stringData", app.secrets)
    for mount in app.volumes:
        yield f"{object_name(mount.name)}-pvc", app.claim(mount)
    if service.identity:
        yield "serviceaccount", app.account()
    scaler = app.scaler()
    if scaler is not None:
        yield "autoscaler", scaler


@frozen
class _Port:
    """One port of an app: its name, the one that others see, and that of the container."""

    name: str
    protocol: str
    port: Node
    target: Node


class _App:
    """Builds the objects of one app."""

    def __init__(self, service: plan.Service, chart: Chart) -> None:
        self.original = service
        self.chart = chart
        self.values = chart.values
        self.resource = service.resource
        self.spec = service.workload
        self.name = object_name(self.resource.name)
        self.key = section(self.resource.name)
        self.image = self._image()
        self.ports = tuple(self._ports())
        variables = tuple(self._variables())
        self.plain = {item.name: self._plain(item) for item in variables if not is_secret(item.value)}
        self.secrets = {item.name: self._value(item) for item in variables if is_secret(item.value)}
        self.arguments = [self._argument(item, number) for number, item in enumerate(self.spec.arguments)]
        self.volumes = tuple(mount for mount in self.spec.mounts if not mount.bind)

    def _parameter(self, name: str, value: str | int | Node, *comment: str) -> str:
        return self.values.add(("parameters", self.key, name), value, *comment)

    # -- values --------------------------------------------------------------------------------------------------

    def _image(self) -> Node:
        image = self.spec.image
        if image.origin == "registry" and image.reference is not None:
            return self.values.node(image.reference, ("computed", f"{self.key}_image"))
        own = self._parameter(f"{self.key}_image", f"{self.name}:latest", *self._making())
        registry = self.chart.deployment.registry
        if registry is None:
            return Raw(f"{{{{ {own} | quote }}}}")
        above = registry.host if registry.repository is None else ex.text(registry.host, "/", registry.repository)
        literal = constant(folded(above))
        if isinstance(literal, str):
            prefix = self.values.add(("parameters", "registry"), literal, "Stands before the names of images.")
        else:
            prefix = self.values.term(above, ("computed", "registry"))
        return Raw(f'{{{{ printf "%s/%s" {prefix} {own} | quote }}}}')

    def _making(self) -> tuple[str, ...]:
        """How the image comes about, where that is to be done by hand."""
        image = self.spec.image
        if image.origin == "project":
            return (f"Made with: dotnet publish {image.context} -t:PublishContainer",)
        own = f"{self.resource.name}.Dockerfile" if image.recipe else ""
        file = f" --file {own or image.context.rstrip('/') + '/' + image.file}" if own or image.file else ""
        return (f"Made with: docker build {image.context}{file}",)

    def _variables(self) -> Iterator[Variable]:
        """The variables of the app; those by which it acts in Azure; those for telemetry."""
        yield from self.spec.variables
        added: list[tuple[str, ex.Expr]] = []
        if self.original.identity:
            added += [
                ("AZURE_CLIENT_ID", client_id(self.original)),
                ("AZURE_TOKEN_CREDENTIALS", ex.lift("WorkloadIdentityCredential")),
            ]
        if self.original.telemetry and self.chart.has_dashboard:
            added += [
                ("OTEL_EXPORTER_OTLP_ENDPOINT", ex.lift(f"http://{self.chart.dashboard}-service:18889")),
                ("OTEL_EXPORTER_OTLP_PROTOCOL", ex.lift("grpc")),
                ("OTEL_SERVICE_NAME", ex.lift(self.resource.name)),
            ]
        taken = {item.name for item in self.spec.variables}
        yield from (Variable(name=name, value=value, written=value) for name, value in added if name not in taken)

    def _plain(self, item: Variable) -> Node:
        """A variable in the config map: a literal is a value of its own, so that it can be another at installation."""
        literal = constant(folded(item.value))
        if literal is None:
            return self._value(item)
        text = str(literal).lower() if isinstance(literal, bool) else str(literal)
        return Raw(f"{{{{ {self.values.add(('config', self.key, item.name), text)} | quote }}}}")

    def _value(self, item: Variable) -> Node:
        return self.values.node(item.value, ("computed", f"{self.key}_{item.name}"))

    def _argument(self, expr: ex.Expr, number: int) -> Node:
        """An argument. A secret is read from a variable, so that it does not show in the description of the app."""
        if is_secret(expr):
            name = f"ARGUMENT_{number}"
            self.secrets[name] = self.values.node(expr, ("computed", f"{self.key}_{name}"))
            return Scalar(f"$({name})")
        found = self.values.node(expr, ("computed", f"{self.key}_argument_{number}"))
        if isinstance(found, Scalar):
            return Scalar(str(found.value).replace("$(", "$$("))
        return found

    def _ports(self) -> Iterator[_Port]:
        """Each port of the container once; the first endpoint on it gives the name."""
        seen: set[tuple[ex.Expr, str]] = set()
        for endpoint in self.spec.endpoints:
            assert endpoint.target_port is not None
            protocol = endpoint.protocol.upper()
            if (endpoint.target_port, protocol) in seen:
                continue
            seen.add((endpoint.target_port, protocol))
            target = self.values.number(endpoint.target_port, ("computed", f"{self.key}_port"))
            yield _Port(object_name(endpoint.name), protocol, target, target)

    # -- objects -------------------------------------------------------------------------------------------------

    def workload(self) -> Object:
        """The object that runs the app: as long as it can, until it is done, or at set times."""
        job = self.resource.first("job")
        if job is None:
            keeps = bool(self.volumes) or self.original.stores
            kind, file = ("StatefulSet", "statefulset") if keeps else ("Deployment", "deployment")
            body = self._running(kind, file)
        elif job.setting("schedule") is None and self._is_awaited:
            kind, file, body = "Job", "job", self._job_object(job)
        else:
            kind, file, body = "CronJob", "cronjob", self._cron(job)
        for configure in self.resource.configures:
            if configure.symbol.lower() in ("", kind.lower()):
                body = merged(body, self._configured(configure.value))
        return file, body

    def _configured(self, value: ex.Object) -> Map:
        found = from_expression(
            value, lambda part: self.values.node(part, ("computed", f"{self.key}_configure")), nulls=True
        )
        assert isinstance(found, Map)
        return found

    def _running(self, kind: str, file: str) -> Map:
        spec: dict[str, object] = {"selector": {"matchLabels": labels(self.name)}}
        if not self._scales:
            spec["replicas"] = Raw(f"{{{{ {self._parameter('replicas', self._replicas())} | int }}}}")
        spec["revisionHistoryLimit"] = 3
        if kind == "StatefulSet" and self.ports:
            spec["serviceName"] = f"{self.name}-service"
        if kind == "Deployment":
            rolling = {"maxSurge": 1, "maxUnavailable": 1}
            spec["strategy"] = {"type": "RollingUpdate", "rollingUpdate": rolling}
        spec["template"] = self._pod("Always")
        return tree(
            {
                "apiVersion": "apps/v1",
                "kind": kind,
                "metadata": self.chart.metadata(f"{self.name}-{file}", self.name),
                "spec": spec,
            }
        )

    def _replicas(self) -> int | Node:
        scale = self.resource.first("scale")
        given = (scale.setting("minReplicas") if scale is not None else None) or self.resource.setting("replicas")
        return self.values.number(given, ("computed", f"{self.key}_replicas")) if given is not None else 1

    def _job(self, job: Child) -> dict[str, object]:
        body: dict[str, object] = {}
        for name, key in (
            ("parallelism", "parallelism"),
            ("replicaRetryLimit", "backoffLimit"),
            ("replicaTimeout", "activeDeadlineSeconds"),
        ):
            given = job.setting(name)
            if given is not None:
                body[key] = self.values.number(given, ("computed", f"{self.key}_{name}"))
        body["template"] = self._pod("Never")
        return body

    def _job_object(self, job: Child) -> Map:
        """A job that runs with every installation; the revision stands in its name, since jobs cannot be changed."""
        name = Raw(f"{self.name}-job-{{{{ .Release.Revision }}}}")
        metadata = tree({"name": name, "labels": labels(self.name)})
        return tree({"apiVersion": "batch/v1", "kind": "Job", "metadata": metadata, "spec": self._job(job)})

    def _cron(self, job: Child) -> Map:
        schedule = job.setting("schedule")
        spec: dict[str, object] = {}
        if schedule is None:
            spec |= {"schedule": "0 0 1 1 *", "suspend": True}
        else:
            spec["schedule"] = self.values.node(schedule, ("computed", f"{self.key}_schedule"))
        spec["jobTemplate"] = {"spec": self._job(job)}
        name = f"{self.name}-cronjob"
        made = tree(spec)
        if schedule is None:
            start = f"Started by hand: kubectl create job --from=cronjob/{name} {self.name}-1"
            made = made.with_comment(
                "schedule", start, "Suspended, so that the schedule, which has to be there, starts nothing."
            )
        metadata = self.chart.metadata(name, self.name)
        return tree({"apiVersion": "batch/v1", "kind": "CronJob", "metadata": metadata, "spec": made})

    def _pod(self, restart: str) -> dict[str, object]:
        annotations: dict[str, object] = {}
        for kind, there in (("config", self.plain), ("secrets", self.secrets)):
            if there:
                file = f"/{self.resource.name}/{kind}.yaml"
                annotations[f"checksum/{kind}"] = Raw(
                    f'{{{{ include (print $.Template.BasePath "{file}") . | sha256sum }}}}'
                )
        for block in self.resource.all("tags"):
            for key, value in block.entries:
                annotations[key] = self.values.node(value, ("computed", f"{self.key}_tag"))
        marks = labels(self.name)
        if self.original.identity:
            marks = Map((*marks.entries, Entry("azure.workload.identity/use", Scalar("true"))))
        metadata: dict[str, object] = {"labels": marks}
        if annotations:
            made = tree(annotations)
            first = made.entries[0].key
            if first.startswith("checksum/"):
                made = made.with_comment(first, "New pods start when a value changes.")
            metadata["annotations"] = made
        spec: dict[str, object] = {}
        if self.original.identity:
            spec["serviceAccountName"] = f"{self.name}-sa"
        spec["imagePullSecrets"] = Raw("{{ .Values.imagePullSecrets | toJson }}")
        if self.volumes:
            spec["securityContext"] = {"fsGroup": 2000, "fsGroupChangePolicy": "OnRootMismatch"}
        waiting = list(self._waiting())
        if waiting:
            spec["initContainers"] = waiting
        spec["containers"] = [self._container()]
        if restart != "Always":
            spec["restartPolicy"] = restart
        if self.volumes:
            spec["volumes"] = [self._volume(mount) for mount in self.volumes]
        found = tree(spec)
        if self.volumes:
            found = found.with_comment("securityContext", "Apps that do not run as root may write to their volumes.")
        return {"metadata": metadata, "spec": found}

    def _container(self) -> dict[str, object]:
        body: dict[str, object] = {"name": self.name, "image": self.image, "imagePullPolicy": "IfNotPresent"}
        if self.spec.entrypoint is not None:
            body["command"] = [self.values.node(self.spec.entrypoint, ("computed", f"{self.key}_entrypoint"))]
        if self.arguments:
            body["args"] = self.arguments
        sources = []
        if self.plain:
            sources.append({"configMapRef": {"name": f"{self.name}-config"}})
        if self.secrets:
            sources.append({"secretRef": {"name": f"{self.name}-secrets"}})
        if sources:
            body["envFrom"] = sources
        if self.ports:
            body["ports"] = [{"name": p.name, "protocol": p.protocol, "containerPort": p.target} for p in self.ports]
        for child in self.resource.all("probe"):
            body[f"{child.name}Probe"] = self._probe(child)
        sized = {"requests": {"cpu": "100m"}} if self._scales else {}
        words = "Requests and limits of CPU and memory, as Kubernetes has them."
        body["resources"] = Raw(f"{{{{ {self._parameter('resources', node(sized), words)} | toJson }}}}")
        if self.volumes:
            body["volumeMounts"] = [self._mounted(mount) for mount in self.volumes]
        return body

    def _probe(self, child: Child) -> dict[str, object]:
        endpoint = self._probed(child)
        port = child.setting("port") or (endpoint.target_port if endpoint is not None else None) or ex.Number(80)
        path = child.setting("path") or ex.lift("/")
        get: dict[str, object] = {
            "path": self.values.node(path, ("computed", f"{self.key}_probe")),
            "port": self.values.number(port, ("computed", f"{self.key}_probe_port")),
        }
        if endpoint is not None and endpoint.tls:
            get["scheme"] = "HTTPS"
        body: dict[str, object] = {"httpGet": get}
        for name, default in PROBE_SECONDS.items():
            given = child.setting(name)
            if name == "successThreshold" and child.name != "readiness":
                continue  # Kubernetes takes nothing but 1 for the others
            body[name] = default if given is None else self.values.number(given, ("computed", f"{self.key}_{name}"))
        return body

    def _probed(self, child: Child) -> Endpoint | None:
        name = literal_text(child.setting("endpoint"))
        if name is not None:
            return next((item for item in self.spec.endpoints if item.name == name), None)
        return next((item for item in self.spec.endpoints if item.scheme in ("http", "https")), None)

    # -- waiting -------------------------------------------------------------------------------------------------

    @property
    def _is_awaited(self) -> bool:
        return any(
            isinstance(item, ex.ResourceRef) and item.resource == self.resource.name
            for service in self.chart.deployment.services
            for setting in ("waitFor", "waitForCompletion")
            for item in literal_items(service.resource.setting(setting))
        )

    def _waiting(self) -> Iterator[dict[str, object]]:
        """Containers that run before the app's own, and end when what it waits for answers."""
        for item in literal_items(self.resource.setting("waitFor")):
            other = self.chart.services.get(item.resource) if isinstance(item, ex.ResourceRef) else None
            ports = tuple(_App(other, self.chart).ports) if other is not None else ()
            if other is None or not ports or ports[0].protocol != "TCP":
                continue
            host = object_name(other.resource.name)
            port = ports[0].port
            shown = port.text if isinstance(port, Raw) else str(port.value) if isinstance(port, Scalar) else ""
            command = Raw(f'"until nc -z {host}-service {shown}; do sleep 1; done"')
            yield {"name": f"wait-for-{host}", "image": WAITING_IMAGE, "command": ["/bin/sh", "-c", command]}

    # -- what goes with it ---------------------------------------------------------------------------------------

    def service(self) -> Map:
        words = "LoadBalancer makes it reachable from outside the cluster."
        external = any(endpoint.external for endpoint in self.spec.endpoints)
        kind = self._parameter("service_type", "ClusterIP", words) if external else ""
        ports = [{"name": p.name, "protocol": p.protocol, "port": p.port, "targetPort": p.target} for p in self.ports]
        spec = {
            "type": Raw(f"{{{{ {kind} }}}}") if kind else "ClusterIP",
            "selector": labels(self.name),
            "ports": ports,
        }
        metadata = self.chart.metadata(f"{self.name}-service", self.name)
        return tree({"apiVersion": "v1", "kind": "Service", "metadata": metadata, "spec": spec})

    def data(self, kind: str, ending: str, key: str, values: dict[str, Node]) -> Map:
        """A config map or a secret."""
        body: dict[str, object] = {
            "apiVersion": "v1",
            "kind": kind,
            "metadata": self.chart.metadata(f"{self.name}-{ending}", self.name),
        }
        if kind == "Secret":
            body["type"] = "Opaque"
        return tree({**body, key: dict(values)})

    def claim(self, mount: Mount) -> Map:
        where = ("volumes", self.key, section(mount.name))
        size = self.values.add((*where, "size"), "1Gi")
        mode = self.values.add((*where, "accessMode"), "ReadWriteOnce")
        storage_class = self.values.add((*where, "storageClass"), "")
        spec = {
            "accessModes": [Raw(f"{{{{ {mode} }}}}")],
            "resources": {"requests": {"storage": Raw(f"{{{{ {size} }}}}")}},
            "storageClassName": Raw(f"{{{{ {storage_class} | default nil | toJson }}}}"),
        }
        metadata = self.chart.metadata(self._claim_name(mount), self.name)
        return tree({"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": metadata, "spec": spec})

    def _claim_name(self, mount: Mount) -> str:
        return f"{self.name}-{object_name(mount.name)}-pvc"

    def _volume(self, mount: Mount) -> dict[str, object]:
        return {"name": object_name(mount.name), "persistentVolumeClaim": {"claimName": self._claim_name(mount)}}

    def _mounted(self, mount: Mount) -> dict[str, object]:
        body: dict[str, object] = {"name": object_name(mount.name), "mountPath": mount.path}
        return {**body, "readOnly": True} if mount.read_only else body

    def account(self) -> Map:
        """The account by which the app is known to Azure as its identity."""
        value = self.values.node(client_id(self.original), ("computed", f"{self.key}_client_id"))
        metadata = self.chart.metadata(
            f"{self.name}-sa", self.name, annotations=tree({"azure.workload.identity/client-id": value})
        )
        return tree({"apiVersion": "v1", "kind": "ServiceAccount", "metadata": metadata})

    @property
    def _scales(self) -> bool:
        scale = self.resource.first("scale")
        return scale is not None and scale.setting("maxReplicas") is not None and self.resource.first("job") is None

    def scaler(self) -> Map | None:
        """What adds replicas under load, where the program allows some."""
        scale = self.resource.first("scale")
        if scale is None or not self._scales:
            return None
        kind, file = (
            ("StatefulSet", "statefulset") if self.volumes or self.original.stores else ("Deployment", "deployment")
        )
        most = scale.setting("maxReplicas")
        assert most is not None
        maximum = self.values.number(most, ("computed", f"{self.key}_maxReplicas"))
        cpu = {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 80}}
        spec = {
            "scaleTargetRef": {"apiVersion": "apps/v1", "kind": kind, "name": f"{self.name}-{file}"},
            "minReplicas": Raw(f"{{{{ {self._parameter('replicas', self._replicas())} | int }}}}"),
            "maxReplicas": Raw(f"{{{{ {self._parameter('max_replicas', maximum)} | int }}}}"),
            "metrics": [{"type": "Resource", "resource": cpu}],
        }
        made = tree(spec).with_comment(
            "metrics", "Measured against the CPU that the app requests: see 'resources' in values.yaml."
        )
        metadata = self.chart.metadata(f"{self.name}-autoscaler", self.name)
        return tree(
            {"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": metadata, "spec": made}
        )


PROBE_SECONDS = {
    "initialDelaySeconds": 5,
    "periodSeconds": 5,
    "timeoutSeconds": 1,
    "failureThreshold": 3,
    "successThreshold": 1,
}


# -- the dashboard -----------------------------------------------------------------------------------------------


def dashboard_objects(chart: Chart) -> Iterator[tuple[str, str, Map]]:
    """The dashboard that shows the telemetry of all apps: its folder, the names of its files, the files."""
    if not chart.has_dashboard:
        return
    name = chart.dashboard
    ports = [{"name": key, "protocol": "TCP", "containerPort": port} for key, port in DASHBOARD_PORTS]
    pod = {
        "metadata": {"labels": labels(name)},
        "spec": {"containers": [{"name": name, "image": DASHBOARD_IMAGE, "ports": ports}]},
    }
    spec = {"selector": {"matchLabels": labels(name)}, "replicas": 1, "template": pod}
    metadata = chart.metadata(f"{name}-deployment", name)
    yield name, "deployment", tree({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": metadata, "spec": spec})
    seen = [{"name": key, "protocol": "TCP", "port": port, "targetPort": port} for key, port in DASHBOARD_PORTS]
    made = tree({"type": "ClusterIP", "selector": labels(name), "ports": seen})
    look = f"Look at it with: kubectl port-forward service/{name}-service 18888; how to log in stands in its log."
    made = made.with_comment("type", look)
    metadata = chart.metadata(f"{name}-service", name)
    yield name, "service", tree({"apiVersion": "v1", "kind": "Service", "metadata": metadata, "spec": made})
