"""Binding of expressions: names become references, and every part is typed.

    env { URL: 'x-${api.http.url}' }   ->   Text('x-', EndpointRef(api, http, url))

What cannot be resolved is reported once and becomes `UNKNOWN`, which fits everywhere, so that nothing follows from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import assert_never

from attrs import field

from aspirec import expressions as ex
from aspirec.diagnostics.model import Bag, Diagnostic
from aspirec.diagnostics.suggest import likeness
from aspirec.frozen import evolve, frozen
from aspirec.model import errors, type_errors
from aspirec.model.bind_calls import check_call, check_method, sets_something
from aspirec.model.bind_members import (
    allowed_type,
    bind_index,
    bind_member,
    identity_outputs,
    type_of_output,
)
from aspirec.model.bind_operators import bind_binary, bind_conditional, bind_unary, possible
from aspirec.model.bind_parts import IDENTITY, asks_as_bicep_does, bind_part, has_word_between, part_at, values_of
from aspirec.model.constants import folded
from aspirec.model.extent import DEEPEST, LARGEST, Extent, Extents
from aspirec.model.members import ENDPOINT_PROPERTIES
from aspirec.model.names import UNKNOWN, Names
from aspirec.model.preferred import preferred
from aspirec.model.type_words import path_of
from aspirec.model.typing import SIMPLE_TYPES, type_of
from aspirec.source import Span
from aspirec.syntax import nodes as syntax
from aspirec.types import Type, base

ALIKE = 0.7
"""How much like a known name another has to be to be taken for it misspelt."""


@frozen
class Binder:
    """What names mean at one place: those of the program, and the `locals` of a module."""

    names: Names
    bag: Bag
    locals: frozenset[str] = frozenset()
    types: dict[str, Type] = field(factory=dict)
    """Types of the `locals`, as far as they are known: the module's own parameters."""
    given: dict[str, ex.Expr] = field(factory=dict)
    """What the module's own parameters are given: outside of what is written out of the module, their names stand for that."""
    in_module: bool = False
    """In what is written out of a module, where its `locals` mean something."""
    looked_up: frozenset[str] | None = None
    """Resources that an `azure.module` refers to: there their names stand for the Azure resource itself. None elsewhere."""
    in_default: bool = False
    """In the default of a parameter, where some functions may stand that may not anywhere else."""
    in_stage: bool = False
    """In the values of a stage, where other ones may."""
    in_scope: bool = False
    """In the scope of a resource that is written out, which is no value."""
    as_written: bool = False
    """Where a text is meant as it is written: no value can be put into it there, or its braces have a meaning of their own."""
    is_attempt: bool = False
    """Only to see what an expression would be here."""
    called: set[str] = field(factory=set)
    """The functions of Bicep that were called so far."""
    _variables: dict[str, ex.Expr] = field(factory=dict)
    _open: list[str] = field(factory=list)
    _extents: Extents = field(factory=Extents)
    _too_far: set[str] = field(factory=set)

    def within(self, locals_: Iterable[str], looked_up: Iterable[str] | None = None) -> Binder:
        """The same program seen from inside a module."""
        found = None if looked_up is None else frozenset(looked_up)
        return evolve(self, locals=frozenset(locals_), types={}, given={}, looked_up=found)

    def inside(self) -> Binder:
        """The same place, in what is written out of the module."""
        return evolve(self, in_module=True)

    def attempt(self) -> Binder:
        """The same place, to see what an expression would be there. Nothing is reported, and what was found is not remembered: what
        is wrong with a variable is still to be reported where it stands.
        """
        return Binder(
            self.names.apart(),
            Bag(),
            self.locals,
            self.types,
            self.given,
            in_module=self.in_module,
            looked_up=self.looked_up,
            in_default=self.in_default,
            in_stage=self.in_stage,
            in_scope=self.in_scope,
            is_attempt=True,
            variables={**self._variables},
            open=[*self._open],
            extents=self._extents,
            too_far={*self._too_far},
        )

    def is_known(self, name: str) -> bool:
        """Whether a name means something here."""
        names = self.names
        return any(name in known for known in (self.locals, names.params, names.variables, names.resources))

    def is_null(self, node: syntax.Expr) -> bool:
        """Whether it is `null`, or the name of a variable that is."""
        if isinstance(node, syntax.Name) and node.text not in self.locals:
            node = self.names.written(node)
        return isinstance(node, syntax.Null)

    def type_of(self, expr: ex.Expr) -> Type:
        """The type of an expression, with what the program says about its parameters and outputs."""
        return type_of(expr, self._type_of_leaf)

    def _type_of_leaf(self, leaf: ex.Expr) -> Type | None:
        match leaf:
            case ex.ParamRef(name=name) if name in self.names.params:
                return allowed_type(self.names.params[name], self.names)
            case ex.OutputRef() if leaf.resource in self.names.resources:
                return type_of_output(self.names.resources[leaf.resource], leaf.output, self.names)
            case ex.LocalRef():
                return self.types.get(leaf.name)
            case _:
                return None

    # -- values --------------------------------------------------------------------------------------------------

    def value(self, node: syntax.Expr) -> ex.Expr:
        """The expression, where a value is wanted: a resource alone is an error, a vault's secret is its value."""
        found = self._name(node, self.names.likely_values) if isinstance(node, syntax.Name) else self.any(node)
        return self._as_value(found, node.span)

    def any(self, node: syntax.Expr) -> ex.Expr:
        """The expression, be it a value or a resource."""
        match node:
            case syntax.String():
                if self._may_hold_names(node):
                    from aspirec.model.names_in_texts import report_names_in

                    report_names_in(node, self)
                return ex.text(*(p if isinstance(p, str) else self.value(p) for p in node.parts), span=node.span)
            case syntax.Integer():
                return ex.Number(node.value, span=node.span)
            case syntax.Boolean():
                return ex.Boolean(node.value, span=node.span)
            case syntax.Null():
                return ex.Null(span=node.span)
            case syntax.Array():
                return ex.Array(tuple(self.any(item) for item in node.items), span=node.span)
            case syntax.Object():
                return self.object(node)
            case syntax.Parenthesized():
                return self.any(node.inner)
            case syntax.Unary():
                return bind_unary(node, self)
            case syntax.Binary():
                return bind_binary(node, self)
            case syntax.Conditional():
                return bind_conditional(node, self)
            case syntax.Call():
                return self._call(node)
            case syntax.Index():
                return bind_index(node, self.value(node.target), self.value(node.index), self)
            case syntax.Member():
                return self._member(node)
            case syntax.Name():
                return self._name(node, self.names.likely)
            case _:
                assert_never(node)

    def _may_hold_names(self, node: syntax.String) -> bool:
        """Whether a text has signs in it that other languages have for values, or begins with the name of a resource. One between
        three quotes holds no values, but often what is written in such a language.
        """
        if node.raw or self.as_written or self.is_attempt:
            return False
        signs = any(isinstance(part, str) and ("{" in part or "$" in part) for part in node.parts)
        return signs or (node.literal or "").partition(".")[0] in self.names.resources

    def object(self, node: syntax.Object) -> ex.Object:
        """An object; keys in quotes may be interpolated."""
        keys = self.keys([item.key for item in node.properties])
        values = [self.value(item.value) for item in node.properties]
        return ex.Object(tuple(zip(keys, values, strict=True)), span=node.span)

    def keys(self, nodes: Sequence[syntax.Name | syntax.String]) -> list[str | ex.Text]:
        """The keys of an object; those that it has twice are reported."""
        keys = [self._key(node) for node in nodes]
        if len({*keys}) == len(keys):
            return keys
        first: dict[str, Span] = {}
        for key, node in zip(keys, nodes, strict=True):
            if isinstance(key, str) and first.setdefault(key, node.span) != node.span:
                self.bag.add(errors.repeated(f"'{key}'", node.span, first[key]))
        return keys

    def _key(self, node: syntax.Name | syntax.String) -> str | ex.Text:
        """The key of a property; one with an interpolation is a text, too, where that turns out to be known."""
        if node.literal is not None:
            return node.literal
        bound = self.any(node)
        text = bound if isinstance(bound, ex.Text) else ex.Text((bound,), span=node.span)
        text = ex.text(folded(text), span=node.span)
        if text.literal is None and self._is_composite(text):
            self.bag.add(type_errors.wrong_value("a key", "a text without lists and objects in it", node.span))
        return text if text.literal is None else text.literal

    def _is_composite(self, text: ex.Text) -> bool:
        """Whether there is a list or an object in a text: in a key Bicep takes none."""
        holes = [part for part in text.parts if not isinstance(part, str)]
        written = bool(text.sorts & (ex.Array.bit | ex.Object.bit))
        return written or any(base(self.type_of(hole)) in ("array", "object") for hole in holes)

    def _as_value(self, expr: ex.Expr, span: Span) -> ex.Expr:
        match expr:
            case ex.ResourceRef():
                return self._resource_as_value(expr, span)
            case ex.EndpointRef(name=""):
                self.bag.add(errors.not_a_value(f"{expr.resource}.{expr.endpoint}", span, ENDPOINT_PROPERTIES))
                return UNKNOWN
            case ex.IdentityRef(output=""):
                self.bag.add(errors.not_a_value(f"{expr.resource}.identity", span, ("id", "clientId", "principalId")))
                return UNKNOWN
            case ex.Array():
                items = tuple(self._as_value(item, item.span) for item in expr.items)
                return ex.Array(items, span=expr.span)
            case _:
                return expr

    def _resource_as_value(self, expr: ex.ResourceRef, span: Span) -> ex.Expr:
        declared = self.names.resources[expr.resource]
        if declared.kind is None:
            return UNKNOWN
        if expr.resource in (self.looked_up or ()) and not expr.children:
            return ex.Lookup(expr.resource, span=span)
        part = part_at(declared, expr.children)
        secret = part.secret(self)
        if secret is not None:
            return ex.SecretRef(expr.resource, secret, span=span)
        may_refer = self.looked_up is not None and not expr.children
        self.bag.add(errors.not_a_value(expr.dotted, span, values_of(part, self), may_refer=may_refer))
        return UNKNOWN

    # -- names ---------------------------------------------------------------------------------------------------

    def _name(self, node: syntax.Name, likely: Callable[[], Iterator[str]]) -> ex.Expr:
        name, span = node.text, node.span
        if name in self.locals:
            return ex.LocalRef(name, span=span) if self.in_module else self._given(name, span)
        if name in self.names.clashing:
            return UNKNOWN
        if name in self.names.variables:
            return self.variable(self.names.variables[name], span)
        if name in self.names.params:
            return parameter_reference(self.names.params[name], span)
        if name in self.names.resources:
            return ex.ResourceRef(name, span=span)
        self.names.miss(name, span, lambda: self._unknown(name, span, likely))
        return UNKNOWN

    def _given(self, name: str, span: Span) -> ex.Expr:
        """What a name of the module stands for where the program speaks of the module as a whole."""
        if name in self.given:
            return evolve(self.given[name], span=span)
        if self.looked_up is not None:  # a resource of the module; what else has no value is reported where it stands
            self.names.miss(name, span, lambda: errors.unknown_name(name, span, self.given))
        return UNKNOWN

    def _unknown(self, name: str, span: Span, likely: Callable[[], Iterator[str]]) -> Diagnostic:
        parts = tuple(path for path, _ in self.names.parts_called(name)) or self._difference(name)
        return errors.unknown_name(name, span, (*self.locals, *likely()), parts=parts)

    def _difference(self, name: str) -> tuple[str, ...]:
        """What the name says if a hyphen in it is meant as a minus: one value without another."""
        values = (*self.locals, *self.names.variables, *self.names.params)
        cuts = (at for at, char in enumerate(name) if char == "-")
        pairs = ((name[:at], name[at + 1 :]) for at in cuts)
        return tuple(
            f"{left} - {right}" for left, right in pairs if left in values and (right in values or right.isdecimal())
        )

    def variable(self, node: syntax.Var, span: Span) -> ex.Expr:
        """What a variable stands for; what is said about it is said of the place where it is used."""
        name = node.name.text
        if name in self._open:
            chain = (*self._open[self._open.index(name) :], name)
            self.bag.add(errors.variable_cycle(chain, node.name.span))
            return UNKNOWN
        if name not in self._variables and len(self._open) >= DEEPEST:
            self._variables[name] = self._refused(node.name, Extent(len(self._open) + 1, 0))
        if name not in self._variables:
            self._open.append(name)
            outside = self._outside()
            self._variables[name] = outside.within_bounds(outside.value(node.value), node.name)
            self._open.pop()
        if name in self._too_far:
            self._too_far.update(self._open)
        value = self._variables[name]
        return value if value == UNKNOWN else evolve(value, span=span)

    def _outside(self) -> Binder:
        """The place where variables are declared."""
        outside = self.within(())
        return evolve(outside, in_default=False, in_stage=False, in_scope=False, as_written=False)

    def within_bounds(self, value: ex.Expr, variable: syntax.Name) -> ex.Expr:
        """The value of a variable, unless it is too deep or too large with all variables in it spelled out, which is reported."""
        if variable.text in self._too_far:
            return UNKNOWN  # because of a variable in it
        extent = self._extents.of(value)
        within = extent.depth <= DEEPEST and extent.parts <= LARGEST
        return value if within else self._refused(variable, extent)

    def _refused(self, variable: syntax.Name, extent: Extent) -> ex.Expr:
        if not self._too_far:  # one is reported: the others mostly come of it
            self.bag.add(errors.too_far(variable.text, extent, variable.span))
        self._too_far.add(variable.text)
        return UNKNOWN

    def _member(self, node: syntax.Member) -> ex.Expr:
        if (
            isinstance(node.target, syntax.Member)
            and node.target.name.text == "outputs"
            and asks_as_bicep_does(node.target, self)
        ):
            place = node.target.name.span.to(node.name.span)
            self.bag.add(errors.outputs_in_between(path_of(node.target.target), node.name.text, place))
            return UNKNOWN
        name, span = node.name.text, node.span
        if isinstance(node.target, syntax.Name) and self._misses_only_front(node.target, node.name):
            return UNKNOWN
        target = self.any(node.target)
        if target == UNKNOWN:
            if isinstance(node.target, syntax.Member) and has_word_between(node.target, name, self):
                self._report_word_between(node.target, node.name)
            return UNKNOWN
        match target:
            case ex.ResourceRef():
                return bind_part(node, target, self)
            case ex.EndpointRef(name=""):
                declared = self.names.resources[target.resource]
                if name not in ENDPOINT_PROPERTIES or (declared.kind is not None and declared.kind.compute is None):
                    dotted = f"{target.resource}.{target.endpoint}"
                    self.bag.add(errors.unknown_member(dotted, name, node.name.span, ENDPOINT_PROPERTIES))
                    return UNKNOWN
                return ex.EndpointRef(target.resource, target.endpoint, name, span=span)
            case ex.IdentityRef(output=""):
                if name not in identity_outputs():
                    dotted = f"{target.resource}.{IDENTITY}"
                    self.bag.add(errors.unknown_member(dotted, name, node.name.span, identity_outputs()))
                    return UNKNOWN
                return ex.IdentityRef(target.resource, name, span=span)
            case _:
                return bind_member(node, target, self)

    def _report_word_between(self, between: syntax.Member, behind: syntax.Name) -> None:
        """Say of a word that is too many what is behind it, in place of what has been said of the word alone."""
        word, place = between.name, between.name.span.to(behind.span)
        self.bag.drop([found for found in self.bag.sorted() if found.primary.span == word.span])
        self.bag.add(errors.word_between(path_of(between.target), word.text, behind.text, place))

    def _misses_only_front(self, front: syntax.Name, behind: syntax.Name) -> bool:
        """Whether nothing has the name in front of a dot, nor one like it, and what is behind the dot can stand alone: `var.size`,
        `this.http.url`. That is reported.
        """
        if self.is_known(front.text) or front.text in (*self.names.broken, *self.names.clashing):
            return False
        name, span = behind.text, front.span.to(behind.span)
        parts = (
            path for path, sort in self.names.parts_called(name) if not sort.endswith("/endpoint")
        )  # as all apps have
        alone = (name,) if self.is_known(name) else tuple(parts)
        if not alone or any(likeness(front.text, other) >= ALIKE for other in self.names.likely()):
            return False
        self.names.miss(f"{front.text}.{name}", span, lambda: errors.unknown_name(front.text, span, (), parts=alone))
        return True

    # -- calls ---------------------------------------------------------------------------------------------------

    def _call(self, node: syntax.Call) -> ex.Expr:
        if isinstance(node.callee, syntax.Member):
            if sets_something(node, self):
                return UNKNOWN
            namespace = node.callee.target
            if not (isinstance(namespace, syntax.Name) and namespace.text in ("az", "sys")):
                owner = self.value(namespace)
                if owner == UNKNOWN or not check_method(owner, node.callee.name, self):
                    return UNKNOWN
                arguments = tuple(self.value(argument) for argument in node.arguments)
                return ex.MethodCall(owner, node.callee.name.text, arguments, span=node.span)
            name = f"{namespace.text}.{node.callee.name.text}"
        else:
            name = node.callee.text
        arguments = tuple(self.value(argument) for argument in node.arguments)
        if not check_call(name, arguments, node, self):
            return UNKNOWN
        called = ex.Call(name, arguments, span=node.span)
        made = preferred(called, self.type_of)
        return possible(called, self) if made is called else made


def parameter_reference(node: syntax.Param, span: Span) -> ex.ParamRef:
    """A reference to a parameter, with its type and whether it is secure."""
    return ex.ParamRef(node.name.text, type_name(node), is_secure(node), span=span)


def type_name(node: syntax.Param) -> str:
    """The type of a parameter in a word; `any` for one that does not exist, which is reported where it stands."""
    if node.type is None:
        return "string"
    return node.type.text if node.type.text in SIMPLE_TYPES else "any"


def is_secure(node: syntax.Param) -> bool:
    """Whether a parameter is secure, or is meant to be by a decorator that does not exist, which is reported."""
    from aspirec.model.bind_parameters import DECORATORS

    names = [decorator.name.text for decorator in node.decorators]
    unknown = [name for name in names if name not in DECORATORS]
    return "secure" in names or any("secure" in type_errors.meant_decorators(name, DECORATORS) for name in unknown)
