"""The diagnostics about secrets which somebody is to be given, and cannot be, one function each."""

from __future__ import annotations

from aspirec.diagnostics.codes import model as codes
from aspirec.diagnostics.codes import names as name_codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.source import Span


def secret_too_early(module: str, secret: str, vault: str, span: Span) -> Diagnostic:
    return report(
        codes.SECRET_TOO_EARLY,
        f"'{module}' needs the secret '{secret}' of '{vault}', which only exists once this has been deployed",
        span,
        help="pass the values that the secret is made of, or let the app read the secret when it runs",
    )


def secret_out_of_reach(vault: str, secret: str, span: Span) -> Diagnostic:
    return report(
        name_codes.NOT_A_VALUE,
        f"the properties of the secret '{secret}' can only be read in Bicep modules, and this is outside of them",
        span,
        help=f"put the address together: '${{{vault}.vaultUri}}secrets/{secret}'",
    )


def secret_in_text(module: str, secret: str, vault: str, span: Span) -> Diagnostic:
    return report(
        codes.SECRET_IN_TEXT,
        f"'{module}' is given the secret '{secret}' of '{vault}' inside a longer text, but Azure passes it on whole",
        span,
        help="pass the secret as a parameter of its own, and put the text together in the module",
    )


def secret_handed_over(resource: str, output: str, span: Span) -> Diagnostic:
    return report(
        name_codes.SECRET_LEAK,
        f"'{resource}.{output}' reaches apps through an output of main.bicep, which would show the secret in clear text",
        span,
        help="put the secret into a key vault in the file, and let the app read it there ('existing secret')",
    )
