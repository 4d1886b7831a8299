"""Binding of expressions: names become references, and every part is typed.

    env { URL: 'x-${api.http.url}' }   ->   Text('x-', EndpointRef(api, http, url))

What cannot be resolved is reported once and becomes `UNKNOWN`, which fits everywhere, so that nothing follows from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import assert_never

from attrs import field

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog import schema
from aspirec.diagnostics.model import Bag
from aspirec.frozen import evolve, frozen
from aspirec.model import errors
from aspirec.model.names import Declared, Names, child_nodes
from aspirec.model.typing import type_of
from aspirec.source import Span
from aspirec.syntax import nodes as syntax
from aspirec.types import BOOL, INT, STRING, Type, accepts, base, describe, union

UNKNOWN = ex.LocalRef("")
"""Stands for what has been reported already."""

ENDPOINT_PROPERTIES = ("url", "host", "port", "targetPort", "hostAndPort", "scheme")
IDENTITY = "identity"


@frozen
class Binder:
    """What names mean at one place: those of the program, and the `locals` of a module."""

    names: Names
    bag: Bag
    locals: frozenset[str] = frozenset()
    looked_up: frozenset[str] = frozenset()
    """Resources that an `azure.module` refers to: there their names stand for the Azure resource itself."""
    _variables: dict[str, ex.Expr] = field(factory=dict)
    _open: list[str] = field(factory=list)

    def within(self, locals_: Iterable[str], looked_up: Iterable[str] = ()) -> Binder:
        """The same program seen from inside a module."""
        return evolve(self, locals=frozenset(locals_), looked_up=frozenset(looked_up))

    # -- values --------------------------------------------------------------------------------------------------

    def value(self, node: syntax.Expr) -> ex.Expr:
        """The expression, where a value is wanted: a resource alone is an error, a vault's secret is its value."""
        return self._as_value(self.any(node), node.span)

    def any(self, node: syntax.Expr) -> ex.Expr:
        """The expression, be it a value or a resource."""
        match node:
            case syntax.String():
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
                return self._unary(node)
            case syntax.Binary():
                return self._binary(node)
            case syntax.Conditional():
                return self._conditional(node)
            case syntax.Call():
                return self._call(node)
            case syntax.Index():
                return ex.Index(self.value(node.target), self.value(node.index), span=node.span)
            case syntax.Member():
                return self._member(node)
            case syntax.Name():
                return self._name(node)
            case _:
                assert_never(node)

    def object(self, node: syntax.Object) -> ex.Object:
        """An object; keys in quotes may be interpolated."""
        entries = ((item.key, item.value) for item in node.properties)
        return ex.Object(tuple((self.key(key), self.value(value)) for key, value in entries), span=node.span)

    def key(self, node: syntax.Name | syntax.String) -> str | ex.Text:
        """The key of a property."""
        if isinstance(node, syntax.Name):
            return node.text
        if node.literal is not None:
            return node.literal
        bound = self.any(node)
        return bound if isinstance(bound, ex.Text) else ex.Text((bound,), span=node.span)

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
        if expr.resource in self.looked_up and not expr.children:
            return ex.Lookup(expr.resource, span=span)
        child, node = self.child_along(declared, expr.children)
        if child is not None and node is not None and "secret" in child.traits:
            return ex.SecretRef(expr.resource, secret_name(child, node), span=span)
        dotted = ".".join((expr.resource, *expr.children))
        self.bag.add(errors.not_a_value(dotted, span, self._offers(declared, expr.children)))
        return UNKNOWN

    # -- names ---------------------------------------------------------------------------------------------------

    def _name(self, node: syntax.Name) -> ex.Expr:
        name, span = node.text, node.span
        if name in self.locals:
            return ex.LocalRef(name, span=span)
        if name in self.names.variables:
            return self._variable(self.names.variables[name], span)
        if name in self.names.params:
            return parameter_reference(self.names.params[name], span)
        if name in self.names.resources:
            return ex.ResourceRef(name, span=span)
        if name not in self.names.broken:
            self.bag.add(errors.unknown_name(name, span, (*self.locals, *self.names.known())))
        return UNKNOWN

    def _variable(self, node: syntax.Var, span: Span) -> ex.Expr:
        name = node.name.text
        if name in self._open:
            chain = (*self._open[self._open.index(name) :], name)
            self.bag.add(errors.variable_cycle(chain, node.name.span))
            return UNKNOWN
        if name not in self._variables:
            self._open.append(name)
            outside = evolve(self, locals=frozenset(), looked_up=frozenset())
            self._variables[name] = outside.value(node.value)
            self._open.pop()
        return self._variables[name]

    def _member(self, node: syntax.Member) -> ex.Expr:
        target = self.any(node.target)
        name, span = node.name.text, node.span
        if target == UNKNOWN:
            return UNKNOWN
        match target:
            case ex.ResourceRef():
                return self._member_of_resource(target, node)
            case ex.EndpointRef(name=""):
                declared = self.names.resources[target.resource]
                if name not in ENDPOINT_PROPERTIES or (declared.kind is not None and declared.kind.compute is None):
                    dotted = f"{target.resource}.{target.endpoint}"
                    self.bag.add(errors.unknown_member(dotted, name, node.name.span, ENDPOINT_PROPERTIES))
                    return UNKNOWN
                return ex.EndpointRef(target.resource, target.endpoint, name, span=span)
            case ex.IdentityRef(output=""):
                return ex.IdentityRef(target.resource, name, span=span)
            case _:
                return ex.Member(target, name, node.safe, span=span)

    def _member_of_resource(self, target: ex.ResourceRef, node: syntax.Member) -> ex.Expr:
        name, span = node.name.text, node.span
        declared = self.names.resources[target.resource]
        if declared.kind is None:
            return UNKNOWN
        if not target.children and target.resource in self.looked_up:
            return ex.Member(ex.Lookup(target.resource, span=target.span), name, node.safe, span=span)
        child, child_node = self.child_along(declared, target.children)
        if child is not None and child_node is not None and "secret" in child.traits and name == "properties":
            secret = ex.SecretLookup(target.resource, secret_name(child, child_node), span=target.span)
            return ex.Member(secret, name, span=span)
        found = self._part_of(declared, target, child, child_node, name, span)
        if found is None:
            dotted = ".".join((target.resource, *target.children))
            offers = self._offers(declared, target.children)
            self.bag.add(errors.unknown_member(dotted, name, node.name.span, offers))
            return UNKNOWN
        return found

    def _part_of(
        self,
        declared: Declared,
        target: ex.ResourceRef,
        child: schema.Child | None,
        child_node: syntax.Child | None,
        name: str,
        span: Span,
    ) -> ex.Expr | None:
        kind = declared.kind
        assert kind is not None
        if child is None and kind.compute is not None:
            if name == IDENTITY:
                return ex.IdentityRef(target.resource, "", span=span)
            if name in endpoint_names(declared):
                return ex.EndpointRef(target.resource, name, "", span=span)
        if child is None and name in kind.views:
            return ex.EndpointRef(target.resource, name, "", span=span)
        body = child_node.body if child_node is not None else declared.node.body
        schemas = child.children if child is not None else kind.children
        words = {item.word for item in schemas if item.named != "none"}
        for entry in child_nodes(body):
            if entry.word.text in words and entry.name is not None and entry.name.text == name:
                return ex.ResourceRef(target.resource, (*target.children, name), span=span)
        connection = child.connection if child is not None else kind.connection
        properties = () if connection is None else (*property_names(connection), *author_properties(connection, body))
        output = output_named(declared, name) if child is None else output_of_child(child, target.children[-1], name)
        if name == "connectionString" and name in properties:
            output = None  # what apps are given may be a secret, which no output is
        if output is not None:
            return ex.OutputRef(target.resource, output, span=span)
        if child is not None and child.own is not None:
            properties = (
                *properties,
                *(word for item in child.own.outputs for word in (item.alias, item.name) if word),
            )
        return ex.PropertyRef(target.resource, target.children, name, span=span) if name in properties else None

    def child_along(self, declared: Declared, path: tuple[str, ...]) -> tuple[schema.Child | None, syntax.Child | None]:
        """The declaration in the catalogue, and the text, of the child at the end of a path; (None, None) for none."""
        found: schema.Child | None = None
        node: syntax.Child | None = None
        assert declared.kind is not None
        schemas, body = declared.kind.children, declared.node.body
        for name in path:
            node = next(item for item in child_nodes(body) if item.name is not None and item.name.text == name)
            found = next((item for item in schemas if item.word == node.word.text), None)
            schemas, body = (found.children if found else ()), node.body
        return found, node

    def _offers(self, declared: Declared, path: tuple[str, ...]) -> Iterator[str]:
        child, node = self.child_along(declared, path)
        kind = declared.kind
        assert kind is not None
        for entry in child_nodes(node.body if node else declared.node.body):
            if entry.name is not None:
                yield entry.name.text
        connection = child.connection if child is not None else kind.connection
        if child is None:
            yield from kind.views
            if kind.compute is not None:
                yield from (name for name in endpoint_names(declared))
                yield IDENTITY
            yield from output_names(declared)
        else:
            yield from (output.alias for output in child.outputs if output.alias)
        if connection is not None:
            yield from property_names(connection)
            yield from author_properties(connection, node.body if node else declared.node.body)

    # -- operators and calls -------------------------------------------------------------------------------------

    def _wants(self, what: str, wanted: Type, expr: ex.Expr, span: Span) -> None:
        given = type_of(expr)
        if expr != UNKNOWN and not accepts(wanted, given):
            self.bag.add(errors.wrong_type(what, describe(wanted), describe_given(given), span))

    def _unary(self, node: syntax.Unary) -> ex.Expr:
        operand = self.value(node.operand)
        self._wants(f"'{node.operator}'", BOOL if node.operator == "!" else INT, operand, node.operand.span)
        if isinstance(operand, ex.Number) and node.operator == "-":
            return ex.Number(-operand.value, span=node.span)
        return ex.Unary(node.operator, operand, span=node.span)

    def _binary(self, node: syntax.Binary) -> ex.Expr:
        left, right = self.value(node.left), self.value(node.right)
        wanted: Type | None = None
        if node.operator in ("&&", "||"):
            wanted = BOOL
        elif node.operator in ("+", "-", "*", "/", "%"):
            wanted = INT
        elif node.operator in ("<", "<=", ">", ">="):
            wanted = union(INT, STRING)
        elif node.operator in ("=~", "!~"):
            wanted = STRING
        if wanted is not None:
            self._wants(f"'{node.operator}'", wanted, left, node.left.span)
            self._wants(f"'{node.operator}'", wanted, right, node.right.span)
        return ex.Binary(node.operator, left, right, span=node.span)

    def _conditional(self, node: syntax.Conditional) -> ex.Expr:
        condition = self.value(node.condition)
        self._wants("a condition", BOOL, condition, node.condition.span)
        return ex.Conditional(condition, self.value(node.then), self.value(node.otherwise), span=node.span)

    def _call(self, node: syntax.Call) -> ex.Expr:
        arguments = tuple(self.value(argument) for argument in node.arguments)
        if isinstance(node.callee, syntax.Member):
            namespace = node.callee.target
            if not (isinstance(namespace, syntax.Name) and namespace.text in ("az", "sys")):
                return ex.MethodCall(self.value(namespace), node.callee.name.text, arguments, span=node.span)
            name = f"{namespace.text}.{node.callee.name.text}"
        else:
            name = node.callee.text
        self._check_call(name, arguments, node)
        return ex.Call(name, arguments, span=node.span)

    def _check_call(self, name: str, arguments: tuple[ex.Expr, ...], node: syntax.Call) -> None:
        from aspirec.bicep import functions

        plain = name.rpartition(".")[2]
        forms = functions.overloads(plain)
        if not forms:
            if not functions.is_list_function(plain):
                self.bag.add(errors.unknown_function(name, node.callee.span, functions.function_names()))
            return
        given = len(arguments)
        fitting = [form for form in forms if functions.takes_count(form, given)]
        if not fitting:
            self.bag.add(errors.wrong_argument_count(name, _counts(forms), given, node.span))
            return
        types = [_word(argument) for argument in arguments]
        if functions.choose(plain, types) is None:
            best = fitting[0]
            accepted = partial(functions.accepts)
            place = next((i for i, type_ in enumerate(types) if not accepted(best.argument(i), type_)), 0)
            wanted = best.argument(place).replace("|", " or ")
            self.bag.add(errors.wrong_argument(name, place + 1, wanted, types[place], node.arguments[place].span))


def _counts(forms: tuple[object, ...]) -> str:
    from aspirec.bicep.functions import Function

    rows = [form for form in forms if isinstance(form, Function)]
    least = min(row.least for row in rows)
    bounds = [row.most for row in rows]
    most = None if None in bounds else max(bound for bound in bounds if bound is not None)
    if most == least:
        return f"{least} argument{'s' if least != 1 else ''}"
    return f"{least} arguments or more" if most is None else f"{least} to {most} arguments"


def _word(expr: ex.Expr) -> str:
    return "any" if expr == UNKNOWN else base(type_of(expr))


def describe_given(type_: Type) -> str:
    """The type of what somebody wrote, in words."""
    name = base(type_)
    article = "an" if name[0] in "aeio" else "a"
    return "null" if name == "null" else f"{article} {name}" if name != "any" else describe(type_)


def parameter_reference(node: syntax.Param, span: Span) -> ex.ParamRef:
    """A reference to a parameter, with its type and whether it is secure."""
    return ex.ParamRef(node.name.text, node.type.text if node.type else "string", is_secure(node), span=span)


def is_secure(node: syntax.Param) -> bool:
    return any(decorator.name.text == "secure" for decorator in node.decorators)


def secret_name(child: schema.Child, node: syntax.Child) -> str:
    """The physical name of a secret: the attribute for it if it is a literal, else the child's name."""
    for entry in node.body.entries if node.body else ():
        if not isinstance(entry, syntax.Attribute) or not isinstance(entry.key, syntax.Name):
            continue
        if entry.key.text == child.name_attribute and isinstance(entry.value, syntax.String):
            return entry.value.literal or ""
    return node.name.text if node.name else ""


def endpoint_names(declared: Declared) -> dict[str, None]:
    """The endpoints that a compute resource has: its kind's own, those written, those of `httpEndpoints`."""
    assert declared.kind is not None
    assert declared.kind.compute is not None
    names = {endpoint.name: None for endpoint in declared.kind.compute.endpoints}
    for entry in declared.node.body.entries if declared.node.body else ():
        if isinstance(entry, syntax.Child) and entry.name is not None and entry.word.text == "endpoint":
            names[entry.name.text] = None
        if (
            isinstance(entry, syntax.Attribute)
            and isinstance(entry.key, syntax.Name)
            and entry.key.text == "httpEndpoints"
        ):
            names |= {"http": None, "https": None}
        if isinstance(entry, syntax.Child) and entry.word.text == "hostedAgent":
            names["http"] = None
    return names


def output_named(declared: Declared, name: str) -> str | None:
    """The module output behind a name that the language has for it."""
    assert declared.kind is not None
    for output in declared.kind.outputs:
        if name in (output.alias, output.name):
            return output.name
    for entry in declared.node.body.entries if declared.node.body else ():
        if isinstance(entry, syntax.OutputEntry) and entry.name.text == name:
            return name
    return name if "openOutputs" in declared.kind.traits else None


def output_of_child(child: schema.Child, name: str, wanted: str) -> str | None:
    """The module output behind a name that the language has for an output of a child (`net.web.id`)."""
    found = next((output for output in child.outputs if output.alias == wanted), None)
    return found.name.format(symbol=symbol_of(name), name=name) if found is not None else None


def output_names(declared: Declared) -> Iterator[str]:
    assert declared.kind is not None
    for output in declared.kind.outputs:
        yield output.alias or output.name
    for entry in declared.node.body.entries if declared.node.body else ():
        if isinstance(entry, syntax.OutputEntry):
            yield entry.name.text


def property_names(connection: schema.Connection) -> tuple[str, ...]:
    """The names in the language of connection properties: `JdbcConnectionString` is `jdbcConnectionString`."""
    names = tuple(name[0].lower() + name[1:] for name, _ in connection.properties)
    return names if connection.string is None else ("connectionString", *names)


def author_properties(connection: schema.Connection, body: syntax.Body | None) -> Iterator[str]:
    """The names in the language of the connection properties that the author adds in a block of their own."""
    for entry in body.entries if body and connection.entries else ():
        if isinstance(entry, syntax.Child) and entry.word.text == connection.entries and entry.body is not None:
            for item in entry.body.entries:
                if isinstance(item, syntax.Attribute):
                    key = item.key.text if isinstance(item.key, syntax.Name) else item.key.literal or ""
                    yield key[:1].lower() + key[1:]
