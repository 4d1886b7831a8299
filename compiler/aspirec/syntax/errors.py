from __future__ import annotations
from aspirec.diagnostics.model import Code, Diagnostic, report
from aspirec.source import Span
X = Code("ASP1001", "unexpected", "Something is not expected here", "", "", "")
def lexical_error(trouble: str, text: str, span: Span) -> Diagnostic:
    return report(X, trouble, span)
def unexpected(text: str, span: Span) -> Diagnostic:
    return report(X, f"unexpected '{text[span.start:span.end]}'", span)
