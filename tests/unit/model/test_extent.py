"""Values of variables of variables: what is deep is compiled, what is too deep or too large is refused."""

from __future__ import annotations

import pytest

from aspirec.driver import Options, Result, compile_program


def compiled(program: str) -> Result:
    return compile_program("app.aspire", lambda _: program.encode(), options=Options(verify=True))


def chain(length: int) -> str:
    later = "".join(f"var a{n} = replace(a{n - 1}, 'x', subscription().displayName)\n" for n in range(1, length))
    return f"azure.storage store\nvar a0 = 'x'\n{later}output last string = a{length - 1}\n"


def test_a_chain_of_ninety_variables_is_compiled() -> None:
    result = compiled(chain(90))
    assert result.diagnostics == ()
    assert dict(result.files)["main.bicep"].count("replace(") == 89


@pytest.mark.parametrize("length", [130, 3000])
def test_a_longer_chain_is_one_mistake(length: int) -> None:
    assert [found.code.slug for found in compiled(chain(length)).diagnostics] == ["nested-too-deep"]


def test_a_value_that_doubles_forty_times_is_refused() -> None:
    doubled = "".join(f"var a{n} = concat(a{n - 1}, a{n - 1})\n" for n in range(1, 40))
    found = compiled(f"var a0 = subscription().displayName\n{doubled}output last string = a39\n").diagnostics
    assert {item.code.slug for item in found} == {"nested-too-deep"}
    assert "made of" in found[0].message
