"""The diagnostics of the passes, one function each: facts go in, wording comes out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aspirec.diagnostics.codes import model as codes
from aspirec.diagnostics.codes.names import POINTLESS_REFERENCE, REPEATED, VAR_CYCLE, WRONG_VALUE
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.diagnostics.suggest import listed
from aspirec.expressions import PropertyRef
from aspirec.source import Span


def existing_without_name(name: str, span: Span) -> Diagnostic:
    return report(
        codes.EXISTING_WITHOUT_NAME,
        f"'{name}' is existing, but its physical name is not given",
        span,
        help="add 'name: …', a literal or a parameter",
    )


def existing_scope(name: str, what: str, span: Span) -> Diagnostic:
    return report(
        codes.EXISTING_SCOPE,
        f"'{name}' lives in a resource group ({what}): a subscription or the tenant alone is not a scope for it",
        span,
        help="add 'resourceGroup: …'",
    )


def scope_of_new(name: str, attribute: str, span: Span) -> Diagnostic:
    return report(
        codes.SCOPE_OF_NEW,
        f"'{name}' is new, and is made where the program is deployed: '{attribute}' is for existing resources",
        span,
        help="write 'existing' in front of it if it exists already, or leave the attribute out",
    )


def unknown_scope(word: str, known: tuple[str, ...], span: Span) -> Diagnostic:
    return report(
        codes.MODULE_SCOPE,
        f"'{word}' is not part of a scope",
        span,
        help=f"a scope takes {listed(known, 'or')}",
    )


def two_scopes(name: str, span: Span) -> Diagnostic:
    return report(
        codes.MODULE_SCOPE,
        f"'{name}' has the tenant as its scope, and something in the tenant as well",
        span,
        help="leave 'tenant' out, or everything else",
    )


def nothing_deploys(name: str, what: str, span: Span) -> Diagnostic:
    return report(
        codes.NOTHING_DEPLOYS,
        f"'{name}' {what}, but there is no compute environment to deploy it to",
        span,
        help="declare one: 'aspirec kinds' lists kinds that end in Environment",
    )


def never_deployed(name: str, what: str, span: Span, *, is_built: bool) -> Diagnostic:
    """`is_built` says that the files of the resource are built, for an app that serves them; otherwise it is a bare command."""
    reason = (
        "only built, for an app that serves its files"
        if is_built
        else "a command without an image, which nothing deploys"
    )
    help_ = "write it in that app" if is_built else "name the folder to build an image from: 'dockerfile: …'"
    return report(codes.NOTHING_DEPLOYS, f"'{name}' {what}, but it is {reason}", span, help=help_)


def unserved_files(name: str, span: Span) -> Diagnostic:
    message = f"the files of '{name}' are built, but nothing serves them, so it is not deployed"
    help_ = f"write 'containerFiles {name} {{ destination: … }}' in the app that serves them, such as a 'yarp'"
    return report(codes.UNSERVED_FILES, message, span, help=help_)


def which_environment(names: Iterable[tuple[str, Span]], environments: Iterable[str]) -> Diagnostic:
    (first, span), *others = names
    listed = ", ".join(f"'{name}'" for name in (first, *(name for name, _ in others)))
    verb = "says" if others else "does not say"
    who = f"none of {listed} {verb}" if others else f"'{first}' {verb}"
    return report(
        codes.WHICH_ENVIRONMENT,
        f"there are several compute environments, and {who} which one to deploy to",
        span,
        secondary=((place, "nor does this one") for _, place in others),
        help=f"add 'deployTo: …' with one of {', '.join(environments)}",
    )


def no_environment(names: Iterable[str], span: Span) -> Diagnostic:
    listed = ", ".join(f"'{name}'" for name in names)
    return report(
        codes.NO_ENVIRONMENT,
        f"there is no compute environment, so {listed} will only appear in the manifest",
        span,
        help="declare one: 'aspirec kinds' lists kinds that end in Environment",
    )


def brought_name_clash(brought: str, what: str, owner: str, span: Span, taken: Span) -> Diagnostic:
    return report(
        codes.BROUGHT_NAME_CLASH,
        f"'{owner}' brings along {what} called '{brought}', and that name is taken",
        span,
        secondary=((taken, "declared here"),),
        help="give one of the two another name",
    )


def foreign_registry(environment: str, registry: str, wanted: str, span: Span, declared: Span) -> Diagnostic:
    return report(
        codes.FOREIGN_REGISTRY,
        f"'{registry}' is not an Azure container registry, and '{environment}' takes no other kind",
        span,
        secondary=((declared, f"'{registry}' is declared here"),),
        help=f"use one of kind '{wanted}', or leave 'registry' out for one that comes with the environment",
    )


def needs_registry(name: str, environment: str, span: Span, setting: Span) -> Diagnostic:
    return report(
        codes.NEEDS_REGISTRY,
        f"the image of '{name}' is built, but '{environment}' has no registry to pull it from",
        span,
        secondary=((setting, "the environment has none"),),
        help=f"give '{environment}' a registry",
    )


def not_published(name: str, needed: str, span: Span, declared: Span) -> Diagnostic:
    return report(
        codes.NOT_PUBLISHED,
        f"{name} needs '{needed}', which is not published",
        span,
        secondary=((declared, "'publish: false' is said here"),),
        help=f"leave 'publish: false' out of '{needed}', or leave this use of it out",
    )


def variable_clash(name: str, variables: Sequence[str], span: Span, first: Span) -> Diagnostic:
    others = f" and {len(variables) - 1} more" if len(variables) > 1 else ""
    return report(
        codes.VARIABLE_CLASH,
        f"'{name}' would get the environment variable '{variables[0]}'{others} twice, with different values",
        span,
        secondary=((first, "it comes from here as well"),),
        help="rename the entry, or give the reference another name: reference TARGET as 'name'",
    )


def optional_for_functions(name: str, target: str, span: Span) -> Diagnostic:
    return report(
        codes.UNSUPPORTED,
        f"'{name}' is run by the Functions host, which needs '{target}' anyway: the reference cannot be optional",
        span,
        help="leave 'optional' out",
    )


def nothing_to_call(target: str, span: Span, declared: Span) -> Diagnostic:
    return report(
        POINTLESS_REFERENCE,
        f"'{target}' has no endpoint, so a reference to it gives nothing",
        span,
        secondary=((declared, f"'{target}' is declared here"),),
        help=f"give '{target}' an endpoint, or leave the reference out",
    )


def nothing_as_a_whole(target: str, span: Span, parts: Sequence[str], word: str) -> Diagnostic:
    """`parts` is what is in it, `word` how something can be declared there."""
    instead = (
        f"reference {' or '.join(parts)}" if parts else f"declare '{word} {word}' in it, and reference {target}.{word}"
    )
    return report(
        POINTLESS_REFERENCE,
        f"apps connect to what is in '{target}': a reference to '{target}' itself gives roles at most, and no address",
        span,
        help=f"{instead}; for roles alone, write a grant",
    )


def endpoint_scheme(endpoint: str, span: Span) -> Diagnostic:
    return report(
        codes.ENDPOINT_SCHEME,
        f"the endpoint '{endpoint}' does not say its scheme",
        span,
        help="add 'scheme: …', such as 'http'; only endpoints called http, https or tcp have one by their name",
    )


def role_of_another_family(role: str, target: str, family: str, span: Span) -> Diagnostic:
    return report(
        codes.ROLE_OF_ANOTHER_FAMILY,
        f"'{role}' is a role for {family}; on '{target}' it allows nothing that '{target}' can do",
        span,
    )


def no_access_model(name: str, why: str, span: Span) -> Diagnostic:
    return report(codes.NO_ACCESS_MODEL, f"no roles can be granted on '{name}': {why}", span)


def no_identity(name: str, span: Span) -> Diagnostic:
    return report(
        codes.NO_IDENTITY,
        f"'{name}' has no identity: it uses nothing that would give it one",
        span,
        help="give it one with 'identity: …', or grant it a role",
    )


def no_files(name: str, runs: bool, span: Span, declared: Span) -> Diagnostic:
    return report(
        codes.NO_FILES,
        f"'{name}' does not say which files of its image others may take"
        if runs
        else f"'{name}' has no image to take files from",
        span,
        secondary=((declared, f"'{name}' is declared here"),),
        help="add 'source: …', the folder in its image" if runs else "name a resource whose image is built",
    )


def property_cycle(circle: Sequence[PropertyRef]) -> Diagnostic:
    """A connection property that is made of itself: who is made of whom, each at the place that says so."""
    names = [".".join((item.resource, *item.children, item.name)) for item in (*circle, circle[0])]
    return report(
        VAR_CYCLE,
        f"properties are made of each other: {' -> '.join(names)}"
        if len(circle) > 1
        else f"'{names[0]}' is made of itself",
        circle[0].span,
        help="give a constant, a parameter, or what another resource hands out",
    )


def nothing_built(name: str, span: Span) -> Diagnostic:
    return report(
        codes.NO_FILES,
        f"'{name}' runs an image as it is, and files only get into one that is built",
        span,
        help="leave it out, or have an image of your own built",
    )


def absent_endpoint(resource: str, endpoint: str, span: Span, declared: Span) -> Diagnostic:
    """An endpoint that only other declarations of the kind have."""
    return report(
        codes.ABSENT_OUTPUT,
        f"'{resource}' has no endpoint '{endpoint}' as it is declared here",
        span,
        secondary=((declared, f"'{resource}' is declared here"),),
        help=f"leave it out, or declare it: endpoint {endpoint} {{ … }}",
    )


def absent_property(wanted: PropertyRef, span: Span, declared: Span) -> Diagnostic:
    """A connection property that only other declarations of the kind have."""
    name = ".".join((wanted.resource, *wanted.children))
    return report(
        codes.ABSENT_OUTPUT,
        f"'{name}' has no '{wanted.name}' as it is declared here",
        span,
        secondary=((declared, f"'{wanted.resource}' is declared here"),),
        help="leave it out, or declare the resource so that there is something to hand out",
    )


def mounted_twice(resource: str, path: str, span: Span, first: Span) -> Diagnostic:
    message = f"'{resource}' has two things mounted at '{path}'"
    return report(REPEATED, message, span, secondary=((first, "the first one"),), help="mount one of them elsewhere")


def fewer_at_most(resource: str, most: int, least: int, span: Span) -> Diagnostic:
    message = f"'{resource}' has {most} replicas at most, and {least} at least"
    return report(WRONG_VALUE, message, span, help=f"'maxReplicas' has to be {least} or more")
