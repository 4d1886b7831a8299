"""The services of a cluster have addresses that no subnet of its network has."""

from __future__ import annotations

import pytest

from aspirec.driver import compile_program

PROGRAM = """azure.virtualNetwork net {{
  prefix: '{prefix}'
  subnet nodes {{ prefix: '{nodes}' }}
  subnet other {{ prefix: '{other}' }}
}}
azure.kubernetesEnvironment aks {{
  nodePool jobs {{ subnet: net.nodes }}
  {more}
}}
"""
OVERLAPS = {"prefix": "10.0.0.0/8", "nodes": "10.240.0.0/16", "other": "10.0.4.0/24"}
AWAY = {"prefix": "10.0.0.0/8", "nodes": "10.240.0.0/16", "other": "10.241.0.0/16"}
WIDE = {"prefix": "0.0.0.0/0", "nodes": "10.0.0.0/16", "other": "172.16.4.0/24"}


def offered(more: str = "", **addresses: str) -> list[str]:
    """The addresses that warnings offer."""
    program = PROGRAM.format(more=more, **addresses).encode()
    found = compile_program("app.aspire", lambda _: program).diagnostics
    assert {item.code.slug for item in found} <= {"unlikely-to-work"}
    return [item.help.partition("networkProfile: ")[2].removesuffix(" } }") for item in found]


@pytest.mark.parametrize(
    ("addresses", "expected"),
    [
        (OVERLAPS, ["{ serviceCidr: '172.16.0.0/16', dnsServiceIP: '172.16.0.10' }"]),
        (WIDE, ["{ serviceCidr: '192.168.0.0/16', dnsServiceIP: '192.168.0.10' }"]),
        (AWAY, []),
    ],
)
def test_addresses_beside_the_subnets_are_offered_where_azures_own_are_taken(
    addresses: dict[str, str], expected: list[str]
) -> None:
    assert offered(**addresses) == expected


@pytest.mark.parametrize("said", ["serviceCidr: '10.9.0.0/16', dnsServiceIP: '10.9.0.7'", "podCidr: '10.9.0.0/16'"])
def test_what_the_author_says_about_the_network_is_taken(said: str) -> None:
    assert offered(f"configure {{ properties: {{ networkProfile: {{ {said} }} }} }}", **OVERLAPS) == []


def test_where_no_pool_is_in_a_network_there_is_nothing_to_say() -> None:
    program = PROGRAM.replace("subnet: net.nodes", "minCount: 1").format(more="", **OVERLAPS).encode()
    assert compile_program("app.aspire", lambda _: program).diagnostics == ()
