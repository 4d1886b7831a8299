"""expand_workloads: whatever runs becomes a workload – an image, endpoints, variables, mounts.

    before   project api './Api.csproj' { endpoint http }
    after    api runs Image(project), endpoint http on the port of the image, OTEL_… and HTTP_PORTS set

What a kind has of its own (a Redis container: image, port 6379, password) is filled in from its declaration.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.catalog.index import known_kind
from aspirec.catalog.naming import volume_prefix
from aspirec.filling import Subject, fill, filled, holds
from aspirec.frozen import evolve
from aspirec.model import errors as model_errors
from aspirec.model import nodes
from aspirec.model.rewrite import replace_resources, with_setting
from aspirec.passes import errors
from aspirec.passes._absent_endpoints import absent_endpoints
from aspirec.passes._workload_checks import check_workload
from aspirec.passes.context import Context

WELL_KNOWN_SCHEMES = ("http", "https", "tcp")
FIRST_PORT = 8000


def expand_workloads(app: nodes.App, context: Context) -> nodes.App:
    """The app with a workload on every resource that runs something."""
    index = nodes.Index(app)
    changed: list[nodes.Resource] = []
    for resource in app.resources:
        kind = known_kind(resource.kind)
        if kind.compute is not None:
            workload = _workload(index, resource, kind, kind.compute, context)
            context.bag.extend(check_workload(resource, workload))
            children = tuple(_named(child, resource) for child in resource.children)
            changed.append(evolve(resource, workload=workload, children=children))
    if not changed:
        return app
    after = replace_resources(app, changed)
    context.bag.extend(absent_endpoints(after))
    return after


def _workload(
    index: nodes.Index, resource: nodes.Resource, kind: schema.Kind, compute: schema.Compute, context: Context
) -> nodes.Workload:
    subject = Subject(index, resource, kind=kind)
    image = _image(subject, compute)
    _check_files(subject, image, context)
    endpoints = _with_ports(tuple(_endpoints(subject, compute, context)), resource.name, image)
    bare = nodes.Workload(image=image, endpoints=endpoints, span=resource.span)
    return _furnished(Subject(index, evolve(resource, workload=bare), kind=kind), compute, bare)


def _named(child: nodes.Child, resource: nodes.Resource) -> nodes.Child:
    """A probe with the name of the endpoint that it asks, where it names the endpoint itself. One of another resource comes out
    with that in front, which is the name of nothing here.
    """
    asked = child.setting("endpoint") if child.word == "probe" else None
    if not isinstance(asked, ex.EndpointRef) or asked.name:
        return child
    name = asked.endpoint if asked.resource == resource.name else f"{asked.resource}.{asked.endpoint}"
    return evolve(child, settings=with_setting(child.settings, "endpoint", ex.Text((name,), span=asked.span)))


def _furnished(subject: Subject, compute: schema.Compute, bare: nodes.Workload) -> nodes.Workload:
    """The workload with what may depend on its endpoints: variables, arguments, mounts."""
    resource = subject.resource
    entrypoint = subject.attribute(compute.command) if compute.command else None
    given = subject.attribute("args")
    items = given.items if isinstance(given, ex.Array) else ()
    return evolve(
        bare,
        runtime=compute.runtime,
        manifest_type=compute.manifest_type,
        entrypoint=entrypoint if entrypoint is not None else fill(compute.entrypoint, subject),
        arguments=(*filled(compute.arguments, subject), *items),
        variables=tuple(_own_variables(subject, compute)),
        files=tuple(_files(subject)),
        mounts=(*_own_mounts(subject, compute), *_mounts(resource)),
    )


def _own_variables(subject: Subject, compute: schema.Compute) -> Iterator[nodes.Variable]:
    for name, template in compute.variables:
        value = fill(template, subject)
        if value is not None:
            yield nodes.Variable(name=name, value=value, written=value, span=subject.resource.name_span)


def _image(subject: Subject, compute: schema.Compute) -> nodes.Image:
    resource = subject.resource
    source = nodes.literal_text(resource.source) or ""
    built_from = nodes.literal_text(subject.attribute("dockerfile")) if subject.declared("dockerfile") else None
    if built_from is not None:
        return _built(subject, "build", built_from)
    if compute.image in ("build", "files"):
        return evolve(_built(subject, compute.image, source), recipe=_recipe(subject, compute))
    if compute.built is not None and holds(compute.built, subject):
        context = nodes.literal_text(fill(compute.context, subject)) or "."
        return evolve(_built(subject, "build", context), recipe=_recipe(subject, compute))
    if compute.image == "registry":
        return nodes.Image(origin="registry", reference=_reference(subject), span=resource.span)
    if compute.image == "fixed":
        return nodes.Image(origin="registry", reference=fill(compute.reference, subject), span=resource.span)
    return nodes.Image(origin=compute.image, context=source, span=resource.span)


def _built(subject: Subject, origin: str, context: str) -> nodes.Image:
    """An image that is built from a Dockerfile in the folder `context`."""
    return nodes.Image(
        origin=origin,
        context=context,
        file=nodes.literal_text(subject.attribute("file")) or "",
        target=nodes.literal_text(subject.attribute("target")) or "",
        arguments=subject.resource.entries_in("buildArgs"),
        secrets=subject.resource.entries_in("buildSecrets"),
        span=subject.resource.span,
    )


def _recipe(subject: Subject, compute: schema.Compute) -> tuple[str, ...]:
    """The Dockerfile that is written for the image; empty where the author has one. Files of others are copied in before the
    image says as whom it runs, and what.
    """
    if subject.attribute("file") is not None:
        return ()
    lines = [nodes.literal_text(line) or "" for line in filled(compute.recipe, subject)]
    files = _files(subject)
    copies = [
        f"COPY --from={item.resource}:latest {path} {item.destination}" for item in files for path in item.sources
    ]
    place = next((i for i, line in enumerate(lines) if line.startswith(("USER ", "ENTRYPOINT "))), len(lines))
    return (*lines[:place], *copies, *lines[place:])


def _files(subject: Subject) -> Iterator[nodes.Files]:
    """What is taken out of the images of others."""
    for child in subject.resource.all("containerFiles"):
        resource = subject.index.get(child.name)
        compute = known_kind(resource.kind).compute if resource is not None else None
        own = compute.files if compute is not None else ""
        source = nodes.literal_text(child.setting("source")) or own
        destination = nodes.literal_text(child.setting("destination")) or ""
        if source:
            yield nodes.Files(resource=child.name, destination=destination, sources=(source,), span=child.span)


def _check_files(subject: Subject, image: nodes.Image, context: Context) -> None:
    """Files are taken out of images that are built, and from a known folder, into others that are built."""
    for child in subject.resource.all("containerFiles"):
        if image.origin == "registry":
            context.bag.add(errors.nothing_built(subject.name, child.span))
        resource = subject.index.get(child.name)
        if resource is None:
            help_ = "write the name of the resource that has the files in its image"
            context.bag.add(model_errors.unknown_name(child.name, child.name_span, subject.index.resources, help_))
            continue
        compute = known_kind(resource.kind).compute
        if compute is None or (not compute.files and child.setting("source") is None):
            context.bag.add(errors.no_files(child.name, compute is not None, child.name_span, resource.name_span))


def _reference(subject: Subject) -> ex.Expr:
    """The name of the image: with its registry in front, and with a tag (`latest` where none is said)."""
    reference = subject.resource.source or ex.lift("")
    registry, tag = subject.attribute("registry"), subject.attribute("tag")
    if registry is not None:
        reference = ex.text(registry, "/", reference)
    if tag is not None:
        return ex.text(reference, ":", tag)
    literal = nodes.literal_text(reference)
    last = literal.rpartition("/")[2] if literal is not None else ":"
    return ex.text(reference, ":latest") if ":" not in last else reference  # a digest has a colon as well


# -- endpoints ---------------------------------------------------------------------------------------------------


def _endpoints(subject: Subject, compute: schema.Compute, context: Context) -> Iterator[nodes.Endpoint]:
    """The endpoints that come of themselves, with what is written for them, then the others."""
    written = {child.name: child for child in subject.resource.all("endpoint")}
    done: set[str] = set()
    for own in _own_endpoints(subject, compute):
        if own.name not in done:
            done.add(own.name)
            yield _refined(own, written[own.name]) if own.name in written else own
    for name, child in written.items():
        if name not in done:
            scheme = name if name in WELL_KNOWN_SCHEMES else ""
            if not scheme and subject.below(child).attribute("scheme") is None:
                context.bag.add(errors.endpoint_scheme(name, child.name_span))
                scheme = "tcp"
            yield _refined(nodes.Endpoint(name=name, scheme=scheme, span=child.span), child)


def _own_endpoints(subject: Subject, compute: schema.Compute) -> Iterator[nodes.Endpoint]:
    """Endpoints that nobody has to write: those of the kind, those of an attribute (the pair of `httpEndpoints`), what references
    ask for, those of blocks. Of those with one name the first counts.
    """
    resource = subject.resource
    switch = next((attribute for attribute in subject.kind.attributes if attribute.endpoints), None)
    given = nodes.literal_text(subject.attribute(switch.name)) if switch is not None else None
    yield from _endpoints_of_kind(subject, compute, external=given == "external")
    if switch is not None and given is not None:
        for scheme in switch.endpoints:
            yield nodes.Endpoint(
                name=scheme,
                scheme=scheme,
                target_port=ex.ArtifactRef(resource.name, "port"),
                external=given == "external",
                proxied=True,
                span=resource.setting_span(switch.name),
            )
    for declared in _joined_endpoints(subject):
        yield nodes.Endpoint(name=declared.name, scheme=declared.scheme, span=resource.name_span)
    for child in resource.children:
        block = subject.kind.child(child.word)
        for scheme in block.endpoints if block is not None else ():
            yield nodes.Endpoint(name=scheme, scheme=scheme, span=child.span)


def _endpoints_of_kind(subject: Subject, compute: schema.Compute, *, external: bool) -> Iterator[nodes.Endpoint]:
    """The endpoints that the kind declares; those of HTTP are `external` or not."""
    for declared in compute.endpoints:
        if holds(declared.when, subject):
            yield nodes.Endpoint(
                name=declared.name,
                scheme=declared.scheme,
                transport=declared.transport,
                target_port=None if declared.target_port is None else ex.Number(declared.target_port),
                external=external and declared.scheme in ("http", "https"),
                span=subject.resource.name_span,
            )


def _joined_endpoints(subject: Subject) -> Iterator[schema.DeclaredEndpoint]:
    """The endpoints that references ask for (to be a member of a cluster, say)."""
    for reference in subject.resource.references:
        target = Subject(subject.index, subject.index[reference.target.resource])
        if target.kind.refer is not None:
            yield from target.kind.refer(target, reference, subject.resource).endpoints


def _refined(own: nodes.Endpoint, child: nodes.Child) -> nodes.Endpoint:
    """The endpoint with what its block says."""
    return evolve(
        own,
        scheme=nodes.literal_text(child.setting("scheme")) or own.scheme,
        port=child.given("port") or own.port,
        target_port=child.given("targetPort") or own.target_port,
        external=_flag(child.setting("external"), own.external),
        transport=nodes.literal_text(child.setting("transport")) or own.transport,
        protocol=nodes.literal_text(child.setting("protocol")) or own.protocol,
        tls=_flag(child.setting("tls"), own.tls),
        span=child.span,
    )


def _flag(value: ex.Expr | None, default: bool) -> bool:
    return value.value if isinstance(value, ex.Boolean) else default


def _with_ports(endpoints: tuple[nodes.Endpoint, ...], name: str, image: nodes.Image) -> tuple[nodes.Endpoint, ...]:
    """Target ports for endpoints that have none: of an image that is pulled or built the public port; of a project the port of
    its image for the first http and the first https endpoint; else 8000 and up, passing over those in use.
    """
    used = {endpoint.target_port.value for endpoint in endpoints if isinstance(endpoint.target_port, ex.Number)}
    is_project = image.origin == "project"
    if not is_project:
        used |= {e.port.value for e in endpoints if e.target_port is None and isinstance(e.port, ex.Number)}
    first_of: set[str] = set()
    found: list[nodes.Endpoint] = []
    for endpoint in endpoints:
        port = endpoint.target_port
        if port is None and is_project and endpoint.speaks_http and endpoint.scheme not in first_of:
            port = ex.ArtifactRef(name, "port")
        if endpoint.speaks_http:
            first_of.add(endpoint.scheme)
        if port is None and not is_project:
            port = endpoint.port
        if port is None:
            free = next(number for number in range(FIRST_PORT, 65536) if number not in used)
            used.add(free)
            port = ex.Number(free)
        found.append(endpoint if port is endpoint.target_port else evolve(endpoint, target_port=port))
    return tuple(found)


def _own_mounts(subject: Subject, compute: schema.Compute) -> Iterator[nodes.Mount]:
    """The volume of `dataVolume`, and the folders that attributes name."""
    resource = subject.resource
    path = nodes.literal_text(fill(compute.volume, subject))
    wanted = subject.attribute("dataVolume") if path is not None else None
    if path is not None and wanted is not None and wanted != ex.Boolean(False):
        name = nodes.literal_text(wanted) or f"{volume_prefix(subject.index.app)}-{resource.name}-data"
        yield nodes.Mount(name=name, path=path, span=resource.setting_span("dataVolume"))
    for folder in compute.mounts:
        source = nodes.literal_text(subject.attribute(folder.attribute))
        if source is not None:
            span = resource.setting_span(folder.attribute)
            yield nodes.Mount(name=source, path=folder.path, bind=True, source=source, read_only=True, span=span)


def _mounts(resource: nodes.Resource) -> Iterator[nodes.Mount]:
    for child in resource.children:
        if child.word in ("volume", "mount"):
            bind = child.word == "mount"
            source = nodes.literal_text(child.source) or ""
            yield nodes.Mount(
                name=nodes.literal_text(child.setting("name")) or child.name or source,
                path=nodes.literal_text(child.setting("path")) or "",
                bind=bind,
                source=source,
                read_only=_flag(child.setting("readOnly"), False),
                span=child.span,
            )
