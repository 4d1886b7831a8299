"""Whole lines of other languages, pasted in between the declarations: each block is one mistake.

They are looked for where a declaration makes no sense.
"""

from __future__ import annotations

import re

from aspirec.syntax.lines import column

_INSTRUCTION = (
    r"(?:FROM|RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|EXPOSE|ENV|ARG|USER|LABEL|VOLUME|HEALTHCHECK|SHELL|STOPSIGNAL)[ \t]"
)
_REST = r"(?>(?:[^\r\n\\]|\\(?:\r?\n)?)*)"
_DOCKERFILE = re.compile(rf"{_INSTRUCTION}{_REST}(?:\s*^(?:{_INSTRUCTION}|\#){_REST})*", re.MULTILINE)
_YAML = re.compile(
    r"[A-Za-z][\w.-]*:[ \t]*(?:\#[^\r\n]*)?(?:\s*[\r\n](?:[ \t]+|-[ \t])[^\s{}][^\r\n{}]*+(?=[\r\n]|\Z))+"
)
_JSON = re.compile(r'\{\s*"[^"\r\n]*"[ \t]*:[^\r\n]*(?:[\r\n]+[ \t"{[\]][^\r\n]*)*(?:[\r\n]+\})?')
"""It ends where a line begins with a brace, or with anything that JSON does not have there."""


def pasted_block(text: str, start: int) -> tuple[int, int, str] | None:
    """The block that begins at an offset: where it is, and the trouble to complain about."""
    if column(text, start) > 0:
        return None
    for pattern, trouble in ((_DOCKERFILE, "dockerfile"), (_YAML, "entries_at_top"), (_JSON, "code")):
        block = pattern.match(text, start)
        if block is not None:
            return *block.span(), trouble
    return None
