"""Results to outline.

my-acr.module.bicep           resource my_acr '…/registries@…' = { name: take('myacr…', 50) }
api-roles-my-acr.module.bicep resource … = { scope: my_acr, properties: { principalId: principalId, roleDefinitionId: … } }
main.bicep                    module api_roles_my_acr … = { params: { principalId: api_identity.outputs.principalId } }

-> Resource(my-acr), Role(api-identity has AcrPush on my-acr)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from aspirec.bicep.build_main import HANDED_OVER
from aspirec.bicep.identifiers import symbol_of
from aspirec.bicep.string_literals import unquoted
from aspirec.frozen import evolve
from aspirec.outline import nodes
from aspirec.outline.bicep_text import Entries, Items, Statement, flattened, one_line, read_bicep, rewritten_in
from aspirec.outline.meaning import Meanings, is_group, resource_in
from aspirec.outline.published import MANIFEST, Templates, stem, with_templates
from aspirec.outline.rewriting import names_in
from aspirec.outline.roles import assigns, principal_of, role_of, roles_by_script
from aspirec.outline.settings import settings_in
from aspirec.outline.values import values_in
from aspirec.stamp import is_filled_in, without_header

TEMPLATES = ("main", "apps", "roles")
DEPLOYER = "the deploying principal"
_APART = ("name", "scope", "parent", "dependsOn")
"""What is no property of a resource in Azure."""
_LIMITS = ("minValue", "maxValue", "minLength", "maxLength")
_DEPLOYERS_ID = "principalId"
"""The parameter of templates that stands for whoever deploys."""

_LIST_CALL = re.compile(r"\b(\w+)\.(list\w*)\(")
_MEMBER = re.compile(r"([A-Za-z_]\w*)(?:\.(\w+))?")
"""A name and what follows the dot, if anything does."""


def build_outline(files: Mapping[str, bytes], *, is_folder: bool = False) -> nodes.Outline:
    """The outline of results, given by name. Whatever is no Bicep, or not in the form of results, is passed over.
    `is_folder`: they come out of a folder, in which people may have filled values in.
    """
    outline = _Outliner(files).build()
    return evolve(outline, values=tuple(values_in(files, is_folder=is_folder)), is_folder=is_folder)


def read_templates(files: Mapping[str, bytes]) -> Templates:
    """The declarations of every Bicep file by the file's name, and those of templates that `aspire publish` leaves out."""
    texts = {name: data.decode("utf-8", "replace") for name, data in files.items() if name.endswith(".bicep")}
    return with_templates({name: read_bicep(text) for name, text in texts.items()}, files)


class _Outliner:
    """Looks things up across the files of one set of results."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self.statements = read_templates(files)
        self.named = {
            file: {statement.name: statement for statement in statements if statement.word != "metadata"}
            for file, statements in self.statements.items()
        }
        self.templates = [f"{name}.bicep" for name in TEMPLATES if f"{name}.bicep" in self.statements]
        self.calls = {call.detail: (template, call) for template, call in self._in_templates("module")}
        """For the file of a module, the template that deploys it and how."""
        self.users: dict[str, dict[str, dict[str, None]]] = {}
        """For every template, the titles of what speaks of a name; filled when needed."""
        self.meanings = Meanings(self.named, self.calls, self._title, stem)

    def _in_templates(self, word: str) -> Iterator[tuple[str, Statement]]:
        """The declarations of a word in templates, each with the file of its template."""
        for template in self.templates:
            yield from ((template, statement) for statement in self.statements[template] if statement.word == word)

    def build(self) -> nodes.Outline:
        deployed = [*self.templates, *(file for file in self.calls if file in self.statements)]
        declared = [
            (file, statement)
            for file in deployed
            for statement in self.statements[file]
            if statement.word == "resource"
        ]
        roles = [(file, item) for file, item in declared if assigns(item)]
        parameters = tuple(self._parameter(*place) for place in self._in_templates("param"))
        return nodes.Outline(
            resources=tuple(
                self._resource(file, item)
                for file, item in declared
                if not assigns(item) and self._is_of_its_own(file, item)
            ),
            roles=(
                *(self._role(file, item) for file, item in roles),
                *(role for file, item in declared for role in roles_by_script(file, item, self._owner)),
            ),
            parameters=parameters,
            settings=tuple(settings_in(self.files, parameters)),
            outputs=tuple(self._outputs()),
            group=self._group(),
            modules=tuple(self._module(*place) for place in self._in_templates("module")),
            list_calls=tuple(dict.fromkeys(call for file in deployed for call in self._list_calls(file))),
            others=tuple(self._others()),
        )

    def _others(self) -> Iterator[nodes.OtherFile]:
        """Files that are no Bicep, or that only modules read; and templates beside main.bicep, each of which is deployed on its
        own.
        """
        known = {*self.templates, *self.calls, *(f"{file}param" for file in self.statements), MANIFEST}
        yield from (nodes.OtherFile(name=name, content=b"") for name in sorted(self.templates[1:]))
        for name, data in sorted(self.files.items()):
            if name not in known:
                yield nodes.OtherFile(name=name, content=b"" if is_filled_in(name) else _below_header(data))

    # -- resources -----------------------------------------------------------------------------------------------

    def _resource(self, file: str, statement: Statement) -> nodes.Resource:
        type_, _, version = statement.detail.partition("@")
        body = statement.value if isinstance(statement.value, Entries) else Entries()
        each = (("for", statement.loop),) if statement.loop else ()
        rest = Entries((*each, *((key, value) for key, value in body.pairs if key not in _APART)))
        meaning = partial(self.meanings.of, file)
        return nodes.Resource(
            module=file,
            symbol=statement.name,
            title=self._title(file, statement.name),
            type=type_,
            api_version=version,
            name=meaning(statement.text("name")),
            scope=self.meanings.place(file, statement),
            parent=meaning(statement.text("parent")),
            existing=statement.existing,
            condition=meaning(statement.condition),
            properties=tuple(flattened(rewritten_in(rest, meaning))) if rest.pairs else (),
        )

    def _group(self) -> str:
        statement = self.named.get("main.bicep", {}).get(self.meanings.group)
        return f"resourceGroup({statement.text('name')})" if statement is not None else "resourceGroup()"

    def _is_of_its_own(self, file: str, statement: Statement) -> bool:
        """Whether a declaration is more than a module's way to refer to a resource of another module."""
        return not statement.existing or self._title(file, statement.name) == stem(file)

    def _title(self, file: str, symbol: str) -> str:
        """What a resource is called: like its module, if it is what the module is there for; else by its symbol, with the
        module where the symbol does not tell.
        """
        module = stem(file)
        if module in TEMPLATES:
            return symbol
        others = {statement.name for statement in self.statements.get(file, ()) if statement.word == "resource"}
        if symbol == symbol_of(module) or others == {symbol}:
            return module
        return symbol if symbol.startswith(f"{symbol_of(module)}_") else f"{symbol} of {module}"

    # -- roles ---------------------------------------------------------------------------------------------------

    def _role(self, file: str, statement: Statement) -> nodes.Role:
        target = statement.text("scope") or statement.text("parent")
        return nodes.Role(
            principal=self._owner(file, principal_of(statement)),
            role=role_of(statement, self.named.get(file, {})),
            target=self._owner(file, target) if target else self._place(file),
            module=file,
            assigned_by=statement.detail.partition("@")[0],
        )

    def _place(self, file: str) -> str:
        """What a role without a scope is on: that into which its module is deployed."""
        template, call = self.calls.get(file, ("", None))
        scope = call.text("scope") if call is not None else ""
        named = self.named.get(template, {}).get(scope)
        return "the resource group" if not scope or (named is not None and is_group(named)) else scope

    def _owner(self, file: str, text: str) -> str:
        """The title of the resource that an expression speaks of, wherever it is declared; else the expression."""
        meaning = self.meanings.of(file, text)
        title = resource_in(meaning)
        if title:
            return title
        if meaning == _DEPLOYERS_ID:
            return DEPLOYER
        statement = self.named.get(file, {}).get(text.partition(".")[0])
        return self._title(file, statement.name) if statement is not None and statement.word == "resource" else text

    def _handed_over(self, name: str, member: str = "") -> str:
        """The value of an output of main.bicep, or of a member where that is an object; empty for none."""
        statement = self.named.get("main.bicep", {}).get(name)
        if statement is None or statement.word != "output":
            return ""
        return statement.text(member) if isinstance(statement.value, Entries) else one_line(statement.value)

    def _list_calls(self, file: str) -> Iterator[tuple[str, str]]:
        """The functions of resources that give keys: where the resource is, and `TYPE/listKeys`."""
        for statement in self.statements[file]:
            for _, text in _expressions(statement):
                for symbol, function in _LIST_CALL.findall(text):
                    target = self.named[file].get(symbol)
                    if target is not None and target.word == "resource":
                        yield self.meanings.place(file, target), f"{target.detail.partition('@')[0]}/{function}"

    # -- templates -----------------------------------------------------------------------------------------------

    def _parameter(self, template: str, statement: Statement) -> nodes.Parameter:
        allowed = statement.decorator("allowed")
        described = statement.decorator("description")
        description = (unquoted(described) if isinstance(described, str) else "") or ""
        options = allowed.values if isinstance(allowed, Items) else ()
        return nodes.Parameter(
            file=template,
            name=statement.name,
            type=statement.detail,
            default=one_line(statement.value),
            secure=statement.has("secure"),
            description=description,
            allowed=tuple(unquoted(item) or item for item in options if isinstance(item, str)),
            handed_over=description == HANDED_OVER,
            limits=tuple((word, one_line(value)) for word, value in statement.decorators if word in _LIMITS),
            used_by=tuple(self._users(template, statement.name)),
            environment=next(self._variables_read(f"{template}param", statement.name), ""),
            in_stages=tuple(self._variables_in_stages(stem(template), statement.name)),
        )

    def _users(self, template: str, name: str) -> Iterator[str]:
        """The titles of what takes a parameter, each once."""
        if template not in self.users:
            self.users[template] = {}
            for statement in self.statements[template]:
                title = stem(statement.detail) if statement.word == "module" else _described(statement)
                for used in names_in([one_line(statement.value), statement.condition]) if title else ():
                    self.users[template].setdefault(used, {})[title] = None
        return iter(self.users[template].get(name, ()))

    def _variables_in_stages(self, template: str, name: str) -> Iterator[tuple[str, str]]:
        for file in sorted(self.files):
            found = re.fullmatch(rf"{template}\.([^.]+)\.bicepparam", file)
            if found is not None:
                usual = {*self._variables_read(f"{template}.bicepparam", name)}
                yield from ((found[1], read) for read in self._variables_read(file, name) if read not in usual)

    def _variables_read(self, file: str, name: str) -> Iterator[str]:
        """The environment variables that a parameter file makes the value of a parameter of."""
        text = self.files.get(file, b"").decode("utf-8", "replace")
        for statement in read_bicep(text):
            if statement.name == name and isinstance(statement.value, str):
                yield from re.findall(r"\breadEnvironmentVariable\('(\w+)'", statement.value)

    def _outputs(self) -> Iterator[nodes.Output]:
        for statement in self.statements.get("main.bicep", ()):
            if statement.word == "output":
                yield nodes.Output(
                    name=statement.name,
                    type=statement.detail,
                    value=self.meanings.of("main.bicep", one_line(statement.value)),
                )

    def _module(self, template: str, statement: Statement) -> nodes.Module:
        params = statement.entry("params")
        arguments = tuple(flattened(params)) if isinstance(params, Entries) and params.pairs else ()
        needs = [owner for _, text in arguments for owner in self._suppliers(template, text)]
        needs += self._awaited(template, statement)
        return nodes.Module(
            template=stem(template),
            symbol=statement.name,
            file=statement.detail,
            title=stem(statement.detail),
            scope=statement.text("scope"),
            arguments=arguments,
            needs=tuple(dict.fromkeys(needs)),
        )

    def _awaited(self, template: str, statement: Statement) -> Iterator[str]:
        """The titles of the modules that a module waits for without being given anything of theirs."""
        for symbol in re.findall(r"\w+", one_line(statement.entry("dependsOn"))):
            awaited = self.named[template].get(symbol)
            if awaited is not None and awaited.word == "module":
                yield stem(awaited.detail)

    def _suppliers(self, template: str, text: str) -> Iterator[str]:
        """The titles of the modules whose outputs an expression takes, also by way of main.bicep's outputs."""
        for symbol in re.findall(r"(\w+)\.outputs\.", text):
            statement = self.named[template].get(symbol)
            if statement is not None and statement.word == "module":
                yield stem(statement.detail)
        if template != "main.bicep":
            for name, member in _MEMBER.findall(text):
                yield from self._suppliers("main.bicep", self._handed_over(name, member))


def _below_header(data: bytes) -> bytes:
    """What a file says, whatever program it was made from and whatever its line ends are."""
    text = data.replace(b"\r\n", b"\n").decode("utf-8", "surrogateescape")
    return without_header(text).encode("utf-8", "surrogateescape")


def _expressions(statement: Statement) -> list[tuple[str, str]]:
    pairs = flattened(statement.value) if statement.value is not None else []
    return [*pairs, ("", statement.condition), ("", statement.loop)]


def _described(statement: Statement) -> str:
    """What people call something in a template; empty for what is no more than a word of the template's own."""
    match statement.word:
        case "output":
            return f"output {statement.name}"
        case "param" | "metadata" | "targetScope":
            return ""
        case _ if is_group(statement):
            return "the resource group"
        case _:
            return statement.name
