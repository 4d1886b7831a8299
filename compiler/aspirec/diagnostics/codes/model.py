"""Codes of the app model (ASP3xxx): what belongs together, and what cannot."""

from __future__ import annotations

from aspirec.diagnostics.model import Code, Severity

EXISTING_WITHOUT_NAME = Code(
    "ASP3001",
    "existing-without-name",
    "An existing resource without its name",
    "An existing resource is looked up by its physical name, so it needs one.",
    wrong="existing azure.containerRegistry acr\n",
    right="existing azure.containerRegistry acr {\n  name: 'sharedregistry'\n}\n",
)
EXISTING_SCOPE = Code(
    "ASP3002",
    "existing-scope",
    "A scope in which the resource cannot be",
    "Most Azure resources live in a resource group. An existing one in another place is found by its group, and "
    "by its subscription if that is another; a subscription or the tenant alone is not a place for it.",
    wrong="existing azure.containerRegistry acr {\n  name: 'sharedregistry'\n  subscription: 'my-subscription-id'\n}\n",
    right="existing azure.containerRegistry acr {\n  name: 'sharedregistry'\n  resourceGroup: 'shared'\n"
    "  subscription: 'my-subscription-id'\n}\n",
    lacking=True,
)
SCOPE_OF_NEW = Code(
    "ASP3003",
    "scope-of-new",
    "A resource group for a new resource",
    "New resources are created in the resource group of the deployment. `resourceGroup` and `subscription` say "
    "where to look up an existing one.",
    wrong="azure.containerRegistry acr {\n  resourceGroup: 'shared'\n}\n",
    right="existing azure.containerRegistry acr {\n  name: 'sharedregistry'\n  resourceGroup: 'shared'\n}\n",
)
NOTHING_DEPLOYS = Code(
    "ASP3004",
    "nothing-deploys",
    "Something that only a compute environment can do",
    "Without a compute environment nothing runs: roles need an identity to run under, and scaling, jobs, domains"
    " or `configure` say how an environment deploys the resource. No environment deploys a command without a "
    "Dockerfile, or files that are only built.",
    wrong="container api 'nginx' {\n  scale { minReplicas: 0 }\n}\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  scale { minReplicas: 0 }\n}\n",
    lacking=True,
)
WHICH_ENVIRONMENT = Code(
    "ASP3005",
    "which-environment",
    "Several compute environments, and no `deployTo`",
    "With one compute environment, everything is deployed there. With several, every compute resource needs "
    "`deployTo`.",
    wrong="azure.containerAppEnvironment east\nazure.containerAppEnvironment west\ncontainer api 'nginx'\n",
    right="azure.containerAppEnvironment east\nazure.containerAppEnvironment west\ncontainer api 'nginx' {\n  deployTo: west\n}\n",
)
NO_ENVIRONMENT = Code(
    "ASP3006",
    "no-environment",
    "Nothing to deploy the apps to",
    "The program has compute resources but no compute environment. Its Azure resources are published with roles "
    "for the deploying principal; the compute resources only appear in the manifest.",
    wrong="container api 'nginx'\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx'\n",
    severity=Severity.WARNING,
    lacking=True,
)
BROUGHT_NAME_CLASH = Code(
    "ASP3007",
    "brought-name-clash",
    "A name that another declaration needs",
    "Some declarations bring resources along: an environment its registry `ENV-acr` and, for a registry elsewhere, the "
    "identity `ENV-mi`; an app its `APP-identity`. Those names must be free.",
    wrong="azure.containerAppEnvironment env\nazure.identity env-acr\n",
    right="azure.containerAppEnvironment env\nazure.identity shared-identity\n",
)
FOREIGN_REGISTRY = Code(
    "ASP3008",
    "foreign-registry",
    "A registry that the environment cannot pull from",
    "Azure's compute environments pull with a managed identity, which only an Azure Container Registry accepts.",
    wrong="containerRegistry ghcr 'ghcr.io' {\n  repository: 'owner/repo'\n}\n"
    "azure.containerAppEnvironment env {\n  registry: ghcr\n}\n",
    right="azure.containerRegistry acr\nazure.containerAppEnvironment env {\n  registry: acr\n}\n",
)
NEEDS_REGISTRY = Code(
    "ASP3009",
    "needs-registry",
    "An image that is built, but no registry for it",
    "An image that is built from source is pushed to the registry of its environment and pulled from there.",
    wrong="azure.containerAppEnvironment env {\n  registry: null\n}\nproject api './Api.csproj'\n",
    right="azure.containerAppEnvironment env\nproject api './Api.csproj'\n",
    lacking=True,
)
MODULE_CYCLE = Code(
    "ASP3010",
    "module-cycle",
    "Modules or resources that need each other",
    "A module can only be deployed once everything that it needs exists. The same holds for a resource in a "
    "module. Modules or resources that need themselves, or each other in a circle, cannot be deployed at all. Services that "
    "wait for each other never start.",
    wrong="azure.module a {\n  params { x: b.y }\n  output y: x\n}\nazure.module b {\n  params { x: a.y }\n  output y: x\n}\n",
    right="azure.module a {\n  params { x: 'start' }\n  output y: x\n}\nazure.module b {\n  params { x: a.y }\n  output y: x\n}\n",
)
PARAMETER_CLASH = Code(
    "ASP3011",
    "parameter-clash",
    "Two values for one parameter of a module",
    "Parameters of modules are named by rule after what they hold, so two different values can get the same name.",
    wrong="param acr_outputs_name string\nazure.containerRegistry acr\nazure.module m {\n"
    "  params { a: acr.name }\n  output b: a\n  output c: acr_outputs_name\n  output d: acr.name\n}\n",
    right="param registryName string\nazure.containerRegistry acr\nazure.module m {\n"
    "  output c: registryName\n  output d: acr.name\n}\n",
)
SYMBOL_CLASH = Code(
    "ASP3012",
    "symbol-clash",
    "Two things in one module with the same symbol",
    "Symbols in Bicep are made from names, with every character that Bicep does not allow replaced by `_`.",
    wrong="azure.containerRegistry acr {\n  purgeTask task-1 { schedule: '0 1 * * *' }\n"
    "  purgeTask task_1 { schedule: '0 2 * * *' }\n}\n",
    right="azure.containerRegistry acr {\n  purgeTask task-1 { schedule: '0 1 * * *' }\n"
    "  purgeTask task-2 { schedule: '0 2 * * *' }\n}\n",
)
UNKNOWN_SYMBOL = Code(
    "ASP3013",
    "unknown-symbol",
    "`configure` for something that is not in the module",
    "`configure { … }` merges into the main resource of the module, `configure SYMBOL { … }` into the one with that symbol.",
    wrong="azure.containerRegistry acr {\n  configure task { properties: { status: 'Disabled' } }\n}\n",
    right="azure.containerRegistry acr {\n  purgeTask nightly { schedule: '0 1 * * *' }\n"
    "  configure nightly { properties: { status: 'Disabled' } }\n}\n",
)
JOB_AND_APP = Code(
    "ASP3014",
    "job-and-app",
    "A job with the settings of an app",
    "A resource runs either as an app, which scales and has addresses, or as a job, which starts and ends.",
    wrong="azure.containerAppEnvironment env\ncontainer worker 'nginx' {\n  scale { minReplicas: 0 }\n  job { }\n}\n",
    right="azure.containerAppEnvironment env\ncontainer worker 'nginx' {\n  job { }\n}\n",
)
FILE_CLASH = Code(
    "ASP3015",
    "file-clash",
    "Two modules with the same file name",
    "Every module is a file. File names are compared without regard to letter case, as some file systems do.",
    wrong="azure.identity api-roles-acr\nazure.containerRegistry acr\nazure.containerAppEnvironment env\n"
    "container api 'nginx' {\n  grant AcrPull on acr\n}\n",
    right="azure.identity reader\nazure.containerRegistry acr\nazure.containerAppEnvironment env\n"
    "container api 'nginx' {\n  grant AcrPull on acr\n}\n",
)
DEVICE_NAME = Code(
    "ASP3032",
    "device-name",
    "A file name that Windows does not allow",
    "Windows reserves the names CON, PRN, AUX, NUL, COM1 to COM9 and LPT1 to LPT9 for devices, in small letters "
    "and with extensions, too. A repository with such a file cannot be checked out there.",
    wrong="azure.storage con\n",
    right="azure.storage content\n",
    severity=Severity.WARNING,
)
DEPLOYED_ELSEWHERE = Code(
    "ASP3033",
    "deployed-elsewhere",
    "A resource that its module cannot deploy",
    "A module deploys into one scope. A child (`parent`) or an extension resource (`scope`) of an existing "
    "resource in another resource group has to be deployed there, by a module with that scope.",
    wrong="existing azure.keyVault vault {\n  name: 'sharedvault'\n  resourceGroup: 'shared'\n}\nazure.module keys {\n"
    "  reference vault\n  resource token 'Microsoft.KeyVault/vaults/secrets@2024-11-01' {\n    parent: vault\n    name: 'token'\n"
    "    properties: { value: 'public' }\n  }\n}\n",
    right="existing azure.keyVault vault {\n  name: 'sharedvault'\n  resourceGroup: 'shared'\n}\nazure.module keys {\n"
    "  scope: { resourceGroup: 'shared' }\n  reference vault\n"
    "  resource token 'Microsoft.KeyVault/vaults/secrets@2024-11-01' {\n    parent: vault\n    name: 'token'\n"
    "    properties: { value: 'public' }\n  }\n}\n",
)
NOT_PUBLISHED = Code(
    "ASP3016",
    "not-published",
    "Something published that needs something unpublished",
    "`publish: false` leaves a resource out of the output, so nothing in the output can refer to it.",
    wrong="azure.containerRegistry acr {\n  publish: false\n}\noutput server = acr.loginServer\n",
    right="azure.containerRegistry acr\noutput server = acr.loginServer\n",
)
UNREACHABLE_ENDPOINT = Code(
    "ASP3017",
    "unreachable-endpoint",
    "An internal endpoint that the consumer cannot reach",
    "An endpoint that is not external is only reachable inside its own environment.",
    wrong="azure.containerAppEnvironment east\nazure.containerAppEnvironment west\n"
    "container api 'nginx' {\n  deployTo: east\n  endpoint http\n}\n"
    "container web 'nginx' {\n  deployTo: west\n  reference api\n}\n",
    right="azure.containerAppEnvironment east\nazure.containerAppEnvironment west\n"
    "container api 'nginx' {\n  deployTo: east\n  endpoint http { external: true }\n}\n"
    "container web 'nginx' {\n  deployTo: west\n  reference api\n}\n",
)
VARIABLE_CLASH = Code(
    "ASP3018",
    "variable-clash",
    "One environment variable with two values",
    "References bring environment variables, named after what they refer to. `as 'name'` gives those of one "
    "reference another name.",
    wrong="azure.containerAppEnvironment env\nconnectionString db\ncontainer api 'nginx' {\n  reference db\n"
    "  env { 'ConnectionStrings__db': 'x' }\n}\n",
    right="azure.containerAppEnvironment env\nconnectionString db\ncontainer api 'nginx' {\n  reference db as 'main'\n"
    "  env { 'ConnectionStrings__db': 'x' }\n}\n",
)
UNSUPPORTED = Code(
    "ASP3019",
    "unsupported",
    "Something that the environment cannot run",
    "What an environment cannot run is refused, never dropped silently.",
    wrong="existing azure.containerAppEnvironment env {\n  name: 'shared'\n}\ncontainer api 'nginx' {\n"
    "  volume data { path: '/data' }\n}\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  volume data { path: '/data' }\n}\n",
)
ROLE_OF_ANOTHER_FAMILY = Code(
    "ASP3020",
    "role-of-another-family",
    "A role that was made for another service",
    "Azure lets you assign any role anywhere, but a role that was made for another service has no effect here.",
    wrong="azure.containerAppEnvironment env\nazure.containerRegistry acr\ncontainer api 'nginx' {\n"
    "  grant StorageBlobDataReader on acr\n}\n",
    right="azure.containerAppEnvironment env\nazure.containerRegistry acr\ncontainer api 'nginx' {\n  grant AcrPull on acr\n}\n",
    severity=Severity.WARNING,
)
BICEP_MODULE = Code(
    "ASP3021",
    "bicep-module",
    "Wrong parameters or outputs of a Bicep file",
    "The parameters and outputs of the Bicep file are read from it. Every parameter without a default must be "
    "given, and only parameters that the file declares can be given. Their values have to fit the types and "
    "decorators in the file, also those of types that it imports from other files.",
    wrong="azure.bicep extra './extra.bicep' {\n  params { siez: 'small' }\n}\n",
    right="azure.bicep extra './extra.bicep' {\n  params { size: 'small' }\n}\n",
)
NO_ACCESS_MODEL = Code(
    "ASP3022",
    "no-access-model",
    "Roles on something that has none",
    "Roles can be granted on Azure resources, but not where access is by key or password alone.",
    wrong="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  grant AcrPull on worker\n}\ncontainer worker 'nginx'\n",
    right="azure.containerAppEnvironment env\nazure.containerRegistry acr\ncontainer api 'nginx' {\n  grant AcrPull on acr\n}\n",
)
ENDPOINT_RULES = Code(
    "ASP3023",
    "endpoint-rules",
    "Endpoints that the environment cannot serve",
    "An environment serves HTTP on its public addresses, one protocol on each port, and knows only some transports.",
    wrong="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  endpoint ep1 { scheme: 'tcp', external: true }\n}\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  endpoint ep1 { scheme: 'tcp' }\n}\n",
)
NO_ENDPOINT = Code(
    "ASP3054",
    "no-endpoint",
    "Nothing that could answer a probe or a domain",
    "A probe asks an HTTP endpoint of its resource, unless it has a 'port', and a domain needs one that answers there.",
    wrong="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  probe liveness { path: '/health' }\n}\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  endpoint http\n  probe liveness { path: '/health' }\n}\n",
    lacking=True,
)
DOTENV_NAME = Code(
    "ASP3041",
    "dotenv-name",
    "A name in .env with two meanings",
    "Docker Compose reads parameters, images, ports and outputs from .env, under names in capitals. Two of these"
    " names can be the same, or one can be that of a variable that every shell has and that overrides the file.",
    wrong="docker.compose local\nparam api-image string\nproject api './Api.csproj' {\n  env { IMAGE: api-image }\n}\n",
    right="docker.compose local\nparam picture string\nproject api './Api.csproj' {\n  env { IMAGE: picture }\n}\n",
)
ENDPOINT_SCHEME = Code(
    "ASP3024",
    "endpoint-scheme",
    "An endpoint without a scheme",
    "Endpoints called http, https or tcp have that scheme; any other needs `scheme`.",
    wrong="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  endpoint admin\n}\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  endpoint admin { scheme: 'http' }\n}\n",
)
DUPLICATE_CHILD = Code(
    "ASP3025",
    "duplicate-child",
    "Two children with the same name",
    "Within a resource, children of one sort need different names; letter case does not count.",
    wrong="azure.containerRegistry acr {\n  purgeTask nightly { schedule: '0 1 * * *' }\n"
    "  purgeTask nightly { schedule: '0 2 * * *' }\n}\n",
    right="azure.containerRegistry acr {\n  purgeTask nightly { schedule: '0 1 * * *' }\n"
    "  purgeTask weekly { schedule: '0 2 * * 0' }\n}\n",
)
NO_IDENTITY = Code(
    "ASP3026",
    "no-identity",
    "The identity of something that has none",
    "A compute resource gets an identity if it uses an Azure resource that has roles, is granted a role, or "
    "names an identity.",
    wrong="azure.containerAppEnvironment env\ncontainer api 'nginx'\noutput principal = api.identity.principalId\n",
    right="azure.containerAppEnvironment env\nazure.identity worker\ncontainer api 'nginx' {\n  identity: worker\n}\n"
    "output principal = api.identity.principalId\n",
    lacking=True,
)
ABSENT_OUTPUT = Code(
    "ASP3027",
    "absent-output",
    "An output or property that does not exist",
    "Some outputs and properties depend on how a resource is declared: an environment without a registry has no registry to "
    "name, an existing environment has no workspace that the program made, and a cache without access keys has no password.",
    wrong="azure.containerAppEnvironment env {\n  registry: null\n}\noutput server = env.registryEndpoint\n",
    right="azure.containerAppEnvironment env\noutput server = env.registryEndpoint\n",
    lacking=True,
)
PASSED_OVER = Code(
    "ASP3028",
    "passed-over",
    "Something that the environment supports only in part",
    "If an environment cannot run something, that is an error. If it runs it without some of its settings, such "
    "as a second health check on App Service, that is a warning.",
    wrong="azure.appServiceEnvironment env\nproject api './Api.csproj' {\n  endpoint http { external: true }\n"
    "  probe liveness { path: '/health' }\n  probe readiness { path: '/ready' }\n}\n",
    right="azure.appServiceEnvironment env\nproject api './Api.csproj' {\n  endpoint http { external: true }\n"
    "  probe liveness { path: '/health' }\n}\n",
    severity=Severity.WARNING,
)
VARIABLE_NAME = Code(
    "ASP3029",
    "variable-name",
    "A variable whose name the environment changes or cannot use",
    "App Service allows letters, digits, dots and underscores in the names of settings, and drops hyphens: the "
    "app would look for a variable that is not there. `reference X as 'name'` gives the variables of a reference"
    " another name. If the app expects the changed name, set `environmentVariableNameChecks: false`. On "
    "Container Apps a secret is named after its variable, with only letters from a to z, digits, dots and "
    "hyphens.",
    wrong="azure.appServiceEnvironment env\nconnectionString my-db\nproject api './Api.csproj' {\n"
    "  endpoint http { external: true }\n  reference my-db\n}\n",
    right="azure.appServiceEnvironment env\nconnectionString my-db\nproject api './Api.csproj' {\n"
    "  endpoint http { external: true }\n  reference my-db as 'mydb'\n}\n",
)
SECRET_IN_TEXT = Code(
    "ASP3030",
    "secret-in-text",
    "A vault's secret inside a longer text",
    "Azure reads a vault's secret for a module of main.bicep, and passes it on whole, as one parameter. Combine "
    "it with other text in the module.",
    wrong="existing azure.keyVault kv {\n  name: 'shared'\n  existing secret token\n}\n"
    "azure.module m {\n  params { header: 'Bearer ${kv.token}' }\n"
    "  resource copy 'Microsoft.KeyVault/vaults/secrets@2024-11-01' {\n"
    "    name: 'other/header'\n    properties: { value: header }\n  }\n}\n",
    right="existing azure.keyVault kv {\n  name: 'shared'\n  existing secret token\n}\n"
    "azure.module m {\n  params { token: kv.token }\n"
    "  resource copy 'Microsoft.KeyVault/vaults/secrets@2024-11-01' {\n"
    "    name: 'other/header'\n    properties: { value: 'Bearer ${token}' }\n  }\n}\n",
)
SECRET_TOO_EARLY = Code(
    "ASP3051",
    "secret-too-early",
    "A secret that is read before it exists",
    "A module of main.bicep gets its secrets before it starts. Such a secret has to be in an existing vault, or "
    "be one whose value the program gives.",
    wrong="azure.cosmosDb db {\n  authentication: 'accessKey'\n}\nazure.module m {\n"
    "  params { text: db.connectionString }\n"
    "  resource copy 'Microsoft.KeyVault/vaults/secrets@2024-11-01' {\n"
    "    name: 'other/text'\n    properties: { value: text }\n  }\n}\n",
    right="existing azure.keyVault vault {\n  name: 'shared'\n  existing secret text\n}\nazure.module m {\n"
    "  params { text: vault.text }\n"
    "  resource copy 'Microsoft.KeyVault/vaults/secrets@2024-11-01' {\n"
    "    name: 'other/text'\n    properties: { value: text }\n  }\n}\n",
)
POINTLESS_ATTRIBUTE = Code(
    "ASP3050",
    "pointless-attribute",
    "An attribute that has no effect",
    "Some attributes belong to one variant of a resource: a vault for its keys is useless if nobody signs in "
    "with keys. An existing resource is looked up and not changed, so neither its tier nor its tags can be set, "
    "and `configure` has no effect.",
    wrong="azure.keyVault vault\nazure.managedRedis cache {\n  keyVault: vault\n}\n",
    right="azure.keyVault vault\nazure.managedRedis cache {\n  authentication: 'accessKey'\n  keyVault: vault\n}\n",
    lacking=True,
)
MODULE_SCOPE = Code(
    "ASP3031",
    "module-scope",
    "A scope that is not possible",
    "A module of your own is deployed into the resource group of the deployment, or where `scope` says: into a "
    "resource group (perhaps of another subscription), a subscription, or the tenant.",
    wrong="azure.module policy {\n  scope: { tenant: true, subscription: 'my-subscription-id' }\n  output answer: 'yes'\n}\n",
    right="azure.module policy {\n  scope: { subscription: 'my-subscription-id' }\n  output answer: 'yes'\n}\n",
)
NO_FILES = Code(
    "ASP3060",
    "no-files",
    "Files of an image without their folder, or that nothing takes",
    "`containerFiles` copies a folder from the image of another resource. Some kinds know that folder (a front "
    "end that is built into files); for any other image that is built, `source` names it. An image that comes from a "
    "registry as it is takes no files.",
    wrong="azure.containerAppEnvironment env\ndockerfile docs './docs'\nproject web './Web.csproj' {\n"
    "  containerFiles docs { destination: 'wwwroot' }\n}\n",
    right="azure.containerAppEnvironment env\ndockerfile docs './docs'\nproject web './Web.csproj' {\n"
    "  containerFiles docs {\n    source: '/site'\n    destination: 'wwwroot'\n  }\n}\n",
)
ENTRY_CLASH = Code(
    "ASP3061",
    "entry-clash",
    "Two entries of the manifest with the same name",
    "Children with a connection string are entries of the manifest, as resources are, so their names must differ"
    " from all others. Their name in the service is a separate attribute.",
    wrong="azure.containerAppEnvironment env\npostgres orders { database db }\npostgres stock { database db }\n",
    right="azure.containerAppEnvironment env\npostgres orders {\n  database orders-db { databaseName: 'db' }\n}\n"
    "postgres stock {\n  database stock-db { databaseName: 'db' }\n}\n",
)
UNSERVED_FILES = Code(
    "ASP3052",
    "unserved-files",
    "A front end that nothing serves",
    "A front end is only built: what runs is the app that takes its files with `containerFiles` and serves them. Without such an "
    "app it is not deployed. One that runs a server of its own is a `node` app.",
    wrong="azure.containerAppEnvironment env\nvite site './site'\ncontainer api 'nginx'\n",
    right="azure.containerAppEnvironment env\nvite site './site'\n"
    "yarp door {\n  endpoint http { external: true }\n  staticFiles: true\n"
    "  containerFiles site { destination: '/app/wwwroot' }\n}\n",
    severity=Severity.WARNING,
    lacking=True,
)
TLS_OF_THE_APP = Code(
    "ASP3053",
    "tls-of-the-app",
    "An app that is to speak TLS, and may have no certificate",
    "A .NET project with an `endpoint https` of its own is told to speak TLS on it, and does not start without a certificate. "
    "Container Apps and App Service speak TLS in front of their apps, and HTTP to them: `httpEndpoints` declares such a pair. "
    "`tls: true` says that the app brings a certificate.",
    wrong="azure.containerAppEnvironment env\nproject api './Api.csproj' {\n  endpoint https { external: true }\n}\n",
    right="azure.containerAppEnvironment env\nproject api './Api.csproj' {\n  httpEndpoints: 'external'\n}\n",
    severity=Severity.WARNING,
)
