"""The kinds of tokens, as the numbers that the parser's tables use."""

from __future__ import annotations

from aspirec.syntax.lalr import Tables


def _tables() -> Tables:
    """The tables that came with the package; without them, the grammar is analysed here and now."""
    try:
        from aspirec.syntax.tables import TABLES
    except ImportError:
        from aspirec.syntax.generate import build_tables

        return build_tables()
    return TABLES


TABLES = _tables()
_NUMBERS = {name: number for number, name in enumerate(TABLES.terminals)}
LITERALS = {text: _NUMBERS[name] for text, name in TABLES.literals}
"""Words and signs of the grammar by their text."""

END = _NUMBERS["$END"]
NAME = _NUMBERS["NAME"]
INTEGER = _NUMBERS["INTEGER"]
STRING = _NUMBERS["STRING"]
RAW_STRING = _NUMBERS["RAW_STRING"]
STRING_START = _NUMBERS["STRING_START"]
STRING_MIDDLE = _NUMBERS["STRING_MIDDLE"]
STRING_END = _NUMBERS["STRING_END"]
NEWLINE = _NUMBERS["NEWLINE"]

LBRACE, RBRACE = LITERALS["{"], LITERALS["}"]
LBRACKET, RBRACKET = LITERALS["["], LITERALS["]"]
LPAREN, RPAREN = LITERALS["("], LITERALS[")"]
COMMA, COLON, EQUAL = LITERALS[","], LITERALS[":"], LITERALS["="]
QUESTION, DOT, AT = LITERALS["?"], LITERALS["."], LITERALS["@"]
MINUS, BANG = LITERALS["-"], LITERALS["!"]

WORDS = {text: number for text, number in LITERALS.items() if text.isalpha()}
"""Words that mean something by their position."""
DECLARATION_WORDS = ("app", "existing", "import", "output", "param", "stage", "var")
"""The words with which declarations begin, beside the kinds of the catalogue."""
CLAUSE_WORDS = ("existing", "grant", "output", "reference", "resource")
"""The words with which entries of a body begin, beside those of the catalogue."""
SIGNS = {text: number for text, number in LITERALS.items() if not text.isalpha()}
SIGN_TEXT = {number: text for text, number in LITERALS.items()}
"""The text of each word or sign."""

WORD_KINDS = frozenset({NAME, *WORDS.values()})
"""Tokens that are spelled like a name."""
CONSTANTS = frozenset({LITERALS["true"], LITERALS["false"], LITERALS["null"]})
OPENERS = frozenset({LBRACE, LBRACKET, LPAREN, STRING_START})
CLOSERS = frozenset({RBRACE, RBRACKET, RPAREN, STRING_END})
CLOSER_OF = {LBRACE: RBRACE, LBRACKET: RBRACKET, LPAREN: RPAREN, STRING_START: STRING_END}
STRINGS = frozenset({STRING, RAW_STRING, STRING_START})
ENDS_OPERAND = frozenset({INTEGER, STRING, RAW_STRING, *CLOSERS, *WORD_KINDS})
"""Kinds of tokens that an operand can end with."""
IN_HEADS = frozenset({DOT, STRING, *WORD_KINDS})
"""Kinds of tokens in front of a body."""

SILENT = tuple(number not in ENDS_OPERAND for number in range(len(TABLES.terminals)))
"""By kind: whether a line that ends with it goes on in the next."""
CONTINUING = tuple(
    number in CLOSERS or (number in SIGNS.values() and number not in {AT, MINUS, BANG, *OPENERS})
    for number in range(len(TABLES.terminals))
)
"""By kind: whether a line that begins with it goes on from the one before."""
