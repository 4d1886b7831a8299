"""What templates are filled in for, and how a template finds what fills it in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, TypeVar

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog import conditions as c
from aspirec.catalog import schema
from aspirec.catalog import templates as t
from aspirec.catalog.index import known_kind
from aspirec.catalog.naming import aspire8_name, generated_name
from aspirec.filling.private import private_resources
from aspirec.model.nodes import Child, Endpoint, Index, Resource
from aspirec.source import Span

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
        "node",
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
        self.node: Resource | Child = path[-1] if path else resource
        self.principal = principal
        self.item = item
        self.kind = kind or known_kind(resource.kind)
        self._above: Subject | None = None
        self._declaration: schema.Declaration | None = None
        self._symbol: str | None = None
        self._physical_name: ex.Expr | None = None

    @property
    def declaration(self) -> schema.Declaration:
        """What the catalogue says of it: the kind of the resource, or the declaration of the child."""
        found = self._declaration
        if found is None:
            found = self.up(1).declaration.child(self.path[-1].word) if self.path else self.kind
            assert found is not None
            self._declaration = found
        return found

    @property
    def child_declaration(self) -> schema.Child:
        """The same where it is a child."""
        found = self.declaration
        assert isinstance(found, schema.Child)
        return found

    @property
    def name(self) -> str:
        """The name in the program."""
        return self.node.name

    @property
    def span(self) -> Span:
        """Where the resource or child is declared."""
        return self.node.span

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
        """Whether the resource, another child, or a part of the module with a fixed symbol has the symbol as well. A child is
        never called like what it stands below, be that not written since everything below it is only looked up.
        """
        of_children, fixed = _module_symbols(self.root)
        declared = self.declaration.resource
        is_above = declared is not None and declared.parent == symbol
        return is_above or symbol.lower() in fixed or of_children[symbol.lower()] > 1

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

    def each_below(self) -> Iterator[Subject]:
        """The children that are declared, in the order of writing."""
        children = self.node.children
        if not children:
            return
        declaration = self.declaration
        for child in children:
            declared = declaration.child(child.word)
            if declared is not None:
                below = self.below(child)
                below._declaration = declared
                yield below

    def at(self, item: ex.Expr) -> Subject:
        """The same, for one item of a list."""
        return Subject(self.index, self.resource, self.path, self.kind, self.principal, item)

    @property
    def reference(self) -> ex.ResourceRef:
        """The resource or child itself, as attributes refer to it."""
        return ex.ResourceRef(self.resource.name, tuple(child.name for child in self.path))

    def children(self, word: str) -> tuple[Child, ...]:
        """The children of a word, in the order of writing."""
        return self.node.all(word)

    def written(self, name: str) -> ex.Expr | None:
        """An attribute as it is written, `null` included; None if it is not."""
        return self.node.setting(name)

    def declared(self, name: str) -> schema.Attribute | None:
        return self.declaration.attribute(name)

    def configured(self, *path: str) -> ex.Expr | None:
        """What `configure` gives the main Azure resource at a path of property names; None where it says nothing of it."""
        if not self.resource.configures:
            return None
        from aspirec.model.configured import configured

        return configured(self.resource, *path, symbol=self.symbol)

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
    def endpoints(self) -> tuple[Endpoint, ...]:
        """The endpoints of what runs; none for what does not."""
        return self.resource.workload.endpoints if self.resource.workload else ()

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

    @property
    def lookup_name(self) -> ex.Expr:
        """The name in Azure by which other modules find the resource."""
        existing = self.resource.existing
        return existing.name if existing is not None else ex.OutputRef(self.resource.name, self.kind.name_output)

    def _name_of_child(self) -> ex.Expr:
        by = self.child_declaration.name_attribute
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
            return aspire8_name(rule, self.resource.name, self.symbol)
        assert rule is not None, self.kind.name
        return generated_name(rule, self.symbol)


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
        known = (root.resource, Counter(_child_symbols(root.resource.children, kind)), frozenset(fixed))
        root.index.memo["module symbols", root.resource.name] = known
    return known[1], known[2]


def _child_symbols(children: tuple[Child, ...], owner: schema.Declaration) -> Iterator[str]:
    """The symbols of children with a Bicep resource of their own, at any depth; `owner` declares what they stand in."""
    for child in children:
        declared = owner.child(child.word)
        if declared is None:
            continue
        if declared.resource is not None:
            yield symbol_of(child.name).lower()
        yield from _child_symbols(child.children, declared)


# -- templates and conditions, by their sort ---------------------------------------------------------------------

Filler: TypeAlias = "Callable[[Any, Subject], ex.Expr | None]"
Test: TypeAlias = "Callable[[Any, Subject], bool]"
SomeFiller = TypeVar("SomeFiller", bound="Filler")
SomeTest = TypeVar("SomeTest", bound="Test")

FILLERS: dict[type, Filler] = {}
TESTS: dict[type, Test] = {}


def fills(*sorts: type) -> Callable[[SomeFiller], SomeFiller]:
    """Registers the function that fills in templates of these sorts."""

    def register(filler: SomeFiller) -> SomeFiller:
        FILLERS.update(dict.fromkeys(sorts, filler))
        return filler

    return register


def decides(sort: type) -> Callable[[SomeTest], SomeTest]:
    """Registers the function that says whether a condition of this sort holds."""

    def register(test: SomeTest) -> SomeTest:
        TESTS[sort] = test
        return test

    return register


def fill(template: t.Template, subject: Subject) -> ex.Expr | None:
    """The expression that a template gives for the subject; None for nothing.

    Found by type rather than by `match`: there are many sorts of templates, and every module is made of hundreds.
    """
    filler = FILLERS.get(type(template))
    if filler is not None:
        return filler(template, subject)
    return template  # type: ignore[return-value]


def filled(templates: tuple[t.Template, ...], subject: Subject) -> tuple[ex.Expr, ...]:
    """All templates filled in, without those that give nothing."""
    found = [fill(template, subject) for template in templates]
    return tuple([expr for expr in found if expr is not None])


def holds(condition: c.Condition, subject: Subject) -> bool:
    """Whether a condition holds for the subject."""
    return TESTS[type(condition)](condition, subject)
