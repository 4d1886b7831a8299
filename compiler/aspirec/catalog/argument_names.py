"""Names of module parameters for values that have none of their own, such as the value of a secret.

    password                          ->  password_value
    'Server=db;pwd=${password}'       ->  server_db_pwd_password_value

The rule is Aspire's: the text of the value, references as its manifest has them but without braces, in lower case, with `_` for
every character that an identifier cannot have.
"""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.bicep.identifiers import LONGEST, identifier


def argument_name(value: ex.Expr) -> str:
    """The name of the parameter through which a module is given the value."""
    spelled = identifier(_text(value).lower())[:LONGEST]
    trimmed = spelled.lstrip("_")
    return trimmed if trimmed and not trimmed[0].isdigit() else spelled


def _text(value: ex.Expr) -> str:
    match value:
        case ex.Text():
            return "".join(part if isinstance(part, str) else _text(part) for part in value.parts)
        case ex.ParamRef() | ex.OutputRef() | ex.SecretRef() | ex.EndpointRef():
            return manifest_path(value)
        case _:
            return ".".join(_text(part) for part in ex.children(value)) or "value"


def manifest_path(reference: ex.ParamRef | ex.OutputRef | ex.SecretRef | ex.EndpointRef) -> str:
    """How Aspire's manifest calls what is referred to, without the braces."""
    match reference:
        case ex.ParamRef():
            return f"{reference.name}.{'connectionString' if reference.use == 'connection' else 'value'}"
        case ex.OutputRef():
            return f"{reference.resource}.outputs.{reference.output}"
        case ex.SecretRef():
            return f"{reference.vault}.secrets.{reference.secret}"
        case ex.EndpointRef():
            return f"{reference.resource}.bindings.{reference.endpoint}.{reference.name}"
