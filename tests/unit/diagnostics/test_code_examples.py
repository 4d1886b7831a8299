"""The examples that `aspirec explain` prints: the wrong one shows its code and nothing else, the right one shows nothing."""

from __future__ import annotations

import pytest

from aspirec.diagnostics.codes import codes_in
from aspirec.diagnostics.model import Code
from aspirec.driver import Options, compile_program

CODES = tuple(code for module in ("syntax", "names", "model", "azure") for code in codes_in(module))

BESIDE = {
    "extra.bicep": b"param size string = 'small'\noutput answer string = size\n",
    "data.aspire": b"azure.containerRegistry registry\n",
}
"""Files that examples name."""


def codes_of(program: str) -> list[str]:
    files = {**BESIDE, "app.aspire": program.encode("utf-8", "surrogatepass")}

    def read(path: str) -> bytes:
        if path not in files:
            raise FileNotFoundError(2, "No such file or directory", path)
        return files[path]

    result = compile_program("app.aspire", read, options=Options(verify=True))
    return [found.code.id for found in result.diagnostics]


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.slug)
def test_the_wrong_example_shows_just_this_mistake(code: Code) -> None:
    assert codes_of(code.wrong) == [code.id]


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.slug)
def test_the_right_example_is_right(code: Code) -> None:
    assert codes_of(code.right) == []
