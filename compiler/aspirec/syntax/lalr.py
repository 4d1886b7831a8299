"""The LALR(1) machine: runs the tables that Lark makes from the grammar over an array of tokens.

It is Lark's parse loop in another shape. Tokens are numbers instead of objects; what a token is worth on the value
stack is its place in the array; and chains of rules that only hand a value on (an expression has eleven levels of them)
are walked once for each situation and remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias


class Rule(NamedTuple):
    """A rule: the symbol it makes, how many symbols it takes, the name of its action and where its values stand.

    Without an action the one value is handed on. `template` names the value for each place of the rule as it is
    written, -1 for an optional part that is absent; it is empty if the values are the places.
    """

    origin: int
    size: int
    action: str
    template: tuple[int, ...]


class Tables(NamedTuple):
    """Everything Lark knows about the grammar. Symbols are numbered, terminals first.

    `literals` are the words and signs of the grammar with their terminals; `actions` has for each state a flat row of
    symbol and action; `starts` gives for each start rule its name, first state and last state.
    """

    terminals: tuple[str, ...]
    nonterminals: tuple[str, ...]
    literals: tuple[tuple[str, str], ...]
    rules: tuple[Rule, ...]
    actions: tuple[tuple[int, ...], ...]
    starts: tuple[tuple[str, int, int], ...]


Action: TypeAlias = Callable[[Any, list[Any]], Any]
"""Makes the value of a rule out of the context of the run and the values of its parts."""


class Stack:
    """Where the machine stands: states (one more than values) and values."""

    __slots__ = ("last", "states", "values")

    def __init__(self, first: int, last: int) -> None:
        self.last = last
        self.states = [first]
        self.values: list[Any] = []


def _arranger(template: tuple[int, ...]) -> Callable[[Any], Any] | None:
    """Puts the values of a rule in the places of its template, given with a None behind them for the absent ones."""
    return itemgetter(*template) if template else None


class Machine:
    """The tables made ready to run, with the actions for their rules."""

    def __init__(self, tables: Tables, actions: dict[str, Action]) -> None:
        self.tables = tables
        self.width = len(tables.terminals)
        self.end = tables.terminals.index("$END")
        self.symbols = {name: number for number, name in enumerate(tables.terminals + tables.nonterminals)}
        self._rules = tuple((r.size, r.origin, actions.get(r.action), _arranger(r.template)) for r in tables.rules)
        self._rows: list[dict[int, int] | None] = [None] * len(tables.actions)
        self._next: list[dict[int, int]] = [{} for _ in tables.actions]
        self._starts = {name: (first, last) for name, first, last in tables.starts}
        self._lasts = frozenset(last for _, _, last in tables.starts)

    def row(self, state: int) -> dict[int, int]:
        """What a state does on each symbol; unpacked when the state is first met."""
        row = self._rows[state]
        if row is None:
            flat = self.tables.actions[state]
            row = self._rows[state] = dict(zip(flat[::2], flat[1::2], strict=True))
        return row

    def stack(self, start: str) -> Stack:
        """A fresh stack for parsing `start`."""
        return Stack(*self._starts[start])

    def follow(self, state: int, symbol: int, ahead: int) -> int:
        """The state after `symbol` when `ahead` comes next, past all rules that only hand its value on."""
        target = self.row(state)[symbol]
        while True:
            action = self.row(target - 1).get(ahead, 0)
            if action >= 0:
                break
            size, origin, act, _ = self._rules[-1 - action]
            if act is not None or size != 1:
                break
            target = self.row(state)[origin]
        self._next[state][symbol * self.width + ahead] = target - 1
        return target - 1

    def run(self, stack: Stack, types: Sequence[int], at: int, context: Any) -> int:
        """Parse from token `at` on. Returns -1 when all is read, or the place of a token that cannot stand there.

        The tokens end with `$END`. On success the value is the only one on the stack; after a refusal the stack is as
        it was before the token, and the run can be taken up again after a change of stack or tokens.
        """
        states, values = stack.states, stack.values
        rows, rules, following, width = self._rows, self._rules, self._next, self.width
        ahead = types[at]
        while True:
            state = states[-1]
            row = rows[state]
            if row is None:
                row = self.row(state)
            action = row.get(ahead, 0)
            if action > 0:
                values.append(at)
                at += 1
                symbol, ahead = ahead, types[at]
            elif action < 0:
                size, symbol, act, arrange = rules[-1 - action]
                parts = values[-size:]
                del values[-size:], states[-size:]
                if arrange is not None:
                    parts.append(None)
                    parts = arrange(parts)
                values.append(parts[0] if act is None else act(context, parts))
                state = states[-1]
            else:
                return -1 if state == stack.last and ahead == self.end else at
            try:
                states.append(following[state][symbol * width + ahead])
            except KeyError:
                states.append(self.follow(state, symbol, ahead))

    def shift(self, stack: Stack, symbol: int, value: Any, ahead: int) -> None:
        """Put a symbol with a ready value on the stack, as if it had been parsed."""
        stack.values.append(value)
        stack.states.append(self.follow(stack.states[-1], symbol, ahead))

    def accepts(self, state: int, symbol: int) -> bool:
        """Whether the symbol may come next in this state."""
        return symbol in self.row(state)

    def would_shift(self, stack: Stack, kind: int) -> bool:
        """Whether a token of this kind could come next, after all reductions that it leads to."""
        states = list(stack.states)
        while True:
            action = self.row(states[-1]).get(kind, 0)
            if action > 0:
                return True
            if action == 0:
                return kind == self.end and states[-1] == stack.last
            size, origin, _, _ = self._rules[-1 - action]
            del states[-size:]
            states.append(self.follow(states[-1], origin, kind))

    def reach(self, states: Sequence[int], types: Sequence[int], at: int, limit: int) -> int:
        """How far the tokens from `at` on could be read from these states: the place of the first that cannot stand there,
        or `limit` if that is not before it. Nothing is built.
        """
        states = list(states)
        while at < limit:
            kind = types[at]
            action = self.row(states[-1]).get(kind, 0)
            if action == 0:
                return limit if states[-1] in self._lasts and kind == self.end else at
            symbol = kind
            if action < 0:
                size, symbol, _, _ = self._rules[-1 - action]
                del states[-size:]
            else:
                at += 1
            ahead = types[at] if at < len(types) else self.end
            states.append(self.follow(states[-1], symbol, ahead))
        return limit
