"""Where the parser stopped, for the mends: the tokens around, the brackets that are open, and ways to change both."""

from __future__ import annotations

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.model import Code, report
from aspirec.source import Span
from aspirec.syntax import tokens as t
from aspirec.syntax.lalr import Stack
from aspirec.syntax.recovery.resume import Frame, Recovery
from aspirec.syntax.wording import shown

SKIP = -(2**62)
"""What a mend returns for: leave the element out."""

OR, EQUALS, NOT_EQUALS = (t.SIGNS[sign] for sign in ("||", "==", "!="))
NULL, ON, AS = (t.WORDS[word] for word in ("null", "on", "as"))
REFERENCE, GRANT, OPTIONAL, EXISTING = (t.WORDS[word] for word in ("reference", "grant", "optional", "existing"))
PARAM, OUTPUT, VAR, IMPORT = (t.WORDS[word] for word in ("param", "output", "var", "import"))
ENDS = frozenset({t.NEWLINE, t.COMMA, t.END, *t.CLOSERS})
TYPES = {"string": "string", "int": "int", "bool": "bool", "str": "string", "number": "int", "boolean": "bool"}
"""The functions that make a value of a type, by what the type is called here and elsewhere."""
_AHEAD = 4
_LINE_LENGTH = 500
"""How far apart two places may be to be taken for places on one line."""
BEGINS_OPERAND = frozenset(
    {t.INTEGER, t.STRING, t.RAW_STRING, t.STRING_START, t.LPAREN, t.LBRACE, t.LBRACKET, *t.WORD_KINDS}
)


class Situation:
    """Where the parser stopped: the token, the ones around it, and the brackets that are open."""

    def __init__(self, recovery: Recovery, stack: Stack, at: int) -> None:
        self.r = recovery
        self.stack = stack
        self.at = at
        self.text = recovery.builder.text
        self.found = recovery.found
        self.kinds = recovery.chunk.kinds
        self.spans = recovery.chunk.spans
        self.kind = self.kinds[at]
        self.frames = recovery.frames(stack, at)
        self.frame: Frame = self.frames[0]
        self.element = next((frame for frame in self.frames if frame.element), self.frames[-1])
        self.start = self.element.start

    @property
    def before(self) -> int:
        """The kind of the token in front; END at the beginning of the declaration."""
        return self.kinds[self.at - 1] if self.at > self.r.first else t.END

    @property
    def after(self) -> int:
        return self.kinds[self.at + 1] if self.kind != t.END else t.END

    @property
    def separator(self) -> str:
        """The comma or semicolon that stands here as a separator; nothing for a line end."""
        word = self.word(self.at) if self.kind in (t.COMMA, t.NEWLINE) else ""
        return word if word in (",", ";") else ""

    @property
    def at_top(self) -> bool:
        """Whether the parser is in the head of a declaration, or in an expression that belongs to it directly."""
        return self.element.place == "top"

    @property
    def made_up(self) -> bool:
        """Whether something was already made up in this element: whatever comes now may follow from that."""
        poison = self.r.builder.poison
        return bool(poison) and poison[-1] >= self.spans[self.start][0]

    @property
    def on_odd_line(self) -> bool:
        """Whether quotes or brackets on this line do not pair up: whatever comes now may follow from that."""
        return any(
            self._on_one_line(odd, self.spans[at][0])
            for odd in self.r.chunk.odd_places
            for at in (self.at, self.at - 1)
        )

    def _on_one_line(self, one: int, other: int) -> bool:
        start, end = min(one, other), max(one, other)
        return end - start < _LINE_LENGTH and "\n" not in self.text[start:end]

    def accepts(self, kind: int) -> bool:
        return self.r.accepts(self.stack, kind)

    def words_ahead(self) -> tuple[str, ...]:
        """All words from here to the end of the element, as names that may be declared there."""
        at, depth, words = self.at, 0, dict[str, None]()
        while self.kinds[at] != t.END and depth >= 0:
            kind = self.kinds[at]
            if depth == 0 and kind in (t.NEWLINE, t.COMMA):
                break
            depth += (kind in t.OPENERS) - (kind in t.CLOSERS)
            if kind == t.NAME:
                words[self.word(at)] = None
            at += 1
        return tuple(words)

    def touching(self, at: int) -> bool:
        """Whether the token follows the one before without a space."""
        return at > 0 and self.spans[at - 1][1] == self.spans[at][0]

    def new_line(self, at: int) -> bool:
        """Whether a line ends between the token before and this one."""
        return self.r.new_line(at)

    def word(self, at: int) -> str:
        return self.r.word(at)

    def written(self, first: int, last: int) -> str:
        """The text from the start of one token to the end of another."""
        return self.text[self.spans[first][0] : self.spans[last][1]]

    def span(self, first: int, last: int) -> Span:
        """From the start of one token to the end of another."""
        return self.r.span(first, last)

    def area(self, start: int, end: int) -> Span:
        """A piece of the text by its offsets."""
        return Span(self.r.builder.file, start, end)

    def behind(self, at: int) -> Span:
        """The place right behind a token."""
        return self.area(self.spans[at][1], self.spans[at][1])

    def shown(self, at: int) -> str:
        """A token, quoted for a message."""
        return "the end of the line" if self.kinds[at] in (t.NEWLINE, t.END) else shown(self.word(at))

    def place(self, at: int) -> Span:
        """The span of a token; of a line end, the place right behind what comes before it."""
        if self.kinds[at] in (t.NEWLINE, t.END) and at > 0:
            return self.behind(at - 1)
        return self.span(at, at)

    def say(self, code: Code, message: str, span: Span, help: str = "", fix: str | None = None) -> None:
        """Report it, unless there was enough already, or it is about a token without text, which a mend has put in."""
        of_nothing = message.startswith("'' ") and span.start == span.end and len(self.found) > 0
        if not self.found.full and not of_nothing:
            self.found.append(report(code, message, span, help=help, fixes=() if fix is None else (fix,)))

    def say_instead(self, trouble: str, start: int, end: int) -> None:
        """Report what the lexer has a name for, in the place of all that was said about this range."""
        self.found.drop_within(start, end)
        self.r.builder.complain(trouble, start, end)

    def say_comma(self, at: int) -> None:
        """Report a comma that is too many."""
        self.r.builder.complain("comma_too_many", *self.spans[at])

    def helps(self, first: int, count: int, *kinds: int) -> bool:
        """Whether the parser would get farther if these kinds stood in place of `count` tokens from `first` on, which
        belong to the current element.
        """
        window = self.kinds[self.start : self.at + _AHEAD]
        place = first - self.start
        window[place : place + count] = kinds
        goal = min(self.at - self.start + len(kinds) - count + 2, len(window))
        values = self.element.values if self.element.element else 0
        states = self.stack.states[: values + 1]
        return self.r.machine.reach(states, window, 0, goal) >= goal

    # -- changing the tokens ---------------------------------------------------------------------------------------

    def insert(self, at: int, *kinds: int, poison: bool = False) -> None:
        """Put tokens without text in front of token `at`."""
        end = self.spans[at - 1][1] if at else self.spans[at][0]
        self.kinds[at:at] = kinds
        self.spans[at:at] = [(end, end)] * len(kinds)
        if poison:
            self.poison(end)

    def poison(self, at: int) -> None:
        """Note that what stands at this offset was made up."""
        self.r.builder.poison.append(at)

    def insert_comma(self, rule: str) -> int:
        """Report that a comma is missing in front of the current token, and put one there."""
        message = f"there is nothing between {self.shown(self.at - 1)} and {self.shown(self.at)}"
        self.say(codes.MISSING_SEPARATOR, message, self.place(self.at), rule)
        self.insert(self.at, t.COMMA)
        return self.at

    def delete(self, at: int, count: int = 1) -> None:
        del self.kinds[at : at + count], self.spans[at : at + count]

    def restart(self, frame: Frame | None = None) -> int:
        """Read the current element again, or that of another frame, after a change of its tokens; the result is where it begins."""
        frame = frame or self.element
        values = frame.values if frame.element else 0
        del self.stack.values[values:], self.stack.states[values + 1 :]
        return frame.start
