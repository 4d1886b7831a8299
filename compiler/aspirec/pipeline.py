"""The passes over the model: which there are, in which order, and why in that order. The one place that says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from aspirec.frozen import frozen
from aspirec.model.nodes import App
from aspirec.passes.assign_environments import assign_environments
from aspirec.passes.attach_registries import attach_registries
from aspirec.passes.attach_zones import attach_zones
from aspirec.passes.bring_along import bring_along
from aspirec.passes.context import Context
from aspirec.passes.delegate_subnets import delegate_subnets
from aspirec.passes.drop_unpublished import drop_unpublished
from aspirec.passes.expand_references import expand_references
from aspirec.passes.expand_roles import expand_roles
from aspirec.passes.expand_workloads import expand_workloads
from aspirec.passes.follow_regions import follow_regions
from aspirec.passes.lift_children import lift_children
from aspirec.passes.resolve_existing import resolve_existing
from aspirec.passes.resolve_origins import resolve_origins
from aspirec.passes.settle_scripts import settle_scripts


@frozen(kw_only=True)
class Pass:
    """One pass: a pure function from app to app, except that it reports into the context's bag.

    The function shares its name with its file and its golden folder. `after` names the passes that must have run before, and
    `why` says what later ones rely on.
    """

    run: Callable[[App, Context], App]
    after: tuple[str, ...] = ()
    why: str

    @property
    def name(self) -> str:
        return self.run.__name__


PASSES: tuple[Pass, ...] = (
    Pass(
        run=drop_unpublished,
        why="what is not published takes part in nothing that follows",
    ),
    Pass(
        run=resolve_existing,
        after=("drop_unpublished",),
        why="every resource has a scope: where it is looked up or made",
    ),
    Pass(
        run=lift_children,
        after=("resolve_existing",),
        why="whatever has a module of its own is a resource, in the scope of the one in which it was written",
    ),
    Pass(
        run=bring_along,
        after=("resolve_existing", "lift_children"),
        why="vaults and parameters that declarations imply are resources and parameters like any other",
    ),
    Pass(
        run=expand_workloads,
        after=("bring_along",),
        why="whatever runs, of whatever kind, is an image with endpoints, variables and mounts",
    ),
    Pass(
        run=assign_environments,
        after=("expand_workloads",),
        why="every workload knows where it runs, so that addresses and registries follow",
    ),
    Pass(
        run=attach_registries,
        after=("assign_environments", "resolve_existing"),
        why="every environment knows its registry and as whom it pulls; AcrPull is decided here",
    ),
    Pass(
        run=expand_references,
        after=("expand_workloads", "bring_along", "assign_environments"),
        why="references are environment variables, connection properties are outputs and secrets; uses are known",
    ),
    Pass(
        run=expand_roles,
        after=("expand_references", "attach_registries"),
        why="uses and grants are identities and role assignments, each triple once",
    ),
    Pass(
        run=resolve_origins,
        after=("assign_environments",),
        why="every origin of a front door has a host, and closes the environment that it has a private link to",
    ),
    Pass(
        run=settle_scripts,
        after=("expand_roles", "bring_along"),
        why="scripts that make users run where they reach a closed server; what they take is declared like anything else",
    ),
    Pass(
        run=follow_regions,
        after=("settle_scripts", "bring_along", "resolve_existing"),
        why="what has to be in the region of another resource has its `location`",
    ),
    Pass(
        run=attach_zones,
        after=("settle_scripts", "bring_along", "resolve_existing", "follow_regions"),
        why="every private endpoint knows its group and its DNS zones, which are linked to its network",
    ),
    Pass(
        run=delegate_subnets,
        after=("settle_scripts", "bring_along", "resolve_existing"),
        why="every subnet says to whom it is delegated, whether the author or its use says so",
    ),
)

Verify: TypeAlias = Callable[[App, str], None]
Observe: TypeAlias = Callable[[str, App, App], None]


def run_passes(
    app: App,
    context: Context,
    *,
    verify: Verify | None = None,
    observe: Observe | None = None,
) -> App:
    """Run the passes in order. `verify` looks at the tree after every pass, `observe` is shown before and after."""
    for step in PASSES:
        before, app = app, step.run(app, context)
        if verify is not None:
            verify(app, step.name)
        if observe is not None:
            observe(step.name, before, app)
    return app
