"""Secrets in what an app is given."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.hosting import Site
from aspirec.diagnostics.codes.model import SECRET_IN_TEXT
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.model.typing import plain_text


def check_secrets(site: Site) -> Iterator[Diagnostic]:
    """Report secrets of vaults in the command, which everybody sees who looks at the app."""
    name, workload = site.resource.name, site.workload
    for value in (*workload.arguments, *((workload.entrypoint,) if workload.entrypoint is not None else ())):
        secret = next(iter(ex.find(value, ex.SecretRef)), None)
        if secret is not None:
            message = f"the command of '{name}' shows the secret '{secret.secret}' of '{secret.vault}'"
            span = site.resource.setting_span("args")
            yield report(SECRET_IN_TEXT, message, span, help="give the app the secret in a variable")


SECURE_VALUES = "use-secure-value-for-secure-inputs"
"""The rule of Bicep's linter that wants a bare secure parameter, and does not look into texts."""


def composed_secret(entry: dict[str, ex.Value]) -> ex.Object:
    """A secret of an app; the linter is told where its value is put together from a secure parameter and other text."""
    lifted = ex.lift(entry)
    assert isinstance(lifted, ex.Object)
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
