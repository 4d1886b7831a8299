"""resolve_existing: what exists already becomes a lookup with a scope.

    before   existing azure.containerRegistry acr { name: n  resourceGroup: g }   settings: name, resourceGroup
    after    acr: existing by name n, in GroupScope(g)                             settings: none of them

A scope is a value of its own from here on. An existing resource lives in a resource group; a subscription goes with one.
"""

from __future__ import annotations

from aspirec.catalog.index import find_kind
from aspirec.expressions import Boolean, Null
from aspirec.frozen import evolve
from aspirec.model.nodes import App, Existing, Resource
from aspirec.passes import errors
from aspirec.passes.context import Context
from aspirec.scopes import DEPLOYMENT, GroupScope, Scope

SCOPE_ATTRIBUTES = ("resourceGroup", "subscription", "tenant")


def resolve_existing(app: App, context: Context) -> App:
    """Every resource with `existing` and `scope` filled in, and without the attributes that said so."""
    return evolve(app, resources=tuple(_resolve(resource, context) for resource in app.resources))


def _resolve(resource: Resource, context: Context) -> Resource:
    if not resource.declared_existing:
        for setting in resource.settings:
            if setting.name in SCOPE_ATTRIBUTES and "scoped" not in _traits(resource):
                context.bag.add(errors.scope_of_new(resource.name, setting.name, setting.name_span))
        return resource
    name = resource.setting("name")
    if name is None or isinstance(name, Null):
        context.bag.add(errors.existing_without_name(resource.name, resource.name_span))
        return resource
    settings = tuple(item for item in resource.settings if item.name not in ("name", *SCOPE_ATTRIBUTES))
    existing = Existing(name=name, span=resource.setting_span("name"))
    return evolve(resource, existing=existing, scope=_scope(resource, context), settings=settings)


def _traits(resource: Resource) -> tuple[str, ...]:
    kind = find_kind(resource.kind)
    return kind.traits if kind is not None else ()


def _scope(resource: Resource, context: Context) -> Scope:
    group, subscription = resource.setting("resourceGroup"), resource.setting("subscription")
    if group is not None and not isinstance(group, Null):
        return GroupScope(group, None if isinstance(subscription, Null) else subscription)
    tenant = resource.setting("tenant")
    kind = find_kind(resource.kind)
    assert kind is not None
    if subscription is not None:
        context.bag.add(errors.existing_scope(resource.name, kind.summary, resource.setting_span("subscription")))
    elif isinstance(tenant, Boolean) and tenant.value:
        context.bag.add(errors.existing_scope(resource.name, kind.summary, resource.setting_span("tenant")))
    return DEPLOYMENT
