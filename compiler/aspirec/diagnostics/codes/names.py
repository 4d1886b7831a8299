"""Codes of names and types (ASP2xxx): who is meant, and what fits where."""

from __future__ import annotations

from aspirec.diagnostics.model import Code, Severity

UNKNOWN_KIND = Code(
    "ASP2001",
    "unknown-kind",
    "A kind of resource that does not exist",
    "The word at the start of a declaration names a kind of resource: `project`, `azure.storage`, `redis` and so on. "
    "`aspirec kinds` lists them all. Letter case matters.",
    wrong="azure.storrage store\n",
    right="azure.storage store\n",
)
NAME_CLASH = Code(
    "ASP2002",
    "name-clash",
    "Two declarations with the same name",
    "Resources, parameters and variables share one set of names. Names are compared without regard to letter "
    "case, because files and Azure names are.",
    wrong="param acr string\nazure.containerRegistry acr\n",
    right="param acrName string\nazure.containerRegistry acr\n",
)
BAD_RESOURCE_NAME = Code(
    "ASP2003",
    "bad-resource-name",
    "A name that resources cannot have",
    "The name of a resource has 1 to 64 letters, digits and hyphens, starts with a letter, and has no two hyphens in a row "
    "and none at its end. Names of modules, files and Azure resources are made from it.",
    wrong="azure.containerRegistry my_acr\n",
    right="azure.containerRegistry my-acr\n",
)
UNKNOWN_NAME = Code(
    "ASP2004",
    "unknown-name",
    "A name that is not declared",
    "The name is neither that of a parameter, nor of a variable, nor of a resource of the program.",
    wrong="param acrName string\nexisting azure.containerRegistry acr {\n  name: acrNam\n}\n",
    right="param acrName string\nexisting azure.containerRegistry acr {\n  name: acrName\n}\n",
)
UNKNOWN_MEMBER = Code(
    "ASP2005",
    "unknown-member",
    "A part or property that the resource does not have",
    "After the dot comes a child, an endpoint, an output or a connection property of the resource. `aspirec kinds KIND` "
    "lists what a kind has.",
    wrong="azure.containerRegistry acr\noutput server = acr.loginserver2\n",
    right="azure.containerRegistry acr\noutput server = acr.loginServer\n",
)
UNKNOWN_ATTRIBUTE = Code(
    "ASP2006",
    "unknown-attribute",
    "An attribute that the kind does not take",
    "Every kind declares which attributes it takes. Set other properties of Azure with `configure { … }`.",
    wrong="azure.containerRegistry acr {\n  skew: 'Basic'\n}\n",
    right="azure.containerRegistry acr {\n  sku: 'Basic'\n}\n",
)
UNKNOWN_CHILD = Code(
    "ASP2007",
    "unknown-child",
    "A child or block that the kind does not take",
    "Every kind declares which children and blocks it takes.",
    wrong="azure.containerRegistry acr {\n  queue orders\n}\n",
    right="azure.containerRegistry acr {\n  purgeTask nightly { schedule: '0 1 * * *' }\n}\n",
)
REPEATED = Code(
    "ASP2008",
    "repeated-attribute",
    "The same thing given twice",
    "An attribute may appear once in a body, and so may a block that describes the whole resource. Nothing is "
    "silently overridden.",
    wrong="azure.containerRegistry acr {\n  sku: 'Basic'\n  sku: 'Premium'\n}\n",
    right="azure.containerRegistry acr {\n  sku: 'Premium'\n}\n",
)
MISSING_ATTRIBUTE = Code(
    "ASP2009",
    "missing-attribute",
    "A required attribute is missing",
    "Some attributes have no sensible default.",
    wrong="azure.containerRegistry acr {\n  purgeTask nightly { keep: 3 }\n}\n",
    right="azure.containerRegistry acr {\n  purgeTask nightly { schedule: '0 1 * * *', keep: 3 }\n}\n",
)
UNKNOWN_ROLE = Code(
    "ASP2010",
    "unknown-role",
    "A role that does not exist",
    "Write a role as one word: Azure's name for it without the spaces (`StorageBlobDataReader`). Write a custom "
    "role as its GUID, in quotes.",
    wrong="azure.containerAppEnvironment env\nazure.containerRegistry acr\n"
    "container api 'nginx' {\n  grant AcrPuhs on acr\n}\n",
    right="azure.containerAppEnvironment env\nazure.containerRegistry acr\n"
    "container api 'nginx' {\n  grant AcrPush on acr\n}\n",
)
WRONG_TYPE = Code(
    "ASP2011",
    "wrong-type",
    "A value of the wrong type",
    "Attributes, parameters and functions each take values of one type; nothing is converted silently.",
    wrong="azure.containerAppEnvironment env {\n  dashboard: 'no'\n}\n",
    right="azure.containerAppEnvironment env {\n  dashboard: false\n}\n",
)
WRONG_VALUE = Code(
    "ASP2012",
    "wrong-value",
    "A value that is not allowed",
    "The value has the right type, but is not one that the attribute takes. An attribute that decides what is "
    "written (`publish`, `external`) needs a constant. A value that is needed before anything is deployed cannot"
    " depend on a resource.",
    wrong="azure.containerRegistry acr {\n  purgeTask nightly { schedule: 'daily' }\n}\n",
    right="azure.containerRegistry acr {\n  purgeTask nightly { schedule: '0 1 * * *' }\n}\n",
)
WRONG_TARGET = Code(
    "ASP2013",
    "wrong-target",
    "A resource of the wrong kind",
    "The attribute or clause needs a resource of another kind.",
    wrong="azure.containerRegistry acr\nazure.containerAppEnvironment env {\n  logAnalytics: acr\n}\n",
    right="azure.logAnalytics logs\nazure.containerAppEnvironment env {\n  logAnalytics: logs\n}\n",
)
NOT_A_VALUE = Code(
    "ASP2014",
    "not-a-value",
    "A resource where a value is needed",
    "A resource is not a value. Use one of its outputs or properties: `acr.loginServer`, `api.http.url`.",
    wrong="azure.containerRegistry acr\noutput server = acr\n",
    right="azure.containerRegistry acr\noutput server = acr.loginServer\n",
)
NOT_A_TARGET = Code(
    "ASP2015",
    "not-a-target",
    "A value where a resource is needed",
    "The attribute or clause takes the name of another resource of the program.",
    wrong="azure.containerAppEnvironment env {\n  registry: 'myregistry'\n}\n",
    right="azure.containerRegistry acr\nazure.containerAppEnvironment env {\n  registry: acr\n}\n",
)
CANNOT_EXIST = Code(
    "ASP2016",
    "cannot-exist",
    "`existing` on something that cannot be looked up",
    "`existing` is for Azure resources that exist already. What the program itself deploys is always new.",
    wrong="existing container api 'nginx'\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx'\n",
)
UNKNOWN_FUNCTION = Code(
    "ASP2017",
    "unknown-function",
    "A function that Bicep does not have",
    "Functions are those of Bicep. Their names, and the number and types of their arguments, are checked.",
    wrong="output region = toUpperCase('westeurope')\n",
    right="output region = toUpper('westeurope')\n",
)
WRONG_ARGUMENTS = Code(
    "ASP2018",
    "wrong-arguments",
    "A function with the wrong arguments",
    "The function takes a different number of arguments, or arguments of other types.",
    wrong="output region = toUpper('west', 'europe')\n",
    right="output region = toUpper('westeurope')\n",
)
UNKNOWN_TYPE = Code(
    "ASP2019",
    "unknown-type",
    "A type that does not exist",
    "Parameters and outputs are of type string, int, bool, object or array.",
    wrong="param replicas number\n",
    right="param replicas int\n",
)
UNKNOWN_DECORATOR = Code(
    "ASP2020",
    "unknown-decorator",
    "A decorator that parameters do not have",
    "Parameters take the decorators of Bicep: @description, @secure, @allowed, @minLength, @maxLength, @minValue, @maxValue.",
    wrong="@secret()\nparam password string\n",
    right="@secure()\nparam password string\n",
)
SECOND_APP = Code(
    "ASP2021",
    "second-app",
    "More than one `app`",
    "A program is one app: `app NAME` may appear once, however many files the program has.",
    wrong="app shop\napp store\n",
    right="app shop\n",
)
CLAUSE_NOT_HERE = Code(
    "ASP2022",
    "clause-not-here",
    "A clause that the kind does not take",
    "`reference` and `grant` are for kinds that run (and `grant` for identities); `output` is for Azure "
    "resources and modules.",
    wrong="azure.containerRegistry acr\nazure.containerRegistry other {\n  reference acr\n}\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  reference web\n}\n"
    "container web 'nginx' {\n  endpoint http\n}\n",
)
MISSING_SOURCE = Code(
    "ASP2023",
    "missing-source",
    "What to run is missing",
    "The kind needs a text after the name: the path of a project, an image, a folder, a command.",
    wrong="azure.containerAppEnvironment env\ncontainer api\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx:1.27'\n",
)
UNEXPECTED_SOURCE = Code(
    "ASP2024",
    "unexpected-source",
    "A text after the name where none is allowed",
    "Only kinds that run or read something take a text after the name.",
    wrong="azure.containerRegistry acr 'myregistry'\n",
    right="azure.containerRegistry acr {\n  name: 'myregistry'\n}\n",
)
CHILD_FORM = Code(
    "ASP2025",
    "child-form",
    "A child written in the wrong form",
    "Some children have a name (`queue orders`), some have a text (`mount './data' { … }`), and blocks have "
    "neither (`scale { … }`).",
    wrong="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  scale big { minReplicas: 1 }\n}\n",
    right="azure.containerAppEnvironment env\ncontainer api 'nginx' {\n  scale { minReplicas: 1 }\n}\n",
)
UNKNOWN_STAGE_PARAMETER = Code(
    "ASP2026",
    "unknown-stage-parameter",
    "A stage that sets a parameter which does not exist",
    "`stage` gives values to the parameters of the program, one parameter file for each stage.",
    wrong="param region string\nstage dev {\n  regoin: 'westeurope'\n}\n",
    right="param region string\noutput usedRegion = region\nstage dev {\n  region: 'westeurope'\n}\n",
)
UNKNOWN_OPTION = Code(
    "ASP2027",
    "unknown-option",
    "An option that `app` does not have",
    "`app NAME { … }` takes tags, location, resourceGroup, scope, roles, naming and appHost.",
    wrong="app shop {\n  region: 'westeurope'\n}\n",
    right="app shop {\n  location: 'westeurope'\n}\n",
)
VAR_CYCLE = Code(
    "ASP2028",
    "variable-cycle",
    "Variables, outputs, defaults or connections that depend on each other",
    "A variable or an output stands for its expression, a parameter without a value for its default, and a property of a "
    "resource for what it is made of. The chain must end somewhere.",
    wrong="var a = '${b}x'\nvar b = '${a}y'\noutput o = a\n",
    right="var a = 'x'\nvar b = '${a}y'\noutput o = b\n",
)
SECRET_LEAK = Code(
    "ASP2029",
    "secret-leak",
    "A secret where anybody could read it",
    "Outputs, tags and names are written into the deployment's history in clear text. A secret may go into environment "
    "variables (which become secrets of the app) and into key vaults.",
    wrong="@secure()\nparam password string\noutput p = password\n",
    right="@secure()\nparam password string\nazure.keyVault vault {\n  secret password-copy { value: password }\n}\n",
)
BAD_CHILD_NAME = Code(
    "ASP2030",
    "bad-child-name",
    "A name that Azure refuses",
    "Every type of Azure resource has a rule for the length of its name and the characters in it.",
    wrong="azure.containerRegistry acr {\n  name: 'my-registry'\n}\n",
    right="azure.containerRegistry acr {\n  name: 'myregistry'\n}\n",
)
IMPORT_CYCLE = Code(
    "ASP2031",
    "import-cycle",
    "Files that import each other",
    "Imports form a tree or a diamond, never a circle.",
    wrong="import './app.aspire'\n",
    right="azure.containerRegistry acr\n",
)
RESERVED_PARAMETER = Code(
    "ASP2032",
    "reserved-parameter",
    "A parameter or output whose name the templates need",
    "main.bicep has parameters of its own: resourceGroupName, location, principalId, principalType and "
    "principalName. To replace one of the first two with a parameter of yours, name yours in the options of "
    "`app`. In apps.bicep, outputs of main.bicep are called MODULE_OUTPUT, and images NAME_containerimage. The "
    "names of Bicep's types (`string`, `int`) and namespaces (`az`, `sys`) cannot be names of parameters, nor of"
    " resources in inline modules.",
    wrong="param location string\noutput region = location\n",
    right="app shop {\n  location: location\n}\nparam location string\noutput region = location\n",
)
UNUSUAL_VALUE = Code(
    "ASP2033",
    "unusual-value",
    "A value that is not known",
    "Azure adds tiers and modes now and then, so an unknown value is passed on. More often, though, it is misspelt. "
    "The same holds for members that the type in a Bicep file does not name, unless that type is `@sealed()`.",
    wrong="azure.containerRegistry acr {\n  sku: 'Premum'\n}\n",
    right="azure.containerRegistry acr {\n  sku: 'Premium'\n}\n",
    severity=Severity.WARNING,
)
MISPLACED_FUNCTION = Code(
    "ASP2034",
    "misplaced-function",
    "A function in a place where Bicep does not have it",
    "`utcNow()` and `newGuid()` give something else every time, so they are only allowed in the default of a "
    "parameter. Some functions exist only in parameter files, which are made from stages; there, functions that "
    "look at the deployment do not exist. main.bicep creates the resource group, so the defaults of its "
    "parameters cannot ask for it. `resourceGroup('name')` is a place to deploy into, not a value. A deployment "
    "has a region (`deployment().location`) unless it deploys into a group.",
    wrong="output at string = utcNow()\n",
    right="param at string = utcNow()\noutput deployedAt string = at\n",
)

POINTLESS_REFERENCE = Code(
    "ASP2035",
    "pointless-reference",
    "A reference that gives nothing",
    "A reference to an app gives the addresses of its endpoints. An app without endpoints has none to give. "
    "Declare the endpoints in the program, because launch profiles are not read. To only wait for the other app,"
    " use `waitFor`. Of a resource such as a storage account, apps use what is in it, which has the address.",
    wrong="azure.containerAppEnvironment env\nproject api './Api.csproj'\nproject web './Web.csproj' {\n  reference api\n}\n",
    right="azure.containerAppEnvironment env\nproject api './Api.csproj' {\n  endpoint http\n}\n"
    "project web './Web.csproj' {\n  reference api\n}\n",
    severity=Severity.WARNING,
    lacking=True,
)
NAME_IN_TEXT = Code(
    "ASP2036",
    "name-in-text",
    "The name of a value in a text, where the value may be meant",
    "Values are put into a text as `${name}`. What other languages write for that, such as `{name}`, `$name` and `$(name)`, is "
    "text here; so is a name in quotes. Where the text is meant, `{${'name'}}` says so.",
    wrong="param domain string\noutput address string = 'https://{domain}'\n",
    right="param domain string\noutput address string = 'https://${domain}'\n",
    severity=Severity.WARNING,
)
