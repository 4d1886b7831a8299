"""An outline: what a set of results deploys, in terms of resources, roles, parameters and outputs.

It is read from the results themselves, so that a program, a folder that some version of the compiler has written, and a
revision of either can be compared with each other.
"""

from __future__ import annotations

from aspirec.frozen import frozen


@frozen(kw_only=True)
class Resource:
    """A resource that is deployed, or looked up (`existing`).

    `module` is the file that declares it. `title` is what people call it: the declaration that the module is named after,
    or the symbol where the module has several. `name` is its physical name, `scope` where it is deployed (empty for the group
    of the deployment), `parent` the resource that it is part of. `properties` is all else, by path. All of these are meanings
    in the whole deployment, as `aspirec.outline.meaning` has them, and so is the condition.
    """

    module: str
    symbol: str
    title: str
    type: str
    api_version: str
    name: str
    scope: str = ""
    parent: str = ""
    existing: bool = False
    condition: str = ""
    properties: tuple[tuple[str, str], ...] = ()


@frozen(kw_only=True)
class Role:
    """A role that somebody has on something. `principal` and `target` are titles, `role` its name or else its id;
    `assigned_by` is the type of the resource that assigns it.
    """

    principal: str
    role: str
    target: str
    module: str = ""
    assigned_by: str = ""


@frozen(kw_only=True)
class Parameter:
    """A parameter of a template (`main.bicep`, `apps.bicep`, `roles.bicep`), or what else is given: a variable of a Compose file
    (`.env`), a value of a chart (`values.yaml`). `default` is empty for one that has to be given; `limits` are those of its
    value or length, by their decorators; `used_by` are the titles of the modules that it is passed to, or of the apps that
    read it; `environment` is the variable that it is taken from, and `in_stages` those that the files of stages read instead,
    with the stage. `handed_over`: it takes an output of main.bicep, which the tools that deploy fill in.
    """

    file: str
    name: str
    type: str
    default: str = ""
    secure: bool = False
    description: str = ""
    allowed: tuple[str, ...] = ()
    limits: tuple[tuple[str, str], ...] = ()
    used_by: tuple[str, ...] = ()
    environment: str = ""
    handed_over: bool = False
    in_stages: tuple[tuple[str, str], ...] = ()

    @property
    def template(self) -> str:
        """The template that it is a parameter of, without the ending of the file."""
        return self.file.removesuffix(".bicep")

    @property
    def is_of_template(self) -> bool:
        """Whether it is a parameter of Bicep's."""
        return self.file.endswith(".bicep")


@frozen(kw_only=True)
class Setting:
    """A value that a parameter file or `.env` gives. `is_filled_in`: it stands where people write; `secret`: it is not to be
    shown.
    """

    file: str
    name: str
    value: str
    is_filled_in: bool
    secret: bool = False


@frozen(kw_only=True)
class Output:
    """An output of main.bicep; the value is a meaning, as those of resources are."""

    name: str
    type: str
    value: str


@frozen(kw_only=True)
class Module:
    """A module that a template deploys: what it passes to it, and the titles of the modules whose outputs it passes."""

    template: str
    symbol: str
    file: str
    title: str
    scope: str = ""
    arguments: tuple[tuple[str, str], ...] = ()
    needs: tuple[str, ...] = ()


@frozen(kw_only=True)
class OtherFile:
    """A result that is not Bicep, by its content below the header, or a template; one that is read otherwise is without content."""

    name: str
    content: bytes


@frozen(kw_only=True)
class Outline:
    """All of that, each in the order of the results. `list_calls`: the keys that templates ask resources for, by scope, as
    `TYPE/listKeys`. `group` is the group of the deployment as an expression. `is_folder`: people may have filled values in,
    since it is no program but a folder.
    """

    resources: tuple[Resource, ...] = ()
    roles: tuple[Role, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    values: tuple[Parameter, ...] = ()
    """What is given to Compose files and charts."""
    settings: tuple[Setting, ...] = ()
    outputs: tuple[Output, ...] = ()
    modules: tuple[Module, ...] = ()
    others: tuple[OtherFile, ...] = ()
    list_calls: tuple[tuple[str, str], ...] = ()
    group: str = "resourceGroup()"
    is_folder: bool = False
