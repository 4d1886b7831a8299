"""settle_scripts: what the author names for scripts inside a network is used as it is meant, or refused."""

from __future__ import annotations

from aspirec.driver import Options, compile_program

PROGRAM = """
azure.containerAppEnvironment env { subnet: net.apps }
azure.virtualNetwork net {
  subnet apps { prefix: '10.0.4.0/23' }
  subnet data { prefix: '10.0.1.0/24', privateEndpoints: [sql] }
  subnet scripts { prefix: '10.0.2.0/28', delegation: '%s' }
}
azure.sqlServer sql {
  adminScriptSubnet: net.scripts
  database db
}
container api 'nginx' {
  reference sql.db
}
"""


def compiled(service: str) -> tuple[list[str], str]:
    """The codes of what is said where the subnet is delegated to a service, and the module of the network."""

    def read(path: str) -> bytes:
        return (PROGRAM % service).encode()

    result = compile_program("app.aspire", read, options=Options(verify=True))
    return [found.code.id for found in result.diagnostics], dict(result.files).get("net.module.bicep", "")


def test_a_subnet_that_is_delegated_to_something_else_takes_no_scripts() -> None:
    assert compiled("Microsoft.Web/serverFarms") == (["ASP4106"], "")


def test_a_subnet_that_is_delegated_to_containers_stays_as_it_is() -> None:
    found, network = compiled("Microsoft.ContainerInstance/containerGroups")
    assert found == []
    assert network.count("Microsoft.ContainerInstance/containerGroups") == 2
