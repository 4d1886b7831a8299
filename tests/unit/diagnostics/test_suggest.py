"""Suggestions stay cheap: many mistakes, or very many names, take no time that anybody waits for."""

from __future__ import annotations

import pytest

from aspirec.diagnostics import suggest
from aspirec.diagnostics.suggest import near_names
from aspirec.driver import compile_program


def test_of_very_many_names_few_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []

    def likeness(wrong: str, name: str) -> float:
        compared.append(name)
        return 0.0

    monkeypatch.setattr(suggest, "likeness", likeness)
    near_names("store", [f"{letter}{number}" for letter in "st" for number in range(5000)])
    assert 0 < len(compared) <= suggest.MANY


def test_after_a_hundred_missing_names_nothing_is_suggested() -> None:
    program = "param name string\n" + "".join(f"output o{n} string = nam{n}\n" for n in range(300))
    found = compile_program("app.aspire", lambda _: program.encode()).diagnostics
    missing = [one for one in found if one.code.slug == "unknown-name"]
    assert len(missing) == 300
    assert missing[0].help == "did you mean 'name'?"
    assert missing[-1].fixes == ()
