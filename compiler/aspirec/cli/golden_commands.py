"""The commands `aspirec golden verify` and `aspirec golden update`, as click knows them."""

from __future__ import annotations

import click

_paths = click.argument("paths", metavar="PATH...", nargs=-1, required=True)
_semantic = click.option(
    "--semantic", is_flag=True, help="Show what changed as resources, roles and parameters instead of lines."
)
_jobs = click.option(
    "-j", "--jobs", metavar="N", type=click.IntRange(min=1), default=1, help="Work on N cases at a time.  [default: 1]"
)
_quiet = click.option("-q", "--quiet", is_flag=True, help="Print nothing but differences and diagnostics.")


@click.group()
def golden() -> None:
    """Test programs against files with their expected results.

    \b
    A case is a folder or a file; one PATH can hold both forms:
      shop/app.aspire       the program        or  shop.aspire
      shop/expected/        all of its files       shop.expected/
      shop/expected.txt     its diagnostics        shop.expected.txt
      shop/case.toml        settings               shop.toml

    The results must be exactly the expected files: none missing, none left over. Expected diagnostics and settings are
    optional. Files and folders whose names begin with `_` are not cases, so cases can import files that lie beside them.
    Links to folders are not followed.

    \b
    Settings:
      flags = ["--warnings-as-errors"]
      note = "why this case is here"

    With pytest, the fixture `aspirec_golden` does the same: aspirec_golden("models").
    """


@golden.command(short_help="Show how the results of programs differ from the expected ones.")
@_paths
@_semantic
@_jobs
@_quiet
def verify(paths: tuple[str, ...], semantic: bool, jobs: int, quiet: bool) -> int:
    """Build all cases at or below PATH, and show how their results differ from the expected ones.

    Nothing is written. The exit code is 1 if anything differs, if expected files belong to no program, or if there is
    no case.

    \b
    Examples:
      aspirec golden verify models
      aspirec golden verify models --semantic
    """
    from aspirec.cli.golden import GoldenRequest, run_golden

    return run_golden(GoldenRequest(paths, semantic=semantic, jobs=jobs, quiet=quiet))


@golden.command(short_help="Make the results of programs the expected ones.")
@_paths
@_semantic
@_jobs
@_quiet
def update(paths: tuple[str, ...], semantic: bool, jobs: int, quiet: bool) -> int:
    """Build all cases at or below PATH, and make their results the expected ones.

    Only files that differ are written. The command is refused in continuous
    integration: if CI is set, or what Azure Pipelines, Jenkins, TeamCity and AWS
    CodeBuild set instead.

    \b
    Example:
      aspirec golden update models && git diff models
    """
    from aspirec.cli.golden import GoldenRequest, run_golden

    return run_golden(GoldenRequest(paths, update=True, semantic=semantic, jobs=jobs, quiet=quiet))
