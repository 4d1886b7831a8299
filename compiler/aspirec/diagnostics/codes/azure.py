"""Codes of Azure's rules (ASP4xxx): names and limits of the services."""

from __future__ import annotations

from aspirec.diagnostics.model import Code, Severity

PHYSICAL_NAME_CLASH = Code(
    "ASP4001",
    "physical-name-clash",
    "Two resources with one name in Azure",
    "Names of new resources are made by rule from their names in the program, and rules drop characters: two names can come "
    "out the same, and the second deployment would overwrite the first.",
    wrong="azure.containerAppEnvironment cae-1 {\n  naming: 'unique'\n}\nazure.containerAppEnvironment cae1 {\n"
    "  naming: 'unique'\n}\n",
    right="azure.containerAppEnvironment east {\n  naming: 'unique'\n}\nazure.containerAppEnvironment west {\n"
    "  naming: 'unique'\n}\n",
)
NAME_SHORTENED = Code(
    "ASP4002",
    "name-shortened",
    "A name that had to be shortened",
    "Generated names end with a part that is unique to the resource group. Where a long name would leave fewer than five "
    "characters of it, the name itself is cut.",
    wrong="azure.containerAppEnvironment environmentoftheshopinthewest\n",
    right="azure.containerAppEnvironment shop\n",
    severity=Severity.WARNING,
)
CONSTANT_SECRET = Code(
    "ASP4003",
    "constant-secret",
    "A secret that everybody can read",
    "What is written in the program also stands in main.bicep, in the history of both, and in the records of deployments. A "
    "secret comes from outside: from a secure parameter, or from a vault.",
    wrong="azure.keyVault kv {\n  secret token { value: 'abc123' }\n}\n",
    right="@secure()\nparam token string\n\nazure.keyVault kv {\n  secret token { value: token }\n}\n",
    severity=Severity.WARNING,
)
SERVICE_LIMIT = Code(
    "ASP4010",
    "service-limit",
    "Something that the service does not take",
    "Tiers and features of a service exclude each other. Azure would say so in the middle of a deployment.",
    wrong="azure.serviceBus messages {\n  sku: 'Basic'\n  topic news\n}\n",
    right="azure.serviceBus messages {\n  topic news\n}\n",
    lacking=True,
)
UNLIKELY_TO_WORK = Code(
    "ASP4011",
    "unlikely-to-work",
    "Something that is unlikely to work",
    "What is left out gets the defaults that Aspire has, and some of them do not go together with what else is written. An entry "
    "point is one word: a command with its arguments in it is no program that could be started.",
    wrong="azure.virtualNetwork net {\n  subnet endpoints { prefix: '10.0.1.0/24' }\n}\nazure.signalR chat\n"
    "azure.privateEndpoint chat-pe {\n  subnet: net.endpoints\n  target: chat\n}\n",
    right="azure.virtualNetwork net {\n  subnet endpoints { prefix: '10.0.1.0/24' }\n}\nazure.signalR chat {\n"
    "  sku: 'Standard_S1'\n}\nazure.privateEndpoint chat-pe {\n  subnet: net.endpoints\n  target: chat\n}\n",
    severity=Severity.WARNING,
)

MANY_PORTS = Code(
    "ASP4004",
    "many-ports",
    "More ports than Container Apps takes",
    "Beside its ingress a container app has five ports of its own, unless Azure's support raises the limit.",
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
    "A prefix that is no range of addresses",
    "A range is an address and the length of its prefix, in CIDR notation. The address is the first of the range: its bits behind "
    "the prefix are all zero.",
    wrong="azure.virtualNetwork net {\n  subnet web { prefix: '10.0.1.5/24' }\n}\n",
    right="azure.virtualNetwork net {\n  subnet web { prefix: '10.0.1.0/24' }\n}\n",
)
SUBNET_OUTSIDE = Code(
    "ASP4102",
    "subnet-outside-network",
    "A subnet that is not in its network",
    "The addresses of a subnet are a part of those of its network, which are 10.0.0.0/16 where nothing is said.",
    wrong="azure.virtualNetwork net {\n  subnet web { prefix: '10.1.0.0/24' }\n}\n",
    right="azure.virtualNetwork net {\n  prefix: '10.1.0.0/16'\n  subnet web { prefix: '10.1.0.0/24' }\n}\n",
    lacking=True,
)
SUBNETS_OVERLAP = Code(
    "ASP4103",
    "subnets-overlap",
    "Two subnets with the same addresses",
    "Every address of a network belongs to one subnet at most.",
    wrong="azure.virtualNetwork net {\n  subnet web { prefix: '10.0.0.0/23' }\n  subnet data { prefix: '10.0.1.0/24' }\n}\n",
    right="azure.virtualNetwork net {\n  subnet web { prefix: '10.0.0.0/23' }\n  subnet data { prefix: '10.0.2.0/24' }\n}\n",
)
SUBNET_TOO_SMALL = Code(
    "ASP4104",
    "subnet-too-small",
    "A subnet that is too small for what runs in it",
    "Azure keeps five addresses of every subnet for itself, so that /29 is the smallest. Services that a subnet is delegated to "
    "need more: Container Apps a /27, App Service a /28, Application Gateway for Containers a /24.",
    wrong="azure.virtualNetwork net {\n  subnet apps { prefix: '10.0.1.0/28' }\n}\n"
    "azure.containerAppEnvironment env {\n  subnet: net.apps\n}\n",
    right="azure.virtualNetwork net {\n  subnet apps { prefix: '10.0.0.0/23' }\n}\n"
    "azure.containerAppEnvironment env {\n  subnet: net.apps\n}\n",
)
BAD_DELEGATION = Code(
    "ASP4105",
    "bad-delegation",
    "A delegation that does not say to whom",
    "A subnet is delegated to a service of Azure by its name. The delegation itself has a name too: that of the service, unless "
    "another is given.",
    wrong="azure.virtualNetwork net {\n  subnet web {\n    prefix: '10.0.1.0/24'\n    delegation: { name: '', "
    "serviceName: 'Microsoft.Web/serverFarms' }\n  }\n}\n",
    right="azure.virtualNetwork net {\n  subnet web {\n    prefix: '10.0.1.0/24'\n    delegation: "
    "'Microsoft.Web/serverFarms'\n  }\n}\n",
)
DELEGATED_TWICE = Code(
    "ASP4106",
    "delegated-twice",
    "A subnet for two services",
    "A subnet is delegated to one service. Environments and load balancers have their subnet delegated to them; two that are of "
    "different kinds cannot share one.",
    wrong="azure.virtualNetwork net {\n  subnet apps {\n    prefix: '10.0.0.0/23'\n    delegation: 'Microsoft.Web/serverFarms'\n"
    "  }\n}\nazure.containerAppEnvironment env {\n  subnet: net.apps\n}\n",
    right="azure.virtualNetwork net {\n  subnet apps { prefix: '10.0.0.0/23' }\n}\n"
    "azure.containerAppEnvironment env {\n  subnet: net.apps\n}\n",
)
RULES_AND_GROUP = Code(
    "ASP4107",
    "rules-and-group",
    "Rules in a subnet that has a security group already",
    "Rules that are written in a subnet become a security group of its own, and a subnet has one group. A subnet that exists "
    "already is not changed.",
    wrong="azure.networkSecurityGroup shared\nazure.virtualNetwork net {\n  subnet web {\n    prefix: '10.0.1.0/24'\n"
    "    networkSecurityGroup: shared\n    rule https { direction: 'Inbound', access: 'Allow', destinationPort: '443' }\n  }\n}\n",
    right="azure.networkSecurityGroup shared {\n  rule https { direction: 'Inbound', access: 'Allow', destinationPort: '443' }\n}\n"
    "azure.virtualNetwork net {\n  subnet web {\n    prefix: '10.0.1.0/24'\n    networkSecurityGroup: shared\n  }\n}\n",
)
SAME_PRIORITY = Code(
    "ASP4108",
    "same-priority",
    "Two rules with one priority",
    "Rules of a security group are looked at in the order of their priorities, each direction by itself. Rules without one are "
    "counted up in the order of writing: 100, then the greatest so far and 100.",
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
    "Priorities end at 4096. A rule without one gets the greatest of those before it and 100, which can be more than that.",
    wrong="azure.networkSecurityGroup web {\n  rule deny-all { priority: 4096, direction: 'Inbound', access: 'Deny' }\n"
    "  rule https { direction: 'Inbound', access: 'Allow', destinationPort: '443' }\n}\n",
    right="azure.networkSecurityGroup web {\n  rule https { direction: 'Inbound', access: 'Allow', destinationPort: '443' }\n"
    "  rule deny-all { priority: 4096, direction: 'Inbound', access: 'Deny' }\n}\n",
)
NO_PRIVATE_LINK = Code(
    "ASP4110",
    "no-private-link",
    "A private endpoint of something that has none",
    "Private endpoints reach the services that Azure Private Link knows. Of a storage account they reach one service each: its "
    "blobs, queues, tables or its data lake.",
    wrong="azure.virtualNetwork net {\n  subnet data { prefix: '10.0.1.0/24', privateEndpoints: [address] }\n}\n"
    "azure.publicIp address\n",
    right="azure.virtualNetwork net {\n  subnet data { prefix: '10.0.1.0/24', privateEndpoints: [acr] }\n}\n"
    "azure.containerRegistry acr\n",
)
PERIMETER_RULE = Code(
    "ASP4111",
    "perimeter-rule",
    "A rule of a perimeter that cannot be",
    "Rules of a network security perimeter let traffic in from addresses or subscriptions, or out to hosts.",
    wrong="azure.networkSecurityPerimeter all {\n  rule in { direction: 'Outbound', addressPrefixes: ['203.0.113.0/24'] }\n}\n",
    right="azure.networkSecurityPerimeter all {\n  rule in { direction: 'Inbound', addressPrefixes: ['203.0.113.0/24'] }\n}\n",
)
NOT_AN_ORIGIN = Code(
    "ASP4112",
    "not-an-origin",
    "Something that a front door cannot lead to",
    "An origin is a compute resource with an external HTTP or HTTPS endpoint, or a host that is written down. Behind a private "
    "link it is a resource of an environment that has one, and the front door is of the premium tier.",
    wrong="azure.containerAppEnvironment env\ncontainer api 'nginx'\nazure.frontDoor door {\n  origin api\n}\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  endpoint http { external: true }\n}\n"
    "azure.frontDoor door {\n  origin api\n}\n",
    lacking=True,
)
NO_SCRIPT_SUBNET = Code(
    "ASP4113",
    "no-script-subnet",
    "No place for the scripts that make database users",
    "The users of a SQL server's databases are made by scripts. Where a private endpoint closes the server, they run in its "
    "network, in a subnet of their own: the highest free /29. For that the addresses of the network and its subnets have to be "
    "known.",
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
    "Scripts that run inside a network keep their files on a share of a storage account, and Azure mounts that with a key of "
    "the account.",
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
    "`adminScriptSubnet` and `adminScriptStorage` say where scripts run that make database users, once a private endpoint closes "
    "the server. Without one they need no network; without anybody who is to become a user there are none.",
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
    "Azure keeps the values of parameters with every deployment, for all to see who may look at it, unless they are `@secure()`. A "
    "parameter whose name has `password`, `secret` or the like in it is probably meant to be, and one of a Bicep file that is "
    "given a secret has to be.",
    wrong="param adminPassword string\nazure.containerAppEnvironment env\n"
    "container api 'nginx' {\n  env { LOGIN: adminPassword }\n}\n",
    right="@secure()\nparam adminPassword string\nazure.containerAppEnvironment env\n"
    "container api 'nginx' {\n  env { LOGIN: adminPassword }\n}\n",
    severity=Severity.WARNING,
)
TEMPLATE_TOO_LARGE = Code(
    "ASP4117",
    "template-too-large",
    "More than Azure takes in one template",
    "A template has at most 800 resources, modules included, 256 parameters and 64 outputs. main.bicep hands over to apps.bicep as "
    "much as there is, in one object if need be; outputs of the program's own are limited.",
    wrong="azure.keyVault vault\n" + "".join(f"output address{n} = vault.vaultUri\n" for n in range(65)),
    right="azure.keyVault vault\noutput address = vault.vaultUri\n",
    severity=Severity.WARNING,
)
OUT_OF_REACH = Code(
    "ASP4118",
    "out-of-reach",
    "Apps that cannot reach what they use",
    "A private endpoint closes a resource to the public network: it is reached from the network of the endpoint, and from networks "
    "that are joined to it. An environment in no network reaches none of that, and pulls no images from a registry there.",
    wrong="azure.containerAppEnvironment env\nazure.virtualNetwork net {\n"
    "  subnet data { prefix: '10.0.2.0/24', privateEndpoints: [vault] }\n}\nazure.keyVault vault\n"
    "container api 'nginx' {\n  reference vault\n}\n",
    right="azure.containerAppEnvironment env { subnet: net.apps }\nazure.virtualNetwork net {\n"
    "  subnet apps { prefix: '10.0.0.0/23' }\n"
    "  subnet data { prefix: '10.0.2.0/24', privateEndpoints: [vault] }\n}\nazure.keyVault vault\n"
    "container api 'nginx' {\n  reference vault\n}\n",
    severity=Severity.WARNING,
)
NO_USERS_MADE = Code(
    "ASP4119",
    "no-users-made",
    "A server that exists already, and whoever should become a user of it",
    "Scripts make users of the databases of a SQL server, and run as its administrator: an identity that comes along with a server "
    "that the program makes. A server that exists already has another one, who is to be asked. Where that "
    "is settled, `defaultRoles: []` says so; the app then runs under an identity that is named.",
    wrong="azure.containerAppEnvironment env\nexisting azure.sqlServer sql {\n  name: 'contoso'\n  existing database db\n}\n"
    "container api 'nginx' {\n  reference sql.db\n}\n",
    right="azure.containerAppEnvironment env\nexisting azure.sqlServer sql {\n  name: 'contoso'\n  defaultRoles: []\n"
    "  existing database db\n}\nazure.identity runner\ncontainer api 'nginx' {\n  identity: runner\n  reference sql.db\n}\n",
    severity=Severity.WARNING,
)

ALL = tuple(sorted((value for value in list(globals().values()) if isinstance(value, Code)), key=lambda code: code.id))
