"""Every sort of value at every sort of place: what comes of it is results or diagnostics, never an exception, and what is
accepted is not lost.
"""

from __future__ import annotations

import re

import pytest

from aspirec.diagnostics.model import Severity
from aspirec.driver import Options, Result, compile_program

DECLARED = {
    "words": "param words string",
    "number": "param number int",
    "flag": "param flag bool = true",
    "things": "param things object",
    "items": "param items array",
    "key": "@secure()\nparam key string",
    "keys": "@secure()\nparam keys object",
    "joined": "var joined = '${words}-${number}'",
    "nothing": "var nothing = null",
    "store": "azure.storage store { blobs blobs }",
    "vault": "existing azure.keyVault vault { name: 'contoso-vault', resourceGroup: 'shared', existing secret token }",
    "orders": "connectionString orders",
    "extra": "azure.module extra { output text: 'x', output many int: 3 }",
    "web": "container web 'nginx' { endpoint http { targetPort: 80, external: true }, grant StorageBlobDataReader on store }",
    "container": "azure.containerAppEnvironment env",
}
"""What places and values need, by a word that stands in them."""

PLACES = """
app shop { location: ¦ }
app shop { resourceGroup: ¦ }
app shop { roles: ¦ }
app shop { tags { a: ¦ } }
@description(¦) ;param p string ;output o string = p
@allowed([¦]) ;param p string ;output o string = p
@maxValue(¦) ;param p int ;output o int = p
param p string = ¦ ;output o string = p
param p int = ¦ ;output o int = p
param p object = ¦ ;output o object = p
param p array = [¦] ;output o array = p
param p string ;output o string = p ;stage dev { p: ¦ }
param p object ;output o object = p ;stage dev { p: { a: ¦ } }
stage dev { location: ¦ }
var v = ¦ ;output o = v
output o string = ¦
output o int = ¦
output o = '<${¦}>'
output o = flag ? ¦ : 'x'
azure.storage other { name: ¦ }
azure.storage other { location: ¦ }
azure.storage other { sku: ¦ }
azure.storage other { allowSharedKeyAccess: ¦ }
azure.storage other { publish: ¦ }
azure.storage other { tags { a: ¦ } }
azure.storage other { defaultRoles: ¦ }
azure.storage other { configure { properties: { a: ¦ } } }
existing azure.storage other { name: ¦ }
existing azure.storage other { name: 'contosofiles', resourceGroup: ¦ }
existing azure.storage other { name: 'contosofiles', resourceGroup: 'shared', subscription: ¦ }
azure.cosmosDb docs { authentication: ¦ }
azure.keyVault other { secret s { value: ¦ } }
azure.virtualNetwork net { subnet s { privateEndpoints: ¦ } }
azure.module m { params { x: ¦ }, output y: x }
azure.module m { params { x: ¦ }, scope: { resourceGroup: x }, output y: 'x' }
azure.storage other { params { x: ¦ }, queue q { queueName: x } } ;container tool 'nginx' { reference other.q }
existing azure.storage other { params { x: ¦ }, name: x, resourceGroup: x } ;container tool 'nginx' { reference other }
azure.module m { output y: ¦ }
azure.module m { scope: { resourceGroup: ¦ }, output y: 'x' }
azure.module m { resource w 'Microsoft.Web/serverfarms@2024-04-01' { name: ¦ } }
azure.module m { existing resource w 'Microsoft.Web/serverfarms@2024-04-01' { name: 'x', scope: ¦ }, output y: w.id }
connectionString other { value: ¦ } ;container tool 'nginx' { reference other }
externalService other { url: ¦ } ;container tool 'nginx' { reference other }
container tool ¦
container tool 'nginx' { tag: ¦ }
container tool 'nginx' { replicas: ¦ }
container tool 'nginx' { entrypoint: ¦ }
container tool 'nginx' { args: ¦ }
container tool 'nginx' { args: [¦] }
container tool 'nginx' { env { A: ¦ } }
container tool 'nginx' { identity: ¦ }
container tool 'nginx' { endpoint http { targetPort: ¦ } }
container tool 'nginx' { endpoint http { targetPort: 80, external: ¦ } }
container tool 'nginx' { endpoint other { scheme: ¦ } }
container tool 'nginx' { volume data { path: ¦ } }
container tool 'nginx' { endpoint http { targetPort: 80 }, probe liveness { path: ¦ } }
container tool 'nginx' { scale { minReplicas: ¦ } }
container tool 'nginx' { scale { rules: ¦ } }
container tool 'nginx' { reference ¦ }
container tool 'nginx' { grant AcrPull on ¦ }
kubernetes.environment cluster ;project tool './Tool.csproj' { env { A: ¦ } }
kubernetes.environment cluster ;project tool './Tool.csproj' { args: [¦], endpoint http { targetPort: ¦ } }
kubernetes.environment cluster ;project tool './Tool.csproj' { scale { minReplicas: ¦ } }
kubernetes.environment cluster ;project tool './Tool.csproj' { job { replicaTimeout: ¦ } }
kubernetes.environment cluster ;project tool './Tool.csproj' { configure { spec: { a: ¦ } } }
docker.compose local ;project tool './Tool.csproj' { env { A: ¦ } }
docker.compose local ;project tool './Tool.csproj' { args: [¦], endpoint http { targetPort: ¦ } }
docker.compose local ;project tool './Tool.csproj' { scale { minReplicas: ¦ } }
docker.compose local ;project tool './Tool.csproj' { configure { labels: { a: ¦ } } }
""".strip().split("\n")

VALUES = """
'text'
7
true
null
['a']
{ a: 'b' }
'<${words}>'
words
number
flag
things
items
key
joined
nothing
things.?first ?? 'x'
flag ? words : key
number * 2 - 1
words == 'true'
1 / 0
concat(words, 'x')
uniqueString(resourceGroup().id)
resourceGroup('other')
managementGroup().id
listKeys(words, '2023-01-01').keys[0].value
readEnvironmentVariable('X')
store
store.name
store.blobs.connectionString
vault.token.properties.secretUri
orders.connectionString
extra.many
web.http
web.http.url
web.identity.principalId
missing
""".strip().split("\n")

PARAMETERS = ("words", "number", "flag", "things", "items")


def needed(text: str) -> list[str]:
    """The declarations that a text needs, with those that they need in turn."""
    found: dict[str, str] = {}
    pending = [text]
    while pending:
        words = {word for word in re.findall(r"\w+", pending.pop()) if word in DECLARED and word not in found}
        found |= {word: DECLARED[word] for word in words}
        pending += [DECLARED[word] for word in words]
    return sorted(found.values())


def compiled(place: str, value: str) -> Result:
    written = place.replace(" ;", "\n").replace("¦", value)
    program = "\n".join((written, *needed(written), ""))
    return compile_program("app.aspire", lambda _: program.encode(), options=Options(verify=True))


def given(file: str) -> str:
    """What a parameter file gives, without the names of the parameters."""
    return "\n".join(line.partition(" = ")[2] for line in file.split("\n") if line.startswith("param "))


@pytest.mark.parametrize("place", PLACES)
def test_every_sort_of_value_is_taken_or_told(place: str) -> None:
    for value in VALUES:
        result = compiled(place, value)
        refused = any(found.severity is Severity.ERROR for found in result.diagnostics)
        assert bool(result.files) != refused, value
        deployed = {file: text for file, text in result.files if file != "aspire-manifest.json"}
        if value in PARAMETERS and deployed:
            assert re.search(rf"\b{value}(_value)?\b", "\n".join(deployed.values()), re.IGNORECASE), f"{value} is lost"
        assert "resourceGroup()" not in deployed.get("main.bicep", ""), "there is none in a subscription"
        values = [given(text) for file, text in deployed.items() if file.endswith(".bicepparam")]
        assert not re.search(r"\b(words|number|flag|things|items|store|web)\b", "\n".join(values)), value
