"""Values as the manifest writes them: references are texts in braces, `{acr.outputs.loginServer}`.

Two things the manifest cannot say inside a text. Each becomes an entry of its own, which the text names instead:

    uriComponent(cache-password)   ->   {cache-password-uri-encoded.value}     type annotated.string, filter uri
    debug == 'true' ? 'a' : 'b'    ->   {cond-debug-value-true-1a2b3c4d.connectionString}     type value.v0
"""

from __future__ import annotations

from typing import Any

from aspirec import expressions as ex
from aspirec.catalog.argument_names import manifest_path
from aspirec.hashing import sha256
from aspirec.model.nodes import Index

Json = dict[str, Any]


class Texts:
    """Writes values; `entries` are those that texts turned out to need, by name, in the order of first use."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.entries: dict[str, Json] = {}

    def value(self, expr: ex.Expr | None) -> Any:
        """A value as JSON: arrays and objects as such, everything else as text."""
        match expr:
            case ex.Array():
                return [self.value(item) for item in expr.items]
            case ex.Object():
                return {
                    key if isinstance(key, str) else self.text(key): self.value(value) for key, value in expr.entries
                }
            case ex.Boolean() | ex.Number():
                return expr.value
            case None | ex.Null():
                return None
            case _:
                return self.text(expr)

    def text(self, expr: ex.Expr) -> str:
        """An expression as text. What the manifest has no words for is written as in Bicep."""
        match expr:
            case ex.Text():
                return "".join(part if isinstance(part, str) else self.text(part) for part in expr.parts)
            case ex.Number() | ex.Boolean():
                return str(expr.value).lower()
            case ex.Passed():
                return self.text(expr.value) if expr.value is not None else ""
            case ex.Call(name="uriComponent", arguments=(value,)):
                return self._encoded(value)
            case ex.Conditional():
                return self._conditional(expr)
            case ex.IdentityRef():
                workload = self.index[expr.resource].workload
                return f"{{{workload.identity if workload else ''}.outputs.{expr.output}}}"
            case ex.MainRef():
                return ""
            case _:
                return reference(expr) or self._bicep(expr)

    def _encoded(self, value: ex.Expr) -> str:
        plain = self.text(value)
        named = isinstance(value, ex.ParamRef)
        name = f"{value.name if isinstance(value, ex.ParamRef) else _hyphened(plain)}-uri-encoded"
        if not named and not plain.startswith("{"):
            return f"uriComponent({plain})"
        self.entries.setdefault(name, {"type": "annotated.string", "value": plain, "filter": "uri"})
        return f"{{{name}.value}}"

    def _conditional(self, expr: ex.Conditional) -> str:
        condition = self._bicep(expr.condition)
        text = f"{condition} ? {self._bicep(expr.then)} : {self._bicep(expr.otherwise)}"
        name = f"cond-{_hyphened(condition)}-{sha256(text.encode('utf-8'))[:8]}"
        self.entries.setdefault(name, {"type": "value.v0", "connectionString": text})
        return f"{{{name}.connectionString}}"

    def _bicep(self, expr: ex.Expr) -> str:
        """What the manifest cannot say otherwise, as the text of a Bicep expression."""
        match expr:
            case ex.Call():
                return f"{expr.name}({', '.join(self._bicep(item) for item in expr.arguments)})"
            case ex.Conditional():
                parts = (expr.condition, expr.then, expr.otherwise)
                condition, then, otherwise = (self._bicep(part) for part in parts)
                return f"{condition} ? {then} : {otherwise}"
            case ex.Binary():
                return f"{self._bicep(expr.left)} {expr.operator} {self._bicep(expr.right)}"
            case ex.Unary():
                return f"{expr.operator}{self._bicep(expr.operand)}"
            case ex.Member():
                return f"{self._bicep(expr.target)}.{expr.name}"
            case ex.Index():
                return f"{self._bicep(expr.target)}[{self._bicep(expr.index)}]"
            case ex.Text(parts=(str(),)) | ex.Text(parts=()):
                return f"'{self.text(expr)}'"
            case ex.Array() | ex.Object() | ex.Null():
                return _json(self.value(expr))
            case ex.Symbol():
                return expr.name
            case (
                ex.MethodCall() | ex.ResourceRef() | ex.LocalRef() | ex.Lookup() | ex.SecretLookup() | ex.ModuleOutput()
            ):
                return ""
            case _:
                return self.text(expr)


def reference(expr: ex.Expr) -> str:
    """A reference to something of the program, in braces; empty for anything else."""
    match expr:
        case ex.PropertyRef():
            owner = expr.children[-1] if expr.children else expr.resource
            return f"{{{owner}.{expr.name}}}"
        case ex.EndpointRef(name="hostAndPort"):
            start = f"{expr.resource}.bindings.{expr.endpoint}"
            return f"{{{start}.host}}:{{{start}.port}}"
        case ex.ParamRef() | ex.OutputRef() | ex.SecretRef() | ex.EndpointRef():
            return f"{{{manifest_path(expr)}}}"
        case ex.ArtifactRef():
            return f"{{{expr.resource}.container{expr.what.capitalize()}}}"
        case _:
            return ""


def _hyphened(text: str) -> str:
    """The text as a part of a name: every run of other characters than letters and digits is a hyphen."""
    spaced = "".join(character if character.isalnum() else " " for character in text.lower())
    return "-".join(spaced.split())


def _json(value: Any) -> str:
    import json

    return json.dumps(value)
