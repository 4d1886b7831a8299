"""`aspirec inputs` and `aspirec roles`."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from aspirec.cli.main import main

PROGRAM = """
@description('How many run.')
param replicas int = 2
@secure()
param apiKey string
param regions array = ['westeurope', { name: 'x' }]
azure.containerRegistry acr
azure.containerAppEnvironment env { registry: acr }
container api 'nginx:1.27' {
  grant AcrPush on acr
  env { KEY: apiKey, N: '${replicas}', R: regions[0] }
}
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(PROGRAM)
    return "app.aspire"


def shown(capfd: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == 0
    out, err = capfd.readouterr()
    assert err == ""
    return out


def test_inputs_as_text(program: str, capfd: pytest.CaptureFixture[str]) -> None:
    out = shown(capfd, "inputs", program)
    assert out.startswith(
        "main.bicep\n  resourceGroupName: string, has to be given\n      The name of the resource group"
    )
    assert "\n  apiKey: secret string, has to be given\n      taken from the environment variable API_KEY\n" in out
    assert "\n  replicas: int = 2\n      How many run.\n      used by api-containerapp\n" in out
    assert "\n  regions: array = ['westeurope', { name: 'x' }]\n" in out
    assert "AZURE_CONTAINER" not in out


def test_inputs_as_json(program: str, capfd: pytest.CaptureFixture[str]) -> None:
    found = {
        (item["template"], item["name"]): item
        for item in json.loads(shown(capfd, "inputs", program, "--format", "json"))["inputs"]
    }
    assert found["apps.bicep", "apiKey"] == {
        "template": "apps.bicep",
        "name": "apiKey",
        "type": "string",
        "secret": True,
        "required": True,
        "default": None,
        "description": "",
        "allowed": [],
        "limits": {},
        "environmentVariable": "API_KEY",
        "stages": [],
        "usedBy": ["api-containerapp"],
    }
    assert found["apps.bicep", "replicas"]["default"] == "2"
    assert not found["apps.bicep", "replicas"]["required"]


def test_limits_of_inputs(program: str, capfd: pytest.CaptureFixture[str]) -> None:
    limited = PROGRAM.replace("param replicas", "@minValue(1)\n@maxValue(5)\n@allowed([2, 3])\nparam replicas")
    Path(program).write_text(limited.replace("@secure()", "@secure()\n@minLength(12)\n@maxLength(64)"))
    out = shown(capfd, "inputs", program)
    assert "\n      How many run.\n      one of 2, 3\n      at least 1, at most 5\n" in out
    assert "API_KEY\n" in out
    assert "\n      at least 12 long, at most 64 long\n" in out
    found = json.loads(shown(capfd, "inputs", program, "--format", "json"))["inputs"]
    assert {item["name"]: item["limits"] for item in found if item["limits"]} == {
        "replicas": {"minValue": "1", "maxValue": "5"},
        "apiKey": {"minLength": "12", "maxLength": "64"},
    }


def test_only_what_speaks_of_a_parameter_uses_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Not what has its name as a text, as the name of a function, or as a key."""
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(
        "param subscription string = 'location'\nparam toUpper string\nparam odd string\n"
        "output one string = subscription\n"
        "output two object = { 'odd-key': toUpper('odd'), odd: { toUpper: 'subscription' } }\n"
        "output three object = { '${odd}': '${toUpper}' }\n"
    )
    found = json.loads(shown(capfd, "inputs", "app.aspire", "--format", "json"))["inputs"]
    used = {item["name"]: item["usedBy"] for item in found}
    assert used["subscription"] == ["output one"]
    assert used["odd"] == used["toUpper"] == ["output three"]
    assert "output one" not in used["location"]


def test_inputs_for_the_environment(program: str, capfd: pytest.CaptureFixture[str]) -> None:
    out = shown(capfd, "inputs", program, "--format", "env")
    assert "\n# apiKey: secret string, has to be given\nAPI_KEY=\n" in out
    assert "\n# replicas: int = 2; How many run.\n# REPLICAS=\n" in out
    assert all(line.startswith("#") or line.endswith("=") for line in out.splitlines())
    assert len(out.splitlines()) == len(set(out.splitlines()))


def test_inputs_for_github(program: str, capfd: pytest.CaptureFixture[str]) -> None:
    out = shown(capfd, "inputs", program, "--format", "github")
    assert out.startswith("env:\n  RESOURCE_GROUP_NAME: ${{ vars.RESOURCE_GROUP_NAME }}\n")
    assert "  API_KEY: ${{ secrets.API_KEY }}\n" in out


def test_what_stages_read_from_the_environment_is_listed(program: str, capfd: pytest.CaptureFixture[str]) -> None:
    Path(program).write_text(f"{PROGRAM}\nstage dev {{ apiKey: readEnvironmentVariable('DEV_KEY') }}\n")
    assert "\n      in the stage dev from the environment variable DEV_KEY\n" in shown(capfd, "inputs", program)
    found = {item["name"]: item for item in json.loads(shown(capfd, "inputs", program, "--format", "json"))["inputs"]}
    assert found["apiKey"]["stages"] == [{"stage": "dev", "environmentVariable": "DEV_KEY"}]
    assert "  DEV_KEY: ${{ secrets.DEV_KEY }}\n" in shown(capfd, "inputs", program, "--format", "github")
    assert "\nDEV_KEY=\n" in shown(capfd, "inputs", program, "--format", "env")


@pytest.mark.parametrize("secure", ["@secure()\n", ""])
def test_parameters_never_share_a_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], secure: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(
        f"@secure()\nparam apiKey string\n{secure}param api_key string\n@secure()\nparam other string\n"
        "azure.keyVault kv {\n  secret one { value: apiKey }\n  secret two { value: api_key }\n"
        "  secret three { value: other }\n}\n"
    )
    out = shown(capfd, "inputs", "app.aspire", "--format", "env")
    assert {line for line in out.splitlines() if line.endswith("=")} >= {"APIKEY=", "API_KEY=", "OTHER="}
    assert main(["build", "app.aspire", "-o", "out", "-q"]) == 0
    text = Path("out/main.bicepparam").read_text()
    assert "param apiKey = readEnvironmentVariable('APIKEY')\n" in text
    assert "param other = readEnvironmentVariable('OTHER')\n" in text
    assert ("param api_key = readEnvironmentVariable('API_KEY')\n" in text) == bool(secure)


def test_github_reserves_names_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(
        "param githubOrg string\n@secure()\nparam githubToken string\noutput org string = githubOrg\n"
        "azure.keyVault kv { secret token { value: githubToken } }\n"
    )
    out = shown(capfd, "inputs", "app.aspire", "--format", "github")
    assert "  GITHUB_ORG: ${{ vars.APP_GITHUB_ORG }}\n" in out
    assert "  GITHUB_TOKEN: ${{ secrets.APP_GITHUB_TOKEN }}\n" in out


def test_variables_of_the_system_are_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(
        "@secure()\nparam user string\nparam path string\nparam home string\nparam app-home string\nparam tz string\n"
        "param appTz string\noutput o string = '${path}${home}${app-home}${tz}${appTz}'\n"
        "azure.keyVault kv { secret token { value: user } }\n"
    )
    out = shown(capfd, "inputs", "app.aspire", "--format", "github")
    assert "  APP_USER: ${{ secrets.APP_USER }}\n" in out
    names = ("APP_PATH", "HOME_", "APP_HOME", "TZ_", "APPTZ")
    assert {f"  {name}: ${{{{ vars.{name} }}}}" for name in names} <= set(out.splitlines())
    assert main(["build", "app.aspire", "-o", "out", "-q"]) == 0
    assert "param user = readEnvironmentVariable('APP_USER')\n" in Path("out/main.bicepparam").read_text()


def test_text_of_several_lines_stays_on_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    text = "'one\\n$(touch pwned) \\u{1b}[31m\\n\\'two\\''"
    Path("app.aspire").write_text(f"@description({text})\nparam words string = {text}\noutput o string = words\n")
    shown_words = next(line for line in shown(capfd, "inputs", "app.aspire").splitlines() if "  words" in line)
    assert shown_words == f"  words: string = {text}"
    (item,) = (
        item
        for item in json.loads(shown(capfd, "inputs", "app.aspire", "--format", "json"))["inputs"]
        if item["name"] == "words"
    )
    assert item["description"] == "one\n$(touch pwned) \x1b[31m\n'two'"
    assert item["default"] == text
    Path("variables").write_text(shown(capfd, "inputs", "app.aspire", "--format", "env"))
    subprocess.run(["sh", "-eu", "-c", ". ./variables"], check=True, env={})
    assert not Path("pwned").exists()
    assert "\x1b" not in shown(capfd, "inputs", "app.aspire")


def test_roles_as_text(program: str, capfd: pytest.CaptureFixture[str]) -> None:
    out = shown(capfd, "roles", program)
    assert "env_mi\n  AcrPull on acr\n" in out
    assert "api-identity\n  AcrPush on acr\n" in out
    assert "\nThe deploying principal needs\n  Microsoft.App/containerApps/write\n" in out
    assert "  Microsoft.Authorization/roleAssignments/write\n" in out
    assert out.endswith("Role Based Access Control Administrator does.\n")


def test_roles_as_json_and_markdown(program: str, capfd: pytest.CaptureFixture[str]) -> None:
    found = json.loads(shown(capfd, "roles", program, "--format", "json"))
    assert [(item["principal"], item["role"], item["target"]) for item in found["roles"]] == [
        ("env_mi", "AcrPull", "acr"),
        ("api-identity", "AcrPush", "acr"),
    ]
    assert found["deployerNeeds"] == [
        "Microsoft.App/containerApps/write",
        "Microsoft.App/managedEnvironments/dotNetComponents/write",
        "Microsoft.App/managedEnvironments/join/action",
        "Microsoft.App/managedEnvironments/write",
        "Microsoft.Authorization/roleAssignments/write",
        "Microsoft.ContainerRegistry/registries/write",
        "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
        "Microsoft.ManagedIdentity/userAssignedIdentities/write",
        "Microsoft.OperationalInsights/workspaces/listKeys/action",
        "Microsoft.OperationalInsights/workspaces/write",
        "Microsoft.Resources/deployments/*",
        "Microsoft.Resources/subscriptions/resourceGroups/write",
    ]
    markdown = shown(capfd, "roles", program, "--format", "markdown")
    assert "| api-identity | AcrPush | acr |\n" in markdown
    assert markdown.endswith("Role Based Access Control Administrator does.\n")
    Path(program).write_text("docker.compose local\ncontainer web 'nginx'\n")
    assert shown(capfd, "roles", program, "--format", "markdown") == "No roles are assigned.\n"


def test_connecting_resources_and_keys_of_existing_ones_take_rights_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(
        "azure.virtualNetwork net { subnet apps {\n prefix: '10.0.0.0/23' } }\n"
        "azure.containerAppEnvironment env { subnet: net.apps }\n"
        "existing azure.cosmosDb db {\n name: 'mine'\n authentication: 'accessKey'\n database items\n}\n"
        "container api 'nginx' { reference db.items }\n"
    )
    needed = json.loads(shown(capfd, "roles", "app.aspire", "--format", "json"))["deployerNeeds"]
    assert "Microsoft.Network/virtualNetworks/subnets/join/action" in needed
    assert "Microsoft.DocumentDB/databaseAccounts/listKeys/action" in needed
    assert "Microsoft.DocumentDB/databaseAccounts/write" not in needed


def test_private_endpoints_take_the_right_to_approve_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(
        "azure.virtualNetwork net { subnet apart {\n prefix: '10.0.0.0/24'\n privateEndpoints: [kv, store.blobs] } }\n"
        "existing azure.keyVault kv {\n name: 'mine'\n resourceGroup: 'shared'\n}\n"
        "azure.storage store { blobs blobs }\n"
    )
    needed = json.loads(shown(capfd, "roles", "app.aspire", "--format", "json"))["deployerNeeds"]
    assert "Microsoft.KeyVault/vaults/privateEndpointConnectionsApproval/action" in needed
    assert "Microsoft.Storage/storageAccounts/privateEndpointConnectionsApproval/action" in needed


def test_rights_in_other_groups_are_listed_with_the_group(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(
        "existing azure.logAnalytics logs {\n name: 'logs'\n resourceGroup: 'shared'\n}\n"
        "existing azure.keyVault kv {\n name: 'mine'\n resourceGroup: 'safe'\n}\n"
        "azure.containerAppEnvironment env { logAnalytics: logs }\n"
        "container api 'nginx' { reference kv }\n"
    )
    found = json.loads(shown(capfd, "roles", "app.aspire", "--format", "json"))
    assert found["deployerNeedsElsewhere"] == [
        {
            "scope": "resourceGroup('safe')",
            "actions": ["Microsoft.Authorization/roleAssignments/write", "Microsoft.Resources/deployments/*"],
        },
        {
            "scope": "resourceGroup('shared')",
            "actions": [
                "Microsoft.OperationalInsights/workspaces/listKeys/action",
                "Microsoft.Resources/deployments/*",
            ],
        },
    ]
    there = "Of these, needed in the resource group 'safe'"
    assert f"\n{there}\n  Microsoft.Authorization/roleAssignments/write\n" in shown(capfd, "roles", "app.aspire")
    assert f"\n{there}:\n\n- `Microsoft.Authorization" in shown(capfd, "roles", "app.aspire", "--format", "markdown")


def test_whoever_deploys_roles_apart_needs_rights_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(
        "app shop { roles: 'external' }\n"
        "azure.keyVault kv\n"
        "azure.containerAppEnvironment env\n"
        "container api 'nginx' { reference kv }\n"
    )
    found = json.loads(shown(capfd, "roles", "app.aspire", "--format", "json"))
    assert "Microsoft.KeyVault/vaults/write" in found["deployerNeeds"]
    assert "Microsoft.Authorization/roleAssignments/write" not in found["deployerNeeds"]
    assert found["rolesDeployerNeeds"] == [
        "Microsoft.Authorization/roleAssignments/write",
        "Microsoft.Resources/deployments/*",
    ]
    text = shown(capfd, "roles", "app.aspire")
    assert "\nWhoever deploys roles.bicep needs\n  Microsoft.Authorization/roleAssignments/write\n" in text


@pytest.mark.parametrize(
    ("target", "role"),
    [
        ("azure.containerRegistry", "AcrPull"),
        ("azure.containerRegistry", "BackupReader"),
        ("azure.cosmosDb", "CosmosDBBuiltInDataReader"),
        ("azure.redis", "RedisDataOwner"),
        ("azure.managedRedis", "RedisDataOwner"),
    ],
)
def test_roles_are_called_as_programs_grant_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], target: str, role: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(f"{target} thing\nazure.identity robot {{ grant {role} on thing }}\n")
    assert f"robot\n  {role} on thing" in shown(capfd, "roles", "app.aspire")


def test_roles_of_databases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    program = "azure.kusto thing { database items }\nazure.identity robot { grant Viewer on thing }\n"
    Path("app.aspire").write_text(program)
    assert "robot\n  Viewer on " in shown(capfd, "roles", "app.aspire")
    needed = json.loads(shown(capfd, "roles", "app.aspire", "--format", "json"))["deployerNeeds"]
    assert "Microsoft.Kusto/clusters/databases/principalAssignments/write" in needed
    assert "Microsoft.Authorization/roleAssignments/write" not in needed


def test_roles_on_what_is_elsewhere_say_where(capfd: pytest.CaptureFixture[str], program: str) -> None:
    Path(program).write_text(
        "param team string\nparam bill string\nazure.search found\n"
        "existing azure.keyVault keys { name: 'contoso-keys', resourceGroup: 'shared' }\n"
        "existing azure.storage files { name: 'contosofiles', resourceGroup: team, subscription: bill }\n"
        "azure.identity robot {\n  grant KeyVaultSecretsUser on keys\n  grant StorageBlobDataReader on files\n"
        "  grant SearchIndexDataReader on found\n}\n"
    )
    out = shown(capfd, "roles", program)
    assert "  StorageBlobDataReader on files, in the resource group team of the subscription bill\n" in out
    assert "  SearchIndexDataReader on found\n" in out
    assert "  KeyVaultSecretsUser on keys, in the resource group 'shared'\n" in out
    assert "| keys, in the resource group 'shared' |\n" in shown(capfd, "roles", program, "--format", "markdown")
    found = json.loads(shown(capfd, "roles", program, "--format", "json"))["roles"]
    scopes = {item["target"]: item["scope"] for item in found}
    assert scopes == {"files": "resourceGroup(bill, team)", "found": None, "keys": "resourceGroup('shared')"}


def test_a_program_without_roles(capfd: pytest.CaptureFixture[str], program: str) -> None:
    Path(program).write_text("azure.identity robot\n")
    out = shown(capfd, "roles", program)
    assert out.startswith("No roles are assigned.\n")
    assert "roleAssignments" not in out


def test_existing_resources_need_no_permission_to_be_made(capfd: pytest.CaptureFixture[str], program: str) -> None:
    Path(program).write_text("existing azure.containerRegistry acr { name: 'shared1' }\nazure.identity robot\n")
    assert "ContainerRegistry" not in shown(capfd, "roles", program)


@pytest.mark.parametrize("command", ["inputs", "roles"])
def test_a_program_with_errors(capfd: pytest.CaptureFixture[str], program: str, command: str) -> None:
    Path(program).write_text("azure.nothing x\n")
    assert main([command, program]) == 1
    out, err = capfd.readouterr()
    assert out == ""
    assert "error[ASP2001]" in err


ELSEWHERE = """
app shop
@description('What the mailer logs in with')
@secure()
param apiKey string
param greeting string = 'hello'
HOST local
container db 'postgres:16' {
  env { KEY: apiKey, GREETING: greeting, BOTH: '${greeting}!' }
}
dockerfile api './api' {
  endpoint http { targetPort: 80 }
}
"""


@pytest.fixture
def compose(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(ELSEWHERE.replace("HOST", "docker.compose"))
    return "app.aspire"


@pytest.fixture
def chart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(ELSEWHERE.replace("HOST", "kubernetes.environment"))
    return "app.aspire"


def test_inputs_of_a_compose_file(compose: str, capfd: pytest.CaptureFixture[str]) -> None:
    out = shown(capfd, "inputs", compose)
    assert out.startswith(".env\n  APIKEY: ")
    words = "Parameter apiKey: What the mailer logs in with. A secret."
    assert f"\n  APIKEY: secret string, has to be given\n      {words}\n      used by db\n" in out
    assert "\n  GREETING: string = hello\n      Parameter greeting.\n      used by db\n" in out
    assert "APIKEY=\n" in shown(capfd, "inputs", compose, "--format", "env")
    assert shown(capfd, "inputs", compose, "--format", "github") == "env:\n  APIKEY: ${{ secrets.APIKEY }}\n"


def test_what_was_filled_in_is_not_shown(compose: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["build", compose, "-o", "out", "-q"]) == 0
    values = Path("out/.env")
    values.write_text(values.read_text().replace("APIKEY=", "APIKEY=hush").replace("=hello", "=good day"))
    out = shown(capfd, "inputs", "out")
    assert "APIKEY: secret string = …\n" in out
    assert "GREETING: string = …\n" in out
    assert not {"hush", "good day"} & {word for word in ("hush", "good day") if word in out}


def test_inputs_of_a_chart(chart: str, capfd: pytest.CaptureFixture[str]) -> None:
    out = shown(capfd, "inputs", chart)
    assert out.startswith("values.yaml\n  parameters.greeting: string = hello\n      used by db\n")
    assert "\n  secrets.apiKey: secret string, has to be given\n      used by db\n" in out
    assert "\n  parameters.api.replicas: int = 1\n      used by api\n" in out
    found = json.loads(shown(capfd, "inputs", chart, "--format", "json"))["inputs"]
    assert {item["environmentVariable"] for item in found} == {None}
    assert shown(capfd, "inputs", chart, "--format", "env") == ""


@pytest.mark.parametrize(
    "text", ["services: [", "? [a]\n: 1\n", "a: &a [*a]\n", "services: 2024-99-99\n", "- 1\n", "", "x: " + "[" * 1000]
)
def test_whatever_somebody_has_made_of_the_files_is_read(
    compose: str, text: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", compose, "-o", "out", "-q"]) == 0
    Path("out/docker-compose.yaml").write_text(text)
    Path("out/Chart.yaml").write_text("")
    Path("out/values.yaml").write_text(f"parameters: {{ a: {{ b: {{ c: {{ d: {{ e: 1 }} }} }} }} }}\n{text}")
    assert "  APIKEY: secret string, has to be given\n" in shown(capfd, "inputs", "out")
