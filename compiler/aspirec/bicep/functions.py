"""Bicep's own functions as data: their names, how many arguments of which types they take, and what they give.

Types are words: `string`, `int`, `bool`, `object`, `array`, `null`, `any` (fits everywhere) and `lambda` (an arrow
function, which app models cannot write). An array of strings is `string[]`. Several allowed types are joined by `|`.
Functions with several forms have several rows; names are case-sensitive.

Source: the namespaces `sys` and `az` of the Bicep compiler, https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

FILE = "file"
"""Reads a file while Bicep compiles."""
PARAM_DEFAULT = "param default"
"""Gives something else every time; allowed only in the default value of a parameter."""
IDENTITY_PROPERTIES = ("id", "name", "type", "apiVersion")
"""Properties that every resource has, all of them texts, and that are known before it is deployed."""
EARLY_PROPERTIES = (
    *("location", "kind", "sku", "identity", "tags", "zones", "plan", "managedBy", "managedByExtended"),
    *("extendedLocation", "placement", "resourceGroup", "subscriptionId"),
)
"""The properties of resources of whatever type that Bicep wants to know when a deployment starts, beside the name."""
OUTER_PROPERTIES = (*IDENTITY_PROPERTIES, *EARLY_PROPERTIES, "properties", "eTag", "etag", "scale", "systemData")
"""The properties that resources may have, whatever their type; all others are within `properties`."""

DEPLOYMENT = "deployment"
"""Only known once the deployment runs: not in names, scopes, conditions, or the values of variables that feed them."""
SCOPE = "scope"
"""Gives a scope to deploy into, nothing whose properties could be read."""
MANAGEMENT = "management group"
"""Only exists in deployments to a management group."""
PARAMS_FILE = "params file"
"""Exists in `.bicepparam` files only."""
SYMBOL = "symbol"
"""Looks at the name of what it is given, not at its value."""
NO_RETURN = "no return"
"""Makes the deployment fail."""

SCOPE_FUNCTIONS = ("managementGroup", "resourceGroup", "subscription", "tenant")
"""The functions that give a scope."""

NOT_HERE = {
    PARAM_DEFAULT: "is only allowed in the default of a parameter",
    PARAMS_FILE: "is only allowed in the values of a stage",
    FILE: "reads a file, and Bicep would look for it among the results",
    SCOPE: "gives a scope, which is not a value",
    MANAGEMENT: "only exists in deployments to a management group, and programs are deployed into a subscription or a group",
}
"""Why the functions with such a note may not stand in the values of a program."""

INSTEAD_HERE = {
    PARAM_DEFAULT: "declare 'param NAME string = {}()', and use NAME here",
    PARAMS_FILE: "declare 'param NAME string', use NAME here, and give its value in a stage: 'stage dev {{ NAME: {}(…) }}'",
    FILE: "write its content into the program, or make it a parameter, which is given when the program is deployed",
    SCOPE: "use it as the 'scope' of a resource in an inline module; declare a resource in another group with 'existing'",
    MANAGEMENT: "make its value a parameter",
}
"""What to do where such a function, whose name is to be filled in, may not stand."""


class Function(NamedTuple):
    """One form of a function. `most` None means any number: the last argument type stands for all further ones."""

    name: str
    namespace: str
    least: int
    most: int | None
    arguments: tuple[str, ...]
    result: str
    note: str = ""
    """What else there is to know: one of the words above, or empty."""

    def argument(self, position: int) -> str:
        """The type of the argument at a position, counted from 0."""
        return self.arguments[min(position, len(self.arguments) - 1)]


_ROWS: tuple[tuple[str, str, int, int | None, tuple[str, ...], str, str], ...] = (
    # values of any sort
    ("any", "sys", 1, 1, ("any",), "any", ""),
    ("array", "sys", 1, 1, ("any",), "array", ""),
    ("bool", "sys", 1, 1, ("any",), "bool", ""),
    ("int", "sys", 1, 1, ("string|int",), "int", ""),
    ("string", "sys", 1, 1, ("any",), "string", ""),
    ("json", "sys", 1, 1, ("string",), "any", ""),
    ("empty", "sys", 1, 1, ("null|object|array|string",), "bool", ""),
    ("length", "sys", 1, 1, ("string|object|array",), "int", ""),
    ("contains", "sys", 2, 2, ("object|string", "string"), "bool", ""),
    ("contains", "sys", 2, 2, ("array", "any"), "bool", ""),
    ("first", "sys", 1, 1, ("array",), "any", ""),
    ("first", "sys", 1, 1, ("string",), "string", ""),
    ("last", "sys", 1, 1, ("array",), "any", ""),
    ("last", "sys", 1, 1, ("string",), "string", ""),
    ("take", "sys", 2, 2, ("array", "int"), "array", ""),
    ("take", "sys", 2, 2, ("string", "int"), "string", ""),
    ("skip", "sys", 2, 2, ("array", "int"), "array", ""),
    ("skip", "sys", 2, 2, ("string", "int"), "string", ""),
    ("indexOf", "sys", 2, 2, ("string", "string"), "int", ""),
    ("indexOf", "sys", 2, 2, ("array", "any"), "int", ""),
    ("lastIndexOf", "sys", 2, 2, ("string", "string"), "int", ""),
    ("lastIndexOf", "sys", 2, 2, ("array", "any"), "int", ""),
    ("nameof", "sys", 1, 1, ("any",), "string", SYMBOL),
    ("fail", "sys", 1, 1, ("string",), "any", NO_RETURN),
    # strings
    ("base64", "sys", 1, 1, ("string",), "string", ""),
    ("base64ToJson", "sys", 1, 1, ("string",), "any", ""),
    ("base64ToString", "sys", 1, 1, ("string",), "string", ""),
    ("buildUri", "sys", 1, 1, ("object",), "string", ""),
    ("concat", "sys", 1, None, ("array",), "array", ""),
    ("concat", "sys", 1, None, ("string|int|bool",), "string", ""),
    ("dataUri", "sys", 1, 1, ("any",), "string", ""),
    ("dataUriToString", "sys", 1, 1, ("string",), "string", ""),
    ("endsWith", "sys", 2, 2, ("string", "string"), "bool", ""),
    ("format", "sys", 1, None, ("string", "any"), "string", ""),
    ("guid", "sys", 1, None, ("string",), "string", ""),
    ("join", "sys", 2, 2, ("array", "string"), "string", ""),
    ("like", "sys", 2, 2, ("string", "string"), "bool", ""),
    ("newGuid", "sys", 0, 0, (), "string", PARAM_DEFAULT),
    ("padLeft", "sys", 2, 3, ("string|int", "int", "string"), "string", ""),
    ("parseUri", "sys", 1, 1, ("string",), "object", ""),
    ("replace", "sys", 3, 3, ("string", "string", "string"), "string", ""),
    ("split", "sys", 2, 2, ("string", "string|array"), "string[]", ""),
    ("startsWith", "sys", 2, 2, ("string", "string"), "bool", ""),
    ("substring", "sys", 2, 3, ("string", "int", "int"), "string", ""),
    ("toLower", "sys", 1, 1, ("string",), "string", ""),
    ("toUpper", "sys", 1, 1, ("string",), "string", ""),
    ("trim", "sys", 1, 1, ("string",), "string", ""),
    ("uniqueString", "sys", 1, None, ("string",), "string", ""),
    ("uri", "sys", 2, 2, ("string", "string"), "string", ""),
    ("uriComponent", "sys", 1, 1, ("string",), "string", ""),
    ("uriComponentToString", "sys", 1, 1, ("string",), "string", ""),
    # numbers
    ("max", "sys", 1, None, ("int",), "int", ""),
    ("max", "sys", 1, 1, ("array",), "int", ""),
    ("min", "sys", 1, None, ("int",), "int", ""),
    ("min", "sys", 1, 1, ("array",), "int", ""),
    ("range", "sys", 2, 2, ("int", "int"), "int[]", ""),
    # arrays and objects
    ("distinct", "sys", 1, 1, ("array",), "array", ""),
    ("flatten", "sys", 1, 1, ("array",), "array", ""),
    ("intersection", "sys", 2, None, ("object",), "object", ""),
    ("intersection", "sys", 2, None, ("array",), "array", ""),
    ("items", "sys", 1, 1, ("object",), "object[]", ""),
    ("objectKeys", "sys", 1, 1, ("object",), "string[]", ""),
    ("shallowMerge", "sys", 1, 1, ("array",), "object", ""),
    ("union", "sys", 2, None, ("object",), "object", ""),
    ("union", "sys", 2, None, ("array",), "array", ""),
    ("filter", "sys", 2, 2, ("array", "lambda"), "array", ""),
    ("groupBy", "sys", 2, 3, ("array", "lambda", "lambda"), "object", ""),
    ("map", "sys", 2, 2, ("array", "lambda"), "array", ""),
    ("mapValues", "sys", 2, 2, ("object", "lambda"), "object", ""),
    ("reduce", "sys", 3, 3, ("array", "any", "lambda"), "any", ""),
    ("sort", "sys", 2, 2, ("array", "lambda"), "array", ""),
    ("toObject", "sys", 2, 3, ("array", "lambda", "lambda"), "object", ""),
    # dates
    ("dateTimeAdd", "sys", 2, 3, ("string", "string", "string"), "string", ""),
    ("dateTimeFromEpoch", "sys", 0, 1, ("int",), "string", ""),
    ("dateTimeToEpoch", "sys", 0, 1, ("string",), "int", ""),
    ("utcNow", "sys", 0, 1, ("string",), "string", PARAM_DEFAULT),
    # networks
    ("cidrHost", "sys", 2, 2, ("string", "int"), "string", ""),
    ("cidrSubnet", "sys", 3, 3, ("string", "int", "int"), "string", ""),
    ("parseCidr", "sys", 1, 1, ("string",), "object", ""),
    # files
    ("loadDirectoryFileInfo", "sys", 1, 2, ("string", "string"), "any", FILE),
    ("loadFileAsBase64", "sys", 1, 1, ("string",), "string", FILE),
    ("loadJsonContent", "sys", 1, 3, ("string", "string", "string"), "any", FILE),
    ("loadTextContent", "sys", 1, 2, ("string", "string"), "string", FILE),
    ("loadYamlContent", "sys", 1, 3, ("string", "string", "string"), "any", FILE),
    ("externalInput", "sys", 1, 2, ("string", "any"), "any", PARAMS_FILE),
    ("readEnvironmentVariable", "sys", 1, 2, ("string", "string"), "string", PARAMS_FILE),
    # the deployment and Azure
    ("deployer", "az", 0, 0, (), "object", ""),
    ("deployment", "az", 0, 0, (), "object", ""),
    ("environment", "az", 0, 0, (), "object", ""),
    ("managementGroup", "az", 0, 0, (), "object", MANAGEMENT),
    ("managementGroup", "az", 1, 1, ("string",), "object", SCOPE),
    ("resourceGroup", "az", 0, 0, (), "object", ""),
    ("resourceGroup", "az", 1, 2, ("string", "string"), "object", SCOPE),
    ("subscription", "az", 0, 0, (), "object", ""),
    ("subscription", "az", 1, 1, ("string",), "object", SCOPE),
    ("tenant", "az", 0, 0, (), "object", ""),
    ("extensionResourceId", "az", 3, None, ("string",), "string", ""),
    ("managementGroupResourceId", "az", 2, None, ("string",), "string", ""),
    ("resourceId", "az", 2, None, ("string",), "string", ""),
    ("subscriptionResourceId", "az", 2, None, ("string",), "string", ""),
    ("tenantResourceId", "az", 2, None, ("string",), "string", ""),
    ("pickZones", "az", 3, 5, ("string", "string", "string", "int", "int"), "array", ""),
    ("providers", "az", 1, 2, ("string", "string"), "object", ""),
    ("reference", "az", 1, 3, ("string", "string", "string"), "object", DEPLOYMENT),
    ("roleDefinitions", "az", 1, 1, ("string",), "object", ""),
    ("toLogicalZone", "az", 3, 3, ("string", "string", "string"), "string", DEPLOYMENT),
    ("toLogicalZones", "az", 3, 3, ("string", "string", "array"), "array", DEPLOYMENT),
    ("toPhysicalZone", "az", 3, 3, ("string", "string", "string"), "string", DEPLOYMENT),
    ("toPhysicalZones", "az", 3, 3, ("string", "string", "array"), "array", DEPLOYMENT),
)

MEMBERS: dict[str, dict[str, str]] = {
    "resourceGroup": {
        **dict.fromkeys(("id", "name", "location", "type", "managedBy"), "string"),
        **dict.fromkeys(("tags", "properties"), "object"),
    },
    "resourceGroup.tags": {"*": "string"},
    "subscription": dict.fromkeys(("id", "subscriptionId", "tenantId", "displayName"), "string"),
    "tenant": dict.fromkeys(("tenantId", "country", "countryCode", "displayName"), "string"),
    "deployment": {"name": "string", "location": "string", "properties": "object"},
    "deployment.properties": {"template": "object", "templateLink": "object"},
    "parseCidr": {
        **dict.fromkeys(("network", "netmask", "broadcast", "firstUsable", "lastUsable"), "string"),
        "cidr": "int",
    },
    "deployer": dict.fromkeys(("objectId", "tenantId", "userPrincipalName"), "string"),
    "environment": {
        **dict.fromkeys(("name", "portal", "resourceManager", "sqlManagement", "batch", "gallery", "media"), "string"),
        **dict.fromkeys(("graph", "graphAudience", "activeDirectoryDataLake", "vmImageAliasDoc"), "string"),
        **dict.fromkeys(("authentication", "suffixes"), "object"),
    },
    "environment.authentication": {
        **dict.fromkeys(("identityProvider", "loginEndpoint", "tenant"), "string"),
        "audiences": "string[]",
    },
    "environment.suffixes": dict.fromkeys(
        (
            *("acrLoginServer", "azureDatalakeAnalyticsCatalogAndJob", "azureDatalakeStoreFileSystem"),
            *("azureFrontDoorEndpointSuffix", "keyvaultDns", "sqlServerHostname", "storage"),
        ),
        "string",
    ),
}
"""What is known of the objects that functions give: their members, with their types. Those of a member have a
row of their own; `*` are all that have no name of their own.
"""

DECORATORS = (
    "allowed",
    "batchSize",
    "description",
    "discriminator",
    "export",
    "maxLength",
    "maxValue",
    "metadata",
    "minLength",
    "minValue",
    "nullIfNotFound",
    "onlyIfNotExists",
    "retryOn",
    "sealed",
    "secure",
)
"""The names that may stand behind `@`; all of them belong to `sys`."""

WRITTEN_INSTEAD = (
    ("add", "+"),
    ("and", "&&"),
    ("coalesce", "??"),
    ("createArray", "[ ]"),
    ("createObject", "{ }"),
    ("div", "/"),
    ("env", "readEnvironmentVariable(…), in a stage"),
    ("equals", "=="),
    ("getenv", "readEnvironmentVariable(…), in a stage"),
    ("greater", ">"),
    ("greaterOrEquals", ">="),
    ("if", "? :"),
    ("less", "<"),
    ("lessOrEquals", "<="),
    ("mod", "%"),
    ("mul", "*"),
    ("not", "!"),
    ("or", "||"),
    ("parameters", "the name of the parameter"),
    ("sub", "-"),
    ("variables", "the name of the variable"),
)
"""Functions of ARM templates and other languages that Bicep does not have, and what one writes there."""


@cache
def _by_name() -> dict[str, tuple[Function, ...]]:
    found: dict[str, tuple[Function, ...]] = {}
    for row in _ROWS:
        function = Function(*row)
        found[function.name] = (*found.get(function.name, ()), function)
    return found


def function_names() -> tuple[str, ...]:
    """The names of all functions, in alphabetical order (`list*` is not one of them)."""
    return tuple(sorted(_by_name()))


def is_function(name: str) -> bool:
    """Whether a function has exactly this name, written without a namespace."""
    return name in _by_name()


def namespaces_of(names: set[str]) -> dict[str, str]:
    """The namespaces of those names that are names of functions or decorators."""
    known = _by_name()
    found = {name: known[name][0].namespace for name in names & known.keys()}
    return found | dict.fromkeys(names.intersection(DECORATORS), "sys")


def is_list_function(name: str) -> bool:
    """Whether it is one of the functions that Azure adds for each resource type: `listKeys` and its like."""
    return name.startswith("list") and name.isascii() and name.isalpha()


def overloads(name: str) -> tuple[Function, ...]:
    """The forms of a function; empty if there is none of that name.

    The name may be qualified (`az.resourceGroup`); then the namespace has to be right as well. Any `list…` is a function
    on the id and API version of a resource.
    """
    namespace, dot, bare = name.rpartition(".")
    found = _by_name().get(bare, ())
    if not found and is_list_function(bare):
        found = (Function(bare, "az", 2, 3, ("string", "string", "object"), "any", DEPLOYMENT),)
    return tuple(function for function in found if function.namespace == namespace) if dot else found


def accepts(wanted: str, given: str) -> bool:
    """Whether a value of type `given` may stand where `wanted` is asked for; `any` fits on either side."""
    words = wanted.split("|")
    return "any" in words or given == "any" or given in words


def takes_count(function: Function, count: int) -> bool:
    """Whether this form takes that number of arguments."""
    return function.least <= count and (function.most is None or count <= function.most)


def choose(name: str, given: Sequence[str]) -> Function | None:
    """The form of the function that takes arguments of the types `given`, or None.

    Where several forms would (an argument is `any`), it is the first, with the result `any` unless all give the same.
    """
    fitting = [
        function
        for function in overloads(name)
        if takes_count(function, len(given))
        and all(accepts(function.argument(position), type_) for position, type_ in enumerate(given))
    ]
    if not fitting:
        return None
    same = all(function.result == fitting[0].result for function in fitting)
    return fitting[0] if same else fitting[0]._replace(result="any")
