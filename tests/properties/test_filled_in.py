"""What holds of every parameter file, whatever people write into it."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from aspirec.stamp import divided, joined
from aspirec.targets.parameters.filled_in import merged, split

NAMES = ["a", "b", "c", "d", "e"]
EMPTY = st.sampled_from(["''", "0", "false", "{}", "[]"])
PIECES = ["'", "'''", "$'''", "${", "}", "{", "[", "]", "(", ")", "//", "/*", "*/", "\\", "\n", "\r\n", "\r", " ", "x"]
ANY_TEXT = st.lists(st.sampled_from([*PIECES, "param a = ", "param e = ", "// To be filled in.", "''"])).map("".join)
VALUES = st.sampled_from(["'x'", "{\n  y: '}'\n}", "'''\n\nparam a = 1\n'''", "[ 1 // ]\n]", "'${'a'}'", "1 /*\n*/"])


@st.composite
def built_files(draw: st.DrawFn) -> tuple[str, str]:
    """What a build may make, and its template: each parameter is given, left empty, has a default, or is not there."""
    made, empty, template = "// head\n\nusing 'main.bicep'\n", "", ""
    for name in draw(st.permutations(NAMES)):
        sort = draw(st.sampled_from(["given", "empty", "default", "none"]))
        comment = draw(st.sampled_from(["\n", "\n// Words.\n"]))
        made += f"\nparam {name} = {draw(VALUES)}\n" if sort == "given" else ""
        empty += f"{comment}param {name} = {draw(EMPTY)}\n" if sort == "empty" else ""
        template += f"param {name} string\n" if sort != "none" else ""
    return (joined(made, empty) if empty else made), template


@st.composite
def open_parts(draw: st.DrawFn) -> str:
    """What people may have made of an open part: assignments, notes and gaps in any order, all of them whole."""
    assignments = st.tuples(st.sampled_from(NAMES), st.one_of(VALUES, EMPTY)).map(
        lambda one: f"param {one[0]} = {one[1]}"
    )
    others = st.sampled_from(["", "", "// Words.", "// param a = 1", "/* x\n\n*/", "var z = 1"])
    lines = draw(st.lists(st.one_of(assignments, others)))
    return "".join(line + draw(st.sampled_from(["\n", "\n", "\r\n"])) for line in lines)


def was_built(assignment: str) -> bool:
    """Whether an earlier build wrote an assignment."""
    return re.fullmatch(r"// Words\.\r?\nparam \w = (''|0|false|\{\}|\[\])", assignment) is not None


@given(ANY_TEXT)
@example("param a = '''\n")
def test_split_and_joined_again_a_text_is_the_same(text: str) -> None:
    statements = split(text)
    assert statements is None or "".join(statements) == text


@given(st.text("// head\n'x", max_size=20), ANY_TEXT)
def test_divided_and_joined_again_a_file_is_the_same(made: str, own: str) -> None:
    made = "// head\n\n" + made.replace("'", "") + "x\n"
    assert divided(joined(made, own)) == (made, own)


@given(st.one_of(open_parts(), ANY_TEXT), built_files())
def test_merging_twice_is_merging_once(own: str, built: tuple[str, str]) -> None:
    once = merged(joined("// old\n\nusing 'main.bicep'\n", own), *built, was_built)
    assert merged(once, *built, was_built) == once


@given(built_files())
def test_merging_what_was_just_built_changes_nothing(built: tuple[str, str]) -> None:
    text, template = built
    assert merged(text, text, template, was_built) == text


@given(open_parts(), built_files())
def test_what_people_wrote_is_all_there_and_every_parameter_has_one_place(own: str, built: tuple[str, str]) -> None:
    text, template = built
    _, kept = divided(merged(joined("// old\n\nusing 'main.bicep'\n", own), text, template, was_built))
    before, after = split(own), split(kept or "")
    assert before is not None
    assert after is not None
    written = "".join(after).replace("// ", "").replace("//", "")
    for statement in before:
        if not statement.rstrip().endswith((" ''", " 0", " false", " {}", " []", "// Words.")):
            assert statement.strip().replace("// ", "").replace("//", "") in written
    made, empty = divided(text)
    for name in NAMES:
        begins = f"param {name} = "
        declared = f"param {name} string" in template
        assigned = any(statement.startswith(begins) for statement in after)
        if any(statement.startswith(begins) for statement in split(empty or "") or ()):
            assert assigned
        if not declared or any(statement.startswith(begins) for statement in split(made) or ()):
            assert not assigned
