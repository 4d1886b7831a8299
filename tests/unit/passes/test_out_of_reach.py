"""attach_zones: where apps cannot reach what a private endpoint closes, that is said, and nowhere else."""

from __future__ import annotations

import pytest

from aspirec.driver import compile_program

PROGRAM = """
azure.virtualNetwork net {
  subnet apps { prefix: '10.0.0.0/23' }
  subnet data { prefix: '10.0.2.0/24', privateEndpoints: [vault] }
}
azure.keyVault vault { OPENED }
ENVIRONMENT
container api 'nginx' { USE }
"""


def warned(environment: str, use: str = "reference vault", opened: str = "") -> bool:
    text = PROGRAM.replace("ENVIRONMENT", environment).replace("USE", use).replace("OPENED", opened)
    found = [one.code.slug for one in compile_program("app.aspire", lambda _: text.encode()).diagnostics]
    assert set(found) <= {"out-of-reach"}
    return bool(found)


def test_an_environment_in_no_network_reaches_nothing_behind_a_private_endpoint() -> None:
    assert warned("azure.containerAppEnvironment env")
    assert warned("azure.containerAppEnvironment env", use="grant KeyVaultSecretsUser on vault")


@pytest.mark.parametrize(
    "environment",
    [
        "azure.containerAppEnvironment env { subnet: net.apps }",
        "existing azure.containerAppEnvironment env { name: 'team' }",
        "azure.containerAppEnvironment env { configure { properties: { vnetConfiguration: { internal: true } } } }",
        "docker.compose env",
    ],
)
def test_where_the_network_of_the_environment_may_be_another_nothing_is_said(environment: str) -> None:
    assert not warned(environment)


def test_what_apps_do_not_use_or_the_author_opens_again_is_no_concern() -> None:
    assert not warned("azure.containerAppEnvironment env", use="")
    opened = "configure { properties: { publicNetworkAccess: 'Enabled' } }"
    assert not warned("azure.containerAppEnvironment env", opened=opened)
