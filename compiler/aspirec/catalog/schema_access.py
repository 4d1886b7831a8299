"""Who may do what on a kind, and how that is assigned."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from aspirec.catalog.conditions import ALWAYS, Condition
from aspirec.catalog.templates import BicepResource
from aspirec.frozen import frozen

if TYPE_CHECKING:
    from aspirec.catalog.schema import Brought
    from aspirec.expressions import Expr
    from aspirec.filling import Subject
    from aspirec.model.nodes import Resource
    from aspirec.plan.nodes import Content


@frozen(kw_only=True)
class DataRole:
    """A role of the service's own, beside Azure's: `name` as it is granted, `value` as the service has it.

    `suffix` ends the symbols of what assigns it; that of the usual role is empty.
    """

    name: str
    value: str
    suffix: str = ""


@frozen(kw_only=True)
class Access:
    """Who may do what on the kind.

    `roles` are the names that can be granted (Aspire's spelling), `defaults` what a reference without a grant brings, each with
    its condition. `on_reference` is false where a reference alone gives no identity (there are no defaults at all), unless the
    author writes some. `when` says for which resources there are roles at all (not with access keys). `data_roles` are those of
    the service's own access model, and `assignment` how each is assigned (once for all where there are none to choose from); it
    may use `PrincipalOf`. `build` is for what no template can say (one script for every database), with `users` where that makes
    users and `scripts` for where it runs; Azure's own role assignments come behind it. `in_turn` says that the service refuses
    to change who may do what for two principals at once.
    """

    roles: tuple[str, ...] = ()
    defaults: tuple[tuple[str, Condition], ...] = ()
    when: Condition = ALWAYS
    on_reference: bool = True
    data_roles: tuple[DataRole, ...] = ()
    assignment: tuple[BicepResource, ...] = ()
    build: Callable[[Subject, Principal], Content] | None = None
    users: UserScript | None = None
    scripts: ScriptNetwork | None = None
    in_turn: bool = False

    @property
    def grantable(self) -> tuple[str, ...]:
        """The names of the roles that make sense in a grant."""
        return (*self.roles, *(role.name for role in self.data_roles))

    def data_role(self, name: str) -> DataRole | None:
        return next((role for role in self.data_roles if role.name == name), None)


@frozen(kw_only=True)
class UserScript:
    """A deployment script that makes somebody a user of a database: the environment variables that say to it who (`user`), of
    what (`server`, `database`) and with which `roles`, between commas; without any of them it gives the `usual` one.
    """

    user: str
    server: str
    database: str
    roles: str
    usual: str


@frozen(kw_only=True)
class ScriptNetwork:
    """How the scripts of role modules run where a private endpoint closes the resource: in containers inside its network.

    `child` is the word of what there are scripts for, `administrator` the output with the name of the `identity` that they run
    as, which is looked up. `subnet` and `storage` are the attributes for the author's own; `endpoints` is the one that holds the
    private endpoints which the scripts wait for, once it is known.

    Without a subnet of the author's one comes along (`subnet_name`), of so many bits (`prefix_length`) and with a security
    `group`. The files of the containers are on a share of an `account` (the author's own gets its settings), behind the endpoint
    `files` in the subnet that is the `Item()` of its settings; on the account the identity has `role`.
    """

    child: str
    administrator: str
    identity: Brought
    subnet: str
    subnet_name: str
    storage: str
    endpoints: str
    group: Brought
    account: Brought
    files: Brought
    role: str
    prefix_length: int


@frozen(kw_only=True)
class Principal:
    """Whom a role module serves: the arguments that are passed for it. `resource` is its identity in the program, None for
    the principal that deploys. `data_roles` are what it gets of the service's own roles; while one of them is assigned, `role` is
    its value and `suffix` ends symbols.
    """

    id: Expr
    type: Expr
    name: Expr
    resource: Resource | None = None
    data_roles: tuple[DataRole, ...] = ()
    role: Expr | None = None
    suffix: str = ""
