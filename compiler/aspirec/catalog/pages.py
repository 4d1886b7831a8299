"""Pages of documentation, one for every kind, made of what `describe` says: what a reader finds can be no other than what holds.

docs/kinds/README.md              all kinds with a line each
docs/kinds/azure.serviceBus.md    attributes, children, outputs, what a reference gives, roles
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from aspirec.catalog.describe import Data, describe_all, describe_kind
from aspirec.catalog.index import known_kind
from aspirec.catalog.naming import member_name

MADE = "<!-- Made by `make docs` out of the catalogue. Edit that, not this file. -->"


def all_pages() -> dict[str, str]:
    """The pages by their file names: that of every kind, and the list of all."""
    pages = {"README.md": index_page(describe_all())}
    for entry in describe_all():
        pages[f"{entry['name']}.md"] = kind_page(describe_kind(known_kind(entry["name"])))
    return pages


def index_page(entries: Iterable[Data]) -> str:
    """The list of all kinds."""
    rows = [(f"[`{entry['name']}`]({entry['name']}.md)", entry["summary"]) for entry in entries]
    about = "What can be declared. `aspirec kinds` prints the same, `aspirec kinds KIND` a page."
    return _joined([MADE, "# Kinds of resources", about, _table(("kind", "what it is"), rows)])


def kind_page(data: Data) -> str:
    """The page of a kind."""
    return _joined([MADE, f"# `{data['name']}`", *_head(data), *_sections(data, 2)])


def _head(data: Data) -> Iterator[str]:
    yield f"{data['summary'][0].upper()}{data['summary'][1:]}. {data.get('doc', '')}".strip()
    if "source" in data:
        yield f"The text after the name is {data['source']}."
    if "type" in data:
        yield f"In Azure: `{data['type']}`."
    if "names" in data:
        yield f"Names that Azure takes: {data['names']['rule']}. {data['names'].get('reason', '')}".strip()
    if "clauses" in data:
        yield "Clauses in the body: " + ", ".join(f"`{word}`" for word in data["clauses"]) + "."
    if data.get("existing"):
        yield "It can be `existing`: then it is looked up by its `name`, and its attributes are not written."


def _sections(data: Data, level: int) -> Iterator[str]:
    """What a kind and a child that has a module of its own have alike."""
    mark = "#" * level
    if "attributes" in data:
        yield f"{mark} Attributes"
        yield _table(("attribute", "type", "default", "meaning"), map(_attribute, data["attributes"]))
    for child in data.get("children", ()):
        yield from _child(child, level)
    for title, part in (
        ("Outputs", _outputs(data)),
        ("What a reference gives", _connection(data)),
        ("Roles", _access(data)),
        ("Private endpoint", _private_link(data)),
        ("Endpoints", _endpoints(data)),
        ("What is added", _brings(data)),
        ("What is refused", _limits(data)),
    ):
        body = list(part)
        if body:
            yield from (f"{mark} {title}", *body)


def _attribute(item: Data) -> tuple[str, str, str, str]:
    says = item["doc"]
    if "rule" in item:
        says += f" Takes {item['rule']}."
    if "where" in item:
        says += f" Only if {item['where']}."
    if "secret" in item:
        says += " A secret."
    return f"`{item['name']}`", item["type"], _default(item), says


def _default(item: Data) -> str:
    if item.get("required"):
        return "required"
    private = f"; {shown(item['private'])} behind a private endpoint" if "private" in item else ""
    return shown(item["default"]) + private if "default" in item else ""


def shown(value: Any) -> str:
    """A default as a program would have it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ", ".join(shown(item) for item in value) + "]"
    if isinstance(value, str) and ("{" in value or " (where " in value):
        return value
    return f"'{value}'" if isinstance(value, str) else str(value)


def _child(child: Data, level: int) -> Iterator[str]:
    yield f"{'#' * level} `{child['form']}`"
    says = [child.get("doc", "")]
    if "entries" in child:
        says.append(f"Its keys are your own; each has a value of type {child['entries']}.")
    if "type" in child:
        says.append(f"In Azure: `{child['type']}`.")
    if "names" in child:
        says.append(f"Names: {child['names']['rule']}.")
    if child.get("existing"):
        says.append("It can be `existing`.")
    if child.get("ownModule"):
        says.append("It has a module of its own, `NAME.module.bicep`.")
    yield " ".join(filter(None, says))
    yield from _sections(child, level + 1)


def _outputs(data: Data) -> Iterator[str]:
    rows = [
        (f"`{item.get('alias', item['name'])}`", f"`{item['name']}`", item.get("doc", "") + _only(item))
        for item in data.get("outputs", ())
    ]
    if rows:
        yield _table(("output", "in the module", "what it is"), rows)


def _only(item: Data) -> str:
    return f" Only if {item['where']}." if "where" in item else ""


def _connection(data: Data) -> Iterator[str]:
    connection = data.get("connection", {})
    if "string" in connection:
        variable = connection.get("variable", "ConnectionStrings__NAME")
        yield f"`{variable}`: `{connection['string']}`"
    if "properties" in connection:
        rows = [
            (f"`NAME_{item['name'].upper()}`", f"`{member_name(item['name'])}`", f"`{item['value']}`")
            for item in connection["properties"]
        ]
        yield _table(("variable", "in expressions", "value"), rows)
    if "functions" in connection:
        yield "Azure Functions read these instead:"
        pairs = [(f"`{item['variable']}`", f"`{item['value']}`") for item in connection["functions"]]
        yield _table(("variable", "value"), pairs)


def _access(data: Data) -> Iterator[str]:
    access = data.get("access", {})
    if "where" in access:
        yield f"There are roles only if {access['where']}."
    if "defaults" in access:
        names = [
            f"`{item['role']}`{f' (if {where})' if (where := item.get('where')) else ''}" for item in access["defaults"]
        ]
        yield f"A reference without a grant assigns {', '.join(names)}."
    elif access and not access.get("onReference"):
        yield "A reference assigns no role."
    rows = [(f"`{item['role']}`", f"`{item['id']}`") for item in access.get("roles", ())]
    if rows:
        yield _table(("role", "id"), rows)
    if "serviceRoles" in access:
        rows = [(f"`{item['role']}`", f"`{item['value']}`") for item in access["serviceRoles"]]
        yield "The service's own roles:"
        yield _table(("role", "in the service"), rows)


def _private_link(data: Data) -> Iterator[str]:
    link = data.get("privateLink")
    if link:
        zones = ", ".join(f"`{zone}`" for zone in link["zones"])
        yield f"Group `{link['group']}`; private DNS zones: {zones}."


def _endpoints(data: Data) -> Iterator[str]:
    rows = [
        (f"`{item['name']}`", item["scheme"], str(item.get("targetPort", "")), _only(item).strip())
        for item in data.get("endpoints", ())
    ]
    if rows:
        yield _table(("endpoint", "scheme", "port", ""), rows)


def _brings(data: Data) -> Iterator[str]:
    lines = [f"- `{item['kind']} {item['name']}`{_reasons(item)}" for item in data.get("brings", ())]
    lines += [f"- the parameter `{item['name']}`{_reasons(item)}" for item in data.get("parameters", ())]
    if lines:
        yield "\n".join(lines)


def _reasons(item: Data) -> str:
    parts = []
    if "where" in item:
        parts.append(f"if {item['where']}")
    if "unless" in item:
        parts.append(f"unless `{item['unless']}` is written")
    return ", " + ", ".join(parts) if parts else ""


def _limits(data: Data) -> Iterator[str]:
    lines = []
    for item in data.get("limits", ()):
        where = f"If {item['where']}: " if "where" in item else ""
        mend = f" ({item['help']})" if "help" in item else ""
        warning = " A warning." if item.get("warning") else ""
        lines.append(f"- {where}{item['message']}{mend}.{warning}")
    if lines:
        yield "\n".join(lines)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part) + "\n"
