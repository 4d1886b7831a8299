"""Values of a Helm chart: what stands in values.yaml, and the expressions by which templates read it.

    'redis://:${password}@cache-service'   ->   {{ printf "redis://:%v@cache-service" .Values.secrets.password | quote }}

Parameters of the program stand there once, whoever uses them; what is literal stands below `config` under the name of the app,
so that whoever installs the chart may have it otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from attrs import field

from aspirec import expressions as ex
from aspirec.bicep.identifiers import identifier
from aspirec.catalog.hosting import DEFAULT_PORT
from aspirec.frozen import frozen
from aspirec.model.nodes import Parameter, Stage
from aspirec.plan.hand_over import output_name
from aspirec.targets.spelling import constant, folded, words
from aspirec.targets.yaml import Entry, Map, Node, Raw, Scalar, Seq

SECTIONS = ("parameters", "secrets", "outputs", "computed", "config", "volumes", "imagePullSecrets")
"""The parts of values.yaml, in their order."""

TITLES = {
    "parameters": ("The parameters of the program, and the image, ports and size of every app.",),
    "secrets": ("To be filled in: pass them in a file of your own with --values, and keep that file private.",),
    "outputs": ("Outputs of main.bicep, which is deployed first.",),
    "computed": ("Values that Helm cannot compute.",),
    "config": ("Environment variables of the apps.",),
    "volumes": ("Storage that outlives the pods: its size and its class (empty for the cluster's default).",),
}


@frozen
class _Value:
    """A value with the words above it."""

    node: Node
    comment: tuple[str, ...] = ()


@frozen
class Values:
    """What values.yaml holds so far, by path; lowering an expression adds what it reads."""

    parameters: Mapping[str, Parameter]
    given: frozenset[str] = frozenset()
    """The parameters that some stage has a value for."""
    found: dict[tuple[str, ...], _Value] = field(factory=dict)
    left_out: set[tuple[str, ...]] = field(factory=set)
    """What templates read only where a stage has put it: otherwise they work it out."""

    @staticmethod
    def of(parameters: Iterable[Parameter], stages: Iterable[Stage]) -> Values:
        return Values(
            {item.name: item for item in parameters}, frozenset(name for stage in stages for name, _ in stage.values)
        )

    def add(self, path: tuple[str, ...], value: str | int | bool | Node, *comment: str) -> str:
        """Put a value there unless something is there already; the expression that reads it."""
        node = value if isinstance(value, Raw | Seq | Map | Scalar) else Scalar(value)
        self.found.setdefault(path, _Value(node, comment))
        return reading(path)

    def tree(self) -> Map:
        """All of it as a tree: sections in their order, and within them by name."""
        entries = []
        for section in SECTIONS:
            below = {path[1:]: value for path, value in self.found.items() if path[0] == section}
            if () in below:
                entries.append(Entry(section, below[()].node, below[()].comment, gap=True))
            elif below:
                direct = {path: below[path] for path in sorted(below) if len(path) == 1}
                entries.append(Entry(section, _tree(direct | below), TITLES.get(section, ()), gap=True))
        if entries:
            entries[0] = Entry(entries[0].key, entries[0].value, entries[0].comment)
        return Map(tuple(entries))

    def for_stage(self, stage: Stage) -> Map:
        """What a stage says about parameters that the chart reads."""
        found: dict[tuple[str, ...], _Value] = {}
        for name, given in stage.values:
            value = constant(folded(given))
            path = ("parameters", identifier(name))
            if value is not None and (path in self.found or path in self.left_out):
                found[path] = _Value(Scalar(value))
        return Values(self.parameters, found=found).tree()

    # -- expressions ---------------------------------------------------------------------------------------------

    def node(self, expr: ex.Expr, place: tuple[str, ...]) -> Node:
        """An expression as a text in a template; `place` is what it is called if Helm cannot work it out."""
        spelled = ex.spelled(folded(expr))
        literal = constant(spelled)
        if isinstance(literal, str):
            return text_node(literal)
        return Raw(f"{{{{ {_bare(self.term(spelled, place))} | quote }}}}")

    def number(self, expr: ex.Expr, place: tuple[str, ...]) -> Node:
        """An expression that gives a number, as one."""
        spelled = folded(expr)
        if isinstance(spelled, ex.Number):
            return Scalar(spelled.value)
        literal = constant(spelled)
        if isinstance(literal, str) and literal.isdigit():
            return Scalar(int(literal))
        term = _bare(self.term(spelled, place))
        return Raw(f"{{{{ {term} }}}}" if term.startswith(("int ", "int64 ")) else f"{{{{ {term} | int }}}}")

    def term(self, expr: ex.Expr, place: tuple[str, ...]) -> str:
        """An expression as an operand of Helm's language."""
        path: tuple[str, ...]
        match expr:
            case ex.Text() if expr.literal is not None:
                return json.dumps(expr.literal, ensure_ascii=False)
            case ex.Text():
                return self._printf(expr, place)
            case ex.Number() | ex.Boolean():
                return str(expr.value).lower()
            case ex.ParamRef():
                return self._parameter(expr)
            case ex.OutputRef():
                return self.add(("outputs", output_name(expr)), "")
            case ex.SecretRef():
                path = ("secrets", identifier(f"{expr.vault}_{expr.secret}"))
                return self.add(path, "", f"Secret {expr.secret} of the key vault {expr.vault}.")
            case ex.ArtifactRef(what="port"):
                path = ("parameters", section(expr.resource), "port")
                return f"(int {self.add(path, DEFAULT_PORT, 'The port on which its image listens.')})"
            case ex.EndpointRef():
                path = ("parameters", section(expr.resource), identifier(f"{expr.endpoint}_{expr.name}"))
                return self.add(path, "", f"The {expr.name} of the endpoint {expr.endpoint} of {expr.resource}.")
            case ex.MainRef():
                return self.add(("outputs", expr.name), "")
            case _:
                return self._computed(expr, place)

    def _printf(self, expr: ex.Text, place: tuple[str, ...]) -> str:
        pattern = "".join(part.replace("%", "%%") if isinstance(part, str) else "%v" for part in expr.parts)
        operands = [self.term(part, place) for part in expr.parts if not isinstance(part, str)]
        if pattern == "%v":
            return operands[0]
        return f"(printf {json.dumps(pattern, ensure_ascii=False)} {' '.join(operands)})"

    def _parameter(self, expr: ex.ParamRef) -> str:
        parameter = self.parameters[expr.name]
        words = _described(parameter)
        if parameter.secure or parameter.use == "connection":
            return self.add(("secrets", identifier(parameter.name)), "", *words)
        default = None if parameter.default is None else folded(parameter.default)
        value = constant(default) if default is not None else None
        if default is not None and value is None:
            return self._worked_out(parameter, self.term(default, ("computed", identifier(parameter.name))))
        found = self.add(("parameters", identifier(parameter.name)), "" if value is None else value, *words)
        if parameter.type == "bool" and value is None:  # empty until somebody fills it in, which no condition takes
            return f'(eq (toString {found}) "true")'
        return f"(int64 {found})" if parameter.type == "int" else found

    def _worked_out(self, parameter: Parameter, default: str) -> str:
        """A parameter whose default is made of others: that, unless the values of a stage have it."""
        if parameter.name not in self.given:
            return default
        path = ("parameters", identifier(parameter.name))
        self.left_out.add(path)
        return f"(ternary {reading(path)} {default} (hasKey .Values.{path[0]} {json.dumps(path[1])}))"

    def _computed(self, expr: ex.Expr, place: tuple[str, ...]) -> str:
        """What Helm has a function for, else a value of its own for somebody to fill in."""
        match expr:
            case ex.Call() if expr.name in _FUNCTIONS and len(expr.arguments) == _FUNCTIONS[expr.name][1]:
                operands = tuple(self.term(item, place) for item in expr.arguments)
                return "(" + _FUNCTIONS[expr.name][0].format(*operands) + ")"
            case ex.Call(name="concat"):
                return self.term(ex.text(*expr.arguments), place)
            case ex.Conditional():
                condition = self.term(expr.condition, place)
                return f"(ternary {self.term(expr.then, place)} {self.term(expr.otherwise, place)} {condition})"
            case ex.Binary() if expr.operator in _OPERATORS:
                pattern = _OPERATORS[expr.operator]
                return "(" + pattern.format(self.term(expr.left, place), self.term(expr.right, place)) + ")"
            case ex.Unary(operator="!"):
                return f"(not {self.term(expr.operand, place)})"
            case _:
                return self.add(place, "", f"To be computed: {words(expr)}")


_FUNCTIONS = {
    "toLower": ("lower {0}", 1),
    "toUpper": ("upper {0}", 1),
    "trim": ("trim {0}", 1),
    "string": ("toString {0}", 1),
    "int": ("int {0}", 1),
    "base64": ("b64enc {0}", 1),
    "uriComponent": ('urlquery {0} | replace "+" "%20"', 1),
    "replace": ("replace {1} {2} {0}", 3),
    "empty": ("empty {0}", 1),
    "startsWith": ("hasPrefix {1} {0}", 2),
    "endsWith": ("hasSuffix {1} {0}", 2),
    "contains": ("contains {1} {0}", 2),
}
"""Bicep's functions as Helm has them, and how many arguments they take."""

_OPERATORS = {
    "==": "eq {0} {1}",
    "!=": "ne {0} {1}",
    "=~": "eq (lower {0}) (lower {1})",
    "!~": "ne (lower {0}) (lower {1})",
    "<": "lt {0} {1}",
    "<=": "le {0} {1}",
    ">": "gt {0} {1}",
    ">=": "ge {0} {1}",
    "&&": "and {0} {1}",
    "||": "or {0} {1}",
    "??": "coalesce {0} {1}",
    "+": "add {0} {1}",
    "-": "sub {0} {1}",
    "*": "mul {0} {1}",
    "/": "div {0} {1}",
    "%": "mod {0} {1}",
}


def text_node(text: str) -> Node:
    """A literal text in a template: quoted by Helm itself where it would take it for an expression."""
    return Raw(f"{{{{ {json.dumps(text, ensure_ascii=False)} | quote }}}}") if "{{" in text else Scalar(text)


def reading(path: tuple[str, ...]) -> str:
    """The expression that reads a value."""
    if all(key.isascii() and key.isidentifier() for key in path):
        return ".Values." + ".".join(path)
    return "(index .Values " + " ".join(json.dumps(key) for key in path) + ")"


def section(resource: str) -> str:
    """What the values of a resource stand under: a name that Helm can read behind a dot."""
    return resource.replace("-", "_")


def _bare(term: str) -> str:
    """An operand without the parentheses around it."""
    return term[1:-1] if term.startswith("(") and term.endswith(")") else term


def _described(parameter: Parameter) -> tuple[str, ...]:
    if parameter.description:
        return (parameter.description,)
    return ("A connection string.",) if parameter.use == "connection" else ()


def _tree(values: Mapping[tuple[str, ...], _Value]) -> Map:
    """Values by path as nested mappings; what is directly in a mapping comes before what is further below."""
    direct = {path[0]: value for path, value in values.items() if len(path) == 1}
    deeper: dict[str, dict[tuple[str, ...], _Value]] = {}
    for path, value in values.items():
        if len(path) > 1:
            deeper.setdefault(path[0], {})[path[1:]] = value
    entries = [Entry(name, value.node, value.comment) for name, value in direct.items()]
    entries += [Entry(name, _tree(below)) for name, below in sorted(deeper.items())]
    return Map(tuple(entries))
