"""Outlines of programs: what is deployed, who gets which role, which parameters there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from aspirec.driver import compile_program
from aspirec.outline.build import DEPLOYER, build_outline
from aspirec.outline.changes import Changes
from aspirec.outline.compare import compare_outlines
from aspirec.outline.nodes import Outline
from aspirec.outline.render import NOTHING, render_json, render_markdown, render_text

GOLDEN = Path(__file__).parents[3] / "golden/apps"
CASES = sorted(path for path in GOLDEN.iterdir() if (path / "expected").is_dir())

SHOP = """
param acrName string
azure.containerRegistry acr
azure.containerAppEnvironment env { registry: acr }
container api 'nginx:1.27' {
  endpoint http { targetPort: 80 }
  grant AcrPush on acr
  env { SETTING: 'one' }
}
"""


def outline(program: str) -> Outline:
    result = compile_program("app.aspire", {"app.aspire": program.encode()}.__getitem__)
    assert [found.message for found in result.diagnostics] == []
    return build_outline({name: text.encode() for name, text in result.files})


def changes(old: str, new: str) -> Changes:
    return compare_outlines(outline(old), outline(new))


def roles(program: str) -> list[tuple[str, str, str]]:
    return [(role.principal, role.role, role.target) for role in outline(program).roles]


# -- what there is -----------------------------------------------------------------------------------------------


def test_resources_are_called_like_their_declarations() -> None:
    titles = {item.title: item.type for item in outline(SHOP.replace("param acrName string\n", "")).resources}
    assert titles["acr"] == "Microsoft.ContainerRegistry/registries"
    assert titles["env"] == "Microsoft.App/managedEnvironments"
    assert titles["env_mi"] == "Microsoft.ManagedIdentity/userAssignedIdentities"
    assert titles["api-containerapp"] == "Microsoft.App/containerApps"


EXISTING = """param acrName string
param group string
existing azure.containerRegistry acr {
  name: acrName
  resourceGroup: group
}
"""


@pytest.mark.parametrize(
    "registry",
    [
        "azure.containerRegistry acr\n",
        "param acrName string\nexisting azure.containerRegistry acr { name: acrName }\n",
        EXISTING,
        EXISTING.replace("acrName\n ", "'shared'\n ").replace("param acrName string\n", ""),
        f"app shop {{ roles: 'external' }}\n{EXISTING}",
    ],
)
def test_roles_are_followed_through_modules_and_templates(registry: str) -> None:
    program = registry + SHOP.replace("param acrName string\n", "").replace("azure.containerRegistry acr\n", "")
    found = roles(program)
    assert ("api-identity", "AcrPush", "acr") in found
    assert [role for _, role, target in found if target == "acr"].count("AcrPull") == 1
    assert len(found) == 2


def test_the_principal_that_deploys() -> None:
    program = "azure.containerRegistry acr\nazure.identity robot {\n  grant AcrDelete on acr\n}\n"
    assert roles(program) == [("robot", "AcrDelete", "acr")]
    store = "azure.storage store { blobs blobs }\n"
    assert {principal for principal, _, _ in roles(store)} == {DEPLOYER}


def test_parameters_say_what_they_are_and_who_uses_them() -> None:
    program = """
@description('How it is called.')
@allowed(['a', 'b'])
param word string = 'a'
@secure()
param key string
azure.containerAppEnvironment env
container api 'nginx:1.27' {
  env { WORD: word, KEY: key }
}
output shown string = word
"""
    found = {(item.template, item.name): item for item in outline(program).parameters}
    word = found["main", "word"]
    assert (word.type, word.default, word.allowed, word.used_by) == ("string", "'a'", ("a", "b"), ("output shown",))
    assert word.description == "How it is called."
    key = found["apps", "key"]
    assert (key.secure, key.default, key.environment, key.used_by) == (True, "", "KEY", ("api-containerapp",))


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_every_result_has_an_outline_and_does_not_differ_from_itself(folder: Path) -> None:
    expected = folder / "expected"
    files = {path.relative_to(expected).as_posix(): path.read_bytes() for path in expected.rglob("*") if path.is_file()}
    found = build_outline(files)
    assigned = sum(data.count(b"'Microsoft.Authorization/roleAssignments@") for data in files.values())
    assert sum(1 for _ in found.roles) >= assigned
    assert all(role.principal.isidentifier() or " " in role.principal or "-" in role.principal for role in found.roles)
    assert compare_outlines(found, found).is_empty
    assert build_outline(dict(reversed(files.items()))) == found  # a folder lists its files in an order of its own
    assert [item for item in found.resources if not (item.title and item.type and item.name)] == []


# -- what changes ------------------------------------------------------------------------------------------------


def test_nothing() -> None:
    assert render_text(changes(SHOP, SHOP)) == f"{NOTHING}\n"
    assert render_markdown(changes(SHOP, SHOP)) == f"{NOTHING}\n"


def test_what_is_only_written_in_another_way_is_no_change() -> None:
    assert changes(
        "azure.containerRegistry acr\nazure.identity i\n", "azure.identity i\nazure.containerRegistry acr\n"
    ).is_empty


def test_a_physical_name_that_changes_comes_first() -> None:
    found = changes(
        SHOP, SHOP.replace("azure.containerRegistry acr\n", "azure.containerRegistry acr { name: 'fresh' }\n")
    )
    ((renamed),) = found.renamed
    assert (renamed.new.title, [value.path for value in renamed.values]) == ("acr", ["name"])
    text = render_text(found, lambda line, style: f"[{style}]{line}")
    assert text.startswith("[recreated]Recreated")
    assert "\n[recreated]  ! acr: Microsoft.ContainerRegistry/registries\n[recreated]      name: take(" in text
    assert "> [!CAUTION]" in render_markdown(found)
    assert '"recreated": [\n    {\n      "title": "acr"' in render_json(found)


def test_a_declaration_that_is_renamed_takes_its_resource_along() -> None:
    found = changes(SHOP, SHOP.replace("acr", "images").replace("imagesName", "acrName"))
    assert [(item.old.title, item.new.title) for item in found.renamed] == [("acr", "images")]
    assert (found.added, found.removed) == ((), ())
    assert [role.target for role in found.roles_gained] == ["images", "images"]
    assert [role.target for role in found.roles_lost] == ["acr", "acr"]


def test_a_declaration_that_is_renamed_but_not_its_resource_is_no_recreation() -> None:
    found = changes(
        "azure.containerRegistry one { name: 'sameone' }\n", "azure.containerRegistry two { name: 'sameone' }\n"
    )
    assert (found.renamed, found.added, found.removed) == ((), (), ())


@pytest.mark.parametrize("place", ["location: 'westus'", "location: 'northeurope'"])
def test_another_region_is_a_recreation(place: str) -> None:
    found = changes("azure.containerRegistry acr\n", f"azure.containerRegistry acr {{ {place} }}\n")
    assert [value.path for value in found.renamed[0].values] == ["location"]


def test_added_removed_and_changed() -> None:
    new = SHOP.replace("'one'", "'two'").replace(
        "azure.containerRegistry acr\n", "azure.containerRegistry acr { sku: 'Premium' }\n"
    )
    found = changes(SHOP + "azure.identity gone\n", new + "azure.storage store { blobs blobs }\n")
    assert [item.title for item in found.removed] == ["gone"]
    assert "store" in [item.title for item in found.added]
    values = {item.new.title: [(value.path, value.old, value.new) for value in item.values] for item in found.changed}
    assert values["acr"] == [("sku.name", "'Basic'", "'Premium'")]
    assert values["api-containerapp"] == [("properties.template.containers[api].env[SETTING].value", "'one'", "'two'")]
    text = render_text(found)
    assert "  - gone: Microsoft.ManagedIdentity/userAssignedIdentities\n" in text
    assert "      sku.name: 'Basic' -> 'Premium'\n" in text


def test_parameters() -> None:
    old = "param a string = 'x'\nparam b string\nparam c int = 1\noutput o string = '${a}${b}${c}'\n"
    new = "param a string\nparam b string\nparam c int = 2\noutput o string = '${a}${b}${c}'\noutput p string = b\n"
    found = {change.name: change for change in changes(old, new).parameters}
    assert (found["a"].word, found["a"].note) == ("changed", "has to be given now")
    assert [(value.path, value.old, value.new) for value in found["c"].values] == [("default", "1", "2")]
    assert "b" not in found
    assert [(item.name, item.word) for item in changes(old, new).outputs] == [("p", "added")]
    assert [(item.name, item.word) for item in changes(new, old).outputs] == [("p", "removed")]
    assert {item.name: item.word for item in changes("output x int = 1\n", old).parameters}["b"] == "added"


def test_another_existing_resource_is_a_change_and_no_recreation() -> None:
    old = "existing azure.containerRegistry acr { name: 'number1' }\nazure.containerAppEnvironment env { registry: acr }\n"
    found = changes(old, old.replace("number1", "number2"))
    assert found.renamed == ()
    assert [(value.path, value.old, value.new) for item in found.changed for value in item.values] == [
        ("name", "'number1'", "'number2'")
    ]


def test_a_value_of_several_lines_is_shown_on_one() -> None:
    found = changes(SHOP, SHOP.replace("'one'", "'''\na\n\u009b31mb\n'''"))
    assert r"'a\n\u{9b}31mb\n'" in render_text(found)
    assert sum("SETTING" in line for line in render_text(found).splitlines()) == 1
    assert r"`properties.template.containers[api].env[SETTING].value: 'one' -> 'a\n" in render_markdown(found)


@pytest.mark.parametrize(("count", "is_folded"), [(30, False), (31, True)])
def test_long_lists_are_folded_in_markdown(count: int, is_folded: bool) -> None:
    more = "".join(f"azure.identity i{number}\n" for number in range(count))
    text = render_markdown(changes(SHOP, SHOP + more))
    assert ("<details>\n<summary><b>Resources</b> (31)</summary>\n\n- added `i0: " in text) == is_folded
    assert ("**Resources**\n\n- added" in text) == (not is_folded)
    assert text.count("\n</details>\n") == is_folded
    assert "<details>" not in render_text(changes(SHOP, SHOP + more))


def test_odd_text_stays_inside_of_code_in_markdown() -> None:
    found = changes(SHOP, SHOP.replace("'one'", "'a `b` ``c``'"))
    line = next(line for line in render_markdown(found, "*x*").splitlines() if "SETTING" in line)
    assert line.startswith("  - ```")
    assert render_markdown(found, "*x*\ny").startswith("### \\*x\\* y\n")
