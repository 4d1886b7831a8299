"""A compiler that does as its program says, so that the command line is tested for itself."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attrs import frozen

from aspirec.cli.main import main
from aspirec.diagnostics import file_errors
from aspirec.diagnostics.model import Code, Severity, report
from aspirec.driver import Options, Result
from aspirec.source import SourceFile, Span

ERROR = Code("ASP2999", "an-error", "An error", "…", "…", "…")
WARNING = Code("ASP2998", "a-warning", "A warning", "…", "…", "…", Severity.WARNING)


def compile_program(entry: str, read: Callable[[str], bytes], *, options: Options) -> Result:
    """Lines `file NAME TEXT`, `error WORDS`, `warning WORDS`, `needs PATH`, `crash` and `exhaust` do what they say."""
    try:
        text = read(entry).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return Result(diagnostics=(file_errors.unreadable(entry, error),), sources={})
    files, found, needed = [], [], [entry]
    start = 0
    for line in text.splitlines(keepends=True):
        word, _, rest = line.strip().partition(" ")
        place = Span(entry, start, start + len(word))
        match word:
            case "file":
                name, _, content = rest.partition(" ")
                files.append((name, content + "\n"))
            case "error":
                found.append(report(ERROR, rest, place))
            case "warning":
                found.append(report(WARNING, rest, place))
            case "needs":
                needed.append(rest)
            case "crash":
                raise KeyError(rest)
            case "exhaust":
                raise MemoryError
        start += len(line)
    return Result(
        files=tuple(files),
        diagnostics=tuple(found),
        sources={entry: SourceFile(entry, text)},
        dependencies=tuple(needed),
        dump=f"{options.emit} {options.dump_after} {options.verify}\n" if options.emit or options.dump_after else None,
    )


def format_file(name: str, text: str, bag: Any) -> str | None:
    """The canonical layout is upper case; an `!` is an error."""
    if "!" in text:
        bag.add(report(ERROR, "no shouting", Span(name, text.index("!"), text.index("!") + 1)))
        return None
    if "crash" in text:
        raise KeyError("crash")
    return text.upper()


@pytest.fixture
def own_compiler(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The stand-ins above in the place of the compiler and the formatter, and a folder of its own for each test."""
    driver, format = ModuleType("aspirec.driver"), ModuleType("aspirec.syntax.format")
    driver.Options, driver.compile_program = Options, compile_program  # type: ignore[attr-defined]
    format.format_file = format_file  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "aspirec.driver", driver)
    monkeypatch.setitem(sys.modules, "aspirec.syntax.format", format)
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "ASPIREC_TRACEBACK"):
        monkeypatch.delenv(name, raising=False)


@frozen
class Run:
    code: int
    out: str
    err: str


Command = Callable[..., Run]


@pytest.fixture
def aspirec(capfd: pytest.CaptureFixture[str], own_compiler: None) -> Command:
    """Run the command line in this process; what it prints is caught below Python's own streams."""

    def run(*arguments: str) -> Run:
        code = main(arguments)
        captured = capfd.readouterr()
        return Run(code, captured.out, captured.err)

    return run


@pytest.fixture
def write(tmp_path: Path, own_compiler: None) -> Callable[[str, str], str]:
    """Write a program and return its name."""

    def write_program(name: str, text: str) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return name

    return write_program
