"""What changed between two outlines, as text, as Markdown (for the comment of a pull request) and as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TypeAlias

from aspirec.diagnostics.visible import single_line
from aspirec.outline.changes import Change, Changes, Renamed, Value
from aspirec.outline.meaning import spelled
from aspirec.outline.nodes import Resource, Role
from aspirec.paint import plain

Style: TypeAlias = Literal["heading", "recreated", "added", "removed", "changed", "plain"]
Paint: TypeAlias = Callable[[str, Style], str]

NOTHING = "Nothing changes that is deployed."
_LONG = 30
"""How many lines of a section are shown in a comment without being asked for."""
_RECREATED = "Recreated: the new one starts empty, and the old one stays behind or is lost"
_LEFT_BEHIND = "A deployment deletes nothing: resources and roles {} stay in Azure until somebody deletes them."


def render_text(changes: Changes, paint: Paint = plain) -> str:
    """The changes for a terminal: what is recreated first."""
    lines = [line for section in _sections(changes) for line in _section_lines(*section, paint)]
    lines += [_LEFT_BEHIND.format("marked -")] if changes.leaves_behind else []
    return "\n".join(lines) + "\n" if lines else NOTHING + "\n"


_Entry: TypeAlias = tuple[str, str, Style, tuple[str, ...]]
"""A mark, a title, how it looks, and lines below it."""


def _sections(changes: Changes) -> Iterator[tuple[str, Style, list[_Entry]]]:
    renamed: list[_Entry] = [
        ("!", _between(item.old, item.new), "recreated", tuple(_recreated_lines(item))) for item in changes.renamed
    ]
    yield _RECREATED, "recreated", renamed
    resources: list[_Entry] = [("+", _resource(item), "added", ()) for item in changes.added]
    resources += [("-", _resource(item), "removed", ()) for item in changes.removed]
    resources += [
        ("~", _resource(item.new), "changed", tuple(_value_line(value) for value in item.values))
        for item in changes.changed
    ]
    yield "Resources", "heading", resources
    roles: list[_Entry] = [("+", _role(role), "added", ()) for role in changes.roles_gained]
    roles += [("-", _role(role), "removed", ()) for role in changes.roles_lost]
    yield "Roles", "heading", roles
    yield "Parameters", "heading", [_entry(change) for change in changes.parameters]
    yield "Outputs", "heading", [_entry(change) for change in changes.outputs]
    yield "Filled in by people", "heading", [_entry(change) for change in changes.filled_in]
    yield "Other files", "heading", [_entry(change) for change in changes.files]


def _section_lines(heading: str, style: Style, entries: list[_Entry], paint: Paint) -> Iterator[str]:
    if not entries:
        return
    yield paint(f"{heading}:", style)
    for mark, title, look, below in entries:
        yield paint(f"  {mark} {single_line(title)}", look)
        below_look: Style = "recreated" if look == "recreated" else "plain"
        yield from (paint(f"      {single_line(line)}", below_look) for line in below)


_MARKS: dict[str, tuple[str, Style]] = {
    "added": ("+", "added"),
    "removed": ("-", "removed"),
    "changed": ("~", "changed"),
}


def _entry(change: Change) -> _Entry:
    mark, look = _MARKS[change.word]
    note = f": {change.note}" if change.note else ""
    values = [value for value in change.values if change.word == "changed" or value.path == "value"]
    described = " = ".join(value.new for value in change.values if value.path in ("type", "default") and value.new)
    kind = f" ({described})" if described and change.word == "added" else ""
    return mark, f"{change.name}{kind}{note}", look, tuple(_value_line(value) for value in values)


def _resource(resource: Resource) -> str:
    existing = "existing " if resource.existing else ""
    return f"{resource.title}: {existing}{resource.type}"


def _between(old: Resource, new: Resource) -> str:
    return _resource(new) if old.title == new.title else f"{old.title} -> {_resource(new)}"


def _role(role: Role) -> str:
    return f"{role.principal}: {role.role} on {role.target}"


def _recreated_lines(item: Renamed) -> Iterator[str]:
    yield from (_value_line(value) for value in item.values)
    if item.inside:
        yield f"with all that is in it: {', '.join(item.inside)}"


def _value_line(value: Value) -> str:
    if value.old is None:
        return f"{value.path}: {value.new} (new)"
    if value.new is None:
        return f"{value.path}: {value.old} (gone)"
    return f"{value.path}: {value.old} -> {value.new}"


# -- Markdown ----------------------------------------------------------------------------------------------------


def render_markdown(changes: Changes, title: str = "") -> str:
    """The changes as the comment of a pull request: what is recreated first, as a warning; long lists folded."""
    lines = [f"### {_escaped(single_line(title))}", ""] if title else []
    if changes.is_empty:
        return "\n".join([*lines, NOTHING, ""])
    for heading, style, entries in _sections(changes):
        if not entries:
            continue
        if style == "recreated":
            lines += ["> [!CAUTION]", f"> **{heading}.**", ">"]
            lines += [f"> {line}" for line in _markdown_entries(entries)] + [""]
        else:
            lines += [*_markdown_section(heading, [*_markdown_entries(entries)], len(entries)), ""]
    lines += [_LEFT_BEHIND.format("that are removed"), ""] if changes.leaves_behind else []
    return "\n".join(lines)


def _markdown_section(heading: str, lines: list[str], count: int) -> list[str]:
    """A section under its heading; what is too long to be read in passing is folded, and says how much it is."""
    if len(lines) <= _LONG:
        return [f"**{heading}**", "", *lines]
    return ["<details>", f"<summary><b>{heading}</b> ({count})</summary>", "", *lines, "", "</details>"]


def _markdown_entries(entries: Iterable[_Entry]) -> Iterator[str]:
    words = {"!": ":rotating_light:", "+": "added", "-": "removed", "~": "changed"}
    for mark, title, _, below in entries:
        yield f"- {words[mark]} {_code(single_line(title))}"
        yield from (f"  - {_code(single_line(line))}" for line in below)


def _code(text: str) -> str:
    """Text in a code span, whatever it holds."""
    fence = "`" * (_longest_run(text) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _longest_run(text: str) -> int:
    longest = run = 0
    for char in text:
        run = run + 1 if char == "`" else 0
        longest = max(longest, run)
    return longest


def _escaped(text: str) -> str:
    return "".join(f"\\{char}" if char in "\\`*_[]<>#|" else char for char in text)


# -- JSON --------------------------------------------------------------------------------------------------------


def render_json(changes: Changes) -> str:
    """The changes for programs."""
    from json import dumps

    document = {
        "version": 1,
        "recreated": [
            {
                **_resource_data(item.new),
                "was": _resource_data(item.old),
                "values": _values_data(item.values),
                "inside": list(item.inside),
            }
            for item in changes.renamed
        ],
        "added": [_resource_data(item) for item in changes.added],
        "removed": [_resource_data(item) for item in changes.removed],
        "changed": [{**_resource_data(item.new), "values": _values_data(item.values)} for item in changes.changed],
        "rolesGained": [_role_data(role) for role in changes.roles_gained],
        "rolesLost": [_role_data(role) for role in changes.roles_lost],
        "parameters": [_change_data(change) for change in changes.parameters],
        "outputs": [_change_data(change) for change in changes.outputs],
        "filledIn": [_change_data(change) for change in changes.filled_in],
        "files": [_change_data(change) for change in changes.files],
    }
    return dumps(document, indent=2, ensure_ascii=False) + "\n"


def _resource_data(resource: Resource) -> dict[str, object]:
    return {
        "title": resource.title,
        "type": resource.type,
        "name": spelled(resource.name),
        "existing": resource.existing,
        "module": resource.module,
        "symbol": resource.symbol,
    }


def _values_data(values: Iterable[Value]) -> list[dict[str, str | None]]:
    return [{"path": value.path, "old": value.old, "new": value.new} for value in values]


def _role_data(role: Role) -> dict[str, str]:
    return {"principal": role.principal, "role": role.role, "target": role.target}


def _change_data(change: Change) -> dict[str, object]:
    values = _values_data(change.values)
    return {"name": change.name, "change": change.word, "note": change.note, "values": values}
