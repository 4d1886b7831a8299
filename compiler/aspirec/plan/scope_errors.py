"""Diagnostics of scopes: functions that have nothing to say in one, and resources that cannot be deployed into theirs."""

from __future__ import annotations

from aspirec.diagnostics.codes import model as codes
from aspirec.diagnostics.codes import names as name_codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.source import Span


def no_group_in_main(where: str, mend: str, span: Span) -> Diagnostic:
    """`where` is what it stands in, and `mend` where it may stand instead."""
    return report(
        name_codes.MISPLACED_FUNCTION,
        f"'resourceGroup' is not allowed in {where}: main.bicep is deployed into a subscription, and makes the group itself",
        span,
        help=f"{mend}, or deploy into an existing group: app NAME {{ scope: 'resourceGroup' }}",
    )


def group_known_too_late(name: str, span: Span) -> Diagnostic:
    return report(
        name_codes.MISPLACED_FUNCTION,
        f"'{name}' of the resource group is only known once main.bicep has made it, but a scope is needed before",
        span,
        help="give it a parameter, or deploy into an existing group: app NAME { scope: 'resourceGroup' }",
    )


def no_region_of_deployment(where: str, span: Span) -> Diagnostic:
    return report(
        name_codes.MISPLACED_FUNCTION,
        f"'deployment().location' is not allowed in {where}, which is deployed into a resource group",
        span,
        help="write resourceGroup().location, or the name of a parameter",
    )


def no_such_scope(module: str, function: str, span: Span) -> Diagnostic:
    return report(
        name_codes.MISPLACED_FUNCTION,
        f"'{function}' is not allowed in '{module}', which is not deployed into one",
        span,
        help="pass its value as a parameter: params { NAME: … }",
    )


def deployed_elsewhere(symbol: str, home: str, module: str, span: Span) -> Diagnostic:
    """`home` is the resource whose scope counts: the resource itself, or what it is below or on."""
    where = "has another scope" if symbol == home else f"belongs to '{home}', which is in another scope"
    return report(
        codes.DEPLOYED_ELSEWHERE,
        f"'{module}' cannot deploy '{symbol}': it {where} than the module",
        span,
        help="put it into an inline module with that 'scope'",
    )


def scope_of_child(symbol: str, span: Span) -> Diagnostic:
    return report(
        codes.DEPLOYED_ELSEWHERE,
        f"'{symbol}' has a parent, and always has the parent's scope",
        span,
        help="leave 'scope' out",
    )
