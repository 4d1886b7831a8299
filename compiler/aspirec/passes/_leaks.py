"""Secrets that show in clear text only when it is known what connection properties and parameters of modules stand for.

output p = cache.password                               the generated password of the cache
container app 'nginx' { tag: orders.connectionString }  a connection string from outside
azure.module m { params { key: p }  output o: key }     whatever is passed in
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.catalog.index import known_kind
from aspirec.diagnostics.model import Diagnostic
from aspirec.model import nodes
from aspirec.model.errors import secret_leak
from aspirec.model.typing import is_secret


def leaks(before: nodes.App, after: nodes.App) -> Iterator[Diagnostic]:
    """One finding for every output, tag, attribute and image that shows a secret. `before` has them as they were written, `after`
    as they are.
    """
    yield from _in_outputs(before.outputs, after.outputs, frozenset())
    for written, resource in zip(before.resources, after.resources, strict=True):
        secrets = frozenset(name for name, value in resource.params if is_secret(value))
        yield from _in_outputs(written.outputs, resource.outputs, secrets)
        for key, value in resource.entries_in("tags"):
            if is_secret(value):
                yield secret_leak(f"tag '{key}'", value.span)
        if resource is not written:
            yield from _in_attributes(written, resource, known_kind(resource.kind))
            yield from _in_name(written, resource)
            yield from _in_image(resource)


def _in_attributes(
    written: nodes.Resource | nodes.Child,
    now: nodes.Resource | nodes.Child,
    declared: schema.Declaration,
) -> Iterator[Diagnostic]:
    """Attributes that everybody can read. What could be told from what was written is reported already."""
    for before, after in zip(written.settings, now.settings, strict=True):
        attribute = declared.attribute(before.name)
        open_ = attribute is not None and not attribute.secret and not attribute.concealed
        if open_ and is_secret(after.value) and not is_secret(before.value):
            yield secret_leak(f"'{before.name}'", before.value.span)
    for child, changed in zip(written.children, now.children, strict=True):
        below = declared.child(child.word) if changed is not child else None
        if below is not None:
            yield from _in_attributes(child, changed, below)


def _in_name(written: nodes.Resource, now: nodes.Resource) -> Iterator[Diagnostic]:
    """The name by which a resource is looked up."""
    before, after = written.existing, now.existing
    if before is not None and after is not None and is_secret(after.name) and not is_secret(before.name):
        yield secret_leak("'name'", before.name.span)


def _in_image(resource: nodes.Resource) -> Iterator[Diagnostic]:
    """The name of an image, where it is written out; its registry and tag are attributes."""
    image = resource.workload.image.reference if resource.workload is not None else None
    if image is not None and resource.source is not None and is_secret(resource.source):
        yield secret_leak("the image", resource.source.span)


def _in_outputs(
    written: Iterable[nodes.Output], outputs: Iterable[nodes.Output], secrets: frozenset[str]
) -> Iterator[Diagnostic]:
    for output, now in zip(written, outputs, strict=True):
        passed = any(part.name in secrets for part in ex.find(now.value, ex.LocalRef))
        if passed or is_secret(now.value):
            yield secret_leak(f"output '{output.name}'", output.value.span)
