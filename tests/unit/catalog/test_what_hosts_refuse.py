"""What App Service and Container Apps cannot run is an error that names it; what they run only in part is a warning."""

from __future__ import annotations

import pytest

from aspirec.driver import Options, compile_program

SITES = "azure.appServiceEnvironment env\n"
APPS = "azure.containerAppEnvironment env\n"
EXISTING = "existing azure.containerAppEnvironment env {\n  name: 'shared'\n}\n"
VAULT = "azure.keyVault kv {\n  existing secret token\n}\n"


def said(program: str) -> list[tuple[str, str]]:
    """Code and message of everything that is said about a program."""

    def read(path: str) -> bytes:
        return program.encode()

    result = compile_program("app.aspire", read, options=Options(verify=True))
    return [(found.code.id, found.message) for found in result.diagnostics]


def project(body: str, endpoints: str = "endpoint http { external: true }") -> str:
    return f"project api './Api.csproj' {{\n  {endpoints}\n  {body}\n}}\n"


WEBSITES = {
    "ASP3019 is an image from elsewhere": "container api 'nginx' {\n  endpoint http { external: true }\n}\n",
    "ASP3019 is an Azure Functions project": "azure.functions api './F.csproj' {\n  httpEndpoints: 'external'\n}\n",
    "ASP3019 is a job": project("job { }"),
    "ASP3019 has rules for scaling": project("scale { minReplicas: 0 }"),
    "ASP3019 has a volume": project("volume data { path: '/data' }"),
    "ASP3019 mounts a folder": project("mount './x' { path: '/x' }"),
    "ASP3019 has a custom domain": project("domain 'shop.example.com'"),
    "ASP3019 says how many replicas run": project("replicas: 2"),
    "ASP3019 has an entry point of its own": project("entrypoint: '/bin/sh'"),
    "ASP3023 is internal": project("", "endpoint http"),
    "ASP3023 does not speak HTTP": project("", "endpoint ep { scheme: 'tcp', external: true }"),
    "ASP3023 two target ports": project("endpoint admin { scheme: 'http', targetPort: 81, external: true }"),
    "ASP3023 passes on HTTP/1.1": project("", "endpoint http { external: true, transport: 'http2' }"),
    "ASP3029 the variable 'A-B'": project("env { 'A-B': 'x' }"),
    "ASP3030 the command of 'api' shows": VAULT + project("args: [kv.token]"),
    "ASP2030 'production' is not a valid name for a slot": project("slot: 'production'"),
    "ASP2030 '-x-' is not a valid name for a website": project("name: '-x-'"),
    "ASP3028 the startup probe": project("probe startup { }\n  probe liveness { }"),
    "ASP4002 is shortened": f"dockerfile {'a' * 60} './x'\n",
}


@pytest.mark.parametrize("expected", WEBSITES)
def test_app_service(expected: str) -> None:
    code, words = expected.split(" ", 1)
    found = said(SITES + WEBSITES[expected])
    assert [item[0] for item in found] == [code]
    assert words in found[0][1]


@pytest.mark.parametrize(
    "app", ["python api './api' {\n  entrypoint: 'main.py'", "node api './api' {\n  entrypoint: 'app.js'"]
)
def test_what_an_image_starts_is_for_the_image_to_say(app: str) -> None:
    assert said(SITES + app + "\n  endpoint http { external: true }\n}\n") == []


CONTAINER_APPS = {
    "ASP3014 (replicas)": "container api 'nginx' {\n  job { }\n  replicas: 2\n}\n",
    "ASP3019 cannot be container app jobs": "azure.functions api './F.csproj' {\n  job { }\n}\n",
    "ASP3019 deployment slot": "container api 'nginx' {\n  slot: 'stage'\n}\n",
    "ASP3023 listens on udp": "container api 'nginx' {\n  endpoint dns { scheme: 'dns', protocol: 'udp', targetPort: 53 }\n}\n",
    "ASP3023 external endpoints on two ports": "container api 'nginx' {\n  endpoint http { external: true, targetPort: 80 }\n"
    "  endpoint admin { scheme: 'http', external: true, targetPort: 81 }\n}\n",
    "ASP3023 share the target port 80": "container api 'nginx' {\n  endpoint http { targetPort: 80 }\n"
    "  endpoint raw { scheme: 'tcp', targetPort: 80 }\n}\n",
    "ASP4004 has 7 ports beside its ingress": "container api 'nginx' {\n"
    + "".join(f"  endpoint e{number} {{ scheme: 'tcp', targetPort: {9000 + number} }}\n" for number in range(8))
    + "}\n",
    "ASP3054 no HTTP endpoint that could answer": "container api 'nginx' {\n  domain 'shop.example.com'\n}\n",
    "ASP3054 has no HTTP endpoint to ask": "container api 'nginx' {\n  endpoint tcp { targetPort: 1 }\n  probe liveness { }\n}\n",
    "ASP3018 would share the secret 'a-b'": "@secure()\nparam x string\n@secure()\nparam y string\n"
    "container api 'nginx' {\n  env { A_B: x, 'a-b': y }\n}\n",
    "ASP3028 can be written to": "container api 'nginx' {\n  volume data { path: '/data', readOnly: true }\n}\n",
    "ASP3028 its files are not copied": "container api 'nginx' {\n  mount './x' { path: '/x' }\n}\n",
    "ASP3028 jobs have no address": "container api 'nginx' {\n  endpoint http\n  job { }\n}\n",
    "ASP3028 its probes are ignored": "container api 'nginx' {\n  job { }\n  probe liveness { }\n}\n",
    "ASP3017 is a job": "container api 'nginx' {\n  endpoint http\n  job { }\n}\ncontainer web 'nginx' {\n  reference api\n}\n",
    "ASP3019 Container Apps takes 60 at most": "container api 'nginx' {\n  endpoint http\n"
    "  probe startup { initialDelaySeconds: 61 }\n}\n",
    "ASP3019 Container Apps takes 1 at most": "container api 'nginx' {\n  endpoint http\n"
    "  probe liveness { successThreshold: 2 }\n}\n",
    "ASP2005 no endpoint 'htp'": "container api 'nginx' {\n  endpoint http\n  probe liveness { endpoint: 'htp' }\n}\n",
    "ASP2030 'Api' is not a valid name": "container api 'nginx' {\n  name: 'Api'\n}\n",
    "ASP2030 takes 2 to 32": f"container {'a' * 33} 'nginx'\n",
    "ASP2012 five parts": "container api 'nginx' {\n  job { schedule: '@daily' }\n}\n",
}


@pytest.mark.parametrize("expected", CONTAINER_APPS)
def test_container_apps(expected: str) -> None:
    code, words = expected.split(" ", 1)
    found = said(APPS + CONTAINER_APPS[expected])
    assert code in [item[0] for item in found]
    assert any(words in item[1] for item in found)


@pytest.mark.parametrize("attribute", ["naming: 'azd'", "dashboard: true"])
def test_an_existing_environment_stays_as_it_is(attribute: str) -> None:
    program = f"existing azure.containerAppEnvironment env {{\n  name: 'shared'\n  {attribute}\n}}\n"
    assert [code for code, _ in said(program)] == ["ASP3019"]


def test_a_reference_by_functions_cannot_be_optional() -> None:
    functions = (
        "azure.storage store {\n  blobs b\n}\nazure.functions api './F.csproj' {\n  reference store.b optional\n}\n"
    )
    assert [code for code, _ in said(APPS + functions)] == ["ASP3019"]


def test_a_region_needs_a_component_of_the_environments_own() -> None:
    program = "azure.appServiceEnvironment env {\n  applicationInsightsLocation: 'westeurope'\n}\n"
    assert [code for code, _ in said(program)] == ["ASP3019"]


def test_a_dashboard_without_roles_is_warned_of() -> None:
    assert [code for code, _ in said("app shop { roles: 'external' }\n" + SITES)] == ["ASP3028"]
    assert said("app shop { roles: 'external' }\nazure.appServiceEnvironment env {\n  dashboard: false\n}\n") == []
