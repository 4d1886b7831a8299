"""The diagnostics about secrets which somebody is to be given, and cannot be, one function each."""

from __future__ import annotations

from aspirec.diagnostics.codes import model as codes
from aspirec.diagnostics.codes import names as name_codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.source import Span


def secret_too_early(module: str, secret: str, vault: str, span: Span) -> Diagnostic:
    return report(
        codes.SECRET_TOO_EARLY,
        f"'{module}' is to be given the secret '{secret}' of '{vault}', which is only there once this has been deployed",
        span,
        help="pass what the secret is made of, or let the app read it where it runs",
    )


def secret_out_of_reach(vault: str, secret: str, span: Span) -> Diagnostic:
    return report(
        name_codes.NOT_A_VALUE,
        f"the properties of the secret '{secret}' can be read in Bicep modules only, and this stands outside of them",
        span,
        help=f"put the address together: '${{{vault}.vaultUri}}secrets/{secret}'",
    )


def secret_in_text(module: str, secret: str, vault: str, span: Span) -> Diagnostic:
    return report(
        codes.SECRET_IN_TEXT,
        f"'{module}' is given the secret '{secret}' of '{vault}' inside a longer text, but Azure hands it over whole",
        span,
        help="pass the secret as a parameter of its own, and put the text together in the module",
    )


def secret_handed_over(resource: str, output: str, span: Span) -> Diagnostic:
    return report(
        name_codes.SECRET_LEAK,
        f"apps are handed '{resource}.{output}' by an output of main.bicep, and that would show the secret in clear text",
        span,
        help="have the file put the secret into a key vault, and the app read it there ('existing secret')",
    )
