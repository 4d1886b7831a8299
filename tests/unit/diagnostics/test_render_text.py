"""Diagnostics as text: the shape of a message, and what is drawn under source lines."""

from __future__ import annotations

import time

import pytest

from aspirec.diagnostics.model import Code, Diagnostic, Severity, report
from aspirec.diagnostics.render_text import count, render_text
from aspirec.source import SourceFile, Span

ERROR = Code("ASP2010", "unknown-role", "Unknown role", "…", "…", "…")
WARNING = Code("ASP2011", "odd-role", "Odd role", "…", "…", "…", Severity.WARNING)
SHOP = "app shop\n\nproject api 'x' {\n  grant AcrPuhs on acr\n  env {\n    A: 1\n  }\n}\n"


def span(text: str, part: str, file: str = "shop.aspire") -> Span:
    start = text.index(part)
    return Span(file, start, start + len(part))


def rendered(text: str, *diagnostics: Diagnostic, **style: object) -> str:
    return render_text(diagnostics, {"shop.aspire": SourceFile("shop.aspire", text)}, **style)  # type: ignore[arg-type]


def body(text: str, *diagnostics: Diagnostic, width: int = 120) -> list[str]:
    """The lines below the place: source and what is drawn under it, without the first empty one and the gutter's
    colours.
    """
    return rendered(text, *diagnostics, width=width, summary=False).splitlines()[3:]


def test_a_whole_message() -> None:
    diagnostic = report(
        ERROR,
        "unknown role 'AcrPuhs'",
        span(SHOP, "AcrPuhs"),
        label="no such role",
        help="did you mean 'AcrPush'?",
        notes=["roles are listed in the catalogue", "first line\nsecond line"],
    )
    assert rendered(SHOP, diagnostic) == (
        "error[ASP2010] unknown role 'AcrPuhs'\n"
        " --> shop.aspire:4:9\n"
        "  |\n"
        "4 |   grant AcrPuhs on acr\n"
        "  |         ^^^^^^^ no such role\n"
        "  |\n"
        "  = help: did you mean 'AcrPush'?\n"
        "  = note: roles are listed in the catalogue\n"
        "  = note: first line\n"
        "          second line\n"
        "\n"
        "1 error\n"
    )


def test_nothing_to_say_is_no_text() -> None:
    assert render_text((), {}) == ""


@pytest.mark.parametrize(
    ("errors", "warnings", "words"),
    [(1, 0, "1 error"), (2, 1, "2 errors, 1 warning"), (0, 2, "2 warnings"), (0, 1, "1 warning")],
)
def test_the_summary_counts(errors: int, warnings: int, words: str) -> None:
    place = Span("shop.aspire", 0, 1)
    found = (report(ERROR, "e", place),) * errors + (report(WARNING, "w", place),) * warnings
    assert count(found) == words
    assert rendered(SHOP, *found).endswith(f"\n\n{words}\n")


def test_a_file_without_text_is_named_alone() -> None:
    text = render_text((report(ERROR, "there is no file 'x'", Span("x", 0, 0), label="this one", help="look"),), {})
    assert text == "error[ASP2010] there is no file 'x'\n --> x\n  | this one\n  |\n  = help: look\n\n1 error\n"


def test_a_fix_is_offered_where_no_help_says_so() -> None:
    assert "= help: write AcrPush instead" in rendered(
        SHOP, report(ERROR, "m", span(SHOP, "AcrPuhs"), fixes=["AcrPush"])
    )
    both = rendered(SHOP, report(ERROR, "m", span(SHOP, "AcrPuhs"), help="h", fixes=["AcrPush"]))
    assert "= help: h" in both
    assert "write AcrPush" not in both


def test_labels_on_one_line_hang_below_each_other() -> None:
    diagnostic = report(
        ERROR,
        "m",
        span(SHOP, "AcrPuhs"),
        label="no such role",
        secondary=[(span(SHOP, "grant"), "the clause"), (span(SHOP, "acr"), "the registry"), (span(SHOP, "on"), "")],
    )
    assert body(SHOP, diagnostic) == [
        "4 |   grant AcrPuhs on acr",
        "  |   ----- ^^^^^^^ -- --- the registry",
        "  |   |     |",
        "  |   |     no such role",
        "  |   the clause",
    ]


def test_the_primary_underline_wins_where_labels_overlap() -> None:
    whole = span(SHOP, "grant AcrPuhs on acr")
    assert body(SHOP, report(ERROR, "m", span(SHOP, "AcrPuhs"), secondary=[(whole, "here")])) == [
        "4 |   grant AcrPuhs on acr",
        "  |   ------^^^^^^^------- here",
    ]


def test_lines_between_labels_are_left_out_but_for_a_single_one() -> None:
    near = report(ERROR, "m", span(SHOP, "AcrPuhs"), secondary=[(span(SHOP, "A: 1"), "a")])
    assert [line[:8] for line in body(SHOP, near)] == ["4 |   gr", "  |     ", "5 |   en", "6 |     ", "  |     "]
    far = report(ERROR, "m", span(SHOP, "AcrPuhs"), secondary=[(span(SHOP, "app"), "a")])
    assert body(SHOP, far) == [
        "1 | app shop",
        "  | --- a",
        "...",
        "4 |   grant AcrPuhs on acr",
        "  |         ^^^^^^^",
    ]


def test_labels_in_another_file_come_after_those_of_the_primary() -> None:
    data = "param acr string\n"
    sources = {"shop.aspire": SourceFile("shop.aspire", SHOP), "data.aspire": SourceFile("data.aspire", data)}
    other = (span(data, "acr", "data.aspire"), "declared here")
    text = render_text((report(ERROR, "m", span(SHOP, "acr"), secondary=[other]),), sources, summary=False)
    assert text.splitlines() == [
        "error[ASP2010] m",
        " --> shop.aspire:4:20",
        "  |",
        "4 |   grant AcrPuhs on acr",
        "  |                    ^^^",
        "  |",
        " ::: data.aspire:1:7",
        "  |",
        "1 | param acr string",
        "  |       --- declared here",
    ]


def test_the_gutter_is_as_wide_as_the_largest_line_number() -> None:
    text = "\n" * 99 + "bad"
    assert rendered(text, report(ERROR, "m", span(text, "bad")), summary=False).splitlines() == [
        "error[ASP2010] m",
        "   --> shop.aspire:100:1",
        "    |",
        "100 | bad",
        "    | ^^^",
    ]


# -- spans over several lines ------------------------------------------------------------------------------------


def test_a_bar_runs_along_a_span_of_several_lines() -> None:
    whole = span(SHOP, SHOP[SHOP.index("project") : SHOP.rindex("}") + 1])
    diagnostic = report(ERROR, "m", whole, label="all of it", secondary=[(span(SHOP, "env"), "with this")])
    assert body(SHOP, diagnostic) == [
        "3 | / project api 'x' {",
        "4 | |   grant AcrPuhs on acr",
        "5 | |   env {",
        "  | |   --- with this",
        "6 | |     A: 1",
        "7 | |   }",
        "8 | | }",
        "  | |_^ all of it",
    ]


def test_a_bar_that_begins_within_a_line_and_ends_before_others() -> None:
    block = span(SHOP, "{\n    A: 1\n  }")
    diagnostic = report(ERROR, "m", block, label="this block", secondary=[(span(SHOP, "acr"), "a")])
    assert body(SHOP, diagnostic) == [
        "4 |     grant AcrPuhs on acr",
        "  |                      --- a",
        "5 |     env {",
        "  |  _______^",
        "6 | |     A: 1",
        "7 | |   }",
        "  | |___^ this block",
    ]


def test_the_middle_of_a_long_span_is_left_out() -> None:
    text = "".join(f"line {number}\n" for number in range(1, 101))
    assert body(text, report(ERROR, "m", Span("shop.aspire", 0, len(text)))) == [
        "  1 | / line 1",
        "  2 | | line 2",
        "  3 | | line 3",
        "  4 | | line 4",
        "...   |",
        " 99 | | line 99",
        "100 | | line 100",
        "    | |________^",
    ]


def test_a_second_span_of_several_lines_is_underlined_on_its_first_line() -> None:
    whole = span(SHOP, SHOP[SHOP.index("project") :])
    block = span(SHOP, "{\n    A: 1\n  }")
    assert "  | |       - inner" in body(SHOP, report(ERROR, "m", whole, secondary=[(block, "inner")]))


def test_the_line_end_at_the_end_of_a_span_is_not_another_line() -> None:
    assert body(SHOP, report(ERROR, "m", Span("shop.aspire", 0, 9))) == ["1 | app shop", "  | ^^^^^^^^"]


# -- odd places --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_sorts(end: str) -> None:
    text = f"one{end}two three{end}four{end}"
    assert body(text, report(ERROR, "m", span(text, "three"))) == ["2 | two three", "  |     ^^^^^"]
    assert body(text, report(ERROR, "m", Span("shop.aspire", 3, 3))) == ["1 | one", "  |    ^"]
    assert body(text, report(ERROR, "m", span(text, end))) == ["1 | one", "  |    ^"]


def test_the_end_of_a_file_shows_the_line_before() -> None:
    place = Span("shop.aspire", len(SHOP), len(SHOP))
    assert body(SHOP, report(ERROR, "m", place, label="'}' expected")) == ["8 | }", "9 |", "  | ^ '}' expected"]
    assert body("app", report(ERROR, "m", Span("shop.aspire", 3, 3))) == ["1 | app", "  |    ^"]


def test_of_an_empty_file_there_is_nothing_to_show() -> None:
    text = rendered("", report(ERROR, "m", Span("shop.aspire", 0, 0), help="h"), summary=False)
    assert text == "error[ASP2010] m\n --> shop.aspire:1:1\n  = help: h\n"


def test_places_outside_the_text_and_upside_down_spans_do_no_harm() -> None:
    assert body("app", report(ERROR, "m", Span("shop.aspire", 50, 60))) == ["1 | app", "  |    ^"]
    assert body("app x", report(ERROR, "m", Span("shop.aspire", 4, 1))) == ["1 | app x", "  |     ^"]
    assert body("app x", report(ERROR, "m", Span("shop.aspire", -4, -1))) == ["1 | app x", "  | ^"]


def test_an_empty_span_is_one_caret() -> None:
    assert body(SHOP, report(ERROR, "m", Span("shop.aspire", 4, 4), label="here")) == ["1 | app shop", "  |     ^ here"]


# -- odd characters ----------------------------------------------------------------------------------------------


def test_tabs_become_spaces_and_carets_stay_below_their_text() -> None:
    text = "\tgrant\tbad on\tacr"
    assert body(text, report(ERROR, "m", span(text, "bad"))) == ["1 |     grant   bad on  acr", "  |             ^^^"]
    assert body(text, report(ERROR, "m", span(text, "\tbad"))) == ["1 |     grant   bad on  acr", "  |          ^^^^^^"]


def test_wide_characters_take_two_columns() -> None:
    text = "'漢字' bad"
    assert body(text, report(ERROR, "m", span(text, "bad"))) == ["1 | '漢字' bad", "  |        ^^^"]
    assert body(text, report(ERROR, "m", span(text, "字"))) == ["1 | '漢字' bad", "  |    ^^"]


def test_combining_characters_take_no_column_and_are_pointed_at_all_the_same() -> None:
    text = "'e\u0301' bad"
    assert body(text, report(ERROR, "m", span(text, "bad")))[1] == "  |     ^^^"
    assert body(text, report(ERROR, "m", span(text, "\u0301")))[1] == "  |   ^"


@pytest.mark.parametrize(
    "character", ["\x1b", "\x00", "\x7f", "\x9b", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud800", "\u2028"]
)
def test_nothing_reaches_the_terminal_that_it_would_obey_or_hide(character: str) -> None:
    text = f"'a{character}b' bad"
    diagnostic = report(ERROR, f"m{character}m", span(text, "bad"), label=f"l{character}l", help=f"h{character}h")
    printed = render_text((diagnostic,), {"shop.aspire": SourceFile("shop.aspire", text)})
    assert character not in printed
    assert printed.splitlines()[4] == "  |       ^^^ " + printed.splitlines()[4].split("^^^ ")[1]


def test_a_message_stays_on_one_line() -> None:
    head, place, *_ = rendered(SHOP, report(ERROR, "one\ntwo\tthree", span(SHOP, "app"))).splitlines()
    assert head == "error[ASP2010] one two three"
    assert place == " --> shop.aspire:1:1"


# -- long lines --------------------------------------------------------------------------------------------------


def test_a_long_line_is_cut_around_the_span() -> None:
    text = "a" * 500 + " bad " + "b" * 500
    line, under = body(text, report(ERROR, "m", span(text, "bad"), label="here"), width=80)
    assert len(line) <= 82
    assert line.startswith("1 | …a")
    assert line.endswith("b…")
    assert under.index("^") == line.index("bad")
    assert under.endswith("^^^ here")


def test_the_start_of_a_span_that_is_longer_than_the_room_is_shown() -> None:
    text = "x = '" + "a" * 500 + "'"
    line, under = body(text, report(ERROR, "m", Span("shop.aspire", 4, len(text))), width=60)
    assert under.index("^") == line.index("'")
    assert len(under) <= 62


def test_labels_far_apart_on_a_long_line_are_shown_in_pieces() -> None:
    text = "first" + "a" * 500 + "second"
    diagnostic = report(ERROR, "m", span(text, "second"), label="two", secondary=[(span(text, "first"), "one")])
    one, under_one, two, under_two = body(text, diagnostic, width=80)
    assert one.startswith("1 | first")
    assert under_one == "  | ----- one"
    assert two.endswith("second")
    assert under_two.index("^") == two.index("second")


def test_a_line_of_megabytes_costs_no_more_than_a_short_one() -> None:
    text = "x = [" + "1, " * 2_000_000 + "bad]\n" + "y\n" * 100
    source = {"shop.aspire": SourceFile("shop.aspire", text)}
    assert source["shop.aspire"].position(0).line == 1
    diagnostics = tuple(report(ERROR, "m", Span("shop.aspire", n * 3000, n * 3000 + 5)) for n in range(1000))
    start = time.process_time()
    printed = render_text(diagnostics, source)
    assert time.process_time() - start < 2
    assert max(map(len, printed.splitlines())) < 140


# -- colours -----------------------------------------------------------------------------------------------------


def test_paint_marks_the_parts_and_changes_nothing_else() -> None:
    diagnostic = report(
        WARNING, "m", span(SHOP, "AcrPuhs"), label="here", secondary=[(span(SHOP, "acr"), "there")], help="h"
    )
    painted = rendered(SHOP, diagnostic, paint=lambda text, style: f"<{style}>{text}</>")
    assert "<warning>warning[ASP2011]</> <message>m</>" in painted
    assert "<warning>^^^^^^^</>    <secondary>---</> <secondary>there</>" in painted
    assert "<help>help:</> h" in painted
    import re

    assert re.sub(r"<\w+>|</>", "", painted) == rendered(SHOP, diagnostic)
