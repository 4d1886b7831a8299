"""Folders that Aspire has published into, compared with results: what is laid out otherwise is no difference."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import TypeAlias

import pytest

from aspirec.driver import compile_program
from aspirec.outline.build import build_outline
from aspirec.outline.changes import Changes
from aspirec.outline.compare import compare_outlines
from aspirec.stamp import without_header

Layout: TypeAlias = Callable[[Mapping[str, str]], dict[str, str]]

PROGRAM = """
app shop
param vaultName string
param vaultGroup string
@secure()
param token string
azure.containerAppEnvironment env
azure.storage store { blobs files }
existing azure.keyVault kv { name: vaultName, resourceGroup: vaultGroup }
azure.module extra {
  params { place: store.blobEndpoint, label: 'at ${vaultName}', parts: [1, { of: vaultName }] }
  resource note 'Microsoft.Resources/tags@2024-03-01' {
    name: 'default'
    properties: { tags: { place: place, label: label, part: parts[1].of } }
  }
}
container api 'example/api:1' {
  endpoint http { targetPort: 8080, external: true }
  reference store.files
  reference kv
  env { TOKEN: token, GREETING: 'from ${vaultName}' }
}
"""


def results(program: str = PROGRAM) -> dict[str, str]:
    compiled = compile_program("shop.aspire", {"shop.aspire": program.encode()}.__getitem__)
    assert compiled.diagnostics == ()
    return dict(compiled.files)


def below_headers(files: Mapping[str, str]) -> dict[str, str]:
    """The files as somebody else would have written them."""
    return {name: without_header(text) for name, text in files.items()}


def in_folders(files: Mapping[str, str]) -> dict[str, str]:
    """The layout with a folder for every module and no template for apps."""
    main = re.sub(r"^(module \w+ ')([\w-]+)\.module\.bicep'", r"\1\2/\2.bicep'", files["main.bicep"], flags=re.M)
    modules = {
        name.removesuffix(".module.bicep"): text for name, text in files.items() if name.endswith(".module.bicep")
    }
    return below_headers({"main.bicep": main, **{f"{name}/{name}.bicep": text for name, text in modules.items()}})


def with_manifest(files: Mapping[str, str]) -> dict[str, str]:
    """The layout with a manifest, and modules beside it."""
    kept = {name: text for name, text in files.items() if name.endswith(".module.bicep")}
    return {**below_headers(kept), "aspire-manifest.json": files["aspire-manifest.json"]}


def compared(old: Mapping[str, str], new: Mapping[str, str]) -> Changes:
    return compare_outlines(
        *(build_outline({name: text.encode() for name, text in side.items()}) for side in (old, new))
    )


def test_a_module_in_a_folder_of_its_own_is_the_same_module() -> None:
    files = results()
    assert compared(in_folders(files), files).is_empty


def test_a_manifest_says_what_its_modules_are_given() -> None:
    files = results()
    changes = compared(with_manifest(files), files)
    assert (changes.renamed, changes.added, changes.removed, changes.changed) == ((), (), (), ())
    assert (changes.roles_gained, changes.roles_lost, changes.parameters, changes.files) == ((), (), (), ())


@pytest.mark.parametrize("published", [in_folders, with_manifest])
def test_another_physical_name_is_seen(published: Layout) -> None:
    changes = compared(published(results()), results(PROGRAM.replace("store ", "store2 ").replace("store.", "store2.")))
    assert [(item.old.title, item.new.title) for item in changes.renamed] == [("store", "store2")]


@pytest.mark.parametrize("published", [in_folders, with_manifest])
def test_what_an_app_is_given_is_followed_to_its_origin(published: Layout) -> None:
    changes = compared(published(results()), results(PROGRAM.replace("from ${vaultName}", "from ${vaultGroup}")))
    assert [item.new.title for item in changes.changed] == ["api-containerapp"]
    (value,) = changes.changed[0].values
    assert (value.old, value.new) == ("'from ${vaultName}'", "'from ${vaultGroup}'")


def test_modules_are_called_like_their_files() -> None:
    outline = build_outline({name: text.encode() for name, text in in_folders(results()).items()})
    assert {"store", "api-identity", "env-acr", "api-containerapp"} <= {item.title for item in outline.resources}


def test_what_nobody_deploys_beside_results_is_no_app() -> None:
    files = results("azure.storage store\n")
    beside = {**files, "mine.bicep": files["store.module.bicep"]}
    assert [change.name for change in compared(files, beside).files] == ["mine.bicep"]
    assert compared(files, beside).added == ()


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"{",
        b"[]",
        b'{"resources": []}',
        b'{"resources": {"a": 1, "b": {"path": 2}, "c": {"path": "gone.bicep"}, "d": {"deployment": []}}}',
        json.dumps({"resources": {"a": {"path": "a.bicep", "params": [], "scope": 3}}}).encode(),
        json.dumps({"resources": {"a b": {"path": "./a.bicep", "params": {"x": None, "y": "{.}{a}{b.c.d}"}}}}).encode(),
        b"[" * 100_000,
    ],
)
def test_a_manifest_may_say_anything(manifest: bytes) -> None:
    module = b"param x object\nresource r 'Microsoft.Storage/storageAccounts@2025-06-01' = { name: 'n' }\n"
    outline = build_outline({"aspire-manifest.json": manifest, "a.bicep": module})
    assert {item.name for item in outline.resources} <= {"'n'", "resourceGroupName"}


def test_scopes_of_a_manifest() -> None:
    module = b"resource r 'Microsoft.Resources/tags@2024-03-01' = { name: 'default' }\n"
    scopes: dict[str, object] = {
        "group": {"resourceGroup": "far"},
        "given": {"resourceGroup": "{where.value}", "subscription": "other"},
        "subscription": {"subscription": "other"},
        "own": {},
    }
    entries = {name: {"path": f"{name}.module.bicep", "scope": scope} for name, scope in scopes.items()}
    files = {f"{name}.module.bicep": module for name in scopes}
    outline = build_outline({**files, "aspire-manifest.json": json.dumps({"resources": entries}).encode()})
    assert {item.title: item.scope for item in outline.resources if item.title in scopes} == {
        "group": "resourceGroup('far')",
        "given": "resourceGroup('other', where)",
        "subscription": "subscription('other')",
        "own": "",
    }


def test_a_region_that_the_manifest_gives_is_that_of_the_module() -> None:
    module = b"""param location string = resourceGroup().location
resource r 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: 'n'
  location: location
}
"""
    own: dict[str, object] = {"path": "own.module.bicep"}
    far: dict[str, object] = {"path": "far.module.bicep", "params": {"location": "{region.value}"}}
    manifest = json.dumps({"resources": {"own": own, "far": far}}).encode()
    outline = build_outline({"own.module.bicep": module, "far.module.bicep": module, "aspire-manifest.json": manifest})
    assert {item.title: dict(item.properties)["location"] for item in outline.resources if item.title != "rg"} == {
        "own": "location",
        "far": "region",
    }
