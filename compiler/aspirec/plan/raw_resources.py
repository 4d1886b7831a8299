"""Resources that authors write out themselves, in the form that Bicep's linter asks for.

    name: '${kv.name}/key'   dependsOn: [kv, other]        ->   parent: kv   name: 'key'   dependsOn: [other]

What is deployed stays the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from aspirec import expressions as ex
from aspirec.bicep.functions import IDENTITY_PROPERTIES, SCOPE_FUNCTIONS
from aspirec.catalog.index import known_kind
from aspirec.diagnostics.model import Bag
from aspirec.frozen import evolve
from aspirec.model.nodes import Index
from aspirec.model.preferred import all_preferred
from aspirec.plan import errors, nodes
from aspirec.plan.rewrite import content_expressions, rewrite_content
from aspirec.source import Span

LITERAL_NAME = "adminusername-should-not-be-literal"
"""The rule of the linter about names of administrators that are written out."""


class _Target(NamedTuple):
    """A resource that an expression may name: its type with the version, its name where that stands in the module, and whether it
    is new.
    """

    type: str
    version: str
    name: ex.Expr | None = None
    is_new: bool = False


Targets = Mapping[ex.Expr, _Target]

_Named = Mapping[str, frozenset[ex.Expr]]
"""The resources that each resource of the module names, by its symbol."""


def preferred_content(content: nodes.Content, index: Index) -> nodes.Content:
    """The content of an inline module as the linter wants it. `index` has the resources of the model, which it may name."""
    targets: dict[ex.Expr, _Target] = {}
    for expr in content_expressions(content):
        for found in ex.find(expr, ex.Lookup):
            declared = known_kind(index[found.resource].kind).resource
            if declared is not None and not found.part:
                targets[found] = _Target(declared.type, declared.version)
    for item in content.resources:
        targets[ex.Symbol(item.symbol)] = _Target(item.type, item.api_version, item.name, not item.existing)

    @ex.changes(ex.Text, ex.Call, ex.Conditional)
    def change(expr: ex.Expr) -> ex.Expr | None:
        made = _preferred(expr, targets)
        return None if made is None else ex.rewrite(made, change)

    content = rewrite_content(rewrite_content(content, change), _silenced)
    resources = tuple(_with_parent(item, targets) for item in content.resources)
    uses = {item.symbol: _uses(item, targets) for item in resources}
    read = {item.symbol: _read(item, targets) for item in resources}
    return evolve(content, resources=tuple(_with_needed_dependencies(item, uses, read, targets) for item in resources))


def _preferred(expr: ex.Expr, targets: Targets) -> ex.Expr | None:
    if isinstance(expr, ex.Text):
        alone = expr.parts[0] if len(expr.parts) == 1 else None
        is_text = isinstance(alone, ex.Member) and alone.target in targets and alone.name in IDENTITY_PROPERTIES
        return alone if is_text and isinstance(alone, ex.Member) else None
    made = all_preferred(expr)
    if made is not expr:
        return made
    return _by_symbol(expr, targets) if isinstance(expr, ex.Call) else None


def _by_symbol(call: ex.Call, targets: Targets) -> ex.Expr | None:
    """`x.listKeys()` for `listKeys(x.id, '2024-01-01')`, if that is the version of `x`; `x.properties` for `reference(x.id)`."""
    name = call.name.removeprefix("az.")
    if not call.arguments:
        return None
    of, *more = call.arguments
    target = targets.get(of.target) if isinstance(of, ex.Member) and of.name == "id" else None
    if target is None or not isinstance(of, ex.Member) or len(more) > 1:
        return None
    if more and not (isinstance(more[0], ex.Text) and more[0].literal == target.version):
        return None
    if name == "reference":
        return ex.Member(of.target, "properties", span=call.span)
    return ex.MethodCall(of.target, name, span=call.span) if name.startswith("list") and more else None


@ex.changes(ex.Object)
def _silenced(expr: ex.Object) -> ex.Expr | None:
    """An author who writes the name of an administrator out means it."""
    entries = tuple((key, ex.rewrite(value, _silenced)) for key, value in expr.entries)
    meant = tuple(
        (key, LITERAL_NAME) for key, value in entries if isinstance(key, str) and _names_administrator(key, value)
    )
    return (
        evolve(expr, entries=entries, silenced=(*expr.silenced, *meant)) if meant or entries != expr.entries else expr
    )


def _names_administrator(key: str, value: ex.Expr) -> bool:
    return key.lower() == "adminusername" and isinstance(value, ex.Text) and value.literal is not None


def _with_parent(resource: nodes.Resource, targets: Targets) -> nodes.Resource:
    """The resource with its parent in a property instead of the name, if the parent is declared as well."""
    if resource.parent is not None or not isinstance(resource.name, ex.Text):
        return resource
    above = resource.type.rpartition("/")[0].lower()
    for parent, target in targets.items():
        if target.type.lower() == above:
            rest = _behind(resource.name, (ex.Member(parent, "name"), target.name))
            if rest is not None:
                return evolve(resource, parent=parent, name=rest)
    return resource


def _behind(name: ex.Text, beginnings: Iterable[ex.Expr | None]) -> ex.Text | None:
    """What follows one of the beginnings and a slash in a name."""
    for beginning in beginnings:
        if beginning is None:
            continue
        *whole, last = ex.text(beginning, "/").parts
        part = name.parts[len(whole)] if len(name.parts) > len(whole) else None
        if name.parts[: len(whole)] == tuple(whole) and isinstance(part, str) and part.startswith(str(last)):
            rest = ex.text(part.removeprefix(str(last)), *name.parts[len(whole) + 1 :], span=name.span)
            return rest if rest.parts else None
    return None


def _uses(resource: nodes.Resource, targets: Targets) -> frozenset[ex.Expr]:
    """The resources that a resource names outside of `dependsOn`."""
    values = [resource.name, resource.body]
    values += [value for value in (resource.parent, resource.scope, resource.condition) if value is not None]
    named: list[ex.Expr] = []
    for value in values:
        named += (*ex.find(value, ex.Symbol), *ex.find(value, ex.Lookup))
    return frozenset(item for item in named if item in targets)


def _read(resource: nodes.Resource, targets: Targets) -> frozenset[ex.Expr]:
    """The resources of which a resource reads more than what identifies them."""
    values = (
        (resource.name, resource.body)
        if resource.condition is None
        else (resource.name, resource.body, resource.condition)
    )
    members = [member for value in values for member in ex.find(value, ex.Member)]
    return frozenset(item.target for item in members if item.target in targets and item.name not in IDENTITY_PROPERTIES)


def _with_needed_dependencies(resource: nodes.Resource, uses: _Named, read: _Named, targets: Targets) -> nodes.Resource:
    """The resource without dependencies that follow from what it names, and without repeated ones. Of what exists already only
    that is waited for without a word which is read.
    """
    if not resource.depends_on:
        return resource
    implied, awaited, pending = set[ex.Expr](), set[ex.Expr](), [resource.symbol]
    while pending:
        symbol = pending.pop()
        awaited |= read.get(symbol, frozenset())
        for used in uses.get(symbol, frozenset()) - implied:
            implied.add(used)
            if isinstance(used, ex.Symbol):
                pending.append(used.name)
    awaited |= {item for item in implied if targets[item].is_new}
    needed = tuple(item for item in dict.fromkeys(resource.depends_on) if item not in awaited)
    return resource if len(needed) == len(resource.depends_on) else evolve(resource, depends_on=needed)


def check_raw(content: nodes.Content, bag: Bag) -> None:
    """Report what Bicep refuses in resources that are written out, whatever their type."""
    for resource in content.resources:
        _check_name(resource, bag)
        for name, value in resource.body.entries:
            if not isinstance(name, str):
                bag.add(errors.computed_property(resource.symbol, name.span))
            elif name in nodes.OF_THE_TYPE:
                bag.add(errors.pointless_in_raw(resource.symbol, name, value.span))
            elif resource.existing:
                bag.add(errors.pointless_for_existing(resource.symbol, name, value.span))
        for name, value in _named(resource):
            if name == "dependsOn" and resource.existing:
                bag.add(errors.pointless_for_existing(resource.symbol, name, _place(value, resource)))
            elif not isinstance(value, ex.Symbol | ex.Lookup) and (name != "scope" or not _is_scope(value)):
                bag.add(errors.not_a_resource(resource.symbol, name, _place(value, resource)))


def _named(resource: nodes.Resource) -> Iterator[tuple[str, ex.Expr]]:
    """What has to be the name of a resource, with the property that it stands in. A scope may be what a function gives."""
    if resource.parent is not None:
        yield "parent", resource.parent
    if resource.scope is not None:
        yield "scope", resource.scope
    yield from (("dependsOn", item) for item in resource.depends_on)


def _is_scope(value: ex.Expr) -> bool:
    """Whether a function says where something is."""
    return isinstance(value, ex.Call) and value.name.removeprefix("az.") in SCOPE_FUNCTIONS


def _place(value: ex.Expr, resource: nodes.Resource) -> Span:
    """Where to report a value: a parameter stands where it is given."""
    return resource.span if isinstance(value, ex.Passed) else value.span


def _check_name(resource: nodes.Resource, bag: Bag) -> None:
    """A name has as many parts as the type, less those of a parent that is named by itself."""
    if not isinstance(resource.name, ex.Text):
        return
    slashes = sum(part.count("/") for part in resource.name.parts if isinstance(part, str))
    wanted = 0 if resource.parent is not None else max(resource.type.count("/") - 1, 0)
    if slashes > wanted or (slashes < wanted and resource.name.literal is not None):
        below = resource.parent is not None
        bag.add(errors.parts_of_name(resource.symbol, wanted + 1, resource.name.span, below=below))
