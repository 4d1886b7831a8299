"""The command `aspirec graph`, as click knows it, and what it does."""

from __future__ import annotations

from collections.abc import Callable

import click

from aspirec.cli import terminal
from aspirec.cli.report import Report
from aspirec.cli.results import Loaded, load_program_at, load_results
from aspirec.outline.build import build_outline
from aspirec.outline.graph import Graph, dot, mermaid, model_graph, module_graph


@click.command(short_help="Draw a program, or the modules made from it.")
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
    """Draw the declarations of PROGRAM, and how they are connected: by references, by granted roles and by attributes.

    PROGRAM may be in a revision of git, as REVISION:PATH. With --modules, the graph shows the modules of the results, and
    which outputs of others each is given; PROGRAM may then also be a folder with results. The format svg needs the extra
    aspirec[svg].

    \b
    Examples:
      aspirec graph shop.aspire
      aspirec graph shop.aspire --modules --format svg > shop.svg
    """
    report = Report()
    found, diagnostics, sources = _modules(place) if modules else load_program_at(place, _model)
    report.add(diagnostics, sources)
    report.print()
    if found is None or report.has_errors:
        return 1
    terminal.out(_drawn(found, format))
    return 0


def _modules(place: str) -> Loaded[Graph]:
    results, diagnostics, sources = load_results(place)
    return None if results is None else module_graph(build_outline(results.files)), diagnostics, sources


def _model(entry: str, read: Callable[[str], bytes]) -> Loaded[Graph]:
    from aspirec.diagnostics.model import Bag
    from aspirec.load import load_program
    from aspirec.model.bind import bind_program

    bag = Bag()
    loaded = load_program(entry, read, bag)
    app = bind_program(loaded.files, bag) if loaded.files else None
    diagnostics = bag.sorted() if bag.has_errors else []
    return None if app is None else model_graph(app), list(diagnostics), loaded.sources


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
