"""The manifest that Aspire's tools read: a JSON document with an entry for every resource and parameter.

What has no entry: environments that are not Azure's, services elsewhere, clusters, and children without a connection string.
"""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.filling import Subject
from aspirec.filling.connecting import connection_string
from aspirec.model import nodes as model
from aspirec.plan import nodes as plan
from aspirec.scopes import DeploymentScope, GroupScope, Scope, SubscriptionScope, TenantScope
from aspirec.targets.manifest.children import child_entries
from aspirec.targets.manifest.texts import Json, Texts
from aspirec.targets.manifest.workloads import workload_entry


def build_manifest(app: model.App, program: plan.Plan) -> Json:
    """The whole document."""
    return {"resources": _Manifest(app, program).entries()}


class _Manifest:
    """One manifest in the making."""

    def __init__(self, app: model.App, program: plan.Plan) -> None:
        self.app = app
        self.index = model.Index(app)
        self.texts = Texts(self.index)
        modules = (*program.infrastructure, *program.roles, *program.apps)
        self.modules = {module.name: module for module in modules}
        self.deployments = {module.owner: module for module in program.apps}

    def entries(self) -> dict[str, Json]:
        """Parameters, resources each followed by its children, role assignments, and what texts turned out to need."""
        found: dict[str, Json] = {item.name: parameter_entry(item) for item in self.app.parameters}
        late: dict[str, Json] = {}
        for resource in self.app.resources:
            subject = Subject(self.index, resource)
            entry = self._entry(subject)
            if entry is not None:
                found.setdefault(resource.name, entry)
            for child in child_entries(subject):
                (late if child.late else found).setdefault(child.name, self._value(child.value))
        for assignment in self.app.role_assignments:
            if assignment.name in self.modules:
                found[assignment.name] = self._module(self.modules[assignment.name])
        for name, entry in (*late.items(), *self.texts.entries.items()):
            found.setdefault(name, entry)
        return found

    def _entry(self, subject: Subject) -> Json | None:
        """The entry of a resource itself."""
        resource = subject.resource
        connection = connection_string(subject)
        if resource.workload is not None:
            module = self.deployments.get(resource.name)
            deployment = self._module(module) if module is not None else None
            text = None if connection is None else self.texts.text(connection)
            return workload_entry(subject, resource.workload, text, deployment, self.texts)
        if resource.name in self.modules:
            entry = self._module(self.modules[resource.name])
            if connection is None:
                return entry
            rest = {key: value for key, value in entry.items() if key != "type"}
            return {"type": entry["type"], "connectionString": self.texts.text(connection), **rest}
        return None if connection is None else self._value(connection)

    def _value(self, value: ex.Expr) -> Json:
        return {"type": "value.v0", "connectionString": self.texts.text(value)}

    def _module(self, module: plan.Module) -> Json:
        scope = self._scope(module.scope)
        entry: Json = {"type": "azure.bicep.v1" if scope else "azure.bicep.v0", "path": module.file}
        params = {param.name: self.texts.value(param.value) for param in module.params if _is_listed(param)}
        if params:
            entry["params"] = params
        if scope:
            entry["scope"] = scope
        return entry

    def _scope(self, scope: Scope) -> Json:
        match scope:
            case DeploymentScope():
                return {}
            case GroupScope():
                found = {"resourceGroup": self.texts.value(scope.group)}
                if scope.subscription is not None:
                    found["subscription"] = self.texts.value(scope.subscription)
                return found
            case SubscriptionScope():
                given = scope.subscription
                return {"subscription": "current" if given is None else self.texts.value(given)}
            case TenantScope():
                return {"tenant": "current"}


def _is_listed(param: plan.Param) -> bool:
    """Parameters with a default in the module are left to it, unless the program gives them another value."""
    return param.value is not None and param.value != ex.MainRef("location")


# -- parameters --------------------------------------------------------------------------------------------------


def parameter_entry(parameter: model.Parameter) -> Json:
    """The entry of a parameter. Its default is the program's business and is not published; how to make one up is."""
    entry: Json = {"type": "parameter.v0"}
    if parameter.use == "connection":
        entry["connectionString"] = f"{{{parameter.name}.value}}"
    entry["value"] = f"{{{parameter.name}.inputs.value}}"
    given: Json = {"type": "string"}
    if parameter.secure:
        given["secret"] = True
    if parameter.generated is not None:
        given["default"] = {"generate": _generated(parameter.generated)}
    entry["inputs"] = {"value": given}
    return entry


def _generated(rule: model.Generated) -> Json:
    found: Json = {"minLength": rule.minimum_length}
    for key, allowed in (
        ("lower", rule.lower),
        ("upper", rule.upper),
        ("numeric", rule.digits),
        ("special", rule.special),
    ):
        if not allowed:
            found[key] = False
    for key, least in (
        ("minLower", rule.minimum_lower),
        ("minUpper", rule.minimum_upper),
        ("minNumeric", rule.minimum_digits),
    ):
        if least:
            found[key] = least
    return found
