"""The command `aspirec graph`, as click knows it, and what it does."""

from __future__ import annotations

import click

from aspirec.cli import terminal
from aspirec.cli.inputs import program_name, read_input
from aspirec.cli.report import Report
from aspirec.cli.results import load_results
from aspirec.outline.build import build_outline
from aspirec.outline.graph import Graph, dot, mermaid, model_graph, module_graph


@click.command(short_help="Draw a program, or the modules that it becomes.")
@click.argument("place", metavar="PROGRAM")
@click.option("--modules", is_flag=True, help="Draw the Bicep modules instead of the declarations of the program.")
@click.option(
    "--format",
    "format",
    type=click.Choice(["mermaid", "dot", "svg"]),
    default="mermaid",
    show_default=True,
    help="How the graph is printed.",
)
def graph(place: str, modules: bool, format: str) -> int:
    """Draw PROGRAM: its declarations, and what they reference, are granted roles on and name in attributes.

    With --modules, what is drawn are the modules of the results, and whose outputs each is given; then PROGRAM may also be a
    folder with results, or either in a revision of git, as REVISION:PATH. The format svg needs the extra aspirec[svg].

    \b
    Examples:
      aspirec graph shop.aspire
      aspirec graph shop.aspire --modules --format svg > shop.svg
    """
    report = Report()
    found = _modules(place, report) if modules else _model(place, report)
    report.print()
    if found is None or report.has_errors:
        return 1
    terminal.out(_drawn(found, format))
    return 0


def _modules(place: str, report: Report) -> Graph | None:
    results, diagnostics, sources = load_results(place)
    report.add(diagnostics, sources)
    return None if results is None else module_graph(build_outline(results.files))


def _model(entry: str, report: Report) -> Graph | None:
    from aspirec.diagnostics.model import Bag
    from aspirec.load import load_program
    from aspirec.model.bind import bind_program

    bag = Bag()
    loaded = load_program(program_name(entry), read_input, bag)
    app = bind_program(loaded.files, bag) if loaded.files else None
    report.add((found for found in bag.sorted() if bag.has_errors), loaded.sources)
    return None if app is None else model_graph(app)


def _drawn(found: Graph, format: str) -> str:
    if format == "mermaid":
        return mermaid(found)
    if format == "dot":
        return dot(found)
    from aspirec.outline.graph_svg import svg

    try:
        return svg(found)
    except ImportError as error:
        raise click.UsageError("The format svg needs drawsvg; install it with: pip install 'aspirec[svg]'") from error
