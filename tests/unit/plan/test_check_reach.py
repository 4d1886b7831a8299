"""Which endpoints apps reach: the environment of the endpoint decides, whatever runs the app that is told of it."""

from __future__ import annotations

import pytest

from aspirec.diagnostics.model import Diagnostic
from aspirec.driver import Options, compile_program

ENVIRONMENTS = "docker.compose here\nazure.containerAppEnvironment there\n"
HIDDEN = "container api 'nginx' {\n  deployTo: there\n  endpoint http\n}\n"
AGENT = """
azure.foundry ai {
  project agents
}
project api './A.csproj' {
  hostedAgent { protocol: 'responses' }
}
"""


def found_in(program: str) -> list[Diagnostic]:
    """The diagnostics about endpoints that an app cannot reach."""

    def read(path: str) -> bytes:
        return program.encode()

    result = compile_program("app.aspire", read, options=Options(verify=True))
    return [found for found in result.diagnostics if found.code.id == "ASP3017"]


def unreachable(program: str) -> list[str]:
    """What is said about endpoints that an app cannot reach."""
    return [found.message for found in found_in(program)]


@pytest.mark.parametrize("told", ["reference api", "env { A: api.http.url }", "args: [api.http.url]"])
@pytest.mark.parametrize("environment", ["docker.compose here", "kubernetes.environment here"])
def test_an_internal_endpoint_elsewhere_is_out_of_reach(told: str, environment: str) -> None:
    consumer = f"container web 'nginx' {{\n  deployTo: here\n  {told}\n}}\n"
    found = unreachable(ENVIRONMENTS.replace("docker.compose here", environment) + HIDDEN + consumer)
    assert found == ["'web' cannot reach the endpoint 'http' of 'api': it is internal to 'there'"]


def test_what_is_no_address_needs_no_way_to_the_endpoint() -> None:
    consumer = "container web 'nginx' {\n  deployTo: here\n  env { A: api.http.targetPort }\n}\n"
    assert unreachable(ENVIRONMENTS + HIDDEN + consumer) == []


def test_the_environment_of_the_endpoint_says_why() -> None:
    job = HIDDEN.replace("endpoint http", "endpoint http { external: true }\n  job { }")
    consumer = "container web 'nginx' {\n  deployTo: here\n  reference api\n}\n"
    assert unreachable(ENVIRONMENTS + job + consumer) == [
        "'web' cannot reach the endpoint 'http' of 'api': 'api' is a job, and jobs have no address"
    ]


@pytest.mark.parametrize("where", ["here", "there"])
def test_nothing_makes_a_job_reachable(where: str) -> None:
    environments = ENVIRONMENTS.replace(
        "docker.compose here", "azure.containerAppEnvironment here { naming: 'unique' }"
    )
    consumer = f"container web 'nginx' {{\n  deployTo: {where}\n  reference api\n}}\n"
    job = HIDDEN.replace("endpoint http", "endpoint http\n  job { }")
    assert [found.help for found in found_in(environments + job + consumer)] == ["leave this use of it out"]
    hidden = found_in(environments + HIDDEN + consumer)
    assert [found.help for found in hidden] == (
        ["make the endpoint external, or deploy both to one environment"] if where == "here" else []
    )


def test_what_is_reached_from_anywhere_is_reached_from_compose() -> None:
    consumer = "container web 'nginx' {\n  deployTo: here\n  env { A: api.http.url }\n}\n"
    assert unreachable(ENVIRONMENTS + AGENT + consumer) == []
