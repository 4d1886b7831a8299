"""The same program gives the same bytes: in another process, whatever order Python's hashes give to sets there, in another folder
and locale, by how many processes whatsoever, and whatever the order in which its declarations and attributes are written.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from tests.golden.support import GOLDEN, build_case, found_in, reader

from aspirec.cli import workers
from aspirec.cli.golden_files import Case
from aspirec.diagnostics.model import Bag
from aspirec.driver import Options, compile_program
from aspirec.source import Span
from aspirec.syntax import nodes as syntax
from aspirec.syntax.parser import parse


def digests() -> dict[str, str]:
    """A digest of what every app makes, by the name of its case."""
    found = {}
    for case in found_in(GOLDEN / "apps").cases:
        files, diagnostics = build_case(case)
        made = repr((list(files.items()), diagnostics))
        found[case.name] = hashlib.sha256(made.encode()).hexdigest()
    return found


@pytest.mark.parametrize("seed", ["1", "2"])
def test_hash_seed_makes_no_difference(seed: str) -> None:
    script = "import json; from tests.golden.test_determinism import digests; print(json.dumps(digests()))"
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, env=environment, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == digests()


CASES = found_in(GOLDEN / "apps").cases


def made_from(case: Case, text: str) -> tuple[tuple[str, str], ...]:
    """The files that the program of a case gives when its text is another."""
    read = reader(case.program.parent)
    name = case.program.name
    result = compile_program(name, lambda path: text.encode() if path == name else read(path))
    return result.files


def shuffled(text: str, pieces: list[Span], random: Random) -> str:
    """The text with its pieces (which do not overlap) put into each other's places."""
    texts = [text[piece.start : piece.end] for piece in pieces]
    random.shuffle(texts)
    for piece, replacement in sorted(zip(pieces, texts, strict=True), reverse=True):
        text = text[: piece.start] + replacement + text[piece.end :]
    return text


def parsed(case: Case) -> tuple[str, syntax.File]:
    text = case.program.read_text("utf-8")
    return text, parse("app.aspire", text, Bag())


def attributes_of(body: syntax.Body | None) -> list[Span]:
    return [entry.span for entry in body.entries if isinstance(entry, syntax.Attribute)] if body else []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_order_of_declarations_makes_no_difference(case: Case, seed: int) -> None:
    text, file = parsed(case)
    mixed = shuffled(text, [declaration.span for declaration in file.declarations], Random(seed))
    assert made_from(case, mixed) == made_from(case, text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_order_of_attributes_makes_no_difference(case: Case) -> None:
    text, file = parsed(case)
    mixed = text
    for declaration in reversed(file.declarations):
        if isinstance(declaration, syntax.Resource):
            mixed = shuffled(mixed, attributes_of(declaration.body), Random(1))
    assert made_from(case, mixed) == made_from(case, text)


def printed(case: Case, folder: Path, **environment: str) -> str:
    """What `aspirec build --stdout` prints in a folder and an environment of its own."""
    command = [sys.executable, "-m", "aspirec", "build", str(case.program), "--stdout", "-q"]
    environment = {**os.environ, **environment}
    done = subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("case", CASES[:4], ids=lambda case: case.name)
def test_working_folder_and_locale_make_no_difference(case: Case, tmp_path: Path) -> None:
    usual = printed(case, case.program.parent)
    assert printed(case, tmp_path, LC_ALL="C", LANG="C", TZ="Asia/Tokyo", PYTHONUTF8="0") == usual
    assert printed(case, tmp_path, LC_ALL="tr_TR.UTF-8", PYTHONIOENCODING="utf-8") == usual


def test_how_many_processes_make_the_modules_makes_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_processors", lambda: 3)
    text = "app many\n" + "".join(f"azure.identity one{number}\n" for number in range(650))
    alone, together = (
        compile_program("app.aspire", lambda _: text.encode(), options=Options(spread=each)).files
        for each in (map, workers.spread)
    )
    assert len(alone) > 650
    assert together == alone
