"""The command `aspirec diff`, as click knows it."""

from __future__ import annotations

import click

from aspirec.cli.diff import DiffFormat, DiffRequest, run_diff


@click.command()
@click.argument("old")
@click.argument("new")
@click.option(
    "--format",
    "format",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="How the changes are printed.",
)
@click.option("--exit-code", is_flag=True, help="Exit with 1 if anything changes.")
def diff(old: str, new: str, format: DiffFormat, exit_code: bool) -> int:
    """Show what deploying NEW would change after OLD was deployed.

    Each is a program, a folder with results (or with what `aspire publish` wrote), or either in a revision of git, as
    REVISION:PATH (:PATH is a program as the next commit will have it). Resources whose physical name, place or region changes
    come first: Azure recreates them. Resources added, removed and changed follow, then roles gained and lost, parameters and
    outputs. Nothing is written.

    \b
    Examples:
      aspirec diff main:shop.aspire shop.aspire
      aspirec diff HEAD:shop.aspire :shop.aspire
      aspirec diff v1.2:infra infra
      aspirec diff published infra
      aspirec diff main:shop.aspire shop.aspire --format markdown | gh pr comment --body-file -
    """
    if old == new == "-":
        raise click.UsageError("Standard input can be only one of the two.")
    return run_diff(DiffRequest(old, new, format, exit_code))
