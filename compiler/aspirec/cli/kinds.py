"""`aspirec kinds`: which kinds of resources there are, and what each has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from aspirec.catalog.describe import Data, describe_all, describe_kind
from aspirec.catalog.index import find_kind
from aspirec.catalog.near_kinds import near_kinds
from aspirec.catalog.pages import MADE, all_pages, kind_page, shown
from aspirec.cli import terminal
from aspirec.diagnostics.suggest import did_you_mean

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("names", metavar="[KIND]...", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="The format of the description.",
)
@click.option(
    "--pages",
    metavar="DIR",
    type=click.Path(file_okay=False),
    help="Write a Markdown page for every kind into DIR instead, and remove pages of kinds that are gone.",
)
def kinds(names: tuple[str, ...], form: str, pages: str | None) -> int:
    """List the kinds of resources, or describe KIND.

    Shows its attributes with types and defaults, children, outputs, what a reference gives, the roles that can be granted,
    and what is refused. Kinds from other packages are included.

    \b
    Examples:
      aspirec kinds
      aspirec kinds azure.storage
    """
    if pages is not None:
        if names:
            raise click.UsageError("--pages takes no KIND: it writes the pages of all.")
        return _pages_written(pages)
    found = [_described(name) for name in names]
    if form == "json":
        import json

        data: Any = found if len(names) > 1 else found[0] if found else describe_all()
        terminal.out(json.dumps(data, indent=2, ensure_ascii=False) + "\n")
    elif not names:
        terminal.out(all_pages()["README.md"] if form == "markdown" else _list())
    else:
        terminal.out("\n".join(kind_page(data) if form == "markdown" else kind_text(data) for data in found))
    return 0


def _described(name: str) -> Data:
    kind = find_kind(name)
    if kind is None:
        hint = did_you_mean(near_kinds(name))
        raise click.UsageError(f"There is no kind '{name}'" + (f"; {hint}" if hint else ". 'aspirec kinds' lists all."))
    return describe_kind(kind)


def _pages_written(directory: str) -> int:
    try:
        _write_pages(directory)
    except OSError as error:
        from aspirec.cli.report import Report
        from aspirec.diagnostics.file_errors import unwritable

        report = Report()
        report.add([unwritable(str(error.filename or directory), error)])
        report.print()
        return 1
    return 0


def _write_pages(directory: str) -> None:
    """Write all pages, and remove those of kinds that are gone. Files that are no such pages stay."""
    from pathlib import Path

    folder = Path(directory)
    folder.mkdir(parents=True, exist_ok=True)
    pages = all_pages()
    others = {path.name for path in folder.glob("*.md") if not _is_page(path)}
    for name in sorted(others & pages.keys()):
        raise click.UsageError(f"'{folder / name}' was not written by 'aspirec kinds'; choose another folder.")
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    for stale in sorted(folder.glob("*.md")):
        if stale.name not in pages and stale.name not in others:
            stale.unlink()


def _is_page(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(MADE.encode())) == MADE.encode()


def _list() -> str:
    entries = describe_all()
    width = max(len(entry["name"]) for entry in entries) + 2
    return "".join(f"{entry['name']:<{width}}{entry['summary']}\n" for entry in entries)


# -- one kind ----------------------------------------------------------------------------------------------------


def kind_text(data: Data) -> str:
    """What a kind has, for a terminal."""
    return "\n".join(line.rstrip() for line in _lines(data)) + "\n"


def _lines(data: Data) -> Iterator[str]:
    yield f"{data['name']}: {data['summary']}"
    if "doc" in data:
        yield from _wrapped(data["doc"], 2)
    if "source" in data:
        yield f"  the text after the name: {data['source']}"
    if "type" in data:
        yield f"  in Azure: {data['type']}"
    if data.get("existing"):
        yield "  can be existing"
    yield from _parts(data, 0)


def _parts(data: Data, depth: int) -> Iterator[str]:
    yield from _section("attributes", depth, (_attribute(item, depth + 2) for item in data.get("attributes", ())))
    yield from _section("children", depth, (_child(item, depth + 2) for item in data.get("children", ())))
    yield from _section("outputs", depth, (_output(item, depth + 2) for item in data.get("outputs", ())))
    yield from _section("a reference gives", depth, (_connection(data.get("connection", {}), depth + 2),))
    yield from _section("roles", depth, (_roles(data.get("access", {}), depth + 2),))
    yield from _section("endpoints", depth, (_endpoints(data, depth + 2),))
    yield from _section("is added", depth, (_brought(data, depth + 2),))
    yield from _section("is refused", depth, (_refused(data, depth + 2),))


def _section(title: str, depth: int, parts: Iterator[Iterator[str]] | tuple[Iterator[str], ...]) -> Iterator[str]:
    lines = [line for part in parts for line in part]
    if lines:
        yield ""
        yield " " * depth + title
        yield from lines


def _attribute(item: Data, depth: int) -> Iterator[str]:
    notes = ["required"] if item.get("required") else []
    if "default" in item:
        notes.append(f"default {shown(item['default'])}")
    if "private" in item:
        notes.append(f"{shown(item['private'])} behind a private endpoint")
    suffix = f"  [{', '.join(notes)}]" if notes else ""
    yield f"{' ' * depth}{item['name']}: {item['type']}{suffix}"
    rule = f" Takes {item['rule']}." if "rule" in item else ""
    where = f" Only if {item['where']}." if "where" in item else ""
    yield from _wrapped(item["doc"] + rule + where, depth + 4)


def _child(item: Data, depth: int) -> Iterator[str]:
    yield " " * depth + item["form"] + ("  [can be existing]" if item.get("existing") else "")
    yield from _wrapped(item.get("doc", ""), depth + 4)
    yield from _parts(item, depth + 4)


def _output(item: Data, depth: int) -> Iterator[str]:
    alias = f" ({item['name']})" if "alias" in item else ""
    where = f" (if {item['where']})" if "where" in item else ""
    yield f"{' ' * depth}{item.get('alias', item['name'])}{alias}: {item['type']}. {item.get('doc', '')}{where}"


def _connection(data: Data, depth: int) -> Iterator[str]:
    if "string" in data:
        yield f"{' ' * depth}{data.get('variable', 'ConnectionStrings__NAME')} = {data['string']}"
    for item in data.get("properties", ()):
        yield f"{' ' * depth}NAME_{item['name'].upper()} = {item['value']}"


def _roles(data: Data, depth: int) -> Iterator[str]:
    if "where" in data:
        yield f"{' ' * depth}only if {data['where']}:"
    defaults = {item["role"]: item.get("where", "") for item in data.get("defaults", ())}
    for item in (*data.get("roles", ()), *data.get("serviceRoles", ())):
        name = item["role"]
        where = f", if {defaults[name]}" if defaults.get(name) else ""
        default = f"  [default{where}]" if name in defaults else ""
        yield f"{' ' * depth}{name}  {item.get('id', item.get('value', ''))}{default}"


def _brought(data: Data, depth: int) -> Iterator[str]:
    for item in (*data.get("brings", ()), *data.get("parameters", ())):
        unless = f", unless '{item['unless']}' is written" if "unless" in item else ""
        where = f", if {item['where']}" if "where" in item else ""
        yield f"{' ' * depth}{item.get('kind', 'param')} {item['name']}{where}{unless}"


def _endpoints(data: Data, depth: int) -> Iterator[str]:
    for item in data.get("endpoints", ()):
        port = f", port {item['targetPort']}" if "targetPort" in item else ""
        where = f", if {item['where']}" if "where" in item else ""
        yield f"{' ' * depth}{item['name']}: {item['scheme']}{port}{where}"


def _refused(data: Data, depth: int) -> Iterator[str]:
    for item in data.get("limits", ()):
        where = f"if {item['where']}: " if "where" in item else ""
        warning = " (a warning)" if item.get("warning") else ""
        yield from _wrapped(f"{where}{item['message']}{warning}", depth)


def _wrapped(text: str, depth: int) -> Iterator[str]:
    from textwrap import wrap

    yield from wrap(text, 96, initial_indent=" " * depth, subsequent_indent=" " * depth)
