"""Diagnostics as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), for code scanning and editors."""

from __future__ import annotations

from typing import Any

from aspirec import __version__
from aspirec.diagnostics.model import Code, Diagnostic, Label
from aspirec.source import Sources, Span

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_START_FOLDER = "%SRCROOT%"
_START_FOLDER_WORDS = "The folder in which aspirec was started; in GitHub Actions, the root of the checkout."


def render_sarif(diagnostics: tuple[Diagnostic, ...], sources: Sources) -> str:
    """One SARIF log with one run; results stand in the given order, the rules are those that the results use.

    Relative paths start where `%SRCROOT%` is: in the folder in which aspirec was started, or in the root of a checkout.
    The text is ASCII, so that it survives any encoding.
    """
    import json

    codes = sorted({diagnostic.code.id: diagnostic.code for diagnostic in diagnostics}.items())
    indices = {id: index for index, (id, _) in enumerate(codes)}
    run = {
        "tool": {
            "driver": {
                "name": "aspirec",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(code) for _, code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            _START_FOLDER: {"description": {"text": _START_FOLDER_WORDS}},
        },
        "results": [_result(diagnostic, indices[diagnostic.code.id], sources) for diagnostic in diagnostics],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: Code) -> dict[str, Any]:
    from aspirec.diagnostics.explain import explain_markdown, explain_text

    return {
        "id": code.id,
        "name": "".join(word.capitalize() for word in code.slug.split("-")),
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": code.explanation},
        "help": {"text": explain_text(code), "markdown": explain_markdown(code)},
        "defaultConfiguration": {"level": code.severity.value},
    }


def _result(diagnostic: Diagnostic, index: int, sources: Sources) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": diagnostic.code.id,
        "ruleIndex": index,
        "level": diagnostic.severity.value,
        "message": {"text": _message(diagnostic)},
        "locations": [_location(diagnostic.primary, sources)],
    }
    if diagnostic.secondary:
        places = enumerate(diagnostic.secondary, start=1)
        result["relatedLocations"] = [{"id": number, **_location(label, sources)} for number, label in places]
    if diagnostic.fixes and diagnostic.primary.span.file in sources:
        result["fixes"] = [_fix(text, diagnostic.primary.span, sources) for text in diagnostic.fixes]
    return result


def _message(diagnostic: Diagnostic) -> str:
    return "\n".join(part for part in (diagnostic.message, diagnostic.help, *diagnostic.notes) if part)


def _location(label: Label, sources: Sources) -> dict[str, Any]:
    place = {"artifactLocation": _artifact(label.span.file), "region": _region(label.span, sources)}
    location: dict[str, Any] = {"physicalLocation": place}
    if label.text:
        location["message"] = {"text": label.text}
    return location


def _fix(text: str, span: Span, sources: Sources) -> dict[str, Any]:
    replacement = {"deletedRegion": _region(span, sources), "insertedContent": {"text": text}}
    change = {"artifactLocation": _artifact(span.file), "replacements": [replacement]}
    return {"description": {"text": f"Replace with {text}"}, "artifactChanges": [change]}


def _region(span: Span, sources: Sources) -> dict[str, int]:
    """The region of a span. A file as a whole gets its first character, since code scanning shows no result without a
    line.
    """
    source = sources.get(span.file)
    if source is None:
        return {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1}
    start, end = source.position(span.start), source.position(max(span.start, span.end))
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _artifact(file: str) -> dict[str, str]:
    """A file as a URI reference: percent-encoded, with forward slashes."""
    from urllib.parse import quote

    path = file.replace("\\", "/")
    encoded = quote(path.encode("utf-8", "surrogateescape" if _is_escaped(path) else "surrogatepass"), safe="/")
    if path.startswith("/"):
        return {"uri": "file://" + encoded}
    if path[1:3] == ":/":
        return {"uri": "file:///" + path[:2] + encoded[4:]}
    return {"uri": encoded.removeprefix("./"), "uriBaseId": _START_FOLDER}


def _is_escaped(path: str) -> bool:
    """Whether the lone surrogates in a path, if any, are those by which Python carries bytes that are not UTF-8."""
    return all("\udc80" <= character <= "\udcff" for character in path if "\ud800" <= character <= "\udfff")
