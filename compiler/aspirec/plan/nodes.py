"""The plan: modules, what is in them, where each is deployed, what flows between them.

Two trees. `Draft` is a module before linking: its expressions still speak of the program (`ParamRef`, `OutputRef`,
`Lookup`…). `Module` is linked: everything from outside has become a parameter, and who passes what is written down.
"""

from __future__ import annotations

from attrs import field

from aspirec.expressions import Expr, Object, OutputRef, ResourceId
from aspirec.frozen import frozen
from aspirec.model.nodes import Node, Options, Parameter, Stage, Workload
from aspirec.model.nodes import Resource as ModelResource
from aspirec.scopes import DEPLOYMENT, Scope

OF_THE_TYPE = ("id", "type", "apiVersion")
"""Properties of resources that follow from their type and stand in no body."""


@frozen(kw_only=True)
class Resource(Node):
    """A Bicep resource. `parent` and `scope` are expressions (mostly symbols); the body is all below the name."""

    symbol: str
    type: str
    api_version: str
    name: Expr
    existing: bool = False
    parent: Expr | None = None
    scope: Expr | None = None
    body: Object = field(factory=lambda: Object(()))
    depends_on: tuple[Expr, ...] = ()
    condition: Expr | None = None
    decorators: tuple[str, ...] = ()
    comment: str = ""
    shortest_name: int = 0
    """So many characters Azure wants at least, where the author may say what it is called."""


@frozen(kw_only=True)
class Variable(Node):
    name: str
    value: Expr


@frozen(kw_only=True)
class Output(Node):
    """An output. One that is `on_demand` is dropped where nothing takes it."""

    name: str
    type: str
    value: Expr
    on_demand: bool = False


@frozen(kw_only=True)
class Content(Node):
    """What is in a module: the part of a draft that a kind decides. `main` are the symbols of the resources that `configure`
    without a symbol means, where that is not the resource with the module's own symbol.
    """

    resources: tuple[Resource, ...] = ()
    variables: tuple[Variable, ...] = ()
    outputs: tuple[Output, ...] = ()
    main: tuple[str, ...] = ()


@frozen(kw_only=True)
class AuthorFile(Node):
    """A Bicep file of the author's own, taken as it is: its text, the parameters and outputs that it declares, and the files that
    it reads, each by the name that it has among the results. `silenced` names, for parameters, the rules of Bicep that warn of
    what they are given.
    """

    text: str
    others: tuple[tuple[str, str], ...]
    parameters: tuple[str, ...]
    outputs: tuple[str, ...]
    silenced: tuple[tuple[str, str], ...] = ()


@frozen(kw_only=True)
class Home(Node):
    """Where a resource of the model lives in Bicep, so that other modules can look it up.

    `lookup_name` is the name by which others find it; `scope` where it lives, which is not always where its module is deployed.
    """

    resource: ResourceId
    module: str
    symbol: str
    type: str
    api_version: str
    lookup_name: Expr
    scope: Scope
    shortest_name: int = 0
    when_read: Object = field(factory=lambda: Object(()))
    """What is merged into its body where a template reads a secret of it."""


@frozen(kw_only=True)
class Draft(Node):
    """An unlinked module. `app` tells modules of apps (apps.bicep) from infrastructure (main.bicep).

    `arguments` are passed whether or not the content mentions them (the author's own parameters of an `azure.bicep`); a
    `Passed` among them is a parameter as it would be in the content.
    """

    name: str
    file: str
    owner: ResourceId
    content: Content
    scope: Scope = DEPLOYMENT
    app: bool = False
    layer: int = 1
    grants: bool = False
    """It assigns roles, and nothing else."""
    authored: AuthorFile | None = None
    arguments: tuple[tuple[str, Expr], ...] = ()
    hands_over: tuple[OutputRef, ...] = ()
    """Outputs of others that main.bicep hands out because of this module, be it that nothing here mentions them."""
    after: tuple[str, ...] = ()
    """The modules that have to be deployed first, though nothing of theirs is passed."""


@frozen(kw_only=True)
class Registry(Node):
    """Where an environment pulls from: the host, what stands before the names of images, the command that logs in.

    `by_role` says that the environment pulls by a role of its own, and nobody has to log it in.
    """

    name: ResourceId
    host: Expr
    login: Expr
    repository: Expr | None = None
    by_role: bool = False


@frozen(kw_only=True)
class Service(Node):
    """A workload that is published by another target than Bicep. Its expressions speak of the program, but addresses are
    spelled out. `telemetry` says that it sends traces, logs and metrics where it is told to, `stores` that it is a database or the
    like, which others connect to; `identity` is what it acts as in Azure, empty for nothing.
    """

    resource: ModelResource
    workload: Workload
    telemetry: bool = False
    stores: bool = False
    identity: ResourceId = ""


@frozen(kw_only=True)
class Deployment(Node):
    """All that an environment runs which is published by another target than Bicep, by the name of the target.

    `folder` is where its files go: empty, or the environment's name where the program has several.
    """

    environment: ModelResource
    target: str
    services: tuple[Service, ...]
    registry: Registry | None = None
    folder: str = ""
    hands_over: tuple[OutputRef, ...] = ()
    """Outputs of the environment that whoever installs the apps needs."""


@frozen(kw_only=True)
class Partition(Node):
    """All drafts by name, where each resource of the model lives, and the author's outputs of main.bicep."""

    drafts: tuple[Draft, ...]
    homes: tuple[Home, ...]
    outputs: tuple[Output, ...] = ()


@frozen(kw_only=True)
class Param(Node):
    """A parameter of a linked module. `value` is what it is given, in terms of the program (ParamRef, OutputRef, MainRef…);
    None: nothing is passed, the default applies.
    """

    name: str
    value: Expr | None
    type: str = "string"
    secure: bool = False
    default: Expr | None = None
    description: str = ""
    unused: bool = False
    """Nothing in the module mentions it."""


@frozen(kw_only=True)
class Module(Node):
    """A linked module: its expressions speak only of itself."""

    name: str
    file: str
    owner: ResourceId
    content: Content
    params: tuple[Param, ...] = ()
    scope: Scope = DEPLOYMENT
    app: bool = False
    layer: int = 1
    grants: bool = False
    authored: AuthorFile | None = None
    hands_over: tuple[OutputRef, ...] = ()
    after: tuple[str, ...] = ()


@frozen(kw_only=True)
class MainOutput(Node):
    """An output of main.bicep that apps.bicep or roles.bicep takes as its parameter of the same name, or that somebody fills
    in where an app is published otherwise.
    """

    name: str
    module: str
    output: str
    type: str = "string"


@frozen(kw_only=True)
class Bundle(Node):
    """Outputs of main.bicep that apps.bicep and roles.bicep take as one object, and as one parameter of that name."""

    name: str
    outputs: tuple[MainOutput, ...]


@frozen(kw_only=True)
class Plan(Node):
    """Everything that is to be written, in the order of writing. `outputs` are the author's own."""

    name: str
    source: str
    infrastructure: tuple[Module, ...]
    apps: tuple[Module, ...]
    roles: tuple[Module, ...] = ()
    """Modules of roles that somebody else deploys (`roles: 'external'`)."""
    deployments: tuple[Deployment, ...] = ()
    handed_over: tuple[MainOutput, ...] = ()
    bundle: Bundle | None = None
    """What is handed over as one, where there is too much for single outputs."""
    vaults: tuple[Home, ...] = ()
    """The vaults from which the templates read secrets."""
    outputs: tuple[Output, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    stages: tuple[Stage, ...] = ()
    options: Options = field(factory=Options)
