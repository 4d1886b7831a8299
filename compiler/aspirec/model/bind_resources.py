"""Binding of resources: the head, what names mean inside, and the body."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.model import errors, nodes, target_errors
from aspirec.model.bind_bodies import EXISTING_ATTRIBUTES, bind_body
from aspirec.model.bind_expressions import Binder
from aspirec.model.bind_outputs import output_of
from aspirec.model.bodies import PARAMS, Owner, is_called, module_parameters
from aspirec.model.constants import folded
from aspirec.syntax import nodes as syntax
from aspirec.types import STRING


def bind_resource(node: syntax.Resource, kind: schema.Kind, binder: Binder) -> nodes.Resource:
    """The resource with everything in it bound and checked."""
    name = node.name.text
    _check_head(node, kind, binder)
    owner = Owner(
        name=name,
        span=node.name.span,
        declared=kind,
        attributes=_attributes_of_existing(kind) if node.existing else kind.attribute_by_name,
        body=node.body,
        exists=node.existing,
    )
    inside = _binder_of(node, kind, binder)
    body = bind_body(owner, inside)
    outputs = [output_of(entry, inside.inside(), body.params) for entry in body.outputs]
    inside.keys([entry.name for entry in body.outputs])
    return nodes.Resource(
        name=name,
        kind=kind.name,
        span=node.span,
        name_span=node.name.span,
        source=folded(binder.value(node.source)) if node.source else None,
        declared_existing=node.existing,
        settings=tuple(body.settings),
        children=tuple(body.children),
        references=tuple(body.references),
        grants=tuple(body.grants),
        configures=tuple(body.configures),
        params=tuple(body.params),
        param_spans=tuple([(key.text, key.span) for key, _ in module_parameters(node.body)]) if body.params else (),
        outputs=tuple(outputs),
        raw=tuple(body.raw),
    )


def _attributes_of_existing(kind: schema.Kind) -> dict[str, schema.Attribute]:
    """The attributes of the kind, and those that say where something is which exists already."""
    own = kind.attribute_by_name
    return {**own, **{name: item for name, item in EXISTING_ATTRIBUTES.items() if name not in own}}


def _check_head(node: syntax.Resource, kind: schema.Kind, binder: Binder) -> None:
    name, span = node.name.text, node.name.span
    if len(name) > 64 or "_" in name:
        binder.bag.add(errors.bad_resource_name(name, span))
    if node.existing and not kind.can_exist:
        binder.bag.add(target_errors.cannot_exist(f"'{kind.name}'", node.span))
    if kind.source_required and (node.source is None or _is_blank(node.source)):
        from aspirec.model.elsewhere import gives_source

        if not gives_source(node.body, kind):
            binder.bag.add(errors.missing_source(kind.name, name, kind.source, span))
    if node.source is not None and not kind.source:
        binder.bag.add(errors.unexpected_source(kind.name, node.source.span))


def _is_blank(node: syntax.Expr) -> bool:
    return isinstance(node, syntax.String) and node.literal is not None and not node.literal.strip()


def _binder_of(node: syntax.Resource, kind: schema.Kind, binder: Binder) -> Binder:
    """Inside the body, names of the module's own parameters come first (and of its resources, in an inline module)."""
    locals_ = [key.text for key, _ in module_parameters(node.body)]
    looked_up: list[str] = []
    for entry in node.body.entries if node.body else ():
        if isinstance(entry, syntax.Attribute) and isinstance(entry.value, syntax.Object) and is_called(entry, PARAMS):
            keys = [item.key for item in entry.value.properties]  # `params: {`, which is reported
            locals_ += [key.text for key in keys if isinstance(key, syntax.Name)]
        if isinstance(entry, syntax.Child) and kind.child(entry.word.text) is None:
            from aspirec.model.elsewhere import misspelt_parameters

            locals_ += misspelt_parameters(entry, kind)
        if isinstance(entry, syntax.ResourceEntry):
            locals_.append(entry.symbol.text)
        if isinstance(entry, syntax.Reference) and isinstance(entry.target, syntax.Name) and kind.inline:
            looked_up.append(entry.target.text)
    if kind.inline:
        locals_.append("location")
    inside = binder.within(locals_, looked_up if kind.inline else None)
    if kind.inline:
        inside.types["location"] = STRING
        inside.given["location"] = ex.MainRef("location")
    return inside
