"""Names in expressions, and what stands in their place."""

from __future__ import annotations

import pytest

from aspirec.outline.rewriting import rewritten

VALUES = {"a": "1", "b": "'two'", "c": "x.y", "d": "'${n}-d'"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("a", "1"),
        ("ab + a.b", "ab + <a b>"),
        ("'a ${a} \\${a} ${b}${c}'", "'a 1 \\${a} two${x.y}'"),
        ("'${d}!'", "'${n}-d!'"),
        ("'${toLower('${b}')}'", "'${toLower('two')}'"),
        ("union({ a: a, 'b': b, c: e ? a : b }, a)", "union({ a: 1, 'b': 'two', c: e ? 1 : 'two' }, 1)"),
        ("{ a: e ? { a: a } : b b: b }", "{ a: e ? { a: 1 } : 'two' b: 'two' }"),
        ("a(a)", "a(1)"),
        ("c.list(a).keys[a].c", "x.y.list(1).keys[1].c"),
        ("e.?a", "e.?a"),
        ("\x01a\x01.a", "\x01a\x01.a"),
        ("1a", "1a"),
        ("true ? a : null", "true ? 1 : null"),
    ],
)
def test_names_are_replaced_where_they_stand_for_declarations(text: str, meant: str) -> None:
    def replace(name: str, members: tuple[str, ...]) -> str | None:
        if name not in VALUES:
            return None
        return f"<{' '.join([name, *members])}>" if members else VALUES[name]

    assert rewritten(text, replace) == meant
