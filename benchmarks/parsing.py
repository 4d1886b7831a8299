"""Prints how many seconds parsing takes: half of a file, all of it, and all of it with a plain Lark parser. Medians of three."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from lark import Lark

from aspirec.diagnostics.model import Bag
from aspirec.syntax.parser import parse

HERE = Path(__file__).resolve().parent


def seconds(work: Callable[[], object]) -> float:
    """The median of three runs."""
    found = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return statistics.median(found)


def ours(text: str) -> None:
    bag = Bag()
    parse("app.aspire", text, bag)
    assert not bag.has_errors


def main() -> None:
    text = Path(sys.argv[1]).read_text("utf-8")
    half = text[: text.index("\n\n", len(text) // 2) + 1]
    half = half[: half.rindex("\nazure.identity")]
    lark = Lark((HERE / "plain.lark").read_text("utf-8"), parser="lalr", propagate_positions=True, start="file")
    print(
        seconds(lambda: ours(half)) * len(text) / 2 / len(half),
        seconds(lambda: ours(text)),
        seconds(lambda: lark.parse(text)),
    )


if __name__ == "__main__":
    main()
