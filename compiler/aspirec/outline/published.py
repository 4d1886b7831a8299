"""The templates that `aspire publish` leaves out, so that what it wrote can be compared with results.

Its tools deploy the modules of apps by themselves, and those of a manifest altogether:

main.bicep, acr/acr.bicep, api/api-containerapp.bicep          no template has the module of the app
aspire-manifest.json, acr.module.bicep, api.module.bicep       no template at all; the manifest says what modules are given

-> main.bicep and apps.bicep, as far as what they declare follows from the rest
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from aspirec.bicep.build_main import HANDED_OVER, RESOURCE_GROUPS, VERSION_OF_GROUPS
from aspirec.bicep.identifiers import identifier, symbol_of
from aspirec.bicep.strings import escaped, quoted
from aspirec.outline.bicep_text import Entries, Items, Statement, Value, one_line
from aspirec.outline.rewriting import names_in
from aspirec.stamp import is_as_stamped

Templates: TypeAlias = Mapping[str, tuple[Statement, ...]]
"""The declarations of every Bicep file by the file's name."""

MANIFEST = "aspire-manifest.json"
_MAIN, _APPS = "main.bicep", "apps.bicep"
_REGION = "location"
_VALUE = "_value"
"""How parameters of modules end that take a parameter of the program."""
_OUTPUT = re.compile(r"(\w+)\.outputs\.(\w+)")
_REFERENCE = re.compile(r"\{([^{}.]+)\.([^{}]+)\}")
_DEPLOYERS = ("principalId", "userPrincipalId")
"""Parameters of modules that the manifest leaves empty, for the principal of whoever deploys."""


_GROUP = (
    Statement(word="param", name="resourceGroupName", detail="string"),
    Statement(word="param", name=_REGION, detail="string"),
    Statement(
        word="resource",
        name="rg",
        detail=f"{RESOURCE_GROUPS}@{VERSION_OF_GROUPS}",
        value=Entries((("name", "resourceGroupName"), ("location", "location"))),
    ),
)
"""How main.bicep makes the resource group."""


class _Call(NamedTuple):
    """A module, and what a template gives it."""

    symbol: str
    file: str
    params: tuple[tuple[str, Value], ...]
    scope: str = ""


def with_templates(read: Templates, files: Mapping[str, bytes]) -> Templates:
    """All of the Bicep files with the templates that there are none of for some modules. What aspirec has made has them all."""
    main = files.get(_MAIN, b"").decode("utf-8", "replace")
    if _APPS in read or is_as_stamped(main) is not None:
        return read
    if _MAIN in read:
        apps = _apps_beside(read)
        return {**read, _APPS: apps} if apps else read
    return {**_Manifest(read, files.get(MANIFEST, b"")).templates(), **read}


# -- modules that main.bicep has not got -----------------------------------------------------------------------------


def _apps_beside(read: Templates) -> tuple[Statement, ...]:
    """apps.bicep for the modules that no file mentions. What they are given follows from the names of their parameters."""
    mentioned = {
        posixpath.normpath(posixpath.join(posixpath.dirname(file), statement.detail))
        for file, statements in read.items()
        for statement in statements
        if statement.word == "module"
    }
    given = _given_by_main(read[_MAIN])
    calls = [
        _Call(symbol_of(stem(file)), file, tuple((name, _given(name, given)) for name in _parameters(statements)))
        for file, statements in sorted(read.items())
        if file != _MAIN and file not in mentioned and any(item.word == "resource" for item in statements)
    ]
    outputs = [item.name for item in read[_MAIN] if item.word == "output"]
    return _apps(calls, read, outputs) if calls else ()


def _given(parameter: str, by_main: Mapping[str, str]) -> str:
    """What a template gives to the parameter of an app: what main.bicep has, or else a parameter of its own."""
    return by_main.get(parameter.lower()) or parameter.removesuffix(_VALUE)


def _given_by_main(main: Iterable[Statement]) -> dict[str, str]:
    """What parameters of apps take, by their names in lower case: outputs of modules, and parameters of the program."""
    found: dict[str, str] = {}
    for item in main:
        output = _OUTPUT.fullmatch(one_line(item.value)) if item.word == "output" else None
        if output is not None:
            found[f"{output[1]}_outputs_{output[2]}".lower()] = item.name
        elif item.word == "param":
            found[f"{item.name}{_VALUE}".lower()] = item.name
    return found


def _parameters(statements: Iterable[Statement]) -> Iterator[str]:
    """The parameters of a module that have to be given, and its region."""
    yield from (
        item.name for item in statements if item.word == "param" and (item.value is None or item.name == _REGION)
    )


def _template(calls: Sequence[_Call], read: Templates, declared: Iterable[Statement]) -> Iterator[Statement]:
    """These modules, and a parameter for every name that they are given and that is not declared."""
    modules = [_module(call) for call in calls]
    known = {item.name for item in (*declared, *modules)}
    for call in calls:
        own = {item.name: item for item in read[call.file] if item.word == "param"}
        for name, value in (("", call.scope), *call.params):
            for symbol in names_in([one_line(value)]):
                if symbol not in known:
                    known.add(symbol)
                    yield _parameter(symbol, own.get(name))
    yield from modules


def _parameter(name: str, taken_by: Statement | None) -> Statement:
    """A parameter of a template, like the one of the module that takes it."""
    if taken_by is None:
        return Statement(word="param", name=name, detail="string")
    secure = (("secure", None),) if taken_by.has("secure") else ()
    return Statement(word="param", name=name, detail=taken_by.detail, decorators=secure)


def _module(call: _Call) -> Statement:
    scope: tuple[tuple[str, Value], ...] = (("scope", call.scope),) if call.scope else ()
    body = Entries((*scope, ("params", Entries(call.params))))
    return Statement(word="module", name=call.symbol, detail=call.file, value=body)


def _apps(calls: Sequence[_Call], read: Templates, handed_over: Iterable[str]) -> tuple[Statement, ...]:
    """apps.bicep: its parameters are what main.bicep hands over, the region of the group, and what else the modules need."""
    described = (("description", quoted(HANDED_OVER)),)
    outputs = [Statement(word="param", name=name, detail="string", decorators=described) for name in handed_over]
    region = Statement(word="param", name=_REGION, detail="string", value="resourceGroup().location")
    given = {name for call in calls for _, value in call.params for name in names_in([one_line(value)])}
    declared = [item for item in (region, *outputs) if item.name in given]
    return (*declared, *_template(calls, read, declared))


def stem(file: str) -> str:
    """What a module is called, by its file: `acr` for acr.module.bicep and for acr/acr.bicep."""
    return posixpath.basename(file).removesuffix(".bicep").removesuffix(".module")


# -- the manifest ----------------------------------------------------------------------------------------------------


class _Manifest:
    """What a manifest says about the modules beside it."""

    def __init__(self, read: Templates, text: bytes) -> None:
        self.read = read
        self.handed_over: dict[str, str] = {}
        """The outputs of main.bicep that apps take, by name."""
        self.entries = {name: entry for name, entry in _entries(text).items() if isinstance(entry, dict)}

    def templates(self) -> Templates:
        """main.bicep and apps.bicep; nothing if the manifest deploys nothing by Bicep."""
        deployments = [(name, entry.get("deployment")) for name, entry in self.entries.items()]
        apps = [call for item in deployments if (call := self._call(*item, in_main=False))]
        calls = [call for item in self.entries.items() if (call := self._call(*item, in_main=True))]
        if not apps and not calls:
            return {}
        made = self.handed_over.items()
        outputs = (Statement(word="output", name=name, detail="string", value=value) for name, value in made)
        main = (*_GROUP, *_template(calls, self.read, _GROUP), *outputs)
        return {_MAIN: main, **({_APPS: _apps(apps, self.read, self.handed_over)} if apps else {})}

    def _call(self, name: str, entry: Any, *, in_main: bool) -> _Call | None:
        """The deployment of the module that an entry names; None if it names none that there is."""
        path = entry.get("path") if isinstance(entry, dict) else None
        file = posixpath.normpath(path) if isinstance(path, str) else ""
        if file not in self.read:
            return None
        params = entry.get("params") if isinstance(entry.get("params"), dict) else {}
        given = [(param, self._given(param, value, in_main)) for param, value in params.items()]
        region = [(name, name) for name in _parameters(self.read[file]) if name == _REGION and name not in params]
        return _Call(symbol_of(name), file, (*region, *given), self._scope(entry.get("scope")) if in_main else "")

    def _scope(self, scope: Any) -> str:
        if not isinstance(scope, dict) or not scope:
            return "rg"
        subscription, group = (scope.get(name) for name in ("subscription", "resourceGroup"))
        places = [one_line(self._value(item, in_main=True)) for item in (subscription, group) if item is not None]
        function = "resourceGroup" if group is not None else "subscription" if subscription is not None else "tenant"
        return f"{function}({', '.join(places)})"

    def _given(self, name: str, value: Any, in_main: bool) -> Value:
        return "principalId" if value == "" and name in _DEPLOYERS else self._value(value, in_main=in_main)

    def _value(self, value: Any, *, in_main: bool) -> Value:
        """A value of the manifest as Bicep."""
        match value:
            case dict():
                return Entries(tuple((key, self._value(item, in_main=in_main)) for key, item in value.items()))
            case list():
                return Items(tuple(self._value(item, in_main=in_main) for item in value))
            case str():
                alone = _REFERENCE.fullmatch(value)
                if alone is not None:
                    return self._reference(alone, in_main)
                return f"'{''.join(self._pieces(value, in_main))}'"
            case _:
                return json.dumps(value)

    def _pieces(self, text: str, in_main: bool) -> Iterator[str]:
        position = 0
        for found in _REFERENCE.finditer(text):
            yield escaped(text[position : found.start()])
            yield f"${{{self._reference(found, in_main)}}}"
            position = found.end()
        yield escaped(text[position:])

    def _reference(self, found: re.Match[str], in_main: bool) -> str:
        """What `{name.path}` means in a template."""
        name, path = found[1], found[2]
        if path == "value":
            return identifier(name)
        if not path.startswith("outputs."):
            return identifier(f"{name}_{path.removeprefix('bindings.')}").lower()
        output = path.removeprefix("outputs.")
        value = f"{symbol_of(name)}.outputs.{output}"
        if in_main:
            return value
        handed_over = f"{identifier(name)}_{identifier(output)}"
        self.handed_over[handed_over] = value
        return handed_over


def _entries(text: bytes) -> Mapping[str, Any]:
    """The resources in a manifest; nothing if that is what cannot be read."""
    try:
        found = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return {}
    resources = found.get("resources") if isinstance(found, dict) else None
    return resources if isinstance(resources, dict) else {}
