"""The diagnostics of the passes over networks, one function each: facts go in, wording comes out."""

from __future__ import annotations

from collections.abc import Iterable

from aspirec.diagnostics.codes import azure as codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.diagnostics.suggest import did_you_mean, listed, near_names
from aspirec.source import Span


def no_private_link(endpoint: str, target: str, parts: Iterable[str], span: Span) -> Diagnostic:
    offered = tuple(parts)
    return report(
        codes.NO_PRIVATE_LINK,
        f"'{endpoint}' cannot be a private endpoint of '{target}'"
        + (", only of one of its services" if offered else ", which has none"),
        span,
        help=f"name a child of '{target}': {' or '.join(offered)}" if offered else "",
    )


def unknown_link_group(endpoint: str, group: str, target: str, known: Iterable[str], span: Span) -> Diagnostic:
    names = tuple(known)
    near = near_names(group, names)
    return report(
        codes.NO_PRIVATE_LINK,
        f"'{target}' has no service '{group}' that '{endpoint}' could reach",
        span,
        help=did_you_mean(near) or (f"it has {', '.join(names)}" if names else ""),
        fixes=near,
    )


def delegated_twice(
    subnet: str, service: str, owner: str, other: str, user: str, span: Span, first: Span
) -> Diagnostic:
    by = f" by '{owner}'" if owner else ""
    return report(
        codes.DELEGATED_TWICE,
        f"subnet '{subnet}' is delegated to {service}{by} and cannot also be delegated to {other} for '{user}'",
        span,
        secondary=((first, f"delegated to {service} here"),),
        help=f"give '{user}' a subnet of its own",
    )


def not_alone(subnet: str, owner: str, user: str, span: Span, first: Span) -> Diagnostic:
    return report(
        codes.DELEGATED_TWICE,
        f"subnet '{subnet}' belongs to '{owner}', which shares it with nobody, and cannot be that of '{user}'",
        span,
        secondary=((first, "the first one"),),
        help=f"give '{user}' a subnet of its own",
    )


def endpoint_in_delegated(endpoint: str, subnet: str, delegated: Span, span: Span) -> Diagnostic:
    return report(
        codes.DELEGATED_TWICE,
        f"subnet '{subnet}' is delegated, and takes no private endpoint such as '{endpoint}'",
        span,
        secondary=((delegated, "delegated here"),),
        help="put private endpoints into a subnet of their own",
    )


def not_an_origin(target: str, door: str, why: str, span: Span, mend: str, declared: Span) -> Diagnostic:
    return report(
        codes.NOT_AN_ORIGIN,
        f"'{target}' cannot be an origin of '{door}': {why}",
        span,
        secondary=((declared, f"'{target}' is declared here"),),
        help=mend,
    )


def unknown_origin(origin: str, door: str, names: Iterable[str], span: Span) -> Diagnostic:
    near = near_names(origin, tuple(names))
    return report(
        codes.NOT_AN_ORIGIN,
        f"there is no compute resource '{origin}' for the origin of that name of '{door}'",
        span,
        help=did_you_mean(near) or "name one with 'target: …', or a host with 'host: …'",
        fixes=near,
    )


def _listed(names: Iterable[str]) -> str:
    return listed([f"'{name}'" for name in names], "and")


def out_of_reach(environment: str, targets: Iterable[str], attribute: str, span: Span) -> Diagnostic:
    return report(
        codes.OUT_OF_REACH,
        f"apps in '{environment}', which is in no network, cannot reach {_listed(targets)} behind a private endpoint",
        span,
        help=f"put it into a subnet of the network: '{attribute}: NETWORK.SUBNET'",
    )


def service_out_of_reach(resource: str, word: str, named: str, users: Iterable[str], span: Span) -> Diagnostic:
    """`named` is the service in the program, if that has a name."""
    mend = f"name '{named}' among the private endpoints"
    if not named:
        mend = f"write '{word} NAME' in '{resource}', and name it among the private endpoints"
    return report(
        codes.OUT_OF_REACH,
        f"{_listed(users)} cannot reach the {word} of '{resource}': it is closed, and only other services have a private endpoint",
        span,
        help=mend,
    )


# -- scripts inside a network ------------------------------------------------------------------------------------


def no_script_subnet(server: str, network: str, why: str, attribute: str, span: Span, place: Span) -> Diagnostic:
    return report(
        codes.NO_SCRIPT_SUBNET,
        f"no subnet in '{network}' can be found for the scripts that create the users of '{server}': {why}",
        span,
        secondary=((place, f"'{network}' is declared here"),),
        help=f"name a subnet for them: '{attribute}: NETWORK.SUBNET'",
    )


def script_needs_keys(server: str, storage: str, attribute: str, span: Span) -> Diagnostic:
    return report(
        codes.SCRIPT_STORAGE,
        f"'{storage}' holds the files of the scripts of '{server}', which are mounted with the account's key",
        span,
        help=f"leave '{attribute}' out, or name another account",
    )


def script_without_effect(server: str, attribute: str, why: str, span: Span) -> Diagnostic:
    return report(
        codes.SCRIPT_WITHOUT_EFFECT,
        f"'{attribute}' of '{server}' has no effect: {why}",
        span,
    )


def no_users_made(server: str, users: Iterable[str], span: Span) -> Diagnostic:
    return report(
        codes.NO_USERS_MADE,
        f"{_listed(users)} will not become a user of '{server}', which exists already",
        span,
        help="ask its administrator to run CREATE USER [NAME OF THE IDENTITY] FROM EXTERNAL PROVIDER",
    )
