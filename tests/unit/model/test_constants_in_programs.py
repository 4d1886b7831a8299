"""A constant expression means what its value means, wherever it stands: the same files are written."""

from __future__ import annotations

import pytest

from aspirec.diagnostics.model import Severity
from aspirec.driver import compile_program

ENV = "azure.containerAppEnvironment env\n"
SOURCE = "var word = 'web'\nvar sizes = [1, 2, 3]\nvar settings = { port: 80, on: true, name: 'web' }\n"

CASES = {
    "replicas": (ENV + "container api 'nginx' { replicas: @ }", "1 + 2", "3"),
    "item": (ENV + "container api 'nginx' { replicas: @ }", "sizes[1]", "2"),
    "length": (ENV + "container api 'nginx' { replicas: @ }", "length(sizes)", "3"),
    "port": (ENV + "container api 'nginx' { endpoint http { targetPort: @ } }", "settings.port", "80"),
    "switch": (ENV + "container api 'nginx' { endpoint http { targetPort: 80, external: @ } }", "settings.on", "true"),
    "scheme": (ENV + "container api 'nginx' { endpoint a { scheme: @, targetPort: 80 } }", "toLower('HTTP')", "'http'"),
    "transport": (ENV + "container api 'nginx' { endpoint http { transport: @ } }", "'http${1 + 1}'", "'http2'"),
    "schedule": (ENV + "container api 'nginx' { job { schedule: @ } }", "'0 ${1 + 2} * * *'", "'0 3 * * *'"),
    "retries": (ENV + "container api 'nginx' { job { replicaRetryLimit: @ } }", "max(1, 2)", "2"),
    "image": (ENV + "container api @", "'nginx:1.${20 + 7}'", "'nginx:1.27'"),
    "image-var": ("var image = 'nginx:1.27'\n" + ENV + "container api '${@}'", "image", "'nginx:1.27'"),
    "tag": (ENV + "container api 'nginx' { tag: @ }", "format('{0}.{1}', 1, 27)", "'1.27'"),
    "volume": (ENV + "container api 'nginx' { volume v { path: @ } }", "concat('/', word)", "'/web'"),
    "volume-name": (ENV + "container api 'nginx' { volume v { name: @, path: '/d' } }", "word", "'web'"),
    "mount": (ENV + "container api 'nginx' { mount @ { path: '/d' } }", "'./${1 + 1}'", "'./2'"),
    "probe": (ENV + "container api 'nginx' { endpoint http, probe liveness { path: @ } }", "'/${word}'", "'/web'"),
    "probe-endpoint": (
        ENV + "container api 'nginx' { endpoint http, probe liveness { endpoint: @ } }",
        "toLower('HTTP')",
        "'http'",
    ),
    "app-name": (ENV + "container api 'nginx' { name: @ }", "take('website', 3)", "'web'"),
    "domain": (ENV + "container api 'nginx' { endpoint http { external: true }, domain @ }", "'${1}.a.eu'", "'1.a.eu'"),
    "variable": (ENV + "container api 'nginx' { env { A: @ } }", "1 == 1 ? word : 'no'", "'web'"),
    "endpoints": (
        ENV + "project api './a.csproj' { httpEndpoints: @ }",
        "true ? 'external' : 'internal'",
        "'external'",
    ),
    "arguments": (ENV + "container api 'nginx' { args: @ }", "['--name', word]", "['--name', 'web']"),
    "all-arguments": (ENV + "container api 'nginx' { args: @ }", "concat(['a'], ['b'])", "['a', 'b']"),
    "sku": ("azure.containerRegistry acr { sku: @ }", "'Pre${'mium'}'", "'Premium'"),
    "mode": ("azure.signalR live { mode: @ }", "'Server${'less'}'", "'Serverless'"),
    "authentication": ("azure.redis cache { authentication: @ }", "'access${'Key'}'", "'accessKey'"),
    "publish": ("azure.storage a\nazure.storage b { publish: @ }", "!settings.on", "false"),
    "dashboard": ("azure.containerAppEnvironment env { dashboard: @ }", "settings.on && false", "false"),
    "environment-naming": ("azure.containerAppEnvironment env { naming: @ }", "'az${'d'}'", "'azd'"),
    "name": ("azure.storage a { name: @ }", "replace('my-store', '-', '')", "'mystore'"),
    "queue": ("azure.storage a { queue q { queueName: @ } }", "'${word}-${2}'", "'web-2'"),
    "secret": (
        "param t string\nazure.keyVault kv { secret s { secretName: @, value: t } }\n"
        + ENV
        + "container api 'nginx' { env { T: kv.s } }",
        "'${word}-token'",
        "'web-token'",
    ),
    "prefix": (
        "azure.virtualNetwork net { subnet a { prefix: @ } }",
        "cidrSubnet('10.0.0.0/16', 24, 1)",
        "'10.0.1.0/24'",
    ),
    "default-roles": (
        "azure.storage a { defaultRoles: @ }\n" + ENV + "container api 'nginx' { reference a }",
        "take(['StorageBlobDataReader', 'StorageBlobDataOwner'], 1)",
        "['StorageBlobDataReader']",
    ),
    "no-roles": (
        "azure.storage a { defaultRoles: @ }\n" + ENV + "container api 'nginx' { reference a }",
        "skip(['StorageBlobDataReader'], 1)",
        "[]",
    ),
    "existing-group": (
        "existing azure.storage a { name: 'abc', resourceGroup: @ }",
        "settings.name",
        "'web'",
    ),
    "module-scope": (
        "azure.module m { scope: { resourceGroup: @ }, output place: resourceGroup().name }",
        "settings.name",
        "'web'",
    ),
    "app-scope": (
        "app shop { scope: @ }\nazure.storage a",
        "true ? 'resourceGroup' : 'subscription'",
        "'resourceGroup'",
    ),
    "app-roles": ("app shop { roles: @ }\nazure.storage a\n" + ENV, "toLower('EXTERNAL')", "'external'"),
    "app-naming": ("app shop { naming: @ }\nazure.storage a", "'aspire${8}'", "'aspire8'"),
    "partition-key": ("azure.cosmosDb a { database d { container c { partitionKey: @ } } }", "'/${word}'", "'/web'"),
    "capacity": ("azure.webPubSub a { sku: 'Standard_S1', capacity: @ }", "10 / 4", "2"),
    "file": (ENV + "dockerfile api './api' { file: @ }", "'Dockerfile.${word}'", "'Dockerfile.web'"),
    "build-argument": (ENV + "dockerfile api './api' { buildArgs { A: @ } }", "'${1 + 1}'", "'2'"),
}


def written(template: str, value: str) -> tuple[tuple[str, str], ...]:
    source = SOURCE + template.replace("@", value)
    result = compile_program("app.aspire", lambda _: source.encode())
    assert [found.message for found in result.diagnostics if found.severity is Severity.ERROR] == []
    return result.files


@pytest.mark.parametrize(("template", "expression", "value"), CASES.values(), ids=CASES)
def test_constants_are_their_values(template: str, expression: str, value: str) -> None:
    assert written(template, expression) == written(template, value)
