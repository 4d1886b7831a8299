"""main.bicep, apps.bicep and roles.bicep: the modules wired up.

main.bicep makes the resource group and all infrastructure, and hands out what the apps need. apps.bicep is deployed into that
group once the images are pushed; its parameters are those outputs, the images, and parameters of the program.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.bicep import nodes
from aspirec.bicep.build import finished, header
from aspirec.bicep.identifiers import identifier, symbol_of, unused
from aspirec.model.main_parameters import MAIN_PARAMETERS, PRINCIPAL_TYPES
from aspirec.model.nodes import Options, Parameter
from aspirec.model.nullable import declared_type, or_empty, takes_null
from aspirec.model.typing import may_be_default_of_secret, plain_text
from aspirec.plan import nodes as plan
from aspirec.plan.hand_over import output_name
from aspirec.plan.link_module import artifact_parameter, endpoint_parameter
from aspirec.scopes import DeploymentScope, GroupScope, Scope, SubscriptionScope, TenantScope, group_of

HANDED_OVER = "The output of main.bicep with this name."
"""How parameters are described that take what main.bicep hands over."""

RESOURCE_GROUPS = "Microsoft.Resources/resourceGroups"
"""The type of the group that main.bicep makes."""

VERSION_OF_GROUPS = "2023-07-01"
"""The version of that type."""


_shown = ex.changes(
    *(ex.Text, ex.ParamRef, ex.OutputRef, ex.SecretRef, ex.MainRef, ex.ArtifactRef, ex.EndpointRef, ex.Call, ex.Member)
)


class Template:
    """What the templates have in common: how values of the program are written in them."""

    def __init__(self, program: plan.Plan, modules: tuple[plan.Module, ...], *, main: bool) -> None:
        self.options: Options = program.options
        self.at_subscription = main and self.options.scope == "subscription"
        self.parameters = {parameter.name: parameter for parameter in program.parameters}
        self.modules = modules
        self.used: dict[str, nodes.Param] = {}
        own = {identifier(name) for name in self.parameters}
        self.group = unused("rg", own)
        taken = own | set(MAIN_PARAMETERS) | {self.group}
        self.symbols = {module.name: _free(symbol_of(module.name), taken) for module in self.modules}
        self.handed_over = {output.name: output.type for output in program.handed_over}
        self.bundle = program.bundle.name if program.bundle is not None else ""
        self.homes = {home.resource: home for home in program.vaults}
        self.vaults: dict[str, nodes.Resource] = {}

    # -- values --------------------------------------------------------------------------------------------------

    def value(self, expr: ex.Expr) -> ex.Expr:
        """A value of the program as this template says it; notes the parameters that it takes."""
        return ex.rewrite(expr, _shown(self._leaf))

    def _leaf(self, expr: ex.Expr) -> ex.Expr | None:
        match expr:
            case ex.Text():
                alone = plain_text(expr)
                return None if alone is None else self.value(alone)
            case ex.ParamRef():
                return self._parameter(expr)
            case ex.OutputRef():
                return or_empty(self.output(expr), expr)
            case ex.SecretRef():
                return ex.MethodCall(self._vault(expr.vault), "getSecret", (ex.lift(expr.secret),))
            case ex.MainRef():
                return self._main(expr.name)
            case ex.ArtifactRef():
                image = f"image of {expr.resource}"
                described = f"The {image}." if expr.what == "image" else f"The port on which the {image} listens."
                return self._given(artifact_parameter(expr), described)
            case ex.EndpointRef():
                described = f"The {expr.name} of the endpoint {expr.endpoint} of {expr.resource}."
                return self._given(endpoint_parameter(expr), described)
            case ex.Member(target, "location") if self._is_group(target):
                return self._main("location")  # which is known when the deployment starts, unlike that of a resource
            case ex.Call() if self._is_group(expr):
                return ex.Symbol(self.group)
            case _:
                return None

    def _is_group(self, expr: ex.Expr) -> bool:
        """Whether it asks for the resource group, where that is made."""
        is_asked = isinstance(expr, ex.Call) and expr.name.removeprefix("az.") == "resourceGroup" and not expr.arguments
        return is_asked and self.at_subscription

    def _vault(self, name: str) -> ex.Expr:
        """The vault as an existing resource, for reading a secret."""
        home = self.homes[name]
        if name not in self.vaults:
            scope = self.scope(home.scope)
            entries = (*((("scope", scope),) if scope is not None else ()), ("name", self.value(home.lookup_name)))
            taken = {*self.symbols.values(), *(identifier(name) for name in self.parameters)}
            self.vaults[name] = nodes.Resource(
                symbol=unused(f"{home.symbol}_existing", taken),
                type=home.type,
                api_version=home.api_version,
                body=ex.Object(entries),
                existing=True,
                comment=("Secrets are read from this vault during the deployment; it must allow template deployment.",),
            )
        return ex.Symbol(self.vaults[name].symbol)

    def output(self, expr: ex.OutputRef) -> ex.Expr:
        """An output of a module as it is."""
        if expr.resource not in self.symbols:
            return self._handed_over(expr)
        outputs = ex.Member(ex.Symbol(self.symbols[expr.resource]), "outputs")
        return ex.Member(outputs, expr.output, safe=expr.nullable)

    def _handed_over(self, expr: ex.OutputRef) -> ex.Expr:
        """What main.bicep hands over, as a parameter or a member of one."""
        name = output_name(expr)
        if self.bundle:
            return ex.Member(self._given(self.bundle, HANDED_OVER, "object"), name)
        return self._given(name, HANDED_OVER, self.handed_over.get(name, declared_type(expr)), secure=expr.secure)

    def _given(self, name: str, description: str, type_: str = "string", *, secure: bool = False) -> ex.Expr:
        decorators = (ex.call("description", description), *((ex.call("secure"),) if secure else ()))
        self.used.setdefault(name, nodes.Param(name=name, type=type_, decorators=decorators))
        return ex.Symbol(name)

    def _parameter(self, expr: ex.ParamRef) -> ex.Expr:
        name = identifier(expr.name)
        if name not in self.used:
            self.used[name] = self._declared(self.parameters[expr.name], name)
        return ex.Symbol(name)

    def _declared(self, parameter: Parameter, name: str) -> nodes.Param:
        decorators = tuple(ex.Call(item.name, item.arguments) for item in parameter.decorators)
        if parameter.secure and not any(item.name == "secure" for item in decorators):
            decorators = (*decorators, ex.call("secure"))
        default = parameter.default
        if default is not None:
            default = self.value(default) if not parameter.secure or may_be_default_of_secret(default) else None
        return nodes.Param(name=name, type=parameter.type, default=default, decorators=decorators)

    def _main(self, name: str) -> ex.Expr:
        if name == "subscriptionId":
            return ex.Member(ex.call("subscription"), "subscriptionId")
        if name == "resourceGroupName":
            return self._group_name()
        if name == "location":
            return self._location()
        described = ex.call("description", MAIN_PARAMETERS[name])
        if name == "principalType":
            allowed = ex.call("allowed", PRINCIPAL_TYPES)
            param = nodes.Param(name=name, type="string", default=ex.lift("User"), decorators=(described, allowed))
        else:
            param = nodes.Param(name=name, type="string", decorators=(described,))
        self.used.setdefault(name, param)
        return ex.Symbol(name)

    def _group_name(self) -> ex.Expr:
        if not self.at_subscription:
            return ex.Member(ex.call("resourceGroup"), "name")
        return self._own("resourceGroupName", self.options.resource_group, None)

    def _location(self) -> ex.Expr:
        default = None if self.at_subscription else ex.Member(ex.call("resourceGroup"), "location")
        return self._own("location", self.options.location, default)

    def _own(self, name: str, option: ex.Expr | None, default: ex.Expr | None) -> ex.Expr:
        """A parameter of main.bicep's own: the author's in its place, or with the author's literal as its default."""
        if isinstance(option, ex.ParamRef):
            return self._parameter(option)
        decorators = (ex.call("description", MAIN_PARAMETERS[name]),)
        value = default if option is None else self.value(option)
        self.used.setdefault(name, nodes.Param(name=name, type="string", default=value, decorators=decorators))
        return ex.Symbol(name)

    # -- statements ----------------------------------------------------------------------------------------------

    def module(self, module: plan.Module) -> nodes.Module:
        """The declaration of a module: its path, scope, and parameters."""
        entries: list[tuple[str | ex.Text, ex.Expr]] = []
        scope = self.scope(module.scope)
        if scope is not None:
            entries.append(("scope", scope))
        params = [(param.name, self._passed(param, param.value)) for param in module.params if param.value is not None]
        params.sort(key=lambda item: item[0] != "location")
        if params:
            silenced = module.authored.silenced if module.authored is not None else ()
            entries.append(("params", ex.Object(tuple(params), silenced)))
        if module.after:
            entries.append(("dependsOn", ex.Array(tuple(ex.Symbol(self.symbols[name]) for name in module.after))))
        return nodes.Module(symbol=self.symbols[module.name], path=module.file, body=ex.Object(tuple(entries)))

    def _passed(self, param: plan.Param, value: ex.Expr) -> ex.Expr:
        """What a parameter of a module is given; null only if it takes that."""
        return self.output(value) if isinstance(value, ex.OutputRef) and takes_null(param.type) else self.value(value)

    def scope(self, scope: Scope) -> ex.Expr | None:
        """The scope of a module; None for that of the template itself."""
        match scope:
            case DeploymentScope():
                return ex.Symbol(self.group) if self.at_subscription else None
            case GroupScope():
                group, other = self.value(scope.group), scope.subscription
                return group_of(group, None if other is None else self.value(other))
            case SubscriptionScope():
                subscription = () if scope.subscription is None else (self.value(scope.subscription),)
                return ex.Call("subscription", subscription)
            case TenantScope():
                return ex.call("tenant")

    def params(self) -> Iterator[nodes.Param]:
        """The parameters that turned out to be needed: the template's own first, then in the order of use."""
        first = [name for name in MAIN_PARAMETERS if name in self.used]
        yield from (self.used[name] for name in first)
        yield from (param for name, param in self.used.items() if name not in first)


def _free(symbol: str, taken: Iterable[str]) -> str:
    return f"{symbol}_module" if symbol in taken else symbol


def build_main(program: plan.Plan) -> nodes.File:
    """main.bicep."""
    template = Template(program, program.infrastructure, main=True)
    statements: list[nodes.Statement] = []
    if template.at_subscription:
        statements.append(_resource_group(template))
    modules = [template.module(module) for module in template.modules]
    statements += [*template.vaults.values(), *modules]
    outputs = [*_handed_over(program, template), *_author_outputs(program, template)]
    params = tuple(template.params())
    scope = "subscription" if template.at_subscription else None
    file = nodes.File(header=header(program.source), target_scope=scope, statements=(*params, *statements, *outputs))
    return finished(file)


def _resource_group(template: Template) -> nodes.Resource:
    body = {"name": template.value(ex.MainRef("resourceGroupName")), "location": template.value(ex.MainRef("location"))}
    tags = template.options.tags
    if tags:
        body["tags"] = ex.Object(tuple((key, template.value(value)) for key, value in tags))
    lifted = ex.lift_object(body)
    return nodes.Resource(symbol=template.group, type=RESOURCE_GROUPS, api_version=VERSION_OF_GROUPS, body=lifted)


def _handed_over(program: plan.Plan, template: Template) -> Iterator[nodes.Output]:
    names = {output.name for output in program.outputs}
    for output in program.handed_over:
        if output.name not in names:
            yield nodes.Output(name=output.name, type=output.type, value=_handed(output, template))
    if program.bundle is not None:
        together = [(item.name, _handed(item, template)) for item in program.bundle.outputs]
        yield nodes.Output(name=program.bundle.name, type="object", value=ex.Object(tuple(together)))


def _handed(output: plan.MainOutput, template: Template) -> ex.Expr:
    return template.output(ex.OutputRef(output.module, output.output, nullable=takes_null(output.type)))


def _author_outputs(program: plan.Plan, template: Template) -> Iterator[nodes.Output]:
    for output in program.outputs:
        yield nodes.Output(name=identifier(output.name), type=output.type, value=template.value(output.value))


def build_apps(program: plan.Plan) -> nodes.File | None:
    """apps.bicep; None if the program deploys no apps."""
    return _follow_up(program, program.apps)


def build_roles(program: plan.Plan) -> nodes.File | None:
    """roles.bicep, for the team that may grant; None if main.bicep assigns the roles itself."""
    return _follow_up(program, program.roles)


def _follow_up(program: plan.Plan, modules: tuple[plan.Module, ...]) -> nodes.File | None:
    """A template that is deployed into the resource group after main.bicep."""
    if not modules:
        return None
    template = Template(program, modules, main=False)
    declared = tuple(template.module(module) for module in modules)
    statements: tuple[nodes.Statement, ...] = (*template.params(), *template.vaults.values(), *declared)
    return finished(nodes.File(header=header(program.source), statements=statements))
