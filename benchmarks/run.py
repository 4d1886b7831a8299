"""Measures aspirec, as ratios in one run, and prints a table in Markdown.

    python benchmarks/run.py            everything that is installed here; takes some minutes
    python benchmarks/run.py --quick    small sizes and few rounds, to see that it works
    python benchmarks/run.py --only start,large

Parts: start, nothing, large, check, parse, peers. A peer that is not installed is left out and named at the end;
`pip install -r benchmarks/peers/requirements.txt` and `npm install --prefix benchmarks/peers` install them.
"""

from __future__ import annotations

import argparse
import compileall
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from measure import ROUND, environment, growth, measure, run
from workload import program

HERE = Path(__file__).resolve().parent
EXAMPLE = HERE.parent / "examples" / "registry" / "app.aspire"
ASPIREC = [sys.executable, "-c", "from aspirec.cli.main import command; command()"]
"""What the installed script does, without what installers add to it."""

BARE = [sys.executable, "-c", "pass"]
LIBRARIES = [sys.executable, "-c", "import click, lark, attrs, networkx"]
MACHINE_MEMORY = "/proc/meminfo"


class Row(NamedTuple):
    """A line of the table: what was measured, the figure, and the goal that it is held against."""

    what: str
    figure: str
    goal: str = ""


class Plan(NamedTuple):
    """How much is measured."""

    folder: str
    rounds: int
    sizes: tuple[int, ...]
    programs: int
    megabytes: float


def start(plan: Plan) -> list[Row]:
    """A cold build of the README's example."""
    build = [*ASPIREC, "build", str(EXAMPLE), "-o", "example", "--force", "-q"]
    found = measure({"bare": BARE, "libraries": LIBRARIES, "build": build}, plan.folder, plan.rounds)
    seconds = found["build"].seconds
    return [
        Row("cold build of the example", _time(seconds)),
        Row("… to `python -c pass`", _ratio(seconds, found["bare"].seconds)),
        Row("… to importing click, lark, attrs and networkx", _ratio(seconds, found["libraries"].seconds), "1.1"),
    ]


def nothing(plan: Plan) -> list[Row]:
    """A build with nothing to do."""
    build = [*ASPIREC, "build", str(EXAMPLE), "-o", "unchanged", "-q"]
    found = measure({"bare": BARE, "build": build}, plan.folder, plan.rounds)
    return [
        Row("build with nothing to do", _time(found["build"].seconds)),
        Row("… to `python -c pass`", _ratio(found["build"].seconds, found["bare"].seconds), "2.5"),
    ]


def large(plan: Plan) -> list[Row]:
    """Generated programs."""
    rows, times = [], []
    base = 0
    for size in plan.sizes:
        source = _workload(plan, size)
        command = [*ASPIREC, "build", source, "-o", f"large{size}-{ROUND}", "-q"]
        found = measure({"build": command}, plan.folder, max(1, plan.rounds // 4))["build"]
        base = base or run([*ASPIREC, "build", _workload(plan, 1), "-o", "large1", "-q"], plan.folder).peak
        per_service = (found.peak - base) / size
        rows.append(Row(f"{size} services", f"{_time(found.seconds)}, {found.peak / 1024:.0f} MiB"))
        rows.append(Row("… memory for a service", f"{per_service:.0f} KiB", "60 KB"))
        times.append((size, found.seconds))
    if len(times) > 1:
        rows.append(
            Row(f"growth exponent, {times[0][0]} to {times[-1][0]}", f"{growth(times[0], times[-1]):.2f}", "1.05")
        )
    return rows


def check(plan: Plan) -> list[Row]:
    """Many small programs in one call."""
    names = []
    for number in range(plan.programs):
        names.append(f"small{number}.aspire")
        text = EXAMPLE.read_text("utf-8").replace("app shop", f"app shop{number}")
        Path(plan.folder, names[-1]).write_text(text, "utf-8")
    found = measure({"check": [*ASPIREC, "check", *names]}, plan.folder, max(1, plan.rounds // 4))["check"]
    each = found.seconds / plan.programs * 1000
    return [Row(f"check of {plan.programs} small programs, each", f"{each:.1f} ms", "15 ms")]


def parse(plan: Plan) -> list[Row]:
    """Text to syntax tree with spans, beside a plain Lark parser of the same text; start-up does not count."""
    if importlib.util.find_spec("lark") is None:
        return []
    size = int(plan.megabytes * 1_000_000 / len(program(1000)) * 1000)
    source = _workload(plan, size)
    done = subprocess.run(
        [sys.executable, str(HERE / "parsing.py"), source],
        cwd=plan.folder,
        check=True,
        capture_output=True,
        text=True,
        env=environment(),
    )
    half, whole, lark = map(float, done.stdout.split())
    return [
        Row(f"parsing {plan.megabytes:g} MB", _time(whole)),
        Row("… to plain Lark (LALR, propagate_positions)", _ratio(whole, lark), "1.0"),
        Row("… growth exponent from half of it", f"{growth((1, half), (2, whole)):.2f}", "1.0"),
    ]


def peers(plan: Plan) -> list[Row]:
    """Others who make templates of the same workload."""
    rows: list[Row] = []
    missing = []
    commands = {}
    for name, command, is_there in _peers():
        if is_there():
            commands[name] = command
        else:
            missing.append(name)
    for size in plan.sizes:
        ours = [*ASPIREC, "build", _workload(plan, size), "-o", f"peers{size}-{ROUND}", "-q"]
        all_of_them = {"aspirec": ours, **{name: [*command, str(size)] for name, command in commands.items()}}
        found = measure(all_of_them, plan.folder, max(1, plan.rounds // 5))
        for name, one in found.items():
            ratio = "" if name == "aspirec" else f" ({_ratio(one.seconds, found['aspirec'].seconds)} of aspirec)"
            rows.append(Row(f"{size} services: {name}", f"{_time(one.seconds)}, {one.peak / 1024:.0f} MiB{ratio}"))
    if missing:
        rows.append(Row("not installed here", ", ".join(missing)))
    return rows


def _peers() -> list[tuple[str, list[str], Callable[[], bool]]]:
    folder = HERE / "peers"

    def python(module: str) -> Callable[[], bool]:
        return lambda: importlib.util.find_spec(module) is not None

    def node(package: str) -> Callable[[], bool]:
        return lambda: shutil.which("node") is not None and (folder / "node_modules" / package).is_dir()

    return [
        ("aws-cdk-lib, L1, without validation", ["node", str(folder / "cdk.mjs")], node("aws-cdk-lib")),
        ("aws-cdk-lib, CfnResource alone", ["node", str(folder / "cdk-generic.mjs")], node("aws-cdk-lib")),
        ("cdk8s", ["node", str(folder / "cdk8s.mjs")], node("cdk8s")),
        ("troposphere", [sys.executable, str(folder / "with_troposphere.py")], python("troposphere")),
        ("Jinja2, the same Bicep", [sys.executable, str(folder / "with_jinja.py")], python("jinja2")),
    ]


PARTS: dict[str, Callable[[Plan], list[Row]]] = {
    "start": start,
    "nothing": nothing,
    "large": large,
    "check": check,
    "parse": parse,
    "peers": peers,
}


def main() -> int:
    arguments = _arguments()
    spec = importlib.util.find_spec("aspirec")
    if spec is None or not spec.submodule_search_locations:
        print("aspirec is not installed for this Python", file=sys.stderr)
        return 1
    for place in spec.submodule_search_locations:
        compileall.compile_dir(place, quiet=2)
    names = arguments.only.split(",") if arguments.only else list(PARTS)
    with tempfile.TemporaryDirectory(prefix="aspirec-benchmark-") as folder:
        plan = Plan(folder, 15, (100, 1000, 5000), 200, 5.0)
        if arguments.quick:
            plan = Plan(folder, 3, (20, 100), 20, 0.2)
        print(f"{platform.python_implementation()} {platform.python_version()}, {_machine()}\n", flush=True)
        print("| what | measured | goal |\n|---|---|---|", flush=True)
        for name in names:
            for row in PARTS[name](plan):
                print(f"| {row.what} | {row.figure} | {row.goal} |", flush=True)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="small sizes and few rounds")
    parser.add_argument("--only", default="", metavar="PART,…", help=f"some of {', '.join(PARTS)}")
    arguments = parser.parse_args()
    unknown = [name for name in arguments.only.split(",") if name and name not in PARTS]
    if unknown:
        parser.error(f"there is no part '{unknown[0]}'")
    return arguments


def _workload(plan: Plan, size: int) -> str:
    path = Path(plan.folder, f"workload{size}.aspire")
    if not path.exists():
        path.write_text(program(size), "utf-8")
    return str(path)


def _machine() -> str:
    memory = ""
    if os.path.exists(MACHINE_MEMORY):
        with open(MACHINE_MEMORY, encoding="ascii") as file:
            memory = f", {int(file.readline().split()[1]) / 1024 / 1024:.0f} GiB of memory"
    return f"{platform.system()} on {platform.machine()}, {os.cpu_count()} processors{memory}"


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def _ratio(seconds: float, other: float) -> str:
    return f"{seconds / other:.2f}"


if __name__ == "__main__":
    sys.exit(main())
