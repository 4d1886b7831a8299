"""What runs: images, endpoints, folders, registries."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from aspirec.catalog.conditions import ALWAYS, Condition
from aspirec.catalog.templates import Template
from aspirec.frozen import frozen

if TYPE_CHECKING:
    from aspirec.expressions import Expr
    from aspirec.filling import Subject
    from aspirec.model.nodes import Reference


@frozen(kw_only=True)
class Registry:
    """How images are called in a registry of the kind: the `host`, and what stands between it and the image.

    `login` is the command that logs in to it, as the header of what pulls from it says.
    """

    host: Template
    login: Template
    repository: Template = None


@frozen(kw_only=True)
class DeclaredEndpoint:
    """An endpoint that a kind has of its own; an `endpoint` block of its name adds to it."""

    name: str
    scheme: str
    target_port: int | None = None
    transport: str = ""
    when: Condition = ALWAYS


@frozen(kw_only=True)
class BoundFolder:
    """A folder of the author's, named by an attribute, that is mounted at `path` for reading."""

    attribute: str
    path: str


@frozen(kw_only=True)
class Joined:
    """What a reference gives to who refers, where a kind has words of its own for that (a cluster that an app joins).

    `endpoints` are added to those of who refers, `references` are followed as if they were written there as well.
    """

    endpoints: tuple[DeclaredEndpoint, ...] = ()
    references: tuple[Reference, ...] = ()
    variables: tuple[tuple[str, Expr], ...] = ()


@frozen(kw_only=True)
class Compute:
    """A kind that runs something. `image` is 'project', 'build', 'files', 'registry', 'fixed' (then `reference` is the template
    of it) or 'executable'.

    `variables`, `arguments`, `entrypoint` come before the author's; `command` is the attribute by which the author replaces the
    entrypoint. `volume` is where `dataVolume` is mounted, `mounts` are folders that attributes name. `joins` is what it gets
    because of its own declaration, as if it referred to something.

    `recipe` is a Dockerfile line by line, for images that are built without one of the author's; a fixed image is built where
    `built` holds, out of the folder `context`. `files` is where the image keeps what others take out of it.
    """

    image: str
    manifest_type: str = "container"
    runtime: str = ""
    reference: Template = None
    endpoints: tuple[DeclaredEndpoint, ...] = ()
    variables: tuple[tuple[str, Template], ...] = ()
    entrypoint: Template = None
    arguments: tuple[Template, ...] = ()
    volume: Template = None
    mounts: tuple[BoundFolder, ...] = ()
    command: str = "entrypoint"
    recipe: tuple[Template, ...] = ()
    built: Condition | None = None
    context: Template = "."
    files: str = ""
    telemetry: bool = False
    """It sends traces, logs and metrics to whatever `OTEL_EXPORTER_OTLP_ENDPOINT` names."""
    joins: Callable[[Subject], Joined] | None = None
