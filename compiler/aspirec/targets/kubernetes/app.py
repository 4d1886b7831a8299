"""One app of a chart: its image, ports, variables and arguments, as its objects have them.

env { GREETING: 'hello', KEY: token }   ->   plain    GREETING: {{ .Values.config.api.GREETING | quote }}
                                             secrets  KEY: {{ .Values.secrets.token | quote }}
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.chart_names import claim_name, object_name
from aspirec.catalog.hosting import sign_in_variables
from aspirec.frozen import frozen
from aspirec.model.nodes import Mount, Variable
from aspirec.model.typing import is_secret
from aspirec.plan import nodes as plan
from aspirec.plan.deployments import client_id
from aspirec.targets.dashboard import telemetry_variables
from aspirec.targets.discovery import found_by
from aspirec.targets.dockerfiles import dockerfile_of
from aspirec.targets.kubernetes.chart import Chart, metadata
from aspirec.targets.kubernetes.values import section, text_node
from aspirec.targets.spelling import constant, folded
from aspirec.targets.yaml import Node, Raw, Scalar


@frozen
class Port:
    """One port of an app. Others see it under the number that it has in the container."""

    name: str
    protocol: str
    number: Node


class App:
    """What the objects of an app are made of. Whatever it reads is put into the values of the chart on the way."""

    def __init__(self, service: plan.Service, chart: Chart) -> None:
        self.service = service
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
        self.secrets = {item.name: self.node(item.value, item.name) for item in variables if is_secret(item.value)}
        self.arguments = [self._argument(item, number) for number, item in enumerate(self.spec.arguments)]
        self.volumes = tuple(mount for mount in self.spec.mounts if not mount.bind)

    # -- what its objects are written with -----------------------------------------------------------------------

    def node(self, expr: ex.Expr, what: str) -> Node:
        """An expression as a text; `what` it is for names its value if Helm cannot work it out."""
        return self.values.node(expr, ("computed", f"{self.key}_{what}"))

    def number(self, expr: ex.Expr, what: str) -> Node:
        """An expression that gives a number, as one; `what` as for texts."""
        return self.values.number(expr, ("computed", f"{self.key}_{what}"))

    def parameter(self, name: str, value: str | int | Node, *comment: str) -> str:
        """The expression that reads a value of the app's own, which is `value` unless somebody says otherwise."""
        return self.values.add(("parameters", self.key, name), value, *comment)

    def metadata(self, ending: str) -> dict[str, object]:
        """What an object of the app is called, and that it is one of the app's."""
        return metadata(f"{self.name}-{ending}", self.name)

    def claim(self, mount: Mount) -> str:
        """The name of the claim to the storage of a volume."""
        return claim_name(self.resource.name, mount)

    @property
    def controller(self) -> str:
        """The kind of object that keeps the app running: the one that gives pods names and storage to keep, where there is some."""
        return "StatefulSet" if self.volumes or self.service.stores else "Deployment"

    @property
    def scales(self) -> bool:
        """Whether the number of its pods follows the load."""
        scale = self.resource.first("scale")
        return scale is not None and scale.setting("maxReplicas") is not None and self.resource.first("job") is None

    # -- reading it ----------------------------------------------------------------------------------------------

    def _image(self) -> Node:
        image = self.spec.image
        if image.origin == "registry" and image.reference is not None:
            return self.node(image.reference, "image")
        own = self.parameter(f"{self.key}_image", f"{self.name}:latest", *self._making())
        registry = self.chart.deployment.registry
        if registry is None:
            return Raw(f"{{{{ {own} | quote }}}}")
        above = registry.host if registry.repository is None else ex.text(registry.host, "/", registry.repository)
        literal = constant(folded(above))
        if isinstance(literal, str):
            prefix = self.values.add(("parameters", "registry"), literal, "The prefix of the names of images.")
        else:
            prefix = self.values.term(above, ("computed", "registry"))
        return Raw(f'{{{{ printf "%s/%s" {prefix} {own} | quote }}}}')

    def _making(self) -> tuple[str, ...]:
        """How the image comes about, where that is to be done by hand."""
        image = self.spec.image
        if image.origin == "project":
            return (f"Built with: dotnet publish {image.context} -t:PublishContainer",)
        own = dockerfile_of(self.resource.name) if image.recipe else ""
        file = f" --file {own or image.context.rstrip('/') + '/' + image.file}" if own or image.file else ""
        return (f"Built with: docker build {image.context}{file}",)

    def _ports(self) -> Iterator[Port]:
        """Each port of the container once; the first endpoint on it gives the name."""
        seen: set[tuple[ex.Expr, str]] = set()
        for endpoint in self.spec.endpoints:
            assert endpoint.target_port is not None
            protocol = endpoint.protocol.upper()
            if (endpoint.target_port, protocol) in seen:
                continue
            seen.add((endpoint.target_port, protocol))
            yield Port(object_name(endpoint.name), protocol, self.number(endpoint.target_port, "port"))

    def _variables(self) -> Iterator[Variable]:
        """The variables of the app; those by which it acts in Azure; those for telemetry."""
        yield from found_by(self.service, self.chart.services)
        if self.service.identity:
            yield from self.spec.unset(sign_in_variables(client_id(self.service), "WorkloadIdentityCredential"))
        if self.service.telemetry and self.chart.has_dashboard:
            yield from telemetry_variables(self.service, f"{self.chart.dashboard}-service")

    def _plain(self, item: Variable) -> Node:
        """A variable in the config map: a literal is a value of its own, so that it can be another at installation."""
        literal = constant(folded(item.value))
        if literal is None:
            return self.node(item.value, item.name)
        text = str(literal).lower() if isinstance(literal, bool) else str(literal)
        return Raw(f"{{{{ {self.values.add(('config', self.key, item.name), text)} | quote }}}}")

    def _argument(self, expr: ex.Expr, number: int) -> Node:
        """An argument. A secret is read from a variable, so that it does not show in the description of the app."""
        if is_secret(expr):
            name = f"ARGUMENT_{number}"
            self.secrets[name] = self.node(expr, name)
            return Scalar(f"$({name})")
        return self.unexpanded(expr, f"argument_{number}")

    def unexpanded(self, expr: ex.Expr, what: str) -> Node:
        """A part of a command, in which `$(NAME)` would be a variable: in what is written it is none."""
        literal = constant(folded(expr))
        return text_node(literal.replace("$(", "$$(")) if isinstance(literal, str) else self.node(expr, what)
