"""A fuzz campaign over the whole compiler: programs are mutated, and compiling them must never raise.

    python tests/fuzz/fuzz_compile.py --seconds 60 --seed 1

Tokens of the golden applications are deleted, repeated, swapped and exchanged at random; with `atheris` installed, a search that is
guided by coverage follows. What raises is written to `fuzz-findings/`, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
import subprocess
import sys
import time
import traceback
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOKEN = re.compile(r"'(?:\\.|[^'\\\n])*'|[A-Za-z][\w.-]*|\d+|[^\S\n]+|\n|\S")


SLOWEST = 20.0
"""Seconds of computing after which a small program counts as a finding."""


def compile_text(text: str) -> None:
    """Compile one program and render what there is to say; other files that it names are not there. With `verify`, what breaks
    after errors raises, too. Imported here, so that it can be instrumented first.
    """
    from aspirec.diagnostics.render_sarif import render_sarif
    from aspirec.diagnostics.render_text import render_text
    from aspirec.driver import Options, compile_program

    def read(path: str) -> bytes:
        if path == "app.aspire":
            return text.encode("utf-8", "surrogatepass")
        raise FileNotFoundError(2, "No such file or directory", path)

    start = time.process_time()
    result = compile_program("app.aspire", read, options=Options(verify=True))
    render_text(result.diagnostics, result.sources, width=100)
    render_sarif(result.diagnostics, result.sources)
    if time.process_time() - start > SLOWEST:
        raise TimeoutError(f"took longer than {SLOWEST:g} seconds")


def mutated(text: str, words: list[str], chance: random.Random) -> str:
    """The text with one to four small changes."""
    parts = TOKEN.findall(text) or [""]
    for _ in range(chance.randint(1, 4)):
        place, other = chance.randrange(len(parts)), chance.randrange(len(parts))
        match chance.randrange(5):
            case 0:
                parts[place] = chance.choice(words)
            case 1:
                parts[place] = ""
            case 2:
                parts.insert(place, chance.choice(words))
            case 3:
                parts[place : place + 3] = reversed(parts[place : place + 3])
            case _:
                parts[place], parts[other] = parts[other], parts[place]
    return "".join(parts)


def report(text: str) -> None:
    """Keep a program that raised, and show how."""
    folder = ROOT / "fuzz-findings"
    folder.mkdir(exist_ok=True)
    name = folder / f"{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}.aspire"
    name.write_bytes(text.encode("utf-8", "surrogatepass"))
    traceback.print_exc(limit=-3)
    print(f"kept as {name.relative_to(ROOT)}", file=sys.stderr)


def campaign(seconds: float, seed: int) -> int:
    """Mutate for so many seconds; the number of programs that raised."""
    seeds = [path.read_text("utf-8") for path in sorted((ROOT / "golden").rglob("app.aspire"))]
    words = [word for text in seeds for word in TOKEN.findall(text)]
    chance, runs, found = random.Random(seed), 0, 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        text = mutated(chance.choice(seeds), words, chance)
        runs += 1
        try:
            compile_text(text)
        except Exception:
            found += 1
            report(text)
    print(f"{runs} programs, {found} raised")
    return found


def guided(seconds: float) -> None:
    """The same, guided by coverage. Does not return."""
    import atheris

    with atheris.instrument_imports(include=["aspirec"]):
        import aspirec.driver  # noqa: F401
    corpus = ROOT / "fuzz-corpus"
    corpus.mkdir(exist_ok=True)
    for number, path in enumerate(sorted((ROOT / "golden").rglob("app.aspire"))):
        (corpus / f"{number}.aspire").write_bytes(path.read_bytes())
    atheris.Setup(
        [sys.argv[0], str(corpus), f"-max_total_time={int(seconds)}", "-timeout=20"],
        lambda data: compile_text(data.decode("utf-8", "replace")),
    )
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--guided", action="store_true", help="only the part that is guided by coverage")
    arguments = parser.parse_args()
    if arguments.guided:
        guided(arguments.seconds)
    found = campaign(arguments.seconds, arguments.seed)
    if find_spec("atheris") is None:
        print("atheris is not installed: the part that is guided by coverage is left out")
        return 1 if found else 0
    command = [sys.executable, __file__, "--guided", "--seconds", str(arguments.seconds)]
    return 1 if subprocess.run(command, check=False).returncode or found else 0


if __name__ == "__main__":
    sys.exit(main())
