"""The Bicep tree: what a `.bicep` or `.bicepparam` file says, in the order in which it says it.

Expressions are those of `aspirec.expressions` with `Symbol` as the only leaf beside literals. Everything is decided
here – order, identifiers, comments – so that the printer has nothing left to decide.
"""

from __future__ import annotations

from typing import TypeAlias

from aspirec.expressions import Call, Expr, Object
from aspirec.frozen import frozen


@frozen(kw_only=True)
class Param:
    """`@decorators param name type [= default]`. `silenced` are the rules of Bicep's linter that are wrong about it."""

    name: str
    type: str
    default: Expr | None = None
    decorators: tuple[Call, ...] = ()
    comment: tuple[str, ...] = ()
    silenced: tuple[str, ...] = ()

    def decorator(self, name: str) -> Call | None:
        """The decorator of this name, with its namespace or not."""
        return next((item for item in self.decorators if item.name in (name, f"sys.{name}")), None)


@frozen(kw_only=True)
class Var:
    name: str
    value: Expr
    comment: tuple[str, ...] = ()


@frozen(kw_only=True)
class Resource:
    """`resource symbol 'type@version' [existing] = [if (condition)] { body }`; the body holds name, parent, scope too."""

    symbol: str
    type: str
    api_version: str
    body: Object
    existing: bool = False
    condition: Expr | None = None
    decorators: tuple[Call, ...] = ()
    comment: tuple[str, ...] = ()


@frozen(kw_only=True)
class Module:
    """`module symbol 'path' = { scope, params }`."""

    symbol: str
    path: str
    body: Object
    comment: tuple[str, ...] = ()


@frozen(kw_only=True)
class Output:
    """`@decorators output name type = value`; `silenced` as for parameters."""

    name: str
    type: str
    value: Expr
    decorators: tuple[Call, ...] = ()
    comment: tuple[str, ...] = ()
    silenced: tuple[str, ...] = ()


@frozen(kw_only=True)
class Using:
    """The first line of a `.bicepparam` file."""

    path: str


@frozen(kw_only=True)
class Assignment:
    """`param name = value` of a `.bicepparam` file."""

    name: str
    value: Expr
    comment: tuple[str, ...] = ()


Statement: TypeAlias = Param | Var | Resource | Module | Output | Using | Assignment


@frozen(kw_only=True)
class File:
    """A whole file. `header` are the lines of the comment at its top (without `//`), `target_scope` is written only
    where it is not Bicep's default (resourceGroup). Statements stand in the order given, a blank line between them.
    """

    header: tuple[str, ...] = ()
    target_scope: str | None = None
    statements: tuple[Statement, ...] = ()
