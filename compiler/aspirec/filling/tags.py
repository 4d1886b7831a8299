"""The tags of what is deployed."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.model.nodes import App, Resource


def tags_on(resource: Resource, app: App, own: dict[str, ex.Expr] | None = None) -> dict[str, ex.Expr]:
    """The tags of a resource: those of its `own` that the compiler gives, the app's, and what the author writes on the
    resource, where `null` takes one away.
    """
    tags = {**(own or {}), **dict(app.options.tags)}
    tags |= dict(resource.entries_in("tags"))
    return {key: value for key, value in tags.items() if not isinstance(value, ex.Null)}
