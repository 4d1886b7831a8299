"""HTTP services elsewhere, which apps find as they find each other."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.common import PUBLISH
from aspirec.catalog.conditions import Matches, Written
from aspirec.catalog.naming import variable_name
from aspirec.catalog.schema import Attribute, Connection, Joined, Kind
from aspirec.catalog.templates import Attr, Fmt, Source, When
from aspirec.diagnostics.codes.names import MISSING_ATTRIBUTE, REPEATED, WRONG_VALUE
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import Subject, fill
from aspirec.model.nodes import Reference, Resource, literal_text

SCHEMES = ("http", "https")
UNKNOWN_SCHEME = "default"
"""Stands for the scheme in the names of variables where the address is a parameter."""


BARE = r"[^/]+://[^/]+"
ADDRESS = When(
    Written("url"),
    Fmt("{}{}", Attr("url"), When(Matches("url", BARE), "/")),
    Fmt("{}{}", Source(), When(Matches("", BARE), "/")),
)
"""The address; one that is written without a path ends with `/`, as clients spell it."""


def refer(subject: Subject, reference: Reference, _: Resource) -> Joined:
    """`NAME` and `services__NAME__SCHEME__0`, both the address."""
    name = reference.alias or subject.name
    address = fill(ADDRESS, subject) or ex.lift("")
    literal = literal_text(address)
    scheme = UNKNOWN_SCHEME if literal is None else literal.partition("://")[0].lower()
    return Joined(variables=((variable_name(name), address), (f"services__{name}__{scheme}__0", address)))


def check(subject: Subject) -> Iterator[Diagnostic]:
    """An address is there, once, and is one."""
    resource = subject.resource
    source, url = resource.source, resource.setting("url")
    if source is None and url is None:
        message = f"'{resource.name}' has no address"
        written = f"write it after the name: externalService {resource.name} 'https://…', or url: … for a parameter"
        yield report(MISSING_ATTRIBUTE, message, resource.name_span, help=written)
    elif source is not None and url is not None:
        first = ((source.span, "first given here"),)
        message = f"the address of '{resource.name}' is given twice"
        yield report(REPEATED, message, url.span, secondary=first, help="keep one of them")
    literal = literal_text(source or url)
    given = source or url
    if literal is None or given is None:
        return
    if not _is_address(literal):
        wanted = "the whole address of an HTTP service, such as 'https://api.example.com'"
        yield report(WRONG_VALUE, f"the address of '{resource.name}' has to be {wanted}", given.span)


def _is_address(text: str) -> bool:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(text)
    except ValueError:  # brackets that hold no address of IPv6
        return False
    return parts.scheme.lower() in SCHEMES and bool(parts.hostname)


KIND = Kind(
    name="externalService",
    summary="service elsewhere",
    also=("external", "url"),
    doc="An HTTP service that exists already, given by its address. Nothing is deployed for it.",
    source="its address, such as 'https://api.example.com'",
    attributes=(PUBLISH, Attribute(name="url", doc="The address, if it is a parameter.", concealed=True)),
    traits=("service",),
    connection=Connection(properties=(("Url", ADDRESS),)),
    refer=refer,
    check=check,
)
