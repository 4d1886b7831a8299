"""Parameter files: what stands in which part, and how what people wrote gets through the next build."""

from __future__ import annotations

import re

import pytest
from tests.unit.targets.support import build

from aspirec.stamp import MARKER, divided, is_as_stamped, joined, stamp
from aspirec.targets.parameters.filled_in import merged, split

TEMPLATE = "param a string\nparam b int\nparam c object\nparam optional string = 'x'\n"
MADE = "// head\n\nusing 'main.bicep'\n"
BUILT = joined(MADE, "\n// First.\nparam a = ''\n\nparam b = 0\nparam c = {}\n")


def was_built(assignment: str) -> bool:
    """Whether an earlier build wrote an assignment. The words above one were a single word."""
    return re.fullmatch(r"(// \w+\.\r?\n)?param \w+ = (''|0|{})", assignment) is not None


def filled(own: str, built: str = BUILT, template: str = TEMPLATE) -> str:
    """The open part after a build, of a file with this open part."""
    made, kept = divided(merged(joined("// old\n\nusing 'main.bicep'\n", own), built, template, was_built))
    assert made == divided(built)[0]
    assert kept is not None
    return kept


# -- what is built -----------------------------------------------------------------------------------------------


def test_what_the_program_says_stands_above_and_what_is_empty_below() -> None:
    program = """
        @secure()
        param key string
        @allowed(['L', 'S'])
        param size string
        @description('Who pays.')
        param owner string
        param given int
        output all string = '${size}${owner}${given}'
        azure.keyVault vault { secret key { value: key } }
        stage dev { given: 2 }
    """
    text = build(program)["main.dev.bicepparam"]
    made, own = divided(text)
    assert made.split("\n")[2:] == [
        "",
        "using 'main.bicep'",
        "",
        "param key = readEnvironmentVariable('KEY')",
        "param given = 2",
        "",
    ]
    assert own is not None
    assert own.endswith("\n\nparam size = 'L'\n\n// Who pays.\nparam owner = ''\n")
    assert is_as_stamped(made) is True


def test_numbers_to_be_filled_in_are_within_their_limits_and_no_texts_are_made_up() -> None:
    program = """
        @minValue(1)
        @maxValue(10)
        param replicas int
        @maxValue(-2)
        param below int
        @minValue(-5)
        param low int
        @minLength(3)
        param team string
        output all string = '${replicas}${below}${low}${team}'
    """
    own = divided(build(program)["main.bicepparam"])[1]
    assert own is not None
    assert own.endswith("\n\nparam replicas = 1\nparam below = -2\nparam low = 0\nparam team = ''\n")


def test_what_a_file_holds_is_of_the_type_of_its_parameter() -> None:
    program = """
        @secure()
        param login object
        @allowed(['north', 'south'])
        param regions array
        output first string = regions[0]
        azure.keyVault vault { secret key { value: login.password } }
    """
    text = build(program)["main.bicepparam"]
    assert "\nparam login = json(readEnvironmentVariable('LOGIN'))\n" in text
    assert "\nparam regions = []\n" in text


def test_a_stage_says_who_deploys() -> None:
    program = """
        azure.sqlServer sql { database data }
        stage prod { principalId: 'p', principalType: 'ServicePrincipal', principalName: 'pipeline' }
    """
    made, _ = divided(build(program)["main.prod.bicepparam"])
    for line in ("principalId = 'p'", "principalType = 'ServicePrincipal'", "principalName = 'pipeline'"):
        assert f"param {line}\n" in made


def test_a_file_without_anything_to_fill_in_has_no_marker() -> None:
    program = """
        param key string
        app shop { scope: 'resourceGroup', location: region }
        param region string
        output all string = '${key}${region}'
        stage dev { key: 'k', region: 'r' }
    """
    text = build(program)["main.dev.bicepparam"]
    assert MARKER not in text
    assert "yours" not in text


def test_a_text_of_several_lines_that_looks_like_the_marker_is_none() -> None:
    made = stamp(f"// it'''s\n\nusing 'main.bicep'\n\nparam a = '''\n//\n{MARKER}\n//'''\n")
    assert divided(made) == (made, None)
    assert divided(joined(made, "x")) == (made, "x")
    assert divided(joined(made, "x").replace("\n", "\r\n"))[1] == "x"


# -- merging -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "own",
    [
        "param a = 'x'\nparam b = 1\n\n\n// mine\nparam c = {\n  x: [\n    1 ]\n}\n// end",
        "param c={}param a = 'x' // no newline\r\nparam b = -1\rparam a = ''",
        "var x = 'y'\nparam b = 1 /* one\n param none = '*/\nparam a = '${x}''\nparam c = {}\n".replace("''\n", "'\n"),
        "/* in front */ param /* of */ a = ''\nparam b = 0\nparam c = {\n}\nparam optional = ''' mine '''",
    ],
)
def test_what_fits_stays_byte_for_byte(own: str) -> None:
    kept = filled(own)
    assert kept.startswith(own)
    assert filled(kept) == kept


def test_what_is_missing_is_added_in_the_order_of_the_program() -> None:
    assert filled("\nparam b = 5") == "\nparam b = 5\n\n// First.\nparam a = ''\n\nparam c = {}\n"
    assert filled("\nparam b = 5\n\n") == "\nparam b = 5\n\n// First.\nparam a = ''\n\nparam c = {}\n"
    assert filled("") == filled("\n") == divided(BUILT)[1]


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ("\n// Words.\nparam gone = ''\n", ""),
        ("param gone = {}\n", ""),
        ("\n// My words.\nparam gone = 0\n", "\n// My words.\n// param gone = 0\n"),
        ("\n// Words.\n// More words.\nparam gone = 0\n", "\n// Words.\n// More words.\n// param gone = 0\n"),
        ("param gone = '' // why\n", "// param gone = '' // why\n"),
        ("\n// Words.\nparam gone = 1\n", "\n// Words.\n// param gone = 1\n"),
        ("param gone = [\n\n  1\n]\n", "// param gone = [\n//\n//   1\n// ]\n"),
        ("/* a\n*/ param gone = 1 /* b\nc */\n", "// /* a\n// */ param gone = 1 /* b\n// c */\n"),
        ("param gone = $'''${ '''}''' }'\n'''\n", "// param gone = $'''${ '''}''' }'\n// '''\n"),
        ("param gone = '${ { x: '}' }.x }\\'' // '\n", "// param gone = '${ { x: '}' }.x }\\'' // '\n"),
        ("param gone = '''\n''''\n", "// param gone = '''\n// ''''\n"),
        ("param gone = $$'''${ $${ 1 } '''\n", "// param gone = $$'''${ $${ 1 } '''\n"),
    ],
)
def test_an_assignment_for_a_parameter_that_is_gone(gone: str, left: str) -> None:
    before, behind = "\nparam a = 'x'\nparam b = 1\n", "\nparam c = { y: 2 }\n"
    assert filled(before + gone + behind) == before + left + behind
    assert filled(before + left + behind) == before + left + behind


def test_a_value_that_became_a_comment_is_not_taken_for_words_about_what_follows() -> None:
    rest = "\nparam a = 'x'\nparam b = 1\nparam c = { }\n"
    kept = filled(f"{rest}param gone = 1\nparam optional = 'mine'\n")
    assert kept == f"{rest}// param gone = 1\n\nparam optional = 'mine'\n"
    empty = kept.replace("'mine'", "''")
    assert filled(empty) == f"{rest}// param gone = 1\n"


def test_the_gap_of_what_is_gone_goes_along() -> None:
    assert filled("\n// Words.\nparam gone = ''\n", MADE + f"\n{MARKER}\n\nparam a = ''\n") == "\nparam a = ''\n"
    rest = "\nparam a = 'x'\nparam b = 1\nparam c = { }\n"
    assert filled(rest + "\n// Words.\nparam gone = ''\n") == rest


def test_a_parameter_with_a_default_can_be_given_a_value_and_an_empty_one_is_none() -> None:
    rest = "\nparam a = 'x'\nparam b = 1\nparam c = { }\n"
    assert filled(rest + "param optional = 'mine'\n") == rest + "param optional = 'mine'\n"
    assert filled(rest + "param optional = ''\n") == rest


def test_a_parameter_that_got_a_value_above_becomes_a_comment() -> None:
    built = joined(MADE + "\nparam b = 3\n", "\n// First.\nparam a = ''\n\nparam c = {}\n")
    kept = "\nparam a = 'x'\nparam b = 1\n\nparam c = { }\n"
    assert filled(kept, built) == kept.replace("param b", "// param b")
    text = joined(MADE + "\nparam d = '''\nparam b =\n'''\n", "\nparam a = ''\n")
    assert filled(kept, text) == kept


@pytest.mark.parametrize("own", ["param gone = '\n", "param gone = [\n", "param gone = 1 }\n", "/* gone", "''' x"])
def test_what_never_ends_is_left_alone(own: str) -> None:
    assert split(own) is None
    assert filled(own) == own


def test_the_marker_goes_with_the_last_line_below_it() -> None:
    assert merged(BUILT, MADE, TEMPLATE, was_built) == MADE
    assert merged(BUILT + "// mine\n", MADE, TEMPLATE, was_built) == joined(MADE, "\n// mine\n")


def test_a_file_without_a_marker_is_made_anew() -> None:
    assert merged(MADE + "\nparam a = ''\n", BUILT, TEMPLATE, was_built) == BUILT


def test_line_ends_of_the_file_are_kept() -> None:
    own = "\r\nparam a = 'x'\r\nparam b = 2\r\n"
    existing = joined(MADE, "").replace("\n", "\r\n") + own
    assert merged(existing, BUILT, TEMPLATE, was_built) == existing + "\r\nparam c = {}\r\n"
