"""ASP1xxx: the text."""

from __future__ import annotations

from aspirec.diagnostics.model import Code

ALL: tuple[Code, ...] = ()
