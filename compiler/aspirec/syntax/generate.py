"""The parser's tables, made from `grammar/aspire.lark` by Lark's LALR(1) analysis.

`python -m aspirec.syntax.generate` writes them to `tables.py`, which is part of the package: loading it costs about a
millisecond, importing Lark and analysing the grammar several hundred. A test proves that the file is what this module
makes of the grammar.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from aspirec.syntax.lalr import Rule, Tables

STARTS = ("declaration", "body")
"""What can be parsed on its own."""


def grammar_text() -> str:
    """The grammar: from the installed package, or from the repository that the package lives in."""
    from importlib.resources import files

    packaged = files("aspirec") / "grammar" / "aspire.lark"
    if packaged.is_file():
        return packaged.read_text("utf-8")
    return (Path(__file__).parents[3] / "grammar" / "aspire.lark").read_text("utf-8")


def build_tables() -> Tables:
    """Analyse the grammar. Raises `lark.exceptions.GrammarError` if it is not LALR(1)."""
    lark = _lark()
    table = lark.parser.parser._parse_table
    order = _ordered_states(table)
    rules = sorted({rule for _, _, rule in _reductions(table)}, key=_rule_key)
    literals = tuple(sorted((_unescaped(t.pattern.value), str(t.name)) for t in lark.terminals))
    terminals = tuple(sorted(_used_terminals(table)))
    nonterminals = tuple(sorted({str(rule.origin.name) for rule in rules}))
    symbols = {name: number for number, name in enumerate(terminals + nonterminals)}
    numbers = {rule: number for number, rule in enumerate(rules)}
    return Tables(
        terminals=terminals,
        nonterminals=nonterminals,
        literals=literals,
        rules=tuple(_rule(rule, symbols) for rule in rules),
        actions=tuple(_actions(table, state, order, symbols, numbers) for state in order),
        starts=tuple((name, order[table.start_states[name]], order[table.end_states[name]]) for name in STARTS),
    )


def _lark() -> Any:
    import logging

    from lark import Lark, logger
    from lark.lexer import Lexer

    class NoLexer(Lexer):
        def __init__(self, conf: object) -> None:
            pass

        def lex(self, lexer_state: object, parser_state: object) -> Iterator[Any]:
            raise NotImplementedError

    conflicts: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: conflicts.append(record.getMessage())  # type: ignore[method-assign]
    level, handlers = logger.level, logger.handlers
    logger.handlers = [handler]
    logger.setLevel(logging.DEBUG)
    try:
        lark = Lark(
            grammar_text(),
            parser="lalr",
            lexer=NoLexer,
            start=list(STARTS),
            maybe_placeholders=True,
            keep_all_tokens=True,
            debug=True,
        )
    finally:
        logger.handlers = handlers
        logger.setLevel(level)
    _refuse_conflicts(conflicts)
    return lark


def _refuse_conflicts(messages: list[str]) -> None:
    """Lark settles a shift/reduce conflict in silence; the grammar is to have none."""
    from lark.exceptions import GrammarError

    conflicts = [message for message in messages if "conflict" in message.lower()]
    if conflicts:
        raise GrammarError("\n".join(conflicts))


def _reductions(table: Any) -> Iterator[tuple[int, str, Any]]:
    for state in sorted(table.states):
        for symbol, (action, argument) in table.states[state].items():
            if action.name == "Reduce":
                yield state, symbol, argument


def _used_terminals(table: Any) -> set[str]:
    symbols = {str(symbol) for actions in table.states.values() for symbol in actions}
    return {symbol for symbol in symbols if symbol.isupper() or symbol == "$END"}


def _unescaped(pattern: str) -> str:
    """A literal of the grammar out of the regular expression that Lark keeps for it."""
    return pattern.replace("\\", "")


def _rule_key(rule: Any) -> tuple[str, tuple[str, ...]]:
    return rule.origin.name, tuple(symbol.name for symbol in rule.expansion)


def _rule(rule: Any, symbols: dict[str, int]) -> Rule:
    """Lark's rule as ours. A `?rule` of one symbol without alias hands its value on: it has no action."""
    size = len(rule.expansion)
    origin = rule.origin.name
    if origin.startswith("__"):
        action = "repeat" if rule.expansion[0].name == origin else "begin"
    elif rule.options.expand1 and size == 1 and rule.alias is None:
        action = ""
    else:
        action = str(rule.alias or origin)
    return Rule(symbols[origin], size, action, _template(size, rule.options.empty_indices))


def _template(size: int, absent: tuple[bool, ...]) -> tuple[int, ...]:
    """Which symbol fills each place of the rule, with -1 where an optional one was left out; empty if all are there."""
    if not any(absent):
        return ()
    places: list[int] = []
    taken = iter(range(size))
    for missing in absent:
        places.append(-1 if missing else next(taken))
    return tuple(places)


def _ordered_states(table: Any) -> dict[int, int]:
    """New numbers for the states, in the order in which a walk from the first states meets them.

    Lark's own numbers depend on the order of a set.
    """
    order: dict[int, int] = {}
    waiting = [table.start_states[name] for name in STARTS]
    for state in waiting:
        if state not in order:
            order[state] = len(order)
            actions = table.states[state].items()
            waiting += [argument for _, (action, argument) in sorted(actions, key=_symbol) if action.name == "Shift"]
    return order


def _symbol(action: tuple[str, object]) -> str:
    return action[0]


def _actions(
    table: Any, state: int, order: dict[int, int], symbols: dict[str, int], rules: dict[Any, int]
) -> tuple[int, ...]:
    """One state: symbol and action in turn, sorted. A positive action shifts to state `action - 1`, others reduce.

    The state in which all is read has no actions.
    """
    if state in table.end_states.values():
        return ()
    pairs = sorted(
        (symbols[symbol], -1 - rules[argument] if action.name == "Reduce" else order[argument] + 1)
        for symbol, (action, argument) in table.states[state].items()
    )
    return tuple(number for pair in pairs for number in pair)


def tables_module(tables: Tables) -> str:
    """The text of `tables.py`."""
    lines = ['"""Generated from grammar/aspire.lark by `python -m aspirec.syntax.generate`; do not edit."""', ""]
    lines += [
        "# ruff: noqa: E501",
        "",
        "from aspirec.syntax.lalr import Rule, Tables",
        "",
        "# fmt: off",
        "TABLES = Tables(",
    ]
    for name in ("terminals", "nonterminals", "literals"):
        lines += [f"    {name}=(", *(f"        {item!r}," for item in getattr(tables, name)), "    ),"]
    rules = (f"        Rule({r.origin}, {r.size}, {r.action!r}, {r.template!r})," for r in tables.rules)
    lines += ["    rules=(", *rules, "    ),"]
    lines += ["    actions=(", *(f"        {state!r}," for state in tables.actions), "    ),"]
    lines += [f"    starts={tables.starts!r},", ")", "# fmt: on", ""]
    return "\n".join(lines).replace("'", '"')


def main() -> None:
    """Write `tables.py` beside this file."""
    Path(__file__).with_name("tables.py").write_text(tables_module(build_tables()), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
