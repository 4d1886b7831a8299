"""resolve_existing: what exists already becomes a lookup with a scope.

    before   existing azure.containerRegistry acr { name: n  resourceGroup: g }   settings: name, resourceGroup
    after    acr: existing by name n, in GroupScope(g)                             settings: none of them

A scope is a value of its own from here on. An existing resource lives in a resource group; a subscription goes with one.
"""

from __future__ import annotations

from collections.abc import Mapping

from aspirec.catalog.index import known_kind
from aspirec.expressions import Boolean, Expr, Null, Object, Text
from aspirec.frozen import evolve
from aspirec.model import type_errors
from aspirec.model.nodes import App, Existing, Resource
from aspirec.model.rewrite import without_settings
from aspirec.passes import errors
from aspirec.passes.context import Context
from aspirec.scopes import DEPLOYMENT, GroupScope, Scope, SubscriptionScope, TenantScope

SCOPE_ATTRIBUTES = ("resourceGroup", "subscription", "tenant")


def resolve_existing(app: App, context: Context) -> App:
    """Every resource with `existing` and `scope` filled in, and without the attributes that said so."""
    return evolve(app, resources=tuple(_resolve(resource, context) for resource in app.resources))


def _resolve(resource: Resource, context: Context) -> Resource:
    if not resource.declared_existing:
        for setting in resource.settings:
            if setting.name in SCOPE_ATTRIBUTES and not known_kind(resource.kind).scoped:
                context.bag.add(errors.scope_of_new(resource.name, setting.name, setting.name_span))
        return _scoped(resource, context)
    name = resource.given("name")
    if name is None:
        context.bag.add(errors.existing_without_name(resource.name, resource.name_span))
        return resource
    settings = without_settings(resource.settings, "name", *SCOPE_ATTRIBUTES)
    existing = Existing(name=name, span=resource.setting_span("name"))
    return evolve(resource, existing=existing, scope=_scope(resource, context), settings=settings)


def _scoped(resource: Resource, context: Context) -> Resource:
    """A module of the author's own with the scope that `scope: { … }` says."""
    given = resource.given("scope")
    if given is None or not known_kind(resource.kind).scoped:
        return resource
    if not isinstance(given, Object):
        context.bag.add(type_errors.scope_not_written_out(given.span))
        return resource
    parts = {key: value for key, value in given.entries if not isinstance(value, Null)}
    scope = _module_scope(resource, parts, context)
    return evolve(resource, scope=scope, settings=without_settings(resource.settings, "scope"))


def _module_scope(resource: Resource, parts: Mapping[str | Text, Expr], context: Context) -> Scope:
    for key, value in parts.items():
        if key not in SCOPE_ATTRIBUTES:
            from aspirec.model.type_words import key_words

            context.bag.add(errors.unknown_scope(key_words(key), SCOPE_ATTRIBUTES, value.span))
    group, subscription, tenant = (parts.get(name) for name in SCOPE_ATTRIBUTES)
    if tenant is not None and not isinstance(tenant, Boolean):
        context.bag.add(type_errors.not_constant("'tenant'", tenant.span))
    if tenant == Boolean(True):
        if group is not None or subscription is not None:
            context.bag.add(errors.two_scopes(resource.name, resource.setting_span("scope")))
        return TenantScope()
    if group is not None:
        return GroupScope(group, subscription)
    return SubscriptionScope(subscription) if subscription is not None else DEPLOYMENT


def _scope(resource: Resource, context: Context) -> Scope:
    group = resource.given("resourceGroup")
    if group is not None:
        return GroupScope(group, resource.given("subscription"))
    tenant = resource.setting("tenant")
    kind = known_kind(resource.kind)
    if resource.setting("subscription") is not None:
        context.bag.add(errors.existing_scope(resource.name, kind.summary, resource.setting_span("subscription")))
    elif isinstance(tenant, Boolean) and tenant.value:
        context.bag.add(errors.existing_scope(resource.name, kind.summary, resource.setting_span("tenant")))
    return DEPLOYMENT
