"""The parser's tables: made by Lark from the grammar, kept in a module, and run as Lark would run them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lark.exceptions import UnexpectedToken
from lark.lexer import Token

from aspirec.diagnostics.model import Bag
from aspirec.syntax import generate, tables
from aspirec.syntax import tokens as t
from aspirec.syntax.lalr import Machine
from aspirec.syntax.parser import parse

TABLES = tables.TABLES
MACHINE = Machine(TABLES, {rule.action: lambda _, parts: parts for rule in TABLES.rules if rule.action})
PROGRAM = "param a string\nk n {\n  a: 'x${b}' + f([1], { c: d.e })\n  reference f as 'g'\n}\n"


def test_the_kept_tables_are_those_of_the_grammar() -> None:
    """`python -m aspirec.syntax.generate` makes them anew."""
    written = Path(tables.__file__).read_text("utf-8")
    assert generate.tables_module(generate.build_tables()) == written


def run(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, **environment}
    )
    return done.stdout


def test_they_do_not_depend_on_the_order_of_sets() -> None:
    code = (
        "from aspirec.syntax.generate import *; import zlib; print(zlib.crc32(tables_module(build_tables()).encode()))"
    )
    assert run(code, PYTHONHASHSEED="1") == run(code, PYTHONHASHSEED="2")


def test_a_right_program_needs_neither_lark_nor_the_modules_for_mistakes() -> None:
    code = f"""
import sys
from aspirec.syntax.parser import parse
from aspirec.diagnostics.model import Bag
parse("f", {PROGRAM!r}, Bag())
slow = ("lark", "aspirec.syntax.recovery", "aspirec.syntax.recovery.oddities", "aspirec.syntax.recovery.errors")
print([name for name in slow if name in sys.modules])
"""
    assert run(code) == "[]\n"


def test_without_the_kept_tables_the_grammar_is_analysed() -> None:
    code = f"""
import sys
sys.modules["aspirec.syntax.tables"] = None
from aspirec.syntax.parser import parse
from aspirec.syntax.dump import dump
from aspirec.diagnostics.model import Bag
print(dump(parse("f", {PROGRAM!r}, Bag())), end="")
"""
    from aspirec.syntax.dump import dump

    assert run(code) == dump(parse("f", PROGRAM, Bag()))


def lark_reads(lark: Any, kinds: list[int]) -> bool:
    """Whether Lark's own parser takes these tokens for a declaration."""
    interactive = lark.parser.parser.parse_interactive(None, "declaration")
    try:
        for kind in kinds:
            interactive.feed_token(Token(TABLES.terminals[kind], ""))
        interactive.feed_eof(Token("NAME", ""))
    except UnexpectedToken:
        return False
    return True


def machine_reads(kinds: list[int]) -> bool:
    stack = MACHINE.stack("declaration")
    return MACHINE.run(stack, [*kinds, t.END], 0, None) < 0


LARK = generate._lark()
KINDS = st.sampled_from([kind for kind in range(len(TABLES.terminals)) if kind != t.END])


def test_the_machine_reads_what_lark_reads() -> None:
    from aspirec.syntax.lexer import Lexer

    for chunk in Lexer(PROGRAM, lambda *_: None).chunks(0):
        kinds = chunk.kinds[:-1]
        assert lark_reads(LARK, kinds)
        assert machine_reads(kinds)
        for place in range(len(kinds)):
            shorter = kinds[:place] + kinds[place + 1 :]
            assert lark_reads(LARK, shorter) == machine_reads(shorter)


@given(st.lists(KINDS, max_size=12))
def test_the_machine_reads_what_lark_reads_of_any_tokens(kinds: list[int]) -> None:
    assert lark_reads(LARK, kinds) == machine_reads(kinds)


@given(st.integers(0, 30), KINDS)
def test_the_machine_reads_what_lark_reads_after_a_change(place: int, kind: int) -> None:
    from aspirec.syntax.lexer import Lexer

    *_, chunk = Lexer(PROGRAM, lambda *_: None).chunks(0)
    kinds = chunk.kinds[:-1]
    kinds[place % len(kinds)] = kind
    assert lark_reads(LARK, kinds) == machine_reads(kinds)
