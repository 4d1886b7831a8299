"""What kind is suggested for names that are none: near ones, those of other tools, and nothing where nothing is near."""

from __future__ import annotations

import pytest

from aspirec.catalog.index import kind_names, known_kind
from aspirec.catalog.near_kinds import near_kinds


@pytest.mark.parametrize(
    ("wrong", "best"),
    [
        ("azure.storrage", "azure.storage"),
        ("Azure.Storage", "azure.storage"),
        ("storage", "azure.storage"),
        ("azurerm_storage_account", "azure.storage"),
        ("Microsoft.Storage.storageAccounts", "azure.storage"),
        ("AddAzureStorage", "azure.storage"),
        ("azure.vnet", "azure.virtualNetwork"),
        ("azure.nsg", "azure.networkSecurityGroup"),
        ("azure.aks", "azure.kubernetesEnvironment"),
        ("azure.acr", "azure.containerRegistry"),
        ("azure.containerApp", "container"),
        ("azure.managedEnvironment", "azure.containerAppEnvironment"),
        ("azure.functionApp", "azure.functions"),
        ("azurerm_postgresql_flexible_server", "azure.postgres"),
        ("azure.userAssignedIdentity", "azure.identity"),
        ("mssql", "azure.sqlServer"),
        ("rabbitMQ", "rabbitmq"),
        ("AddProject", "project"),
        ("docker-compose", "docker.compose"),
    ],
)
def test_the_kind_that_is_meant_comes_first(wrong: str, best: str) -> None:
    assert near_kinds(wrong)[0] == best


@pytest.mark.parametrize("wrong", ["frobnicator", "aws.lambda", "azure.apim", "worker", "x", "azure"])
def test_nothing_is_suggested_where_nothing_is_near(wrong: str) -> None:
    assert near_kinds(wrong) == ()


@pytest.mark.parametrize("name", kind_names())
def test_every_kind_is_found_by_a_name_with_a_slip(name: str) -> None:
    assert name in near_kinds(f"{name}x")


@pytest.mark.parametrize("name", kind_names())
def test_what_a_kind_is_called_elsewhere_is_no_kind_here(name: str) -> None:
    assert not {*known_kind(name).also} & {*kind_names()}
