"""What a kind has, as data that JSON can hold: for `aspirec kinds`, for the pages of documentation, for other tools.

Every entry comes out of the declaration of the kind; nothing is written twice. Keys without a value are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from aspirec.catalog import schema
from aspirec.catalog.conditions import Condition, Not
from aspirec.catalog.index import kind_names, known_kind
from aspirec.catalog.naming import in_words
from aspirec.catalog.roles import role_id
from aspirec.catalog.words import UNKNOWN, condition_words, plain, words
from aspirec.types import describe

Data = dict[str, Any]


def describe_all() -> list[Data]:
    """Name and summary of every kind, by name."""
    return [{"name": name, "summary": known_kind(name).summary} for name in kind_names()]


def describe_kind(kind: schema.Kind) -> Data:
    """Everything that a program can say about resources of the kind, and what it gets."""
    return _filled(
        name=kind.name,
        summary=kind.summary,
        doc=kind.doc,
        source=kind.source,
        existing=kind.can_exist,
        names=_names(kind.name_rule),
        type=_type(kind.resource),
        attributes=[_attribute(item) for item in kind.attributes],
        children=[_child(item) for item in kind.children],
        clauses=list(kind.clauses),
        outputs=_outputs(kind.outputs),
        connection=_connection(kind.connection),
        access=_access(kind.access),
        privateLink=_private_link(kind.private_link),
        brings=[_brought(item) for item in kind.brings],
        parameters=[_parameter(item) for item in kind.generates],
        endpoints=[_endpoint(item) for item in (kind.compute.endpoints if kind.compute else ())],
        limits=[_limit(item) for item in kind.limits],
    )


def _filled(**entries: Any) -> Data:
    return {key: value for key, value in entries.items() if value not in (None, "", [], {}, False)}


def _attribute(attribute: schema.Attribute) -> Data:
    found = _filled(
        name=attribute.name,
        type=describe(attribute.type),
        required=attribute.required,
        rule=attribute.check.what if attribute.check is not None else "",
        secret=attribute.secret,
        where=condition_words(attribute.when) if attribute.when is not None else "",
        private=plain(attribute.private_default),
        doc=attribute.doc,
    )
    default = plain(attribute.default)
    return found if default in (None, "", UNKNOWN) else {**found, "default": default}


def _child(child: schema.Child) -> Data:
    if child.own is not None:
        return {"word": child.word, "form": form(child), **describe_kind(child.own), "ownModule": True}
    return _filled(
        word=child.word,
        form=form(child),
        doc=child.doc,
        existing=child.can_exist,
        names=_names(child.name_rule),
        type=_type(child.resource),
        entries=describe(child.entries) if child.free else "",
        attributes=[_attribute(item) for item in child.attributes],
        children=[_child(item) for item in child.children],
        outputs=_outputs(child.outputs),
        connection=_connection(child.connection),
        privateLink=_private_link(child.private_link),
        limits=[_limit(item) for item in child.limits],
    )


def form(child: schema.Child) -> str:
    """How a child is written: `queue NAME`, `mount '…' { … }`, `scale { … }`."""
    name = {"name": " NAME", "source": " '…'", "either": " [NAME]", "none": ""}[child.named]
    has_body = child.free or child.attributes or child.children
    body = " { … }" if has_body and child.named in ("none", "source") else " [{ … }]" if has_body else ""
    return f"{child.word}{name}{body}"


def _names(rule: schema.NameRule | None) -> Data | None:
    if rule is None:
        return None
    length = {"minimum": rule.minimum, "maximum": rule.maximum}
    return _filled(rule=in_words(rule), **length, pattern=rule.pattern, reason=rule.reason)


def _type(resource: Any) -> str:
    return f"{resource.type}@{resource.version}" if resource is not None else ""


def _outputs(outputs: Iterable[schema.Output]) -> list[Data]:
    """The outputs, each once: one may be declared for several conditions."""
    alike: dict[str, list[schema.Output]] = {}
    for output in outputs:
        alike.setdefault(output.name, []).append(output)
    return [_output(same[0], tuple(output.when for output in same)) for same in alike.values()]


def _output(output: schema.Output, conditions: Sequence[Condition]) -> Data:
    alias = output.alias if output.alias != output.name else ""
    always = any(Not(condition) in conditions for condition in conditions)
    where = "" if always else " or ".join(map(condition_words, conditions))
    return _filled(name=output.name, alias=alias, type=output.type, where=where, doc=output.doc)


def _connection(connection: schema.Connection | None) -> Data | None:
    if connection is None:
        return None
    return _filled(
        string=words(connection.string),
        variable=connection.variable,
        properties=[{"name": name, "value": words(value)} for name, value in connection.properties],
        functions=[{"variable": name, "value": words(value)} for name, value in connection.functions],
    )


def _access(access: schema.Access | None) -> Data | None:
    if access is None:
        return None
    data = {role.name: role.value for role in access.data_roles}
    defaults = [_filled(role=name, where=condition_words(when)) for name, when in access.defaults]
    roles = [{"role": name, "id": role_id(name)} for name in access.roles]
    return _filled(
        where=condition_words(access.when),
        onReference=access.on_reference,
        defaults=defaults,
        roles=roles,
        serviceRoles=[{"role": name, "value": value} for name, value in data.items()],
    )


def _private_link(link: schema.PrivateLink | None) -> Data | None:
    return None if link is None else {"group": link.group, "zones": list(link.zones)}


def _brought(brought: schema.Brought) -> Data:
    name = brought.name.replace("{name}", "NAME")
    return _filled(kind=brought.kind, name=name, unless=brought.unless, where=condition_words(brought.when))


def _parameter(parameter: schema.GeneratedParameter) -> Data:
    name = parameter.name.replace("{name}", "NAME")
    return _filled(name=name, secure=parameter.secure, unless=parameter.unless, where=condition_words(parameter.when))


def _endpoint(endpoint: schema.DeclaredEndpoint) -> Data:
    return _filled(
        name=endpoint.name,
        scheme=endpoint.scheme,
        targetPort=endpoint.target_port,
        transport=endpoint.transport,
        where=condition_words(endpoint.when),
    )


def _limit(limit: schema.Limit) -> Data:
    return _filled(where=condition_words(limit.when), message=limit.message, help=limit.help, warning=limit.warning)
