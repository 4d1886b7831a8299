"""Secrets in what an app is given."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.hosting import Site
from aspirec.diagnostics.codes.model import SECRET_IN_TEXT
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.model.typing import plain_text
from aspirec.source import Span


def check_secrets(site: Site) -> Iterator[Diagnostic]:
    """Report secrets in the command, which everybody sees who looks at the app. (A password that a kind itself starts its
    server with has no other way there.)
    """
    name, workload = site.resource.name, site.workload
    for value in (*workload.arguments, *((workload.entrypoint,) if workload.entrypoint is not None else ())):
        secret = next(iter(ex.find(value, ex.SecretRef)), None)
        if secret is not None:
            yield _shown(name, f"the secret '{secret.secret}' of '{secret.vault}'", value.span)
    for value in _written(site):
        parameter = next((part for part in ex.find(value, ex.ParamRef) if part.secure), None)
        if parameter is not None:
            yield _shown(name, f"the secret '{parameter.name}'", value.span)


def _written(site: Site) -> Iterator[ex.Expr]:
    """What the author says of the command, piece by piece."""
    for attribute in ("args", "entrypoint"):
        value = site.resource.setting(attribute)
        if value is not None:
            yield from value.items if isinstance(value, ex.Array) else (value,)


def _shown(name: str, secret: str, span: Span) -> Diagnostic:
    message = f"the command of '{name}' shows {secret}"
    return report(SECRET_IN_TEXT, message, span, help="give the app the secret in a variable")


SECURE_VALUES = "use-secure-value-for-secure-inputs"
"""The rule of Bicep's linter that wants a bare secure parameter, and does not look into texts."""


def composed_secret(entry: dict[str, ex.Value]) -> ex.Object:
    """A secret of an app; the linter is told where its value is put together from a secure parameter and other text."""
    lifted = ex.lift_object(entry)
    value = lifted.get("value")
    bare = value is None or _is_bare(value)
    return lifted if bare else ex.Object(lifted.entries, silenced=(("value", SECURE_VALUES),))


def _is_bare(value: ex.Expr) -> bool:
    """Whether the value is nothing but secure parameters."""
    match value:
        case ex.Conditional():
            return _is_bare(value.then) and _is_bare(value.otherwise)
        case ex.Text():
            alone = plain_text(value)
            return alone is not None and _is_bare(alone)
        case _:
            return isinstance(value, ex.ParamRef | ex.OutputRef | ex.Passed)
