"""The commands `aspirec inputs` and `aspirec roles`, as click knows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click

from aspirec.cli.lists import INPUTS, ROLES, run_list

F = TypeVar("F", bound=Callable[..., Any])

_place = click.argument("place", metavar="PROGRAM")


def _format(names: Iterable[str]) -> Callable[[F], F]:
    return click.option(
        "--format",
        "format",
        type=click.Choice(list(names)),
        default="text",
        show_default=True,
        help="How the list is printed.",
    )


@click.command(short_help="List the parameters that a deployment needs.")
@_place
@_format(INPUTS)
def inputs(place: str, format: str) -> int:
    """List the parameters of PROGRAM: type, default, where each is used, whether it is secret.

    PROGRAM may also be a folder with results, or either in a revision of git, as REVISION:PATH. What Compose files and
    Helm charts take is listed by the file that has it: `.env`, `values.yaml`. Parameters that pass on outputs of
    main.bicep are left out: the tools that deploy fill them in. The format env is a file of environment variables to be
    filled in, github the `env:` of a job in GitHub Actions (names that GitHub keeps for itself get APP_ in front); values
    of charts are in neither.

    \b
    Examples:
      aspirec inputs shop.aspire
      aspirec inputs shop.aspire --format env > .env
    """
    return run_list(place, INPUTS[format])


@click.command(short_help="List who gets which role on what.")
@_place
@_format(ROLES)
def roles(place: str, format: str) -> int:
    """List who gets which role on what in PROGRAM, and what the principal that deploys needs to be allowed.

    PROGRAM may also be a folder with results, or either in a revision of git, as REVISION:PATH.

    \b
    Example:
      aspirec roles shop.aspire
    """
    return run_list(place, ROLES[format])
