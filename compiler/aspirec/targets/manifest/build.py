"""The manifest that Aspire's tools read: a JSON document with an entry for every resource and parameter.

Its references are texts in braces: `{acr.outputs.loginServer}`, `{password.value}`, `{api.bindings.http.url}`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aspirec import expressions as ex
from aspirec.catalog.filling import Subject, fill
from aspirec.model import nodes as model
from aspirec.plan import nodes as plan
from aspirec.scopes import DeploymentScope, GroupScope, Scope, SubscriptionScope, TenantScope

Json = dict[str, Any]


def build_manifest(app: model.App, program: plan.Plan) -> Json:
    """The whole document."""
    index = model.Index(app)
    modules = {module.name: module for module in (*program.infrastructure, *program.apps)}
    by_owner = {module.owner: module for module in program.apps}
    resources: dict[str, Json] = {}
    for parameter in app.parameters:
        resources[parameter.name] = _parameter(parameter)
    for resource in app.resources:
        subject = Subject(index, resource)
        if resource.workload is not None:
            resources[resource.name] = _workload(resource, resource.workload, by_owner.get(resource.name))
        elif resource.name in modules:
            resources[resource.name] = _azure(subject, modules[resource.name])
        elif subject.kind.connection is not None:
            resources |= _value(resource.name, _connection_string(subject))
        resources |= _children(subject, resource.children)
    for assignment in app.role_assignments:
        if assignment.name in modules:
            resources[assignment.name] = _module(modules[assignment.name])
    return {"resources": resources}


def _parameter(parameter: model.Parameter) -> Json:
    if parameter.use == "connection":
        entry: Json = {"type": "parameter.v0", "connectionString": f"{{{parameter.name}.value}}"}
    else:
        entry = {"type": "parameter.v0"}
    entry["value"] = f"{{{parameter.name}.inputs.value}}"
    given: Json = {"type": "string"}
    if parameter.secure:
        given["secret"] = True
    default = _default(parameter)
    if default is not None:
        given["default"] = default
    entry["inputs"] = {"value": given}
    return entry


def _default(parameter: model.Parameter) -> Json | None:
    if parameter.generated is not None:
        return {"generate": _generated(parameter.generated)}
    if parameter.default is None or parameter.secure:
        return None
    value = value_of(parameter.default)
    return {"value": value} if isinstance(value, str) else {"value": _json(value)}


def _json(value: Any) -> str:
    import json

    return json.dumps(value)


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


def _azure(subject: Subject, module: plan.Module) -> Json:
    connection = _connection_string(subject)
    entry = _module(module)
    if connection is None:
        return entry
    return {"type": entry["type"], "connectionString": connection, **{k: v for k, v in entry.items() if k != "type"}}


def _connection_string(subject: Subject) -> str | None:
    connection = subject.schemas[-1].connection if subject.path else subject.kind.connection
    if connection is None or connection.string is None:
        return None
    value = fill(connection.string, subject)
    return None if value is None else text_of(value)


def _module(module: plan.Module) -> Json:
    scope = _scope(module.scope)
    entry: Json = {"type": "azure.bicep.v1" if scope else "azure.bicep.v0", "path": module.file}
    params = {param.name: value_of(param.value) for param in module.params if _is_listed(param)}
    if params:
        entry["params"] = params
    if scope:
        entry["scope"] = scope
    return entry


def _is_listed(param: plan.Param) -> bool:
    """Parameters with a default in the module are left to it, unless the program gives them another value."""
    return param.value is not None and param.name != "location"


def _scope(scope: Scope) -> Json:
    match scope:
        case DeploymentScope():
            return {}
        case GroupScope():
            found = {"resourceGroup": value_of(scope.group)}
            if scope.subscription is not None:
                found["subscription"] = value_of(scope.subscription)
            return found
        case SubscriptionScope():
            return {"subscription": "current" if scope.subscription is None else value_of(scope.subscription)}
        case TenantScope():
            return {"tenant": "current"}


def _value(name: str, text: str | None) -> dict[str, Json]:
    return {} if text is None else {name: {"type": "value.v0", "connectionString": text}}


def _children(subject: Subject, children: tuple[model.Child, ...]) -> dict[str, Json]:
    """Children with a connection string are entries of their own."""
    found: dict[str, Json] = {}
    for child in children:
        below = subject.below(child)
        if child.name and not child.existing:
            found |= _value(child.name, _connection_string(below))
        found |= _children(below, child.children)
    return found


# -- workloads ---------------------------------------------------------------------------------------------------


def _workload(resource: model.Resource, workload: model.Workload, module: plan.Module | None) -> Json:
    version = "v1" if module is not None or workload.image.origin == "build" else "v0"
    sort = "container" if workload.image.origin == "build" else workload.manifest_type
    entry: Json = {"type": f"{sort}.{version if sort != 'executable' else 'v0'}"}
    entry |= _image(resource, workload)
    if module is not None:
        entry["deployment"] = _module(module)
    if workload.entrypoint is not None:
        entry["entrypoint"] = text_of(workload.entrypoint)
    if workload.arguments:
        entry["args"] = [text_of(argument) for argument in workload.arguments]
    entry |= _mounts(workload)
    if workload.variables:
        entry["env"] = {variable.name: text_of(variable.written) for variable in workload.variables}
    bindings = {endpoint.name: _binding(endpoint) for endpoint in workload.endpoints}
    if bindings:
        entry["bindings"] = bindings
    return entry


def _image(resource: model.Resource, workload: model.Workload) -> Json:
    image = workload.image
    if image.origin == "project":
        return {"path": image.context}
    if image.origin == "registry":
        return {"image": text_of(image.reference)} if image.reference is not None else {}
    if image.origin == "build":
        file = image.file or "Dockerfile"
        build: Json = {"context": image.context, "dockerfile": f"{image.context.rstrip('/')}/{file}"}
        if image.arguments:
            build["args"] = {name: text_of(value) for name, value in image.arguments}
        if image.secrets:
            build["secrets"] = {name: {"type": "env", "value": text_of(value)} for name, value in image.secrets}
        return {"build": build}
    directory = resource.setting("workingDirectory")
    return {"workingDirectory": text_of(directory) if directory is not None else ".", "command": image.context}


def _mounts(workload: model.Workload) -> Json:
    volumes = [
        {"name": mount.name, "target": mount.path, "readOnly": mount.read_only}
        for mount in workload.mounts
        if not mount.bind
    ]
    binds = [
        {"source": mount.source, "target": mount.path, "readOnly": mount.read_only}
        for mount in workload.mounts
        if mount.bind
    ]
    return {**({"volumes": volumes} if volumes else {}), **({"bindMounts": binds} if binds else {})}


def _binding(endpoint: model.Endpoint) -> Json:
    transport = endpoint.transport or ("http" if endpoint.scheme in ("http", "https") else "tcp")
    binding: Json = {"scheme": endpoint.scheme, "protocol": endpoint.protocol, "transport": transport}
    if isinstance(endpoint.port, ex.Number):
        binding["port"] = endpoint.port.value
    if isinstance(endpoint.target_port, ex.Number):
        binding["targetPort"] = endpoint.target_port.value
    if endpoint.external:
        binding["external"] = True
    return binding


# -- texts -------------------------------------------------------------------------------------------------------


def value_of(expr: ex.Expr | None) -> Any:
    """A value as JSON: arrays and objects as such, everything else as text."""
    match expr:
        case ex.Array():
            return [value_of(item) for item in expr.items]
        case ex.Object():
            return {key if isinstance(key, str) else text_of(key): value_of(value) for key, value in expr.entries}
        case ex.Boolean() | ex.Number():
            return expr.value
        case None | ex.Null():
            return None
        case _:
            return text_of(expr)


def text_of(expr: ex.Expr) -> str:
    """An expression as the manifest's text: references in braces. What the manifest has no words for is written as in Bicep."""
    match expr:
        case ex.Text():
            return "".join(part if isinstance(part, str) else text_of(part) for part in expr.parts)
        case ex.Number() | ex.Boolean():
            return str(expr.value).lower()
        case ex.ParamRef():
            return f"{{{expr.name}.{'connectionString' if expr.use == 'connection' else 'value'}}}"
        case ex.OutputRef():
            return f"{{{expr.resource}.outputs.{expr.output}}}"
        case ex.SecretRef():
            return f"{{{expr.vault}.secrets.{expr.secret}}}"
        case ex.PropertyRef():
            owner = expr.children[-1] if expr.children else expr.resource
            return f"{{{owner}.{expr.name}}}"
        case ex.EndpointRef(name="hostAndPort"):
            start = f"{expr.resource}.bindings.{expr.endpoint}"
            return f"{{{start}.host}}:{{{start}.port}}"
        case ex.EndpointRef():
            return f"{{{expr.resource}.bindings.{expr.endpoint}.{expr.name}}}"
        case ex.ArtifactRef():
            return f"{{{expr.resource}.container{expr.what.capitalize()}}}"
        case ex.MainRef():
            return ""
        case ex.IdentityRef():
            return f"{{{expr.resource}-identity.outputs.{expr.output}}}"
        case ex.Passed():
            return text_of(expr.value) if expr.value is not None else ""
        case _:
            return _bicep_text(expr)


def _bicep_text(expr: ex.Expr) -> str:
    """What the manifest cannot say otherwise, as the text of a Bicep expression."""
    match expr:
        case ex.Call():
            return f"{expr.name}({', '.join(_bicep_text(item) for item in expr.arguments)})"
        case ex.Conditional():
            parts = (expr.condition, expr.then, expr.otherwise)
            condition, then, otherwise = (_bicep_text(part) for part in parts)
            return f"{condition} ? {then} : {otherwise}"
        case ex.Binary():
            return f"{_bicep_text(expr.left)} {expr.operator} {_bicep_text(expr.right)}"
        case ex.Unary():
            return f"{expr.operator}{_bicep_text(expr.operand)}"
        case ex.Member():
            return f"{_bicep_text(expr.target)}.{expr.name}"
        case ex.Index():
            return f"{_bicep_text(expr.target)}[{_bicep_text(expr.index)}]"
        case ex.Text(parts=(str(),)) | ex.Text(parts=()):
            return f"'{text_of(expr)}'"
        case ex.Array() | ex.Object() | ex.Null():
            return _json(value_of(expr))
        case ex.Symbol():
            return expr.name
        case ex.MethodCall() | ex.ResourceRef() | ex.LocalRef() | ex.Lookup() | ex.SecretLookup() | ex.ModuleOutput():
            return ""
        case _:
            return text_of(expr)


def manifest_names(app: model.App) -> Iterator[str]:
    """The names of all entries, for finding clashes."""
    yield from (parameter.name for parameter in app.parameters)
    yield from (resource.name for resource in app.resources)
