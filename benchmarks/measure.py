"""Measuring commands: wall time and peak memory of the process, medians of rounds in which every command takes its turn."""

from __future__ import annotations

import math
import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from typing import NamedTuple

ROUND = "{round}"
"""Stands in a command for what is to be another one each time."""


class Measured(NamedTuple):
    """The median of the wall time in seconds, and the most memory that the process had, in KiB."""

    seconds: float
    peak: int


def environment() -> dict[str, str]:
    """The environment for measuring: as the user has it, but compiled modules may be written and found."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "NO_COLOR": "1"}


def run(command: Sequence[str], folder: str) -> Measured:
    """Run a command once. Raises CalledProcessError with what it printed, if it fails."""
    with open(os.path.join(folder, ".printed"), "w+b") as printed:
        start = time.perf_counter()
        child = subprocess.Popen(command, cwd=folder, env=environment(), stdout=printed, stderr=printed)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            printed.seek(0)
            raise subprocess.CalledProcessError(child.returncode, command, printed.read(2000))
    return Measured(seconds, usage.ru_maxrss)


def measure(commands: Mapping[str, Sequence[str]], folder: str, rounds: int) -> dict[str, Measured]:
    """Run all commands once to warm up, then in turn for some rounds, with the number of the round in the place of `ROUND`."""
    found: dict[str, list[Measured]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            measured = run([part.replace(ROUND, str(number)) for part in command], folder)
            if number:
                found[name].append(measured)
    return {
        name: Measured(statistics.median(one.seconds for one in runs), max(one.peak for one in runs))
        for name, runs in found.items()
    }


def growth(small: tuple[int, float], large: tuple[int, float]) -> float:
    """The exponent of growth between two sizes with their times: 1 is linear."""
    return math.log(large[1] / small[1]) / math.log(large[0] / small[0])
