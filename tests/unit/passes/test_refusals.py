"""What passes cannot make sense of is reported in words that name it, and nothing else is said."""

from __future__ import annotations

import pytest

from aspirec.driver import Options, compile_program

APPS = "azure.containerAppEnvironment env\n"
SITES = "azure.appServiceEnvironment env\n"
NETWORK = "azure.virtualNetwork net {\n  subnet data { prefix: '10.0.0.0/24' }\n}\n"
STORE = "azure.storage store\n"
IDENTITY = "azure.identity me\n"


def api(body: str) -> str:
    return f"project api './Api.csproj' {{\n  endpoint http\n  {body}\n}}\n"


def endpoint(body: str) -> str:
    return f"azure.privateEndpoint pe {{\n  subnet: net.data\n  {body}\n}}\n"


def origin(text: str) -> str:
    return f"azure.frontDoor door {{\n  origin {text}\n}}\n"


REFUSALS = {
    "no service 'blbo' that 'pe' could reach": NETWORK + STORE + endpoint("target: store\n  group: 'blbo'"),
    "private endpoint of 'me', which has none": NETWORK + IDENTITY + endpoint("target: me"),
    "no compute resource 'web' for the origin": APPS + origin("web"),
    "'store' cannot be an origin of 'door': it is no compute resource": APPS + STORE + origin("store"),
    "it has no external HTTP or HTTPS endpoint": APPS + origin("api") + api(""),
    "'env', where it runs, has no private link": SITES
    + origin("api { privateLink: true }")
    + "project api './Api.csproj' {\n  httpEndpoints: 'external'\n}\n",
    "'api' is granted StorageBlobDataReader on 'store'": STORE + api("grant StorageBlobDataReader on store"),
    "'api' uses 'configure'": api("configure { a: 1 }"),
    "'api' needs an identity": IDENTITY + api("identity: me"),
    "'api' sets how a container app scales": api("scale { minReplicas: 1 }"),
    "'api' is a job": api("job { }"),
    "'api' has a custom domain": api("domain 'shop.example.com'"),
    "'api' is a hosted agent": api("hostedAgent { }"),
}


@pytest.mark.parametrize("words", REFUSALS)
def test_what_makes_no_sense_is_said_once(words: str) -> None:
    result = compile_program("app.aspire", lambda _: REFUSALS[words].encode(), options=Options(verify=True))
    assert [words in found.message for found in result.diagnostics] == [True]
    assert result.files == ()


def test_an_origin_is_another_app_where_it_says_so() -> None:
    program = (
        APPS + origin("front { target: web }") + "container web 'nginx' {\n  endpoint http { external: true }\n}\n"
    )
    result = compile_program("app.aspire", lambda _: program.encode(), options=Options(verify=True))
    assert result.diagnostics == ()
    assert "front_host: 'web.${env.outputs." in dict(result.files)["main.bicep"]
