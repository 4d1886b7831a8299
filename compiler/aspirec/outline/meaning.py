"""What an expression of one module means in the whole deployment.

A module says `acr_outputs_name`, or `sku`; what is deployed depends on what its template passes for that. So parameters of modules
stand for what they are given, variables and outputs for their values, and symbols for the resources that they speak of:

api.module.bicep  { server: acr_outputs_loginServer, size: size }
main.bicep        { acr_outputs_loginServer: acr.outputs.loginServer, size: 3 }

-> server means <acr>.properties.loginServer, size means 3

Parameters of templates stay what they are. Resources are marked with their titles, so that they can be told from text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import NamedTuple, TypeAlias

from aspirec.bicep.build_main import RESOURCE_GROUPS
from aspirec.bicep.identifiers import symbol_of
from aspirec.outline.bicep_text import Entries, Statement, Value, one_line
from aspirec.outline.rewriting import MARK, rewritten

Calls: TypeAlias = Mapping[str, tuple[str, Statement]]
"""For the file of a module, the template that deploys it and how."""
Named: TypeAlias = Mapping[str, Mapping[str, Statement]]
"""The declarations of every file by their names."""

_MARKED = re.compile(f"{MARK}([^{MARK}]*){MARK}")
_SPEAKS_OF = re.compile(rf"{MARK}([^{MARK}]*){MARK}(?:\.\w+)*")
_NAME_OF = re.compile(rf"{MARK}([^{MARK}]*){MARK}\.name")
_GOES_ALONE = re.compile(r"[\w.\x01-]*(?:\([^()]*\))?[\w.\x01-]*")
"""What members can be asked of without parentheses."""
_DEEPEST = 40
"""How far a value is followed from module to module; no program goes near it."""
LONGEST = 100_000
"""What would get longer when names are followed stays as it is written: a value may double with every name in it."""


def marked(title: str) -> str:
    """A resource in a meaning."""
    return f"{MARK}{title}{MARK}"


def spelled(meaning: str, name: Callable[[str], str] = str) -> str:
    """A meaning with `name` of its titles in place of the marks: the titles, for people."""
    return _MARKED.sub(lambda found: name(found[1]), meaning) if MARK in meaning else meaning


def resource_in(meaning: str) -> str:
    """The title of the resource that a meaning speaks of, as itself or by one of its members; empty if it says anything else."""
    found = _SPEAKS_OF.fullmatch(meaning)
    return found[1] if found is not None else ""


def is_group(statement: Statement) -> bool:
    """Whether it is the resource group that main.bicep makes."""
    return statement.word == "resource" and statement.detail.startswith(f"{RESOURCE_GROUPS}@")


class _Sought(NamedTuple):
    """What a resource is looked up by; `around` is its parent, or where it is."""

    type: str
    name: str
    around: str


class Meanings:
    """The meanings in one set of results. `title` says what the resource of a file and a symbol is called."""

    def __init__(
        self, named: Named, calls: Calls, title: Callable[[str, str], str], stem: Callable[[str], str]
    ) -> None:
        self.named = named
        self.calls = calls
        self.title = title
        self.stem = stem
        self._known: dict[tuple[str, str], str] = {}
        self._looked_up: dict[_Sought, str] | None = None
        self._depth = 0

    def of(self, file: str, text: str) -> str:
        """The meaning of an expression in a file."""
        known = self._known.get((file, text))
        if known is None:
            if self._depth > _DEEPEST:
                return text
            self._depth += 1
            known = rewritten(text, lambda name, members: self._of_name(file, name, members))
            self._depth -= 1
            known = known if len(known) <= max(LONGEST, len(text)) else text
            self._known[file, text] = known
        return known

    def place(self, file: str, statement: Statement) -> str:
        """Where a resource of a file is: empty for the group of the deployment, which main.bicep may make."""
        if is_group(statement):
            return "subscription()"
        template, call = self.calls.get(file, ("", None))
        own = statement.text("scope")
        scope = self.of(file, own) if own else self.of(template, call.text("scope")) if call is not None else ""
        return "" if self.group and resource_in(scope) == self.group else scope

    @cached_property
    def group(self) -> str:
        """The title of the resource group that main.bicep makes; empty for none."""
        return next((item.name for item in self.named.get("main.bicep", {}).values() if is_group(item)), "")

    def _of_name(self, file: str, name: str, members: tuple[str, ...]) -> str | None:
        statement = self.named.get(file, {}).get(name)
        match statement.word if statement is not None else "":
            case "param":
                return self._of_parameter(file, name, members)
            case "var" if statement is not None:
                return self._of_value(file, statement.value, members)
            case "resource" if statement is not None:
                return ".".join([self._of_resource(file, statement), *members])
            case "module" if statement is not None and members[:1] == ("outputs",) and len(members) > 1:
                output = self.named.get(statement.detail, {}).get(members[1])
                found = self._of_value(statement.detail, output.value if output else None, members[2:])
                return found if found is not None else ".".join([marked(self.stem(statement.detail)), *members[1:]])
            case _:
                return None

    def _of_parameter(self, file: str, name: str, members: tuple[str, ...]) -> str | None:
        template, call = self.calls.get(file, ("", None))
        if call is not None:
            given = call.entry("params", name)
            if given is not None:
                return self._of_value(template, given, members)
            return self._of_value(file, self.named[file][name].value, members)
        output = self.named.get("main.bicep", {}).get(name) if file != "main.bicep" else None
        handed_over = output is not None and output.word == "output"
        return self._of_value("main.bicep", output.value, members) if handed_over and output is not None else None

    def _of_value(self, file: str, value: Value | None, members: tuple[str, ...]) -> str | None:
        """The meaning of what members of a value are; None where there is no value."""
        while members and isinstance(value, Entries):
            value, members = value.get(members[0]), members[1:]
        if value is None:
            return None
        meaning = self.of(file, one_line(value))
        alone = meaning if not members or _GOES_ALONE.fullmatch(meaning) else f"({meaning})"
        return ".".join([alone, *members])

    # -- resources -----------------------------------------------------------------------------------------------

    def _of_resource(self, file: str, statement: Statement) -> str:
        """A resource by its title; one that is looked up by the title of what has that name, or else by what is looked up."""
        if not statement.existing or self.title(file, statement.name) == self.stem(file):
            return marked(self.title(file, statement.name))
        sought = self._sought(file, statement)
        found = _NAME_OF.fullmatch(sought.name)
        known = found[1] if found is not None else self._by_name().get(sought)
        if known is not None:
            return marked(known)
        sort = sought.type.rpartition("/")[2]
        return f"{sort}({f'{sought.around}, ' if sought.around else ''}{sought.name})"

    def _by_name(self) -> Mapping[_Sought, str]:
        """The titles of resources by what they are looked up by: children by their names, what a module is there for by the name
        that it hands out, and existing ones that have modules of their own.
        """
        if self._looked_up is None:
            self._looked_up = {}
            for module in self.calls:
                named = self.named.get(module, {})
                own, name = named.get(symbol_of(self.stem(module))), named.get("name")
                for item in named.values():
                    if item.word == "resource" and (item is own if item.existing else item.text("parent")):
                        self._looked_up[self._sought(module, item)] = self.title(module, item.name)
                if own is not None and own.word == "resource" and name is not None and name.word == "output":
                    handed_out = self.of(module, one_line(name.value))
                    sought = self._sought(module, own)._replace(name=handed_out, around=self.place(module, own))
                    self._looked_up.setdefault(sought, self.stem(module))
        return self._looked_up

    def _sought(self, file: str, statement: Statement) -> _Sought:
        parent = statement.text("parent")
        around = self.of(file, parent) if parent else self.place(file, statement)
        return _Sought(statement.detail.partition("@")[0], self.of(file, statement.text("name")), around)
