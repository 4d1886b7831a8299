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
    """List the parameters of PROGRAM: type, default, where each is used, and whether it is secret.

    PROGRAM may also be a folder with results, or either in a revision of git, as REVISION:PATH. The values for Compose
    files and Helm charts are listed under the file that holds them: `.env`, `values.yaml`. Parameters that pass on
    outputs of main.bicep are left out, because deployment tools fill them in. The format env prints a file of environment
    variables to fill in; github prints the `env:` of a job in GitHub Actions, with APP_ in front of names that GitHub
    reserves. A parameter named like a variable of the system, such as `path`, gets one with APP_ in front, too. Neither
    format contains values of charts.

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
    """List who gets which role on what in PROGRAM, and which permissions the deploying principal needs.

    PROGRAM may also be a folder with results, or either in a revision of git, as REVISION:PATH.

    \b
    Example:
      aspirec roles shop.aspire
    """
    return run_list(place, ROLES[format])
