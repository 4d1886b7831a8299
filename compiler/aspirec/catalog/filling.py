"""Filling in templates: a declaration of the catalogue and a resource of the model give expressions.

Fmt("Endpoint={};Hub={}", Out("endpoint"), PhysicalName())   for hub h1 of service web
->  'Endpoint=${OutputRef(web, endpoint)};Hub=h1'
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, assert_never

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog import schema
from aspirec.catalog import templates as t
from aspirec.catalog.argument_names import argument_name
from aspirec.catalog.index import find_kind
from aspirec.catalog.naming import aspire8_name, generated_name
from aspirec.frozen import evolve
from aspirec.model.nodes import Child, Endpoint, Index, Resource, Setting, literal_items, literal_text
from aspirec.model.typing import type_of
from aspirec.types import base

LOCATION = ex.Passed(
    "location",
    ex.MainRef("location"),
    default=ex.Member(ex.call("resourceGroup"), "location"),
    description="The region to deploy to.",
)
"""The parameter `location`, which nearly every module has."""


class Subject:
    """What a template is filled in for: a resource, or a child of it at the end of `path` (outermost first)."""

    __slots__ = (
        "_above",
        "_declaration",
        "_physical_name",
        "_symbol",
        "index",
        "item",
        "kind",
        "path",
        "principal",
        "resource",
    )

    def __init__(
        self,
        index: Index,
        resource: Resource,
        path: tuple[Child, ...] = (),
        kind: schema.Kind | None = None,
        principal: schema.Principal | None = None,
        item: ex.Expr | None = None,
    ) -> None:
        self.index = index
        self.resource = resource
        self.path = path
        self.principal = principal
        self.item = item
        found = kind or find_kind(resource.kind)
        assert found is not None
        self.kind = found
        self._above: Subject | None = None
        self._declaration: schema.Child | None = None
        self._symbol: str | None = None
        self._physical_name: ex.Expr | None = None

    @property
    def declaration(self) -> schema.Child:
        """The declaration of the child at the end of the path."""
        found = self._declaration
        if found is None:
            above = self.up(1)
            declared = above.declaration.children if above.path else above.kind.children
            found = self._declaration = next(item for item in declared if item.word == self.path[-1].word)
        return found

    @property
    def child(self) -> Child | None:
        return self.path[-1] if self.path else None

    @property
    def name(self) -> str:
        """The name in the program."""
        return self.path[-1].name if self.path else self.resource.name

    @property
    def symbol(self) -> str:
        """The Bicep symbol: made from the name; that of a child whose name another one has starts with its parent's."""
        found = self._symbol
        if found is None:
            found = symbol_of(self.name)
            if self.path and self._is_taken(found):
                found = f"{self.up(1).symbol}_{found}"
            self._symbol = found
        return found

    def _is_taken(self, symbol: str) -> bool:
        """Whether the resource, another child, or a part of the module with a fixed symbol has the symbol as well."""
        of_children, fixed = _module_symbols(self.root)
        return symbol.lower() in fixed or of_children[symbol.lower()] > 1

    def up(self, levels: int) -> Subject:
        """The same resource, so many levels further up."""
        found = self
        for _ in range(levels):
            above = found._above
            if above is None:
                above = Subject(found.index, found.resource, found.path[:-1], found.kind, found.principal)
                found._above = above
            found = above
        return found

    @property
    def root(self) -> Subject:
        """The resource itself, at the top."""
        return self.up(len(self.path)) if self.path else self

    def below(self, child: Child) -> Subject:
        found = Subject(self.index, self.resource, (*self.path, child), self.kind, self.principal)
        if self.item is None:
            found._above = self
        return found

    def at(self, item: ex.Expr) -> Subject:
        """The same, for one item of a list."""
        return Subject(self.index, self.resource, self.path, self.kind, self.principal, item)

    @property
    def reference(self) -> ex.ResourceRef:
        """The resource or child itself, as attributes refer to it."""
        return ex.ResourceRef(self.resource.name, tuple(child.name for child in self.path))

    def children(self, word: str) -> tuple[Child, ...]:
        """The children of a word, in the order of writing."""
        source = self.path[-1].children if self.path else self.resource.children
        return tuple(child for child in source if child.word == word)

    def written(self, name: str) -> ex.Expr | None:
        """An attribute as it is written, `null` included; None if it is not."""
        return self.path[-1].setting(name) if self.path else self.resource.setting(name)

    def declared(self, name: str) -> schema.Attribute | None:
        return self.declaration.attribute(name) if self.path else self.kind.attribute(name)

    def attribute(self, name: str) -> ex.Expr | None:
        """The value of an attribute, or its default; None for nothing and for `null`."""
        value = self.written(name)
        if value is None:
            declared = self.declared(name)
            if declared is None and self.path:
                return self.root.attribute(name)
            if declared is None:
                return LOCATION if name == "location" else None
            if name == "location":
                return LOCATION
            default = declared.default
            if declared.private_default is not None and self.is_private:
                default = declared.private_default
            value = None if default is None else fill(default, self)
        return None if isinstance(value, ex.Null) else value

    @property
    def exists(self) -> bool:
        """Whether it is looked up rather than made."""
        if self.path:
            return self.path[-1].existing
        return self.resource.existing is not None

    @property
    def is_private(self) -> bool:
        return self.resource.name in private_resources(self.index)

    @property
    def physical_name(self) -> ex.Expr:
        """The name in Azure: of an existing resource the one given, else what the author says, else the generated one."""
        found = self._physical_name
        if found is None:
            found = self._physical_name = self._name_of_child() if self.path else self._name_of_resource()
        return found

    def _name_of_child(self) -> ex.Expr:
        by = self.declaration.name_attribute
        given = self.attribute(by) if by else None
        return ex.lift(self.name) if given is None else given

    def _name_of_resource(self) -> ex.Expr:
        if self.resource.existing is not None:
            return self.resource.existing.name
        given = self.attribute("name")
        if given is not None:
            return given
        rule = self.kind.name_rule
        if rule is not None and rule.generated is not None:
            name = fill(rule.generated, self)
            assert name is not None
            return name
        if self.index.app.options.naming == "aspire8" and rule is not None:
            return aspire8_name(self.resource.name)
        assert rule is not None, self.kind.name
        return generated_name(rule, self.symbol)


def private_resources(index: Index) -> frozenset[str]:
    """The resources that something closes to the public network: what attributes that close name, in kinds with that trait."""
    found: frozenset[str] | None = index.memo.get("private resources")
    if found is None:
        targets: set[str] = set()
        for resource in index.app.resources:
            kind = find_kind(resource.kind)
            if kind is not None and "closes" in kind.traits:
                targets |= set(_closed(resource.settings, kind.attributes))
                for child in resource.children:
                    declared = kind.child(child.word)
                    targets |= set(_closed(child.settings, declared.attributes)) if declared is not None else set()
        found = index.memo["private resources"] = frozenset(targets)
    return found


def _closed(settings: tuple[Setting, ...], attributes: tuple[schema.Attribute, ...]) -> Iterator[str]:
    names = {attribute.name for attribute in attributes if attribute.closes}
    for setting in settings:
        if setting.name in names and isinstance(setting.value, ex.ResourceRef):
            yield setting.value.resource


def _module_symbols(root: Subject) -> tuple[Counter[str], frozenset[str]]:
    """The symbols in the module of a resource, in lower case: those that its children would have, each as often as it occurs,
    and those of the resource itself and of parts with a fixed symbol. Worked out once for each resource of an index.
    """
    known = root.index.memo.get(("module symbols", root.resource.name))
    if known is None or known[0] is not root.resource:
        kind = root.kind
        fixed = {item.symbol.lower() for item in kind.parts if holds(item.when, root)}
        fixed |= {item.symbol.lower() for item in kind.secrets if holds(item.when, root)}
        fixed.add(symbol_of(root.resource.name).lower())
        known = (root.resource, Counter(_child_symbols(root.resource.children, kind.children)), frozenset(fixed))
        root.index.memo["module symbols", root.resource.name] = known
    return known[1], known[2]


def _child_symbols(children: tuple[Child, ...], declared: tuple[schema.Child, ...]) -> Iterator[str]:
    """The symbols of children with a Bicep resource of their own, at any depth."""
    kinds = {item.word: item for item in declared}
    for child in children:
        kind = kinds.get(child.word)
        if kind is None:
            continue
        if kind.resource is not None:
            yield symbol_of(child.name).lower()
        yield from _child_symbols(child.children, kind.children)


# -- conditions --------------------------------------------------------------------------------------------------


def holds(condition: t.Condition, subject: Subject) -> bool:
    """Whether a condition holds for the subject."""
    match condition:
        case t.Always():
            return True
        case t.Given():
            return subject.attribute(condition.attribute) is not None
        case t.AnyChild():
            children = subject.children(condition.word)
            return any(holds(condition.condition, subject.below(child)) for child in children)
        case t.HasItems():
            return any(True for _ in literal_items(subject.attribute(condition.attribute)))
        case t.Written():
            return subject.written(condition.attribute) is not None
        case t.Is():
            return _is(subject.attribute(condition.attribute), condition.value)
        case t.AssignsRoles():
            return subject.index.app.options.roles == "managed"
        case t.Pulls():
            pull = subject.resource.pull
            return (
                pull is not None
                and pull.registry != ""
                and (condition.identity is None or pull.identity == condition.identity)
            )
        case t.SharesScope():
            other = subject.attribute(condition.attribute)
            return isinstance(other, ex.ResourceRef) and subject.index[other.resource].scope == subject.resource.scope
        case t.Refers():
            return isinstance(subject.attribute(condition.attribute), ex.ResourceRef)
        case t.IsLiteral():
            return _is_literal(subject.attribute(condition.attribute))
        case t.HasSeveral():
            value = subject.attribute(condition.attribute)
            several = not isinstance(value, ex.Array) or len(value.items) > 1
            return value is not None and base(type_of(value)) == "array" and several
        case t.Matches():
            value = subject.attribute(condition.attribute) if condition.attribute else subject.resource.source
            return _matches(value, condition.pattern)
        case t.HasChild():
            below = subject.path[-1].children if subject.path else subject.resource.children
            return any(child.word in condition.words and not child.existing for child in _descendants(below))
        case t.IsExisting():
            return subject.exists
        case t.IsPrivate():
            return subject.is_private
        case t.Not():
            return not holds(condition.condition, subject)
        case t.AllOf():
            return all(holds(part, subject) for part in condition.conditions)
        case t.HasEndpoints():
            return any(condition.scheme in ("", endpoint.scheme) for endpoint in _endpoints(subject))
        case t.SpeaksTls():
            return any(endpoint.name == condition.endpoint and endpoint.tls for endpoint in _endpoints(subject))
        case t.AnyOf():
            return any(holds(part, subject) for part in condition.conditions)
        case _:
            assert_never(condition)


def _is(value: ex.Expr | None, wanted: str | bool | int) -> bool:
    match value:
        case ex.Text():
            return value.literal == wanted
        case ex.Boolean() | ex.Number():
            return value.value == wanted and type(value.value) is type(wanted)
        case _:
            return False


def _is_literal(value: ex.Expr | None) -> bool:
    return isinstance(value, ex.Number | ex.Boolean) or (isinstance(value, ex.Text) and value.literal is not None)


def _matches(value: ex.Expr | None, pattern: str) -> bool:
    import re

    literal = value.literal if isinstance(value, ex.Text) else None
    return literal is not None and re.fullmatch(pattern, literal) is not None


def _endpoints(subject: Subject) -> tuple[Endpoint, ...]:
    return subject.resource.workload.endpoints if subject.resource.workload else ()


def _descendants(children: tuple[Child, ...]) -> Iterator[Child]:
    for child in children:
        yield child
        yield from _descendants(child.children)


# -- values ------------------------------------------------------------------------------------------------------


def fill(template: t.Template, subject: Subject) -> ex.Expr | None:
    """The expression that a template gives for the subject; None for nothing.

    Found by type rather than by `match`: there are many sorts of templates, and every module is made of hundreds.
    """
    filler = _FILLERS.get(type(template))
    if filler is not None:
        return filler(template, subject)
    return template  # type: ignore[return-value]


def _fill_attr(template: t.Attr, subject: Subject) -> ex.Expr | None:
    return subject.up(template.up).attribute(template.name)


def _fill_when(template: t.When, subject: Subject) -> ex.Expr | None:
    return fill(template.then if holds(template.condition, subject) else template.otherwise, subject)


def _fill_fn(template: t.Fn, subject: Subject) -> ex.Expr | None:
    return ex.Call(template.name, filled(template.arguments, subject))


def _fill_method(template: t.Method, subject: Subject) -> ex.Expr | None:
    target = fill(template.target, subject)
    return None if target is None else ex.MethodCall(target, template.name, filled(template.arguments, subject))


def _fill_dot(template: t.Dot, subject: Subject) -> ex.Expr | None:
    target = fill(template.target, subject)
    return None if target is None else along(target, template.path)


def _fill_own(template: t.Own, subject: Subject) -> ex.Expr | None:
    above = subject.root if template.root else subject.up(template.up)
    own: ex.Expr = ex.Lookup(subject.resource.name, above.symbol if above.path else "")
    return along(own, template.path)


def _fill_part(template: t.Part, subject: Subject) -> ex.Expr | None:
    return along(ex.Symbol(symbol_from(template.symbol, subject)), template.path)


def _fill_physical_name(template: t.PhysicalName, subject: Subject) -> ex.Expr | None:
    return subject.up(template.up).physical_name


def _fill_model_name(template: t.ModelName, subject: Subject) -> ex.Expr | None:
    return ex.lift(subject.up(template.up).name[: template.longest or None])


def _fill_source(template: t.Source, subject: Subject) -> ex.Expr | None:
    return subject.path[-1].source if subject.path else subject.resource.source


def _fill_pattern(template: t.Pattern, subject: Subject) -> ex.Expr | None:
    return ex.lift(template.text.format(name=subject.name, symbol=subject.symbol))


def _fill_out(template: t.Out, subject: Subject) -> ex.Expr | None:
    return ex.OutputRef(subject.resource.name, template.name)


def _fill_secret(template: t.Secret, subject: Subject) -> ex.Expr | None:
    vault = secrets_vault(subject)
    return ex.SecretRef(vault, template.pattern.format(name=subject.name, root=subject.resource.name))


def _fill_secret_argument(template: t.SecretArgument, subject: Subject) -> ex.Expr | None:
    value = subject.attribute(template.attribute)
    return None if value is None else ex.Passed(argument_name(value), value, secure=True)


def _fill_above(template: t.Above, subject: Subject) -> ex.Expr | None:
    return fill(template.template, subject.up(template.up))


def _fill_encoded(template: t.Encoded, subject: Subject) -> ex.Expr | None:
    return encoded(fill(template.value, subject))


def _fill_property_of(template: t.PropertyOf, subject: Subject) -> ex.Expr | None:
    owner = subject.up(template.up)
    return ex.PropertyRef(subject.resource.name, tuple(child.name for child in owner.path), template.name)


def _fill_target_of(template: t.TargetOf, subject: Subject) -> ex.Expr | None:
    target = subject.attribute(template.attribute)
    assert isinstance(target, ex.ResourceRef)
    return along(ex.Lookup(target.resource, part_symbol(subject.index, target)), template.path)


def _fill_output_of(template: t.OutputOf, subject: Subject) -> ex.Expr | None:
    target = subject.attribute(template.attribute)
    assert isinstance(target, ex.ResourceRef)
    return _output_of(target, template.output, subject.index)


def _fill_attr_of(template: t.AttrOf, subject: Subject) -> ex.Expr | None:
    named = subject.attribute(template.attribute)
    assert isinstance(named, ex.ResourceRef)
    return Subject(subject.index, subject.index[named.resource]).attribute(template.name)


def _fill_each_child(template: t.EachChild, subject: Subject) -> ex.Expr | None:
    each = (fill(template.template, subject.below(child)) for child in subject.children(template.word))
    children = tuple(item for item in each if item is not None)
    return ex.Array(children) if children else None


def _fill_each_item(template: t.EachItem, subject: Subject) -> ex.Expr | None:
    items = (fill(template.template, subject.at(item)) for item in literal_items(subject.attribute(template.attribute)))
    return ex.Array(tuple(item for item in items if item is not None))


def _fill_item(template: t.Item, subject: Subject) -> ex.Expr | None:
    return subject.item


def _fill_item_name(template: t.ItemName, subject: Subject) -> ex.Expr | None:
    named = subject.item
    assert isinstance(named, ex.ResourceRef)
    name = (named.resource, *named.children)[-1]
    return ex.lift(template.pattern.format(name=name, symbol=symbol_of(name)))


def _fill_itself(template: t.Itself, subject: Subject) -> ex.Expr | None:
    return subject.reference


def _fill_looked(template: t.Looked, subject: Subject) -> ex.Expr | None:
    found_target = fill(template.target, subject)
    assert isinstance(found_target, ex.ResourceRef)
    return along(ex.Lookup(found_target.resource, part_symbol(subject.index, found_target)), template.path)


def _fill_as_value(template: t.AsValue, subject: Subject) -> ex.Expr | None:
    inner = fill(template.template, subject)
    return None if inner is None else ex.rewrite(inner, _parameter_as_value)


def _fill_name_by(template: t.NameBy, subject: Subject) -> ex.Expr | None:
    return generated_name(template.rule, template.pattern.format(symbol=subject.symbol))


def _fill_block(template: t.Block, subject: Subject) -> ex.Expr | None:
    blocks = subject.children(template.word)
    return fill(template.template, subject.below(blocks[0])) if blocks else None


def _fill_entries(template: t.Entries, subject: Subject) -> ex.Expr | None:
    written = tuple(entry for block in subject.children(template.word) for entry in block.entries)
    return ex.Object(written) if written else None


def _fill_some(template: t.Some, subject: Subject) -> ex.Expr | None:
    found = fill(template.entries, subject)
    return found if isinstance(found, ex.Object) and found.entries else None


def _fill_as_list(template: t.AsList, subject: Subject) -> ex.Expr | None:
    value = fill(template.value, subject)
    return value if value is None or base(type_of(value)) == "array" else ex.Array((value,))


def _fill_tags(template: t.Tags, subject: Subject) -> ex.Expr | None:
    return tags_of(subject, template)


def _fill_parameter_of(template: t.ParameterOf, subject: Subject) -> ex.Expr | None:
    name = template.pattern.format(name=subject.resource.name)
    return ex.ParamRef(name, secure=template.secure, use=template.use)


def _fill_principal_of(template: t.PrincipalOf, subject: Subject) -> ex.Expr | None:
    assert subject.principal is not None
    whom: ex.Expr | None = getattr(subject.principal, template.what)
    return whom


def _fill_endpoint_of(template: t.EndpointOf, subject: Subject) -> ex.Expr | None:
    return ex.EndpointRef(subject.resource.name, template.endpoint, template.property)


def _fill_ports(template: t.Ports, subject: Subject) -> ex.Expr | None:
    return _ports(template.scheme, subject)


def _fill_registry(template: t.Registry, subject: Subject) -> ex.Expr | None:
    pull = subject.resource.pull
    return along(ex.Lookup(pull.registry), template.path) if pull is not None and pull.registry else None


def _fill_name_of(template: t.NameOf, subject: Subject) -> ex.Expr | None:
    target = subject.attribute(template.attribute)
    assert isinstance(target, ex.ResourceRef)
    named = Subject(subject.index, subject.index[target.resource])
    return (
        named.resource.existing.name
        if named.resource.existing
        else ex.OutputRef(target.resource, named.kind.name_output)
    )


def _fill_nothing(template: None, subject: Subject) -> None:
    return None


def _fill_plain(template: str | bool | int, subject: Subject) -> ex.Expr:
    return ex.lift(template)


def _fill_mapping(template: Mapping[str, t.Template], subject: Subject) -> ex.Expr:
    entries: list[tuple[str | ex.Text, ex.Expr]] = []
    for key, part in template.items():
        filler = _FILLERS.get(type(part))
        value: ex.Expr | None = part if filler is None else filler(part, subject)  # type: ignore[assignment]
        if value is not None:
            entries.append((key, value))
    return ex.Object(tuple(entries))


def _fill_sequence(template: Sequence[t.Template], subject: Subject) -> ex.Expr:
    return ex.Array(filled(tuple(template), subject))


def filled(templates: tuple[t.Template, ...], subject: Subject) -> tuple[ex.Expr, ...]:
    """All templates filled in, without those that give nothing."""
    found = [fill(template, subject) for template in templates]
    return tuple([expr for expr in found if expr is not None])


def _fill_format(template: t.Fmt, subject: Subject) -> ex.Expr:
    pieces = template.pattern.split("{}")
    parts: list[str | ex.Expr] = [pieces[0]]
    for argument, piece in zip(template.arguments, pieces[1:], strict=True):
        value = fill(argument, subject)
        if isinstance(value, ex.Number | ex.Boolean):
            value = ex.lift(str(value.value).lower())
        parts += ([value] if value is not None else []) + [piece]
    return ex.text(*parts)


def _fill_argument(template: t.Argument, subject: Subject) -> ex.Expr:
    above = subject.up(1) if subject.path else subject
    siblings = above.children(subject.path[-1].word) if subject.path else ()
    place = next((number for number, child in enumerate(siblings) if child is subject.path[-1]), 0)
    return ex.Passed(
        template.name.format(symbol=subject.symbol, name=subject.name, above=above.symbol, place=place),
        fill(template.value, subject),
        type=template.type,
        secure=template.secure,
        default=fill(template.default, subject),
        description=template.description,
    )


def _by_value(template: t.ByValue, subject: Subject) -> ex.Expr | None:
    value = fill(template.value, subject)
    result = fill(template.otherwise, subject)
    if isinstance(value, ex.Text) and value.literal is not None:
        return next((fill(outcome, subject) for case, outcome in template.cases if case == value.literal), result)
    for case, outcome in reversed(template.cases):
        then = fill(outcome, subject)
        if value is not None and then is not None and result is not None:
            result = ex.Conditional(ex.Binary("==", value, ex.lift(case)), then, result)
    return result


def symbol_from(pattern: str, subject: Subject) -> str:
    """A symbol with `{symbol}` filled in; `{root}` is the symbol of the resource at the top. A fixed symbol that the
    resource itself has already gets that in front.
    """
    root = subject.root.symbol
    azure = symbol_of(literal_text(subject.physical_name) or subject.name) if "{azure}" in pattern else ""
    role = subject.principal.suffix if subject.principal is not None else ""
    symbol = pattern.format(symbol=subject.symbol, root=root, name=subject.name, azure=azure, role=role)
    return f"{root}_{symbol}" if pattern == symbol and symbol.lower() == root.lower() else symbol


def _output_of(target: ex.ResourceRef, output: str, index: Index) -> ex.Expr:
    if target.children:
        child = target.children[-1]
        output = output.format(symbol=symbol_of(child), name=child)
    kind = find_kind(index[target.resource].kind)
    declared = kind.outputs if kind is not None else ()
    return ex.OutputRef(target.resource, next((item.name for item in declared if item.alias == output), output))


def part_symbol(index: Index, target: ex.ResourceRef) -> str:
    """The symbol of a child in the module of its resource; empty for the resource itself."""
    return Subject(index, index[target.resource], index.path(target)).symbol if target.children else ""


def _ports(scheme: str, subject: Subject) -> ex.Expr | None:
    name = subject.resource.name
    ports: dict[ex.Expr, ex.Expr] = {}
    for endpoint in _endpoints(subject):
        hidden = endpoint.proxied and scheme == "https"
        if endpoint.scheme == scheme and not hidden and endpoint.target_port is not None:
            ports.setdefault(endpoint.target_port, ex.EndpointRef(name, endpoint.name, "targetPort"))
    joined = [part for port in ports.values() for part in (";", port)][1:]
    return ex.text(*joined) if len(joined) > 1 else next(iter(ports.values()), None)


def encoded(value: ex.Expr | None) -> ex.Expr | None:
    """The value percent-encoded."""
    if isinstance(value, ex.Text) and value.literal is not None:
        from urllib.parse import quote

        return ex.Text((quote(value.literal, safe="!'()*"),), span=value.span)
    return None if value is None else ex.call("uriComponent", value)


def along(target: ex.Expr, path: str) -> ex.Expr:
    """`target.a.b[0].c` for the path `a.b[0].c`, `target.a['b c']` for `a['b c']`; the empty path is the target itself."""
    for step in _steps(path) if path else ():
        target = ex.Member(target, step) if isinstance(step, str) else ex.Index(target, step)
    return target


@lru_cache(maxsize=4096)
def _steps(path: str) -> tuple[str | ex.Expr, ...]:
    """A path as names of members and indexes."""
    steps: list[str | ex.Expr] = []
    for step in path.split("."):
        name, _, index = step.partition("[")
        if name:
            steps.append(name)
        if index:
            key = index.rstrip("]")
            steps.append(ex.Number(int(key)) if key.isdigit() else ex.lift(key.strip("'")))
    return tuple(steps)


@ex.changes(ex.ParamRef)
def _parameter_as_value(expr: ex.ParamRef) -> ex.Expr | None:
    return evolve(expr, use="value") if expr.use == "direct" else None


def _entry(template: t.Entry, subject: Subject) -> ex.Expr | None:
    value = subject.attribute(template.attribute)
    if not isinstance(value, ex.Object):
        return value
    found = (value.get(key) for key in template.keys)
    return next((item for item in found if item is not None), None)


def _counted(template: t.Counted, subject: Subject) -> ex.Expr | None:
    """The number of a child among those of its word: what others say counts up to where it stands."""
    greatest = template.first - template.step
    assert subject.child is not None
    for child in subject.up(1).children(subject.child.word):
        written = child.setting(template.attribute)
        if child == subject.child:
            break
        greatest = max(greatest, written.value) if isinstance(written, ex.Number) else greatest
        greatest += template.step if written is None else 0
    return ex.Number(greatest + template.step)


def tags_of(subject: Subject, template: t.Tags) -> ex.Expr | None:
    """The tags of a new resource: its name in the program, the app's, the author's (who may override); None for none."""
    tags: dict[str, ex.Expr] = {}
    if template.named:
        name = template.name.format(name=subject.resource.name, symbol=subject.symbol, child=subject.name)
        tags["aspire-resource-name"] = ex.lift(name)
    tags |= dict(subject.index.app.options.tags)
    for block in subject.resource.all("tags"):
        tags |= dict(block.entries)
    return ex.Object(tuple(tags.items())) if tags else None


def secrets_vault(subject: Subject) -> str:
    """The vault that holds the secrets of the resource: the one its attribute names, else the one brought along."""
    named = subject.root.attribute(subject.kind.vault)
    if isinstance(named, ex.ResourceRef):
        return named.resource
    brought = next(item for item in subject.kind.brings if item.unless == subject.kind.vault)
    return brought.name.format(name=subject.resource.name)


_FILLERS: dict[type, Callable[[Any, Subject], ex.Expr | None]] = {
    type(None): _fill_nothing,
    ex.Null: _fill_nothing,
    str: _fill_plain,
    bool: _fill_plain,
    int: _fill_plain,
    dict: _fill_mapping,
    list: _fill_sequence,
    tuple: _fill_sequence,
    t.Attr: _fill_attr,
    t.When: _fill_when,
    t.Fmt: _fill_format,
    t.Fn: _fill_fn,
    t.Method: _fill_method,
    t.Dot: _fill_dot,
    t.Own: _fill_own,
    t.Part: _fill_part,
    t.PhysicalName: _fill_physical_name,
    t.ModelName: _fill_model_name,
    t.Source: _fill_source,
    t.Pattern: _fill_pattern,
    t.Out: _fill_out,
    t.Secret: _fill_secret,
    t.Argument: _fill_argument,
    t.SecretArgument: _fill_secret_argument,
    t.Above: _fill_above,
    t.Encoded: _fill_encoded,
    t.PropertyOf: _fill_property_of,
    t.TargetOf: _fill_target_of,
    t.OutputOf: _fill_output_of,
    t.AttrOf: _fill_attr_of,
    t.EachChild: _fill_each_child,
    t.EachItem: _fill_each_item,
    t.Item: _fill_item,
    t.ItemName: _fill_item_name,
    t.Itself: _fill_itself,
    t.Looked: _fill_looked,
    t.AsValue: _fill_as_value,
    t.Entry: _entry,
    t.Counted: _counted,
    t.NameBy: _fill_name_by,
    t.ByValue: _by_value,
    t.Block: _fill_block,
    t.Entries: _fill_entries,
    t.Some: _fill_some,
    t.AsList: _fill_as_list,
    t.Tags: _fill_tags,
    t.ParameterOf: _fill_parameter_of,
    t.PrincipalOf: _fill_principal_of,
    t.EndpointOf: _fill_endpoint_of,
    t.Ports: _fill_ports,
    t.Registry: _fill_registry,
    t.NameOf: _fill_name_of,
}
