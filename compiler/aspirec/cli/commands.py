"""The commands and their options, as click knows them. What they do is in the modules beside this one, imported when
needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from aspirec import __version__

if TYPE_CHECKING:
    from aspirec.cli.report import Format

_FORMATS = click.Choice(["text", "json", "sarif", "github"])
_STAGES = click.Choice(["syntax", "model", "plan", "bicep"])
_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def _named(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    from aspirec.cli.reading import program_name

    if value.count("-") > 1:
        raise click.BadParameter("standard input can be read only once.")
    return tuple(map(program_name, value))


_inputs = click.argument("inputs", metavar="FILE...", nargs=-1, required=True, callback=_named)
_format = click.option(
    "--diagnostics-format",
    "format",
    type=_FORMATS,
    default="text",
    show_default=True,
    help="How diagnostics are printed.",
)
_strict = click.option("--warnings-as-errors", is_flag=True, help="Treat warnings as errors.")
_verify = click.option("--verify", is_flag=True, help="Make the compiler check its own work after every step (slower).")
_quiet = click.option("-q", "--quiet", is_flag=True, help="Print nothing but diagnostics.")
_jobs = click.option(
    "-j",
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    default=1,
    help="Work on N programs at a time.  [default: 1]",
)
_verbose = click.option("-v", "--verbose", count=True, help="Print more; -vv adds the traceback of an internal error.")


_LATER = {
    "diff": "aspirec.cli.diff_command",
    "golden": "aspirec.cli.golden_commands",
    "graph": "aspirec.cli.graph_command",
    "inputs": "aspirec.cli.list_commands",
    "roles": "aspirec.cli.list_commands",
    "kinds": "aspirec.cli.kinds",
}
"""Commands with the modules that define them under their names. Imported when one is asked for: builds, which run
often, need none of them.
"""


class _Group(click.Group):
    """The group of all commands."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *_LATER])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _LATER:
            return super().get_command(ctx, cmd_name)
        from importlib import import_module

        found: click.Command = getattr(import_module(_LATER[cmd_name]), cmd_name)
        return found


@click.group(cls=_Group, context_settings=_SETTINGS)
@click.version_option(__version__, prog_name="aspirec", message="%(prog)s %(version)s")
def aspirec() -> None:
    """Compile application models (.aspire) into deterministic Azure Bicep.

    \b
    Examples:
      aspirec build shop.aspire -o infra      write the Bicep files of shop.aspire into infra/
      aspirec check *.aspire                  only report errors and warnings
      aspirec fmt shop.aspire                 put shop.aspire into the canonical layout
      aspirec explain ASP2010                 explain a diagnostic
      aspirec kinds azure.storage             describe a kind of resource

    Exit codes: 0 success, 1 errors (or differences, for checks), 2 wrong usage.
    """


@aspirec.command()
@_inputs
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    default=None,
    help="Where the results go.  [default: aspire-output]",
    type=click.Path(readable=False),
)
@click.option("--stdout", "to_stdout", is_flag=True, help="Print the results instead of writing them.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand or that aspirec did not write.")
@click.option(
    "--check", is_flag=True, help="Write nothing; print how the files on disk differ, and exit with 1 if they do."
)
@click.option(
    "--emit", type=_STAGES, default=None, help="Print the tree of this stage as text instead of writing results."
)
@click.option("--dump-after", metavar="PASS", default=None, help="Print the model as text after this pass.")
@click.option("--depfile", metavar="FILE", help="Write the files that were read to FILE, for make and ninja.")
@click.option(
    "--depfile-target", metavar="TARGET", help="The target in the dependency file.  [default: DIR/main.bicep]"
)
@_jobs
@_verify
@_strict
@_format
@_quiet
@_verbose
def build(
    inputs: tuple[str, ...],
    output: str | None,
    to_stdout: bool,
    force: bool,
    check: bool,
    emit: str | None,
    dump_after: str | None,
    depfile: str | None,
    depfile_target: str | None,
    jobs: int,
    verify: bool,
    warnings_as_errors: bool,
    format: Format,
    quiet: bool,
    verbose: int,
) -> int:
    """Compile programs into Bicep files.

    Each FILE is a program. The results of several are written into folders named after them, below the output folder.
    The file `-` is standard input; its imports are relative to the current folder.
    Nothing is written for a program with errors. Diagnostics and messages go to standard error; with the formats json
    and sarif, standard error is one document and nothing else.

    \b
    Examples:
      aspirec build shop.aspire                        write into aspire-output/
      aspirec build shop.aspire bank.aspire -o infra   write into infra/shop/ and infra/bank/
      aspirec build shop.aspire -o infra --check       is infra/ up to date?
      aspirec build shop.aspire --emit plan            print the modules, scopes and parameters
      aspirec build shop.aspire -o infra --depfile infra.d --depfile-target infra.stamp
                                                       for a rule of make with the target infra.stamp
    """
    modes = {"--stdout": to_stdout, "--check": check, "--emit": emit, "--dump-after": dump_after}
    chosen = [name for name, value in modes.items() if value]
    if len(chosen) > 1:
        raise click.UsageError(f"{chosen[0]} and {chosen[1]} cannot be used together.")
    writing = {"-o": output is not None and not check, "--force": force, "--depfile": depfile is not None}
    if chosen and any(writing.values()):
        needless = next(name for name, given in writing.items() if given)
        raise click.UsageError(f"{needless} makes no sense with {chosen[0]}, which writes no files.")
    if output == "":
        raise click.UsageError("-o needs the name of a folder.")
    if depfile == "" or (depfile is None and depfile_target):
        raise click.UsageError("--depfile needs the name of a file.")
    from aspirec.cli.build import run_build
    from aspirec.cli.compiling import Request

    return run_build(
        Request(
            inputs=inputs,
            output=output if output is not None else "aspire-output",
            to_stdout=to_stdout,
            force=force,
            check=check,
            emit=emit,
            dump_after=dump_after,
            depfile=depfile or "",
            depfile_target=depfile_target or "",
            jobs=jobs,
            verify=verify,
            warnings_as_errors=warnings_as_errors,
            format=format,
            quiet=quiet,
            verbose=verbose,
        )
    )


@aspirec.command()
@_inputs
@_jobs
@_verify
@_strict
@_format
@_quiet
@_verbose
def check(
    inputs: tuple[str, ...],
    jobs: int,
    verify: bool,
    warnings_as_errors: bool,
    format: Format,
    quiet: bool,
    verbose: int,
) -> int:
    """Report errors and warnings in programs, and write nothing.

    The file `-` is standard input; its imports are relative to the current folder. The formats json, sarif and
    github are printed to standard output, text to standard error.

    \b
    Examples:
      aspirec check *.aspire
      aspirec check - < shop.aspire
      aspirec check shop.aspire --diagnostics-format sarif > shop.sarif
    """
    from aspirec.cli.check import run_check
    from aspirec.cli.compiling import Request

    return run_check(
        Request(
            inputs=inputs,
            jobs=jobs,
            verify=verify,
            warnings_as_errors=warnings_as_errors,
            format=format,
            quiet=quiet,
            verbose=verbose,
        )
    )


@aspirec.command()
@click.argument("names", metavar="[CODE]...", nargs=-1)
@click.option(
    "--format",
    "format",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="The format of the explanation. Markdown without a CODE gives the page of all diagnostics.",
)
def explain(names: tuple[str, ...], format: str) -> int:
    """Explain a diagnostic, with a wrong and a right example.

    Without a CODE, list all diagnostics. A CODE may also be given by its name.

    \b
    Examples:
      aspirec explain ASP9024
      aspirec explain output-edited
    """
    from aspirec.cli.explain import run_explain

    return run_explain(names, format)


@aspirec.command()
@click.argument("inputs", metavar="FILE...", nargs=-1, required=True)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file is not in the canonical layout.")
@click.option("--diff", is_flag=True, help="Write nothing; print what would change, and exit with 1 if anything would.")
@_format
@_quiet
def fmt(inputs: tuple[str, ...], check: bool, diff: bool, format: Format, quiet: bool) -> int:
    """Put programs into the canonical layout.

    The file `-` is standard input; the result goes to standard output. A file with syntax errors is left as it is.
    Diagnostics go to standard error.

    \b
    Examples:
      aspirec fmt *.aspire
      aspirec fmt --check *.aspire
      aspirec fmt - < shop.aspire
    """
    from aspirec.cli.formatting import FormatRequest, run_format

    return run_format(FormatRequest(inputs=inputs, check=check, diff=diff, format=format, quiet=quiet))
