"""The order of the passes is the one that the passes themselves ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from aspirec import passes
from aspirec.diagnostics.model import Bag
from aspirec.model.nodes import App
from aspirec.passes.context import Context
from aspirec.pipeline import PASSES, Pass, run_passes

NAMES = [step.name for step in PASSES]


@pytest.mark.parametrize("step", PASSES, ids=lambda step: step.name)
def test_a_pass_comes_after_those_it_relies_on(step: Pass) -> None:
    assert set(step.after) <= set(NAMES[: PASSES.index(step)])


@pytest.mark.parametrize("step", PASSES, ids=lambda step: step.name)
def test_pass_function_and_file_share_a_name(step: Pass) -> None:
    assert step.run.__module__ == f"aspirec.passes.{step.name}"


def test_every_file_of_the_folder_is_a_pass_or_helps_one() -> None:
    folder = Path(str(passes.__file__)).parent
    helpers = {"__init__", "context", "errors"}
    files = {file.stem for file in folder.glob("*.py") if not file.stem.startswith("_")}
    assert files - helpers == set(NAMES)


def test_what_observes_is_shown_every_pass_in_order() -> None:
    seen: list[str] = []
    run_passes(App(name="a", source="a.aspire"), Context(Bag()), observe=lambda name, before, after: seen.append(name))
    assert seen == NAMES


def test_passes_give_an_app_that_needs_nothing_back_unchanged() -> None:
    app = App(name="a", source="a.aspire")
    assert run_passes(app, Context(Bag())) == app
