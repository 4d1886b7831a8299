"""Codes of Azure's rules (ASP4xxx): names and limits of the services."""

from __future__ import annotations

from aspirec.diagnostics.model import Code, Severity

PHYSICAL_NAME_CLASH = Code(
    "ASP4001",
    "physical-name-clash",
    "Two resources with the same name in Azure",
    "Names of new resources are made by rule from their names in the program, and the rules drop characters. Two"
    " names can come out the same, and the second deployment would overwrite the first. What exists already is declared"
    " once.",
    wrong="azure.containerAppEnvironment cae-1 {\n  naming: 'unique'\n}\nazure.containerAppEnvironment cae1 {\n"
    "  naming: 'unique'\n}\n",
    right="azure.containerAppEnvironment east {\n  naming: 'unique'\n}\nazure.containerAppEnvironment west {\n"
    "  naming: 'unique'\n}\n",
)
NAME_SHORTENED = Code(
    "ASP4002",
    "name-shortened",
    "A name that had to be shortened",
    "Generated names end with a part that is unique to the resource group. If a long name would leave fewer than"
    " five characters of that part, the name itself is cut.",
    wrong="azure.containerAppEnvironment environmentoftheshopinthewest\n",
    right="azure.containerAppEnvironment shop\n",
    severity=Severity.WARNING,
)
CONSTANT_SECRET = Code(
    "ASP4003",
    "constant-secret",
    "A secret that everybody can read",
    "Everything in the program is also in main.bicep, in the history of both, and in the records of deployments."
    " Take a secret from outside: from a secure parameter, or from a vault.",
    wrong="azure.keyVault kv {\n  secret token { value: 'abc123' }\n}\n",
    right="@secure()\nparam token string\n\nazure.keyVault kv {\n  secret token { value: token }\n}\n",
    severity=Severity.WARNING,
)
SERVICE_LIMIT = Code(
    "ASP4010",
    "service-limit",
    "Something that the service does not support",
    "Tiers and features of a service can exclude each other. Azure would only report this in the middle of a "
    "deployment.",
    wrong="azure.serviceBus messages {\n  sku: 'Basic'\n  topic news\n}\n",
    right="azure.serviceBus messages {\n  topic news\n}\n",
    lacking=True,
)
UNLIKELY_TO_WORK = Code(
    "ASP4011",
    "unlikely-to-work",
    "Something that is unlikely to work",
    "Attributes that are left out get Aspire's defaults, and some of these do not go together with other attributes. An entry "
    "point is one word: a command together with its arguments is not a program that can be started.",
    wrong="azure.virtualNetwork net {\n  subnet endpoints { prefix: '10.0.1.0/24' }\n}\nazure.signalR chat\n"
    "azure.privateEndpoint chat-pe {\n  subnet: net.endpoints\n  target: chat\n}\n",
    right="azure.virtualNetwork net {\n  subnet endpoints { prefix: '10.0.1.0/24' }\n}\nazure.signalR chat {\n"
    "  sku: 'Standard_S1'\n}\nazure.privateEndpoint chat-pe {\n  subnet: net.endpoints\n  target: chat\n}\n",
    severity=Severity.WARNING,
)

MANY_PORTS = Code(
    "ASP4004",
    "many-ports",
    "More ports than Container Apps allows",
    "Beside its ingress, a container app has at most five ports, unless Azure's support raises the limit.",
    wrong="azure.containerAppEnvironment env\ncontainer mq 'rabbitmq' {\n"
    + "".join(f"  endpoint ep{n} {{ scheme: 'tcp', targetPort: {5670 + n} }}\n" for n in range(7))
    + "}\n",
    right="azure.containerAppEnvironment env\ncontainer mq 'rabbitmq' {\n"
    + "".join(f"  endpoint ep{n} {{ scheme: 'tcp', targetPort: {5670 + n} }}\n" for n in range(6))
    + "}\n",
    severity=Severity.WARNING,
)
NO_ADDRESS_RANGE = Code(
    "ASP4101",
    "no-address-range",
    "A prefix that is not a range of addresses",
    "A range is an address and the length of its prefix, in CIDR notation. The address is the first of the "
    "range: all its bits after the prefix are zero.",
    wrong="azure.virtualNetwork net {\n  subnet web { prefix: '10.0.1.5/24' }\n}\n",
    right="azure.virtualNetwork net {\n  subnet web { prefix: '10.0.1.0/24' }\n}\n",
)
SUBNET_OUTSIDE = Code(
    "ASP4102",
    "subnet-outside-network",
    "A subnet that is not in its network",
    "The addresses of a subnet are a part of those of its network, which are 10.0.0.0/16 by default.",
    wrong="azure.virtualNetwork net {\n  subnet web { prefix: '10.1.0.0/24' }\n}\n",
    right="azure.virtualNetwork net {\n  prefix: '10.1.0.0/16'\n  subnet web { prefix: '10.1.0.0/24' }\n}\n",
    lacking=True,
)
SUBNETS_OVERLAP = Code(
    "ASP4103",
    "subnets-overlap",
    "Two subnets with the same addresses",
    "Every address of a network belongs to at most one subnet.",
    wrong="azure.virtualNetwork net {\n  subnet web { prefix: '10.0.0.0/23' }\n  subnet data { prefix: '10.0.1.0/24' }\n}\n",
    right="azure.virtualNetwork net {\n  subnet web { prefix: '10.0.0.0/23' }\n  subnet data { prefix: '10.0.2.0/24' }\n}\n",
)
SUBNET_TOO_SMALL = Code(
    "ASP4104",
    "subnet-too-small",
    "A subnet that is too small for what runs in it",
    "Azure reserves five addresses of every subnet, so /29 is the smallest. Services that a subnet is delegated "
    "to need more: Container Apps a /27, App Service a /28, Application Gateway for Containers a /24.",
    wrong="azure.virtualNetwork net {\n  subnet apps { prefix: '10.0.1.0/28' }\n}\n"
    "azure.containerAppEnvironment env {\n  subnet: net.apps\n}\n",
    right="azure.virtualNetwork net {\n  subnet apps { prefix: '10.0.0.0/23' }\n}\n"
    "azure.containerAppEnvironment env {\n  subnet: net.apps\n}\n",
)
BAD_DELEGATION = Code(
    "ASP4105",
    "bad-delegation",
    "A delegation that does not name a service",
    "A subnet is delegated to a service of Azure by its name. The delegation has a name, too, by default that of"
    " the service.",
    wrong="azure.virtualNetwork net {\n  subnet web {\n    prefix: '10.0.1.0/24'\n    delegation: { name: '', "
    "serviceName: 'Microsoft.Web/serverFarms' }\n  }\n}\n",
    right="azure.virtualNetwork net {\n  subnet web {\n    prefix: '10.0.1.0/24'\n    delegation: "
    "'Microsoft.Web/serverFarms'\n  }\n}\n",
)
DELEGATED_TWICE = Code(
    "ASP4106",
    "delegated-twice",
    "A subnet for two services",
    "A subnet is delegated to one service. Environments and load balancers have their subnet delegated to them; "
    "two of different kinds cannot share one, nor two Container Apps environments. Private endpoints go into subnets "
    "that are not delegated.",
    wrong="azure.virtualNetwork net {\n  subnet apps {\n    prefix: '10.0.0.0/23'\n    delegation: 'Microsoft.Web/serverFarms'\n"
    "  }\n}\nazure.containerAppEnvironment env {\n  subnet: net.apps\n}\n",
    right="azure.virtualNetwork net {\n  subnet apps { prefix: '10.0.0.0/23' }\n}\n"
    "azure.containerAppEnvironment env {\n  subnet: net.apps\n}\n",
)
RULES_AND_GROUP = Code(
    "ASP4107",
    "rules-and-group",
    "Rules in a subnet that has a security group already",
    "Rules in a subnet become a security group of its own, and a subnet has one group. An existing subnet is not"
    " changed.",
    wrong="azure.networkSecurityGroup shared\nazure.virtualNetwork net {\n  subnet web {\n    prefix: '10.0.1.0/24'\n"
    "    networkSecurityGroup: shared\n    rule https { direction: 'Inbound', access: 'Allow', destinationPort: '443' }\n  }\n}\n",
    right="azure.networkSecurityGroup shared {\n  rule https { direction: 'Inbound', access: 'Allow', destinationPort: '443' }\n}\n"
    "azure.virtualNetwork net {\n  subnet web {\n    prefix: '10.0.1.0/24'\n    networkSecurityGroup: shared\n  }\n}\n",
)
SAME_PRIORITY = Code(
    "ASP4108",
    "same-priority",
    "Two rules with the same priority",
    "Azure evaluates the rules of a security group in the order of their priorities, separately for each "
    "direction. Rules without a priority are numbered in the order of writing: first 100, then 100 more than the"
    " greatest so far.",
    wrong="azure.networkSecurityGroup web {\n"
    "  rule http { priority: 100, direction: 'Inbound', access: 'Allow', destinationPort: '80' }\n"
    "  rule https { priority: 100, direction: 'Inbound', access: 'Allow', destinationPort: '443' }\n}\n",
    right="azure.networkSecurityGroup web {\n  rule http { direction: 'Inbound', access: 'Allow', destinationPort: '80' }\n"
    "  rule https { direction: 'Inbound', access: 'Allow', destinationPort: '443' }\n}\n",
)
NO_PRIORITY_LEFT = Code(
    "ASP4109",
    "no-priority-left",
    "No priority left for a rule",
    "Priorities end at 4096. A rule without a priority gets 100 more than the greatest before it, which can "
    "exceed that.",
    wrong="azure.networkSecurityGroup web {\n  rule deny-all { priority: 4096, direction: 'Inbound', access: 'Deny' }\n"
    "  rule https { direction: 'Inbound', access: 'Allow', destinationPort: '443' }\n}\n",
    right="azure.networkSecurityGroup web {\n  rule https { direction: 'Inbound', access: 'Allow', destinationPort: '443' }\n"
    "  rule deny-all { priority: 4096, direction: 'Inbound', access: 'Deny' }\n}\n",
)
NO_PRIVATE_LINK = Code(
    "ASP4110",
    "no-private-link",
    "A private endpoint for something that cannot have one",
    "Private endpoints reach services that Azure Private Link supports. For a storage account, each reaches one "
    "service: its blobs, queues, tables or data lake.",
    wrong="azure.virtualNetwork net {\n  subnet data { prefix: '10.0.1.0/24', privateEndpoints: [address] }\n}\n"
    "azure.publicIp address\n",
    right="azure.virtualNetwork net {\n  subnet data { prefix: '10.0.1.0/24', privateEndpoints: [acr] }\n}\n"
    "azure.containerRegistry acr\n",
)
PERIMETER_RULE = Code(
    "ASP4111",
    "perimeter-rule",
    "A rule of a perimeter that is not possible",
    "Rules of a network security perimeter let traffic in from addresses or subscriptions, or out to hosts.",
    wrong="azure.networkSecurityPerimeter all {\n  rule in { direction: 'Outbound', addressPrefixes: ['203.0.113.0/24'] }\n}\n",
    right="azure.networkSecurityPerimeter all {\n  rule in { direction: 'Inbound', addressPrefixes: ['203.0.113.0/24'] }\n}\n",
)
NOT_AN_ORIGIN = Code(
    "ASP4112",
    "not-an-origin",
    "Something that a front door cannot lead to",
    "An origin is a compute resource with an external HTTP or HTTPS endpoint, or a host that is written down. "
    "Behind a private link it is a resource of an environment that supports one, and the front door has the "
    "premium tier.",
    wrong="azure.containerAppEnvironment env\ncontainer api 'nginx'\nazure.frontDoor door {\n  origin api\n}\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  endpoint http { external: true }\n}\n"
    "azure.frontDoor door {\n  origin api\n}\n",
    lacking=True,
)
NO_SCRIPT_SUBNET = Code(
    "ASP4113",
    "no-script-subnet",
    "No place for the scripts that create database users",
    "Scripts create the users of a SQL server's databases. If a private endpoint closes the server, they run in "
    "its network, in a subnet of their own: the highest free /29. For that, the addresses of the network and its"
    " subnets have to be known.",
    wrong="param space string\nazure.containerAppEnvironment env { subnet: net.apps }\nazure.virtualNetwork net {\n"
    "  prefix: space\n"
    "  subnet apps { prefix: '10.0.2.0/23' }\n  subnet data { prefix: '10.0.1.0/24', privateEndpoints: [sql] }\n}\n"
    "azure.sqlServer sql {\n  database db\n}\n"
    "container api 'nginx' {\n  reference sql.db\n}\n",
    right="param space string\nazure.containerAppEnvironment env { subnet: net.apps }\nazure.virtualNetwork net {\n"
    "  prefix: space\n"
    "  subnet apps { prefix: '10.0.2.0/23' }\n  subnet data { prefix: '10.0.1.0/24', privateEndpoints: [sql] }\n"
    "  subnet scripts { prefix: '10.0.4.0/29' }\n}\n"
    "azure.sqlServer sql {\n  adminScriptSubnet: net.scripts\n  database db\n}\ncontainer api 'nginx' {\n  reference sql.db\n}\n",
)
SCRIPT_STORAGE = Code(
    "ASP4114",
    "script-storage",
    "A storage account without keys, for scripts that need one",
    "Scripts that run inside a network keep their files on a share of a storage account, which Azure mounts with"
    " a key of the account.",
    wrong="azure.containerAppEnvironment env { subnet: net.apps }\nazure.virtualNetwork net {\n"
    "  subnet apps { prefix: '10.0.2.0/23' }\n  subnet data { prefix: '10.0.1.0/24', privateEndpoints: [sql] }\n}\n"
    "azure.storage files {\n  allowSharedKeyAccess: false\n}\n"
    "azure.sqlServer sql {\n  adminScriptStorage: files\n  database db\n}\ncontainer api 'nginx' {\n  reference sql.db\n}\n",
    right="azure.containerAppEnvironment env { subnet: net.apps }\nazure.virtualNetwork net {\n"
    "  subnet apps { prefix: '10.0.2.0/23' }\n  subnet data { prefix: '10.0.1.0/24', privateEndpoints: [sql] }\n}\n"
    "azure.storage files\n"
    "azure.sqlServer sql {\n  adminScriptStorage: files\n  database db\n}\ncontainer api 'nginx' {\n  reference sql.db\n}\n",
)
SCRIPT_WITHOUT_EFFECT = Code(
    "ASP4115",
    "script-without-effect",
    "A place for scripts that do not run there",
    "`adminScriptSubnet` and `adminScriptStorage` say where the scripts run that create database users, if a "
    "private endpoint closes the server. Without one, the scripts need no network. If nobody is to become a "
    "user, there are no scripts.",
    wrong="azure.containerAppEnvironment env\nazure.virtualNetwork net {\n  subnet scripts { prefix: '10.0.2.0/29' }\n}\n"
    "azure.sqlServer sql {\n  adminScriptSubnet: net.scripts\n  database db\n}\ncontainer api 'nginx' {\n  reference sql.db\n}\n",
    right="azure.containerAppEnvironment env\nazure.sqlServer sql {\n  database db\n}\n"
    "container api 'nginx' {\n  reference sql.db\n}\n",
    severity=Severity.WARNING,
)
OPEN_SECRET = Code(
    "ASP4116",
    "open-secret",
    "A parameter that sounds like a secret and is not secure",
    "Azure keeps the values of parameters with every deployment, visible to everybody who may look at it, unless"
    " they are `@secure()`. A parameter whose name contains `password`, `secret` or the like is probably meant "
    "to be secure. A parameter of a Bicep file that is given a secret has to be.",
    wrong="param adminPassword string\nazure.containerAppEnvironment env\n"
    "container api 'nginx' {\n  env { LOGIN: adminPassword }\n}\n",
    right="@secure()\nparam adminPassword string\nazure.containerAppEnvironment env\n"
    "container api 'nginx' {\n  env { LOGIN: adminPassword }\n}\n",
    severity=Severity.WARNING,
)
TEMPLATE_TOO_LARGE = Code(
    "ASP4117",
    "template-too-large",
    "More than Azure accepts in one template",
    "A template has at most 800 resources, modules included, 256 parameters and 64 outputs. main.bicep can pass "
    "any number of values to apps.bicep, in one object if need be; the program's own outputs are limited.",
    wrong="azure.keyVault vault\n" + "".join(f"output address{n} = vault.vaultUri\n" for n in range(65)),
    right="azure.keyVault vault\noutput address = vault.vaultUri\n",
    severity=Severity.WARNING,
)
OUT_OF_REACH = Code(
    "ASP4118",
    "out-of-reach",
    "Apps that cannot reach what they use",
    "A private endpoint closes a resource to the public network. It can then be reached from the network of the "
    "endpoint, and from networks that are joined to it. An environment without a network cannot reach it, and "
    "cannot pull images from a registry there. A storage account is closed as a whole, but each of its services "
    "(blobs, queues, tables) needs an endpoint of its own.",
    wrong="azure.containerAppEnvironment env\nazure.virtualNetwork net {\n"
    "  subnet data { prefix: '10.0.2.0/24', privateEndpoints: [vault] }\n}\nazure.keyVault vault\n"
    "container api 'nginx' {\n  reference vault\n}\n",
    right="azure.containerAppEnvironment env { subnet: net.apps }\nazure.virtualNetwork net {\n"
    "  subnet apps { prefix: '10.0.0.0/23' }\n"
    "  subnet data { prefix: '10.0.2.0/24', privateEndpoints: [vault] }\n}\nazure.keyVault vault\n"
    "container api 'nginx' {\n  reference vault\n}\n",
    severity=Severity.WARNING,
    lacking=True,
)
NO_USERS_MADE = Code(
    "ASP4119",
    "no-users-made",
    "An existing server, and apps that should become its users",
    "Scripts create the users of a SQL server's databases. They run as the administrator of the server, an "
    "identity that comes along with a server that the program makes. An existing server has another "
    "administrator, who has to add the users. Once that is settled, say so with `defaultRoles: []`; the app then"
    " runs under an identity that you name.",
    wrong="azure.containerAppEnvironment env\nexisting azure.sqlServer sql {\n  name: 'contoso'\n  existing database db\n}\n"
    "container api 'nginx' {\n  reference sql.db\n}\n",
    right="azure.containerAppEnvironment env\nexisting azure.sqlServer sql {\n  name: 'contoso'\n  defaultRoles: []\n"
    "  existing database db\n}\nazure.identity runner\ncontainer api 'nginx' {\n  identity: runner\n  reference sql.db\n}\n",
    severity=Severity.WARNING,
)
