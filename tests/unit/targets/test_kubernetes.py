"""Charts: what real Helm makes of them, whether the objects are valid, and what becomes of values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from tests.unit.targets.support import GOLDEN, build, golden_folders

FOLDERS = golden_folders("Chart.yaml")
VERSIONS = ("1.29", "1.34")
"""Versions of Kubernetes whose schemas the objects have to follow."""

Objects = dict[tuple[str, str], dict[str, Any]]


def rendered(folder: Path, values: Mapping[str, Any] | None = None) -> Objects:
    """The objects that Helm makes of a chart, by kind and name."""
    helm = pytest.importorskip("helm_python", reason="Helm (helm-python-sdk) is not installed")
    with helm.Chart.load(str(folder)) as chart:
        files = chart.render(dict(values or {}), name="demo", namespace="default")
    found = [YAML(typ="safe", pure=True).load(text) for text in files.values()]
    return {(item["kind"], item["metadata"]["name"]): item for item in found if item}


def made(source: str, folder: Path, values: Mapping[str, Any] | None = None) -> Objects:
    """The objects of a program."""
    for name, text in build(source).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return rendered(folder, values)


def container(objects: Objects, kind: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = objects[kind, name]["spec"]["template"]["spec"]["containers"][0]
    return found


def case_name(folder: Path) -> str:
    return folder.relative_to(GOLDEN).as_posix().replace("/expected", "")


@pytest.mark.parametrize("folder", FOLDERS, ids=case_name)
def test_helm_finds_nothing_wrong_with_any_golden_chart(folder: Path) -> None:
    helm = pytest.importorskip("helm_python", reason="Helm (helm-python-sdk) is not installed")
    found = helm.lint(str(folder))
    assert [item["error"] for item in found["messages"]] == ["icon is recommended"]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("folder", FOLDERS, ids=case_name)
def test_all_objects_are_valid(folder: Path, version: str) -> None:
    validator = pytest.importorskip("kubernetes_validate", reason="kubernetes-validate is not installed")
    objects = rendered(folder)
    assert objects
    for item in objects.values():
        validator.validate(item, version, strict=True)


@pytest.mark.parametrize("folder", FOLDERS, ids=case_name)
def test_whatever_an_object_names_is_there(folder: Path) -> None:
    objects = rendered(folder)
    for kind, name in _named(list(objects.values())):
        assert (kind, name) in objects


def _named(value: Any) -> Iterator[tuple[str, str]]:
    """The config maps, secrets, claims and accounts that something names."""
    kinds = {"configMapRef": "ConfigMap", "secretRef": "Secret"}
    for item in value if isinstance(value, list) else []:
        yield from _named(item)
    for key, item in value.items() if isinstance(value, dict) else []:
        if key in kinds:
            yield kinds[key], item["name"]
        elif key == "claimName":
            yield "PersistentVolumeClaim", item
        elif key == "serviceAccountName":
            yield "ServiceAccount", item
        else:
            yield from _named(item)


# -- values ------------------------------------------------------------------------------------------------------

ODD = "a$b {{ c }} # d 'e' \"f\" g: h % \\ é"


def test_odd_texts_arrive_as_they_are_written(tmp_path: Path) -> None:
    source = f"""
kubernetes.environment cluster {{ dashboard: false }}
param odd string = '{ODD.replace(chr(92), chr(92) * 2).replace("'", chr(92) + "'")}'
param lines string = 'one\\ntwo'
param number int = 12345678
container api 'nginx' {{
  entrypoint: '/bin/$(SHELL)'
  args: ['{{{{ x }}}}', 'yes', '1.0', '$(HOME) {{{{', odd]
  env {{ LITERAL: '{{{{ y }}}} 100%', ODD: odd, MIXED: '100% ${{odd}}', LINES: lines, NUMBER: number, TRUTH: true, EMPTY: '' }}
}}
"""
    objects = made(source, tmp_path)
    assert objects["ConfigMap", "api-config"]["data"] == {
        "LITERAL": "{{ y }} 100%",
        "ODD": ODD,
        "MIXED": f"100% {ODD}",
        "LINES": "one\ntwo",
        "NUMBER": "12345678",
        "TRUTH": "true",
        "EMPTY": "",
    }
    # `$$(HOME)` is `$(HOME)` for the app: Kubernetes would put a variable of the container in its place.
    run = container(objects, "Deployment", "api-deployment")
    assert run["args"] == ["{{ x }}", "yes", "1.0", "$$(HOME) {{", ODD]
    assert run["command"] == ["/bin/$$(SHELL)"]


def test_parameters_are_values_that_stand_once(tmp_path: Path) -> None:
    source = """
kubernetes.environment cluster
param colour string = 'red'
container a 'nginx' { env { COLOUR: colour } }
container b 'nginx' { env { LOUD: toUpper(colour), DARK: colour == 'black' ? 'yes' : 'no' } }
"""
    objects = made(source, tmp_path, {"parameters": {"colour": "black"}})
    assert objects["ConfigMap", "a-config"]["data"] == {"COLOUR": "black"}
    assert objects["ConfigMap", "b-config"]["data"] == {"LOUD": "BLACK", "DARK": "yes"}


@pytest.mark.parametrize(("given", "answer"), [(None, "no"), (True, "yes"), ("true", "yes"), (False, "no")])
def test_a_truth_decides_once_it_is_filled_in(given: bool | str | None, answer: str, tmp_path: Path) -> None:
    source = """
kubernetes.environment cluster
param flag bool
container web 'nginx' { env { ANSWER: flag ? 'yes' : 'no', OTHER: !flag ? 'yes' : 'no' } }
"""
    objects = made(source, tmp_path, {} if given is None else {"parameters": {"flag": given}})
    assert objects["ConfigMap", "web-config"]["data"] == {"ANSWER": answer, "OTHER": "no" if answer == "yes" else "yes"}


def test_a_stage_has_its_say_about_parameters_that_are_worked_out(tmp_path: Path) -> None:
    source = """
param count int = 2
param twice int = count * 2
param loud bool = count > 1
kubernetes.environment cluster
container web 'nginx' { env { TWICE: twice, LOUD: loud } }
stage quiet { twice: 9, loud: false }
stage large { count: 3 }
"""
    usual = made(source, tmp_path)["ConfigMap", "web-config"]["data"]
    assert (usual["TWICE"], usual["LOUD"]) == ("4", "true")
    for stage, expected in {"quiet": ("9", "false"), "large": ("6", "true")}.items():
        values = YAML(typ="safe", pure=True).load(tmp_path / f"values.{stage}.yaml")
        data = rendered(tmp_path, values)["ConfigMap", "web-config"]["data"]
        assert (data["TWICE"], data["LOUD"]) == expected


WORKED_OUT = {
    "toLower(word)": "it's ${odd}",
    "toUpper(word)": "IT'S ${ODD}",
    "trim('  ${word} ')": "It's ${Odd}",
    "replace(word, 'Odd', 'even')": "It's ${even}",
    "base64(word)": "SXQncyAke09kZH0=",
    "uriComponent(word)": "It%27s%20%24%7BOdd%7D",
    "string(count)": "7",
    "int('4${count}') + 1": "48",
    "string(empty(word))": "false",
    "string(startsWith(word, 'It'))": "true",
    "string(endsWith(word, 'It'))": "false",
    "string(contains(word, 'Odd'))": "true",
    "word == 'x' ? 'same' : 'other'": "other",
    "word != 'x' ? 'other' : 'same'": "other",
    "word =~ 'IT\\'S \\${ODD}' ? 'same' : 'other'": "same",
    "word !~ 'x' ? 'other' : 'same'": "other",
    "count < 7 ? 'yes' : 'no'": "no",
    "count <= 7 ? 'yes' : 'no'": "yes",
    "count > 7 ? 'yes' : 'no'": "no",
    "count >= 7 ? 'yes' : 'no'": "yes",
    "on && count > 7 ? 'yes' : 'no'": "no",
    "on || count > 7 ? 'yes' : 'no'": "yes",
    "!on ? 'yes' : 'no'": "no",
    "count + 5": "12",
    "count - 5": "2",
    "count * 5": "35",
    "count / 5": "1",
    "count % 5": "2",
    "concat('a', word)": "aIt's ${Odd}",
    "'100%-${word}'": "100%-It's ${Odd}",
}
"""Expressions over parameters, and what apps are given for them."""


def test_helm_works_out_whatever_it_has_a_function_for(tmp_path: Path) -> None:
    variables = "\n".join(f"  V{number}: {written}" for number, written in enumerate(WORKED_OUT))
    source = f"""
param word string = 'It\\'s \\${{Odd}}'
param count int = 7
param on bool = true
kubernetes.environment cluster
container web 'nginx' {{ env {{
{variables}
}} }}
"""
    data = made(source, tmp_path)["ConfigMap", "web-config"]["data"]
    assert "computed:" not in (tmp_path / "values.yaml").read_text()
    assert {written: data[f"V{number}"] for number, written in enumerate(WORKED_OUT)} == WORKED_OUT


def test_secrets_are_only_in_secrets(tmp_path: Path) -> None:
    source = """
kubernetes.environment cluster { dashboard: false }
@secure()
param password string = 'geheim'
container db 'mysql' {
  args: ['--password', password]
  env { PASSWORD: password, URL: 'x://${uriComponent(password)}@db' }
}
"""
    assert not [name for name, text in build(source).items() if "geheim" in text]
    objects = made(source, tmp_path, {"secrets": {"password": "p@ss word"}})
    assert objects["Secret", "db-secrets"]["stringData"] == {
        "PASSWORD": "p@ss word",
        "URL": "x://p%40ss%20word@db",
        "ARGUMENT_1": "p@ss word",
    }
    assert container(objects, "Deployment", "db-deployment")["args"] == ["--password", "$(ARGUMENT_1)"]


def test_images_are_called_as_the_registry_has_them(tmp_path: Path) -> None:
    source = """
param owner string = 'acme'
containerRegistry hub 'registry.example.com' { repository: owner }
kubernetes.environment cluster { registry: hub }
dockerfile Api './api'
container web 'nginx'
"""
    objects = made(source, tmp_path, {"parameters": {"owner": "other"}})
    assert container(objects, "Deployment", "api-deployment")["image"] == "registry.example.com/other/api:latest"
    assert container(objects, "Deployment", "web-deployment")["image"] == "nginx:latest"
    assert objects["Deployment", "api-deployment"]["spec"]["template"]["spec"]["imagePullSecrets"] == [{"name": "hub"}]


def test_a_registry_of_azure_is_an_output_to_fill_in(tmp_path: Path) -> None:
    source = """
azure.containerRegistry acr
kubernetes.environment cluster { registry: acr }
dockerfile api './api'
"""
    assert "output acr_loginServer string" in build(source)["main.bicep"]
    objects = made(source, tmp_path, {"outputs": {"acr_loginServer": "x.azurecr.io"}})
    assert container(objects, "Deployment", "api-deployment")["image"] == "x.azurecr.io/api:latest"


def test_an_app_with_storage_keeps_it(tmp_path: Path) -> None:
    source = """
kubernetes.environment cluster
container db 'mysql' { volume my-data { path: '/data', readOnly: true } }
"""
    values = {"volumes": {"db": {"my_data": {"size": "5Gi", "storageClass": "fast"}}}}
    objects = made(source, tmp_path, values)
    spec = objects["PersistentVolumeClaim", "db-my-data-pvc"]["spec"]
    assert (spec["resources"]["requests"]["storage"], spec["storageClassName"]) == ("5Gi", "fast")
    found = container(objects, "StatefulSet", "db-statefulset")
    assert found["volumeMounts"] == [{"name": "my-data", "mountPath": "/data", "readOnly": True}]


def test_each_port_stands_once_in_a_service(tmp_path: Path) -> None:
    source = """
kubernetes.environment cluster
project api './Api.csproj' { httpEndpoints: 'external', endpoint dns { scheme: 'udp', protocol: 'udp', targetPort: 53 } }
container web 'nginx' { env { URL: api.http.url } }
"""
    with_values = {"parameters": {"api": {"port": 5000, "service_type": "LoadBalancer"}}}
    service = made(source, tmp_path, with_values)["Service", "api-service"]["spec"]
    assert service["type"] == "LoadBalancer"
    assert [(port["name"], port["protocol"], port["port"]) for port in service["ports"]] == [
        ("http", "TCP", 5000),
        ("dns", "UDP", 53),
    ]


def test_addresses_follow_the_port_of_the_image(tmp_path: Path) -> None:
    source = """
kubernetes.environment cluster
project api './Api.csproj' { httpEndpoints: 'internal' }
container web 'nginx' { env { URL: api.http.url } }
"""
    objects = made(source, tmp_path, {"parameters": {"api": {"port": 5000}}})
    assert objects["ConfigMap", "web-config"]["data"]["URL"] == "http://api-service:5000"
    assert objects["ConfigMap", "api-config"]["data"]["HTTP_PORTS"] == "5000"


def test_configure_reaches_into_the_object_that_runs_the_app(tmp_path: Path) -> None:
    source = """
kubernetes.environment cluster
container api 'nginx' {
  configure {
    spec: {
      revisionHistoryLimit: null
      template: { spec: { containers: [
        { name: 'api', stdin: true, imagePullPolicy: null }
        { name: 'side', image: 'busybox', command: null }
      ] } }
    }
  }
}
"""
    spec = made(source, tmp_path)["Deployment", "api-deployment"]["spec"]
    assert "revisionHistoryLimit" not in spec
    first, second = spec["template"]["spec"]["containers"]
    assert (first["image"], first["stdin"], second["image"]) == ("nginx:latest", True, "busybox")
    assert "imagePullPolicy" not in first
    assert "command" not in second


def test_what_helm_works_out_stands_in_the_templates_and_not_among_the_values() -> None:
    program = """
        param settings object
        param pairs int
        kubernetes.environment env
        container web 'nginx' { replicas: settings.replicas }
        container tool 'nginx' { replicas: pairs * 2, scale { maxReplicas: pairs * 4 } }
        container plain 'nginx' { replicas: null }
    """
    files = build(program)
    assert "{{" not in files["values.yaml"]
    assert "  replicas: {{ .Values.computed.web_replicas | int }}\n" in files["templates/web/deployment.yaml"]
    assert (
        "  maxReplicas: {{ mul (int64 .Values.parameters.pairs) 4 | int }}\n" in files["templates/tool/autoscaler.yaml"]
    )
    assert "  replicas: {{ .Values.parameters.plain.replicas | int }}\n" in files["templates/plain/deployment.yaml"]
