"""Azure Kubernetes Service: what the cluster's module assigns, and what the chart takes from Azure."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.targets.support import build, messages
from tests.unit.targets.test_kubernetes import container, made

REGISTRIES = {
    "own": ("", "aks.module.bicep", True),
    "declared": ("azure.containerRegistry acr", "aks.module.bicep", True),
    "existing": ("existing azure.containerRegistry acr { name: 'xxxxx' }", "aks.module.bicep", True),
    "elsewhere": (
        "existing azure.containerRegistry acr { name: 'xxxxx', resourceGroup: 'g' }",
        "aks-roles-acr.module.bicep",
        True,
    ),
    "foreign": ("containerRegistry acr 'ghcr.io'", "", False),
}


@pytest.mark.parametrize("name", REGISTRIES)
def test_nodes_pull_by_a_role_where_the_registry_knows_roles(name: str) -> None:
    declaration, module, by_role = REGISTRIES[name]
    chosen = "" if name == "own" else " { registry: acr }"
    files = build(f"{declaration}\nazure.kubernetesEnvironment aks{chosen}\ndockerfile api './api'\n")
    pull = "7f951dda-4ed3-4680-a7ca-43fe172d538d"
    assert [file for file, text in files.items() if pull in text] == ([module] if module else [])
    assert ("imagePullSecrets: []" in files["values.yaml"]) == by_role


def test_without_a_registry_nothing_that_is_built_can_run() -> None:
    source = "azure.kubernetesEnvironment aks {\n  registry: null\n}\ndockerfile api './api'\n"
    assert messages(source) == ["the image of 'api' is built, but 'aks' has no registry to pull it from"]
    assert (
        "acrPullRole"
        not in build(source.replace("dockerfile api './api'", "container api 'nginx'"))["aks.module.bicep"]
    )


def test_an_app_acts_as_its_identity(tmp_path: Path) -> None:
    source = """
azure.kubernetesEnvironment aks {
  namespace: 'shop'
  dashboard: false
}
azure.storage store { blobs blobs }
dockerfile Api './api' { reference store.blobs }
"""
    files = build(source)
    assert "subject: 'system:serviceaccount:shop:api-sa'" in files["aks.module.bicep"]
    assert "output Api_identity_clientId string" in files["main.bicep"]
    objects = made(source, tmp_path, {"outputs": {"Api_identity_clientId": "1234"}})
    account = objects["ServiceAccount", "api-sa"]["metadata"]["annotations"]
    assert account == {"azure.workload.identity/client-id": "1234"}
    pod = objects["Deployment", "api-deployment"]["spec"]["template"]
    assert pod["spec"]["serviceAccountName"] == "api-sa"
    assert pod["metadata"]["labels"]["azure.workload.identity/use"] == "true"
    assert objects["ConfigMap", "api-config"]["data"]["AZURE_CLIENT_ID"] == "1234"
    assert container(objects, "Deployment", "api-deployment")["name"] == "api"


def test_roles_that_others_assign_are_not_in_the_module_of_the_cluster() -> None:
    files = build("app shop { roles: 'external' }\nazure.kubernetesEnvironment aks\ndockerfile api './api'\n")
    assert "acrPullRole" not in files["aks.module.bicep"]
    assert "aks-roles-aks-acr.module.bicep" in files["roles.bicep"]
