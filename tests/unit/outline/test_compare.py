"""What a change means for what is deployed, by whatever way a value gets there, and whatever things are called in the program."""

from __future__ import annotations

import pytest

from aspirec.diagnostics.model import Severity
from aspirec.driver import compile_program
from aspirec.outline.build import build_outline
from aspirec.outline.compare import compare_outlines
from aspirec.outline.nodes import Outline
from aspirec.outline.render import NOTHING, render_text

MODULE = """
azure.module extras {
  params { days: 30, start: 'abc' }
  resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' {
    name: '${start}logs'
    location: location
    properties: { retentionInDays: days, sku: { name: 'PerGB2018' } }
  }
}
"""
TAG = "tags.aspire-resource-name"
"""A tag that says what a resource is called in the program."""
OWN = """
param names array = ['a', 'b']
param size string
resource many 'Microsoft.Storage/storageAccounts@2024-01-01' = [for (name, place) in names: if (place < 9) {
  name: 'st${name}'
  sku: { name: size }
}]
resource one 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'one'
  tags: { kept: 'yes' }
  resource queues 'queueServices' = {
    name: 'default'
    properties: { cors: 'none' }
    resource orders 'queues' = {
      name: 'orders'
    }
  }
}
"""
GIVEN = "azure.bicep own './own.bicep' { params { size: 'Standard_LRS' } }\n"
NAMED = """
azure.containerRegistry acr { name: 'registry1' }
azure.storage store { name: 'store1', queue orders }
azure.identity bot { name: 'bot1', grant AcrPush on acr }
azure.containerAppEnvironment env { name: 'env1', registry: acr, dashboard: false }
container api 'api:1' { identity: bot, env { QUEUES: store.queueEndpoint, SERVER: acr.loginServer } }
"""


def outline(program: str, own: str = OWN, **read: str) -> Outline:
    """What a program deploys. `own` is a Bicep file of the author's, `read` are others that it reads."""
    others = {f"{name}.bicep": text.encode() for name, text in read.items()}
    files = {"app.aspire": program.encode(), "own.bicep": own.encode(), **others}
    result = compile_program("app.aspire", files.__getitem__)
    assert [found.message for found in result.diagnostics if found.severity is Severity.ERROR] == []
    return build_outline({name: text.encode() for name, text in result.files})


def shown(old: Outline, new: Outline) -> str:
    return render_text(compare_outlines(old, new)).replace(
        "the new one starts empty, and the old one stays behind or is lost", "…"
    )


def changed(program: str, old: str, new: str) -> str:
    assert old in program
    return shown(outline(program), outline(program.replace(old, new)))


def test_what_a_template_passes_to_a_module_is_what_the_module_deploys() -> None:
    assert changed(MODULE, "30", "60") == (
        "Resources:\n  ~ extras: Microsoft.OperationalInsights/workspaces\n      properties.retentionInDays: 30 -> 60\n"
    )
    assert changed(MODULE, "'abc'", "'xyz'") == (
        "Recreated: …:\n  ! extras: Microsoft.OperationalInsights/workspaces\n      name: 'abclogs' -> 'xyzlogs'\n"
    )
    assert "sku.name: 'Standard_LRS' -> 'Premium_LRS'" in changed(GIVEN, "Standard", "Premium")


def test_which_parameter_passes_a_value_on_does_not_matter() -> None:
    other = MODULE.replace("days", "kept").replace("start", "beginning")
    assert shown(outline(MODULE), outline(other)) == f"{NOTHING}\n"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("'a', 'b'", "'a', 'c'", "      for: (name, place) in ['a', 'b'] -> (name, place) in ['a', 'c']\n"),
        ("place < 9", "place < 8", "      condition: (place < 9) -> (place < 8)\n"),
        (
            "'st${name}'",
            "'s${name}'",
            "  ! many of own: Microsoft.Storage/storageAccounts\n      name: 'st${name}' -> 's${name}'",
        ),
        (
            "'none'",
            "'all'",
            "  ~ queues of own: Microsoft.Storage/storageAccounts/queueServices\n      properties.cors: 'none'",
        ),
        (
            "name: 'orders'",
            "name: 'others'",
            "  ! orders of own: Microsoft.Storage/storageAccounts/queueServices/queues\n      name: 'orders'",
        ),
        ("'yes'", "'no'", "  ~ one of own: Microsoft.Storage/storageAccounts\n      tags.kept: 'yes' -> 'no'\n"),
    ],
)
def test_loops_and_resources_within_others_in_bicep_of_the_author(old: str, new: str, said: str) -> None:
    assert said in shown(outline(GIVEN), outline(GIVEN, OWN.replace(old, new)))


@pytest.mark.parametrize("title", ["acr", "store", "bot", "api"])
def test_symbols_are_not_what_is_deployed(title: str) -> None:
    """Only the names under which values are handed over change."""
    program = NAMED.replace(
        "container api 'api:1' {", "container api 'api:1' { name: 'api1', configure { properties: { template: null } },"
    )
    new = (
        program.replace(f" {title} ", " renamed ").replace(f"{title}.", "renamed.").replace(f": {title},", ": renamed,")
    )
    found = compare_outlines(outline(program), outline(new.replace(f"on {title},", "on renamed,")))
    assert new != program
    assert (found.renamed, found.added, found.removed) == ((), (), ())
    assert [value.path for item in found.changed for value in item.values] == (
        [TAG] if title in ("acr", "store") else []
    )
    assert (found.roles_gained, found.roles_lost, found.parameters) == ((), (), ())


def test_declarations_that_swap_their_resources() -> None:
    two = "azure.containerRegistry a { name: 'number1' }\nazure.containerRegistry b { name: 'number2' }\n"
    swapped = two.replace("number1", "number3").replace("number2", "number1").replace("number3", "number2")
    found = compare_outlines(outline(two), outline(swapped))
    assert (found.renamed, found.added, found.removed) == ((), (), ())
    assert [(item.new.title, value.path) for item in found.changed for value in item.values] == [("a", TAG), ("b", TAG)]


def test_a_database_that_moves_to_another_server_is_recreated() -> None:
    program = "azure.postgres one { database orders }\nazure.postgres two\n"
    assert changed(program, " { database orders }\nazure.postgres two", "\nazure.postgres two { database orders }") == (
        "Recreated: …:\n  ! orders of one -> orders of two: Microsoft.DBforPostgreSQL/flexibleServers/databases\n"
        "      parent: one -> two\n"
    )


NAME = "param n string = 'first'\nazure.containerRegistry acr { name: '${n}one' }\n"


@pytest.mark.parametrize(
    ("program", "old", "new", "said"),
    [
        (
            NAME,
            "'first'",
            "'second'",
            "acr: Microsoft.ContainerRegistry/registries\n      name: 'firstone' -> 'secondone'\n",
        ),
        (
            f"{NAME}stage prod {{ n: 'third' }}\n",
            "'third'",
            "'fourth'",
            "      name in prod: 'thirdone' -> 'fourthone'\n",
        ),
        (
            f"app x {{ location: 'westeurope' }}\n{NAME}",
            "westeurope",
            "westus",
            "registries\n      location: 'westeurope' -> 'westus'\n",
        ),
        (
            f"app x {{ resourceGroup: 'one' }}\n{NAME}",
            "'one'",
            "'two'",
            "registries\n      scope: resourceGroup('one') -> resourceGroup('two')\n",
        ),
    ],
)
def test_a_parameter_that_gives_another_name_or_place_recreates(program: str, old: str, new: str, said: str) -> None:
    found = changed(program, old, new)
    assert found.startswith("Recreated: ")
    assert said in found.partition("Parameters:")[0]


def test_a_parameter_that_gives_something_else_does_not() -> None:
    program = f"param s string = 'Basic'\n{NAME}".replace("{ name", "{ sku: s, name")
    assert changed(program, "'Basic'", "'Premium'") == "Parameters:\n  ~ s\n      default: 'Basic' -> 'Premium'\n"


def test_a_resource_that_is_looked_up_now_is_neither_added_nor_removed() -> None:
    assert changed("azure.containerRegistry acr { name: 'number1' }\n", "azure", "existing azure").startswith(
        "Resources:\n  ~ acr: existing Microsoft.ContainerRegistry/registries\n      existing: false -> true\n"
    )


def test_the_group_of_a_deployment_may_be_made_or_be_there() -> None:
    found = compare_outlines(outline(f"app x {{ scope: 'resourceGroup' }}\n{NAME}"), outline(NAME))
    assert (found.renamed, [item.title for item in found.added]) == ((), ["rg"])


def test_another_group_is_told_where_the_deployment_goes_into_a_group_that_is_there() -> None:
    place = "app x { scope: 'resourceGroup' }\nexisting azure.keyVault kv { name: 'kv-team', resourceGroup: 'first' }\n"
    found = changed(place + "output uri string = kv.vaultUri\n", "'first'", "'other'")
    assert "      scope: resourceGroup('first') -> resourceGroup('other')\n" in found


def test_what_the_program_has_no_longer_stays_in_azure() -> None:
    left = "A deployment deletes nothing"
    group = f"azure.identity a\nazure.identity b {{ grant AcrPull on acr }}\n{NAME}"
    assert left in changed(group, "azure.identity a\n", "")
    assert left in changed(group, " { grant AcrPull on acr }", "")
    assert left not in changed(group, "azure.identity a\n", "azure.identity a\nazure.identity c\n")
    looked_up = "existing azure.identity a { name: 'mine' }\n"
    assert left not in changed(looked_up + NAME, looked_up, "")


APP = "azure.containerAppEnvironment env\ncontainer api 'x:1' { env {\n    A: 'a'\n    B: 'b'\n  }\n}\n"


def test_the_order_of_what_has_names_is_kept_by_azure() -> None:
    assert changed(APP, "A: 'a'\n    B: 'b'", "B: 'b'\n    A: 'a'").endswith(
        "      order of properties.template.containers[api].env: A, B -> B, A\n"
    )


def test_two_items_of_one_name_are_told_apart() -> None:
    volumes = "[{ name: 'v', storageName: 'a' }, { name: 'v', storageName: 'b' }]"
    raw = f"configure {{ properties: {{ template: {{ volumes: {volumes} }} }} }}"
    program = APP.replace("container api 'x:1' {", f"container api 'x:1' {{ {raw},")
    for old, new in (("'a' }", "'c' }"), ("'b' }", "'c' }")):
        assert f".storageName: {old[:3]} -> 'c'\n" in changed(program, f"storageName: {old}", f"storageName: {new}")


@pytest.mark.parametrize("limit", ["minLength", "maxLength"])
def test_limits_of_parameters(limit: str) -> None:
    program = f"@{limit}(5)\n{NAME}".replace(" = 'first'", "")
    assert changed(program, "(5)", "(4)") == f"Parameters:\n  ~ n\n      {limit}: 5 -> 4\n"


def test_what_main_bicep_hands_over_need_not_be_given() -> None:
    said = changed(f"{APP}azure.storage store\n", "A: 'a'", "A: store.blobEndpoint")
    assert "Parameters" not in said
    assert "  + store_blobEndpoint\n" in said
    assert "env[A].value: 'a' -> store.properties.primaryEndpoints.blob\n" in said


def test_existing_resources_of_one_name_in_two_groups_are_told_apart() -> None:
    program = """
existing azure.containerRegistry one { name: 'shared', resourceGroup: 'east' }
existing azure.containerRegistry two { name: 'shared', resourceGroup: 'west' }
azure.identity bot {
  grant AcrPull on one
  grant AcrPush on two
}
"""
    roles = {(role.role, role.target) for role in outline(program).roles}
    assert roles == {("AcrPull", "one"), ("AcrPush", "two")}


def test_children_that_are_looked_up_are_called_as_where_they_are_made() -> None:
    program = "azure.managedRedis cache\nazure.containerAppEnvironment env\ncontainer api 'x:1' { reference cache }\n"
    assert ("RedisDataOwner", "cache_default") in {(role.role, role.target) for role in outline(program).roles}


def test_a_title_that_goes_to_another_resource_stands_for_that_one() -> None:
    app = "azure.identity bot { grant KeyVaultSecretsUser on %s }\n"
    old = "existing azure.keyVault one { name: 'vault1' }\nexisting azure.keyVault two { name: 'vault2' }\n"
    new = "existing azure.keyVault two { name: 'vault1' }\n"
    found = compare_outlines(outline(old + app % "two"), outline(new + app % "two"))
    for roles in (found.roles_lost, found.roles_gained):
        assert ("bot", "two") in {(role.principal, role.target) for role in roles}


def test_what_comes_to_the_same_is_the_same() -> None:
    named = "azure.containerRegistry acr { name: 'firstone', sku: 'Basic' }\n"
    by_parameters = "param s string = 'Basic'\n" + NAME.replace("{ name", "{ sku: s, name")
    assert (
        shown(outline(named), outline(by_parameters))
        == "Parameters:\n  + n (string = 'first')\n  + s (string = 'Basic')\n"
    )
    renamed = by_parameters.replace("s string", "t string").replace("sku: s", "sku: t")
    assert shown(outline(by_parameters), outline(renamed)) == "Parameters:\n  + t (string = 'Basic')\n  - s\n"
    other = renamed.replace("'Basic'", "'Premium'")
    assert "      sku.name: s -> t\n" in shown(outline(by_parameters), outline(other))
    open_one = NAME.replace(" = 'first'", "")
    assert shown(outline(open_one), outline(NAME)).startswith("Parameters:\n  ~ n\n")


def test_what_is_in_a_resource_is_recreated_with_it() -> None:
    program = "azure.storage store { queue orders, queue bills }\n"
    said = changed(program, "store {", "store { name: 'another',")
    assert "      with all that is in it: queues of store, orders of store, bills of store\n" in said
    assert said.count("\n  ! ") == 1


def test_the_order_in_which_resources_are_made_is_no_property() -> None:
    program = (
        "azure.virtualNetwork net {\n  subnet a { prefix: '10.0.0.0/24' }\n  subnet b { prefix: '10.0.1.0/24' }\n}\n"
    )
    first, second = program.splitlines(keepends=True)[1:3]
    assert changed(program, first + second, second + first) == f"{NOTHING}\n"


def test_a_template_that_is_deployed_on_its_own_is_named() -> None:
    said = changed(
        "app shop\nazure.containerRegistry acr\nazure.identity bot { grant AcrPush on acr }\n",
        "shop",
        "shop { roles: 'external' }",
    )
    assert said.endswith("Other files:\n  + roles.bicep\n")
    assert "Roles:" not in said


def test_what_a_bicep_file_of_the_authors_reads_is_a_file_that_changes() -> None:
    own = "module inner 'inner.bicep' = {\n}\n"
    program = "azure.bicep own './own.bicep'\n"
    before, after = (outline(program, own, inner=f"param x int = {number}\n") for number in (1, 2))
    said = render_text(compare_outlines(before, after))
    assert said == "Other files:\n  ~ own/inner.bicep\n"


def test_values_that_double_with_every_name_stay_as_they_are_written() -> None:
    doubled = "".join(f"var v{n} = '${{v{n - 1}}}${{v{n - 1}}}'\n" for n in range(1, 60))
    own = f"var v0 = 'x'\n{doubled}output last string = v59\n"
    chain = "".join(f"param p{n} string = '${{p{n - 1}}}${{p{n - 1}}}'\n" for n in range(1, 60))
    program = f"azure.bicep own './own.bicep'\nparam p0 string = 'x'\n{chain}azure.storage store {{ name: p59 }}\n"
    said = render_text(compare_outlines(outline(program, own), outline(program.replace("'x'", "'y'"), own)))
    assert said == "Parameters:\n  ~ p0\n      default: 'x' -> 'y'\n"


def test_the_name_of_an_item_is_not_told_beside_its_path() -> None:
    found = changed(APP, "    B: 'b'\n", "    B: 'b'\n    C: 'c'\n")
    assert "env[C].value: 'c' (new)\n" in found
    assert "].name" not in found
    bare = "configure { properties: { template: { volumes: [{ name: 'first' }] } } }"
    program = APP.replace("container api 'x:1' {", f"container api 'x:1' {{ {bare},")
    assert "volumes[first].name: 'first' (gone)\n" in changed(program, "'first'", "'second'")
