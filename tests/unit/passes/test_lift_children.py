"""Children that have modules of their own, and what they are called."""

from __future__ import annotations

from aspirec.driver import Options, Result, compile_program

ACCOUNT = "azure.foundry ai {\n  project agents\n}\n"


def build(text: str) -> Result:
    return compile_program("app.aspire", lambda _: text.encode(), options=Options(verify=True))


def codes(result: Result) -> list[str]:
    return [found.code.slug for found in result.diagnostics]


def module(result: Result, name: str) -> str:
    return dict(result.files)[f"{name}.module.bicep"]


def test_the_child_has_a_module_and_the_owner_has_it_no_more() -> None:
    result = build(ACCOUNT)
    assert "accounts/projects@" in module(result, "agents")
    assert "accounts/projects@" not in module(result, "ai")


def test_a_name_that_is_taken_is_reported_once_and_nothing_else() -> None:
    assert codes(build(ACCOUNT + "azure.identity agents\noutput address = ai.agents.endpoint\n")) == [
        "brought-name-clash"
    ]


def test_projects_of_one_name_in_two_accounts_clash() -> None:
    assert codes(build(ACCOUNT + "azure.foundry other {\n  project agents\n}\n")) == ["brought-name-clash"]


def test_outputs_are_known_by_their_readable_names() -> None:
    result = build(ACCOUNT + "output watch = ai.agents.applicationInsightsConnectionString\n")
    assert "agents.outputs.APPLICATION_INSIGHTS_CONNECTION_STRING" in dict(result.files)["main.bicep"]


def test_the_module_follows_its_owner_into_another_group() -> None:
    existing = "existing azure.foundry ai {\n  name: 'shared'\n  resourceGroup: 'platform'\n  project agents\n}\n"
    main = dict(build(existing).files)["main.bicep"]
    assert main.count("scope: resourceGroup('platform')") == 2


def test_configure_of_the_child_goes_into_its_own_module() -> None:
    result = build(
        "azure.foundry ai {\n  project agents {\n    configure { properties: { description: 'ours' } }\n  }\n}\n"
    )
    assert "description: 'ours'" in module(result, "agents")


AGENT = "container agent 'agents/reader' {\n  hostedAgent { protocol: 'responses', version: '2.0.0' }\n}\n"


def test_agents_go_to_the_project_and_apps_to_the_environment() -> None:
    result = build(
        ACCOUNT + AGENT + "azure.containerAppEnvironment env\ncontainer web 'nginx' {\n  reference agent\n}\n"
    )
    assert codes(result) == []
    assert "agent-containerapp.module.bicep" not in dict(result.files)
    assert "'${agents_outputs_endpoint}/agents/agent-ha'" in module(result, "web-containerapp")
    assert "ai_AzureAIUser" in module(result, "web-roles-ai")


def test_the_role_of_callers_comes_on_top_of_a_grant_and_only_once() -> None:
    web = "container web 'nginx' {\n  reference agent\n  grant %s on ai\n}\n"
    environment = "azure.containerAppEnvironment env\n"
    both = module(build(ACCOUNT + AGENT + environment + web % "CognitiveServicesUser"), "web-roles-ai")
    assert both.count("'Microsoft.Authorization/roleAssignments@") == 2
    once = module(build(ACCOUNT + AGENT + environment + web % "AzureAIUser"), "web-roles-ai")
    assert once.count("'Microsoft.Authorization/roleAssignments@") == 1


def test_a_registry_comes_along_only_where_an_agent_is_hosted() -> None:
    assert "agents-acr.module.bicep" not in dict(build(ACCOUNT).files)
    hosted = build(ACCOUNT + AGENT)
    assert "agents-acr.module.bicep" in dict(hosted.files)
    assert "output AZURE_CONTAINER_REGISTRY_ENDPOINT" in module(hosted, "agents")


def test_a_registry_in_another_group_gets_the_role_of_the_project_there() -> None:
    text = (
        "existing azure.containerRegistry images {\n  name: 'images'\n  resourceGroup: 'platform'\n}\n"
        "azure.foundry ai {\n  project agents { registry: images }\n}\n"
    )
    result = build(text + AGENT)
    assert "images_AcrPull" in module(result, "agents-roles-images")
    assert "AcrPull" not in module(result, "agents")


def test_where_others_assign_roles_the_project_assigns_none() -> None:
    result = build("app shop { roles: 'none' }\n" + ACCOUNT + AGENT)
    assert "roleAssignments" not in "".join(text for _, text in result.files)
