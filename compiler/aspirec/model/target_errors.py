"""The diagnostics of what refers to resources and children, one function each: facts go in, wording comes out."""

from __future__ import annotations

from collections.abc import Iterable

from aspirec.diagnostics.codes import names as codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.diagnostics.suggest import did_you_mean, likeness, near_names
from aspirec.source import Span


def wrong_target(
    what: str,
    wanted: str,
    given: str,
    given_kind: str,
    span: Span,
    declared: Span,
    fitting: tuple[str, ...] = (),
    *,
    takes_text: bool = False,
) -> Diagnostic:
    """`fitting` are what the program has of the right sort; `takes_text`: a text would do as well."""
    quoted = f"write it in quotes where no resource is meant: {given!r}" if takes_text else ""
    return report(
        codes.WRONG_TARGET,
        f"{what} takes {wanted}, and '{given}' is '{given_kind}'",
        span,
        secondary=((declared, f"'{given}' is declared here"),),
        help=f"did you mean {' or '.join(repr(name) for name in fitting[:4])}?" if fitting else quoted,
    )


def nothing_to_refer_to(name: str, kind: str, span: Span, declared: Span) -> Diagnostic:
    return report(
        codes.WRONG_TARGET,
        f"'{name}' is '{kind}', and a reference to it gives nothing: it has no connection, no endpoint and no roles",
        span,
        secondary=((declared, f"'{name}' is declared here"),),
        help=f"leave the reference out; for a single value, write {name}.OUTPUT",
    )


def nothing_to_look_up(name: str, kind: str, span: Span, declared: Span) -> Diagnostic:
    return report(
        codes.WRONG_TARGET,
        f"'{name}' is '{kind}', which is not an Azure resource that a module could look up",
        span,
        secondary=((declared, f"'{name}' is declared here"),),
        help="leave the reference out; pass what the module needs from it as 'params { NAME: value }'",
    )


def not_a_target(
    what: str,
    wanted: str,
    span: Span,
    meant: str = "",
    *,
    several: bool = False,
    quoted: bool = False,
    instead: str = "",
) -> Diagnostic:
    """`meant` is the path of what may be meant, which is `quoted` if it only lacks that it is not."""
    return report(
        codes.NOT_A_TARGET,
        f"{what} takes {wanted} by {'their names' if several else 'its name'} in the program",
        span,
        help=f"write {meant} without quotes" if quoted else f"write {meant}" if meant else instead,
        fixes=(meant,) if meant else (),
    )


def unknown_target(
    name: str,
    what: str,
    wanted: str,
    span: Span,
    fitting: Iterable[str],
    others: Iterable[str],
    parts: tuple[str, ...] = (),
    *,
    takes_text: bool = False,
) -> Diagnostic:
    """`fitting` are the resources that could stand there, `others` all that there are, `parts` the paths of children that have the
    name and could stand there; `takes_text`: a text would do as well.
    """
    right = tuple(fitting)
    if takes_text and not parts and not near_names(name, right):
        return report(
            codes.UNKNOWN_NAME,
            f"nothing is called '{name}'",
            span,
            help=f"write it in quotes where no resource is meant: {name!r}",
            fixes=(repr(name),),
        )
    near = (
        parts
        or near_names(name, right)
        or tuple(other for other in near_names(name, others) if likeness(name, other) >= 0.8)
    )
    listed = f"the program has {', '.join(repr(item) for item in sorted(right)[:6])}" if right else "declare one"
    return report(
        codes.UNKNOWN_NAME,
        f"nothing is called '{name}'",
        span,
        help=did_you_mean(near) or f"{what} takes {wanted}: {listed}",
        fixes=near,
    )


def cannot_exist(what: str, span: Span) -> Diagnostic:
    return report(codes.CANNOT_EXIST, f"{what} cannot be existing", span, help="leave out 'existing'")
