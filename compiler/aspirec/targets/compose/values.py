"""Values of the program as Compose has them: text with `${NAME}` for what is only known later, and those names.

'redis://:${password}@cache:6379'   ->   redis://:${CACHE_PASSWORD}@cache:6379   and CACHE_PASSWORD in .env
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field

from aspirec import expressions as ex
from aspirec.catalog.hosting import DEFAULT_PORT
from aspirec.diagnostics.codes.model import DOTENV_NAME
from aspirec.diagnostics.model import Bag, report
from aspirec.frozen import frozen
from aspirec.model.nodes import Parameter, Stage
from aspirec.plan.hand_over import output_name
from aspirec.source import Span
from aspirec.targets.compose.dotenv import Assignment, Name
from aspirec.targets.spelling import folded, words

OUTPUT = "Output "
"""How the words above a value begin that is an output of main.bicep."""
SECRET, CONNECTION_STRING = "a secret", "a connection string"
"""How the words above a value say that it is none for everybody."""
IN_URL = "It is also part of a URL: letters, digits and - . _ ~ only."

SHELL = frozenset(
    (
        "HOME",
        "HOSTNAME",
        "LANG",
        "LOGNAME",
        "MAIL",
        "PATH",
        "PWD",
        "SHELL",
        "SHLVL",
        "TERM",
        "TMPDIR",
        "TZ",
        "USER",
        "UID",
    )
)
"""Variables that a shell usually has; they win over those of the file."""


def variable(*parts: str) -> str:
    """A name as Compose has it: capitals, everything but letters and digits as `_`."""
    joined = "_".join(parts).upper()
    return "".join(character if character.isascii() and character.isalnum() else "_" for character in joined)


@frozen
class _Noted:
    """A name that was asked for: what for, and what stands for it in the file."""

    what: str
    parts: tuple[str | Name, ...]
    notes: list[str] = field(factory=list)


class Values:
    """Lowers expressions to text and notes every name that the file needs."""

    def __init__(self, parameters: Iterable[Parameter], bag: Bag) -> None:
        self.parameters: Mapping[str, Parameter] = {item.name: item for item in parameters}
        self.bag = bag
        self.noted: dict[str, _Noted] = {}

    def assignments(self) -> tuple[Assignment, ...]:
        """What the file assigns."""
        return tuple(
            Assignment(name, " ".join((f"{item.what}.", *item.notes)), item.parts) for name, item in self.noted.items()
        )

    def for_stage(self, stage: Stage) -> tuple[Assignment, ...]:
        """What a stage says about parameters that the file needs."""
        values = ((variable(name), folded(value), name) for name, value in stage.values)
        return tuple(
            Assignment(name, f"Parameter {parameter}.", self.parts(self.spelled(value, "")))
            for name, value, parameter in values
            if name in self.noted and isinstance(value, ex.Text | ex.Number | ex.Boolean)
        )

    def spelled(self, expr: ex.Expr, name: str) -> ex.Expr:
        """The expression with what Compose cannot work out under a name of its own."""

        @ex.changes(ex.Call, ex.Conditional, ex.Binary, ex.Unary, ex.Member, ex.Index, ex.MethodCall)
        def change(part: ex.Expr) -> ex.Expr | None:
            match part:
                case ex.Call(name="uriComponent", arguments=(ex.ParamRef() as parameter,)):
                    self._parameter(parameter, IN_URL)
                    return parameter
                case (
                    ex.Call() | ex.Conditional() | ex.Binary() | ex.Unary() | ex.Member() | ex.Index() | ex.MethodCall()
                ):
                    return ex.Passed(name, part, span=part.span)
                case _:
                    return None

        return ex.rewrite(folded(expr), change)

    def text(self, expr: ex.Expr, name: str = "") -> str:
        """The text of a value; literal dollar signs are doubled, or Compose would take them for names."""
        return "".join(
            part.replace("$", "$$") if isinstance(part, str) else f"${{{part.name}}}"
            for part in self.parts(self.spelled(expr, name) if name else expr)
        )

    def parts(self, expr: ex.Expr) -> tuple[str | Name, ...]:
        """Literal texts and names in turn."""
        match expr:
            case ex.Text():
                pieces = [(part,) if isinstance(part, str) else self.parts(part) for part in expr.parts]
                return tuple(part for piece in pieces for part in piece)
            case ex.Number():
                return (str(expr.value),)
            case ex.Boolean():
                return (str(expr.value).lower(),)
            case ex.Null():
                return ()
            case ex.ParamRef():
                return (self._parameter(expr),)
            case _:
                return (self._other(expr),)

    def name(self, name: str, what: str, parts: tuple[str | Name, ...], span: Span, note: str = "") -> Name:
        """A name of the file. The same name for something else is reported, and so is one that a shell has."""
        found = self.noted.get(name)
        if found is None:
            found = self.noted[name] = _Noted(what, parts)
            if name in SHELL or name.startswith(("COMPOSE_", "DOCKER_")):
                message = (
                    f"'{name}' is a variable of the shell or of Docker, which Compose would use in place of: {what}"
                )
                self.bag.add(report(DOTENV_NAME, message, span, help="rename what it is named after"))
        elif found.what != what:
            message = f"'{name}' would stand for two things in .env: {found.what}, and {what}"
            self.bag.add(report(DOTENV_NAME, message, span, help="give one of the two another name"))
        if note and note not in found.notes:
            found.notes.append(note)
        return Name(name)

    def _parameter(self, expr: ex.ParamRef, note: str = "") -> Name:
        name = variable(expr.name)
        declared = self.parameters[expr.name]
        if name in self.noted:
            return self.name(name, _parameter_words(declared), (), expr.span, note)
        default = None if declared.default is None or declared.secure else declared.default
        return self.name(name, _parameter_words(declared), self._default(default, name), declared.span, note)

    def _default(self, default: ex.Expr | None, name: str) -> tuple[str | Name, ...]:
        """What stands in the file for a parameter: its default, as far as that can be said there."""
        value = None if default is None else folded(default)
        if not isinstance(value, ex.Text | ex.Number | ex.Boolean):
            return ()
        parts = self.parts(self.spelled(value, ""))
        return () if any(isinstance(part, Name) and part.name in ("", name) for part in parts) else parts

    def _other(self, expr: ex.Expr) -> Name:
        match expr:
            case ex.OutputRef():
                what = f"{OUTPUT}{output_name(expr)} of main.bicep{f': {SECRET}' if expr.secure else ''}"
                return self.name(variable(expr.resource, "outputs", expr.output), what, (), expr.span)
            case ex.SecretRef():
                what = f"Secret {expr.secret} of the key vault {expr.vault}"
                return self.name(variable(expr.vault, "secrets", expr.secret), what, (), expr.span)
            case ex.ArtifactRef(what="port"):
                what = f"Default container port for {expr.resource}"
                return self.name(variable(expr.resource, "port"), what, (str(DEFAULT_PORT),), expr.span)
            case ex.EndpointRef():
                what = f"The {expr.name} of the endpoint {expr.endpoint} of {expr.resource}"
                return self.name(variable(expr.resource, expr.endpoint, expr.name), what, (), expr.span)
            case ex.MainRef():
                return self.name(variable(expr.name), f"{expr.name} of main.bicep", (), expr.span)
            case ex.Passed(value=None):
                return Name(expr.name)
            case ex.Passed():
                assert expr.value is not None
                what = f"To be computed: {words(expr.value)}"
                return self.name(self._free(expr.name, what), what, (), expr.span)
            case _:
                return self.name(variable(words(expr)), words(expr), (), expr.span)

    def _free(self, name: str, what: str) -> str:
        """The name, with a number behind it if it stands for something else."""
        found, number = name, 1
        while found in self.noted and self.noted[found].what != what:
            number += 1
            found = f"{name}_{number}"
        return found


def _parameter_words(parameter: Parameter) -> str:
    described = parameter.description.rstrip(".")
    found = f"Parameter {parameter.name}" + (f": {described}" if described else "")
    if parameter.use == "connection":
        return f"{found}: {CONNECTION_STRING}"
    if not parameter.secure:
        return found
    return f"{found}. {SECRET.capitalize()}" if ": " in found else f"{found}: {SECRET}"


def is_said_secret(words: str) -> bool:
    """Whether the words above a value say that it is a secret."""
    lowered = words.lower()
    return any(mark in lowered for mark in (f": {SECRET}.", f". {SECRET}.", f": {CONNECTION_STRING}."))
