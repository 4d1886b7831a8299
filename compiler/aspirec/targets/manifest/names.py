"""Names of entries: resources, parameters and children with a connection string share one list, without regard to case."""

from __future__ import annotations

from aspirec.bicep.strings import quoted
from aspirec.diagnostics.codes.model import ENTRY_CLASH
from aspirec.diagnostics.model import Bag, report
from aspirec.filling import Subject
from aspirec.model.nodes import App, Index
from aspirec.source import Span
from aspirec.targets.manifest.children import ChildEntry, child_entries


def check_entries(app: App, bag: Bag) -> None:
    """Report children that would be entries of a name that another entry has."""
    index = Index(app)
    taken: dict[str, tuple[str, Span]] = {item.name.lower(): (item.name, item.span) for item in app.parameters}
    taken |= {item.name.lower(): (item.name, item.name_span) for item in app.resources}
    for resource in app.resources:
        for entry in child_entries(Subject(index, resource)):
            if entry.brought:
                continue
            owner = f"{entry.word} of '{resource.name}'"
            first, place = taken.setdefault(entry.name.lower(), (owner, entry.span))
            if place is not entry.span:
                whose = f"'{first}'" if first.lower() == entry.name.lower() else f"the {first}"
                bag.add(
                    report(
                        ENTRY_CLASH,
                        f"the {owner} and {whose} would both be the entry '{entry.name}' of the manifest",
                        entry.span,
                        secondary=((place, "the other one"),),
                        help=_renamed(entry),
                    )
                )


def _renamed(entry: ChildEntry) -> str:
    if not entry.name_attribute:
        return "rename one of them"
    written = f"{entry.word} OTHER {{ {entry.name_attribute}: {quoted(entry.name)} }}"
    return f"call one of them otherwise in the program; in Azure it keeps its name: {written}"
