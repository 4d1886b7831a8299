"""The manifest: its shape, what its references name, and how values are spelled in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.unit.targets.support import build, golden_folders, messages

SCHEMA = json.loads(Path(__file__).with_name("manifest.schema.json").read_text(encoding="utf-8"))
FOLDERS = golden_folders("aspire-manifest.json")
REFERENCE = re.compile(r"\{([A-Za-z][A-Za-z0-9_-]*)\.([A-Za-z][^{}]*)\}")

Json = dict[str, Any]


def manifest(source: str) -> Json:
    """The entries of a program's manifest, which fits the schema and names nothing that is not there."""
    document: Json = json.loads(build(source)["aspire-manifest.json"])
    check(document)
    found: Json = document["resources"]
    return found


def check(document: Json) -> None:
    """Fails where the document has another shape than Aspire's, or a reference leads nowhere."""
    Draft202012Validator(SCHEMA).validate(document)
    assert list(dangling(document["resources"])) == []


def dangling(resources: Json) -> Iterator[str]:
    """The references that name nothing."""
    for name, entry in resources.items():
        for text in strings(entry):
            for target, path in REFERENCE.findall(text):
                if not leads(resources.get(target), path):
                    yield f"{name}: {{{target}.{path}}}"


def strings(value: object) -> Iterator[str]:
    """All texts in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def leads(entry: Json | None, path: str) -> bool:
    """Whether an entry has what a reference asks of it."""
    if entry is None:
        return False
    type_: str = entry["type"]
    sort = type_.rpartition(".v")[0] or type_
    match path.split("."):
        case ["connectionString"]:
            return "connectionString" in entry
        case ["value"]:
            return sort in ("parameter", "annotated.string")
        case ["inputs", "value"]:
            return sort == "parameter"
        case ["outputs", _] | ["secrets", _]:
            return sort == "azure.bicep"
        case ["bindings", binding, "url" | "host" | "port" | "targetPort" | "scheme"]:
            return binding in entry.get("bindings", {})
        case ["containerImage" | "containerPort"]:
            return sort in ("project", "container")
        case _:
            return False


def env(source: str, name: str) -> Json:
    """The environment variables in the entry of a resource."""
    found: Json = manifest(source)[name]["env"]
    return found


# -- shape ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)
def test_golden_manifests_have_the_shape_of_aspires(folder: Path) -> None:
    check(json.loads((folder / "aspire-manifest.json").read_text(encoding="utf-8")))


def test_what_is_not_deployed_by_azure_is_an_entry_of_the_first_version() -> None:
    found = manifest("project api './Api.csproj'\ncontainer web 'nginx'\nexecutable tool 'make'\n")
    assert [found[name]["type"] for name in ("api", "web", "tool")] == ["project.v0", "container.v0", "executable.v0"]


def test_what_azure_deploys_has_its_module() -> None:
    found = manifest("azure.containerAppEnvironment env\ncontainer web 'nginx'\nproject api './Api.csproj'\n")
    assert found["web"]["type"] == "container.v1"
    assert found["web"]["deployment"]["path"] == "web-containerapp.module.bicep"
    assert found["api"]["deployment"]["params"]["api_containerimage"] == "{api.containerImage}"


def test_what_is_built_says_from_what() -> None:
    source = (
        "dockerfile api './api/' {\n  file: 'Slim.Dockerfile'\n  target: 'final'\n  buildArgs { MODE: 'release' }\n}\n"
    )
    assert manifest(source)["api"]["build"] == {
        "context": "api",
        "dockerfile": "api/Slim.Dockerfile",
        "stage": "final",
        "args": {"MODE": "release"},
    }


def test_a_container_of_a_folder_itself_has_no_detour_in_its_path() -> None:
    assert manifest("dockerfile api '.'\n")["api"]["build"] == {"context": ".", "dockerfile": "Dockerfile"}


def test_services_elsewhere_and_clusters_have_no_entry() -> None:
    source = (
        "externalService nuget 'https://api.nuget.org'\norleans cluster { clustering: 'development' }\n"
        "project api './Api.csproj' {\n  reference nuget\n  reference cluster\n}\n"
    )
    assert set(manifest(source)) == {"api", "cluster-cluster-id", "cluster-service-id"}


# -- parameters ----------------------------------------------------------------------------------------------------


def test_a_default_is_left_to_the_program() -> None:
    source = "param region string = 'here'\nconnectionString cs { value: region }\n"
    assert manifest(source)["region"]["inputs"] == {"value": {"type": "string"}}


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        ("redis", {"minLength": 22, "special": False}),
        ("postgres", {"minLength": 22}),
        ("sqlServer", {"minLength": 22, "minLower": 1, "minUpper": 1, "minNumeric": 1}),
    ],
)
def test_a_password_that_nobody_gives_is_made_up_as_the_service_wants_it(kind: str, rule: Json) -> None:
    found = manifest(f"{kind} db\n")["db-password"]
    assert found["inputs"]["value"] == {"type": "string", "secret": True, "default": {"generate": rule}}


def test_a_connection_string_from_outside_is_a_secret_parameter() -> None:
    assert manifest("connectionString cs\n")["cs"] == {
        "type": "parameter.v0",
        "connectionString": "{cs.value}",
        "value": "{cs.inputs.value}",
        "inputs": {"value": {"type": "string", "secret": True}},
    }


def test_a_connection_string_of_ones_own_is_a_value() -> None:
    source = "@secure()\nparam key string\nconnectionString cs { value: 'Key=${key}' }\n"
    assert manifest(source)["cs"] == {"type": "value.v0", "connectionString": "Key={key.value}"}


# -- texts ---------------------------------------------------------------------------------------------------------


def test_connection_strings_are_named_and_properties_are_spelled_out() -> None:
    found = env("postgres pg { database catalog }\nproject api './Api.csproj' { reference pg.catalog }\n", "api")
    assert found["ConnectionStrings__catalog"] == "{catalog.connectionString}"
    assert found["CATALOG_HOST"] == "{pg.bindings.tcp.host}"
    assert found["CATALOG_PASSWORD"] == "{pg-password.value}"


def test_a_child_speaks_of_the_connection_string_of_its_parent() -> None:
    assert manifest("postgres pg { database db }\n")["db"]["connectionString"] == "{pg.connectionString};Database=db"


def test_a_password_in_an_address_is_encoded_by_an_entry_of_its_own() -> None:
    found = manifest("rabbitmq mq\n")
    start = "amqp://guest:{mq-password-uri-encoded.value}@"
    assert found["mq"]["connectionString"] == start + "{mq.bindings.tcp.host}:{mq.bindings.tcp.port}"
    assert found["mq-password-uri-encoded"] == {
        "type": "annotated.string",
        "value": "{mq-password.value}",
        "filter": "uri",
    }


def test_what_depends_on_a_parameter_is_an_entry_of_its_own() -> None:
    source = (
        "param debug string\ncontainer a 'nginx' {\n  env { LEVEL: debug == 'true' ? 'all' : 'few' }\n}\n"
        "container b 'nginx' {\n  env { LEVEL: debug == 'true' ? 'all' : 'few', OTHER: debug == 'true' ? '1' : '2' }\n}\n"
    )
    found = manifest(source)
    same, other = found["a"]["env"]["LEVEL"], found["b"]["env"]["OTHER"]
    assert found["b"]["env"]["LEVEL"] == same != other
    assert re.fullmatch(r"\{cond-debug-value-true-[0-9a-f]{8}\.connectionString\}", same)
    assert found[same[1:].split(".")[0]]["type"] == "value.v0"


def test_the_port_of_an_image_is_asked_of_the_binding() -> None:
    found = manifest("project api './Api.csproj' {\n  endpoint http\n  env { SELF: api.http.hostAndPort }\n}\n")["api"]
    assert found["env"]["HTTP_PORTS"] == "{api.bindings.http.targetPort}"
    assert found["env"]["SELF"] == "{api.bindings.http.host}:{api.bindings.http.port}"
    assert "targetPort" not in found["bindings"]["http"]


def test_arguments_are_written_as_the_program_says_them() -> None:
    found = manifest("redis cache\ncontainer app 'nginx' { args: [cache.connectionString, cache.host] }\n")["app"]
    assert found["args"] == ["{cache.connectionString}", "{cache.bindings.tcp.host}"]


def test_the_identity_of_an_app_is_not_among_its_variables() -> None:
    source = "azure.containerAppEnvironment env\nazure.storage store { blobs files }\n"
    found = env(source + "container app 'nginx' { reference store.files }\n", "app")
    assert list(found) == ["ConnectionStrings__files", "FILES_URI"]


# -- children ------------------------------------------------------------------------------------------------------


def test_a_container_of_an_account_brings_the_entry_of_its_service() -> None:
    found = manifest("azure.storage store {\n  blobContainer images\n  queue jobs\n}\n")
    assert found["store-blobs"]["connectionString"] == "{store.outputs.blobEndpoint}"
    assert found["store-queues"]["connectionString"] == "{store.outputs.queueEndpoint}"


def test_a_hub_is_an_entry_where_something_refers_to_it() -> None:
    source = "azure.containerAppEnvironment env\nazure.webPubSub push {\n  hub used\n  hub unused\n}\n"
    found = manifest(source + "project api './Api.csproj' { reference push.used }\n")
    assert "used" in found
    assert "unused" not in found


def test_two_children_of_one_name_are_refused() -> None:
    found = messages("azure.containerAppEnvironment env\npostgres pg { database db }\nmysql my { database db }\n")
    assert found == ["the database of 'pg' and the database of 'my' would both be the entry 'db' of the manifest"]


def test_a_child_of_the_name_of_a_resource_is_refused_whatever_the_case() -> None:
    found = messages("azure.containerAppEnvironment env\npostgres pg { database API }\nproject api './Api.csproj'\n")
    assert found == ["the database of 'pg' and 'api' would both be the entry 'API' of the manifest"]


def test_what_builds_and_references_name_is_among_the_entries() -> None:
    found = manifest(
        """
        existing azure.search finder { name: 'contoso-finder' }
        azure.storage store { existing queue orders }
        mongo notes
        dockerfile api './api' {
          buildArgs { FINDER: finder.uri }
          buildSecrets { NOTES: 'at ${notes.uri}' }
          reference store.orders
        }
        """
    )
    assert found["api"]["build"]["args"] == {"FINDER": "{finder.outputs.endpoint}"}
    assert found["api"]["build"]["secrets"]["NOTES"]["value"].startswith("at mongodb://")
    assert found["orders"]["connectionString"] == "Endpoint={store.outputs.queueEndpoint};QueueName=orders"


def test_only_containers_have_an_entry_point_and_mounts() -> None:
    found = manifest(
        """
        kubernetes.environment cluster
        project api './Api.csproj' { entrypoint: './api', volume data { path: '/data' } }
        container web 'nginx' { entrypoint: './web', volume data { path: '/data' } }
        """
    )
    assert not found["api"].keys() & {"entrypoint", "volumes"}
    assert found["web"].keys() >= {"entrypoint", "volumes"}
