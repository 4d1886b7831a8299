"""Where the golden cases are, and how one is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from aspirec.cli import golden_files
from aspirec.cli.golden_files import Case, Found, discover
from aspirec.cli.reading import read_input

GOLDEN = Path(__file__).parents[2] / "golden"


def found_in(folder: Path) -> Found:
    """The cases below a folder of golden files; none while there is no such folder."""
    return discover(folder) if folder.is_dir() else Found((), ())


def reader(folder: Path) -> Callable[[str], bytes]:
    """Reads files as if the folder were the current one, so that no path of this machine gets into what is made."""
    return lambda path: read_input(str(folder / path))


def build_case(case: Case) -> tuple[dict[str, bytes], str]:
    """What `aspirec build` makes of a case: the files that it writes by name, and the diagnostics as text. The trees are
    verified after every stage.
    """
    return golden_files.build_case(case, verify=True)


STAGES = ("partition", "link")
"""Steps that change the tree: golden cases show what goes in and what comes out, like those of passes."""


def dumps_around(name: str, source: str) -> tuple[str, str]:
    """The dumps of a program before and after the pass or stage called `name`. Fails if the program cannot be bound."""
    from aspirec.diagnostics.model import Bag
    from aspirec.dump import dump
    from aspirec.load import load_program
    from aspirec.model.bind import bind_program
    from aspirec.model.nodes import App
    from aspirec.passes.context import Context
    from aspirec.pipeline import run_passes
    from aspirec.plan.link import link
    from aspirec.plan.partition import partition

    bag = Bag()
    dumps: list[tuple[str, str]] = []

    def observe(step: str, before: App, after: App) -> None:
        if step == name:
            dumps.append((dump(before), dump(after)))

    app = bind_program(load_program("app.aspire", {"app.aspire": source.encode("utf-8")}.__getitem__, bag).files, bag)
    assert not bag.has_errors, [found.message for found in bag.sorted()]
    app = run_passes(app, Context(bag), observe=observe)
    if name in STAGES:
        parts = partition(app, bag)
        dumps.append((dump(app), dump(parts)) if name == "partition" else (dump(parts), dump(link(parts, app, bag))))
    return dumps[0]
