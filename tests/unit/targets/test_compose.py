"""Compose files: what real readers make of them, and what becomes of values."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.unit.targets.support import GOLDEN, build, golden_folders, messages

FILLED = {"_PORT": "8080", "_BINDMOUNT_": "./folder"}
"""What a name stands for, by a part of it."""

FOLDERS = golden_folders("docker-compose.yaml")


def docker_compose() -> str:
    """Docker's own command; skips the test where there is none."""
    beside = Path(sys.executable).with_name("docker-compose")
    found = str(beside) if beside.exists() else shutil.which("docker-compose")
    if found is None:
        pytest.skip("docker-compose is not installed")
    return found


def configured(folder: Path, *options: str) -> dict[str, Any]:
    """The file as Docker Compose understands it, with the values of `.env`; it must not complain of anything."""
    command = [docker_compose(), *options, "-f", "docker-compose.yaml", "--profile", "*", "config", "--format", "json"]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", env={"PATH": ""}, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def read(source: str, folder: Path) -> dict[str, Any]:
    """What Docker Compose makes of a program."""
    for name, text in build(source).items():
        (folder / name).write_text(text)
    return configured(folder)


@pytest.mark.parametrize(
    "folder", FOLDERS, ids=lambda folder: folder.relative_to(GOLDEN).as_posix().replace("/expected", "")
)
def test_docker_compose_takes_every_golden_file(folder: Path) -> None:
    assert configured(folder)["services"]


@pytest.mark.parametrize(
    "folder", FOLDERS, ids=lambda folder: folder.relative_to(GOLDEN).as_posix().replace("/expected", "")
)
def test_golden_files_follow_the_specification(folder: Path) -> None:
    compose_spec = pytest.importorskip("compose_spec")
    # The package reads files as they are after names are filled in, and knows no number of retries.
    text = (folder / "docker-compose.yaml").read_text()
    filled = re.sub(r"\$\{(\w+)\}", lambda found: next((v for k, v in FILLED.items() if k in found[1]), "value"), text)
    compose_spec.PyCompose.from_yaml(re.sub("on-failure:[0-9]+", "on-failure", filled)).validate()


# -- values ------------------------------------------------------------------------------------------------------

ODD = "a$b ${c} # d 'e' \"f\" g: h"


def test_odd_texts_arrive_as_they_are_written(tmp_path: Path) -> None:
    source = f"""
docker.compose local {{ dashboard: false }}
param odd string = '{ODD.replace("'", chr(92) + "'").replace("${", chr(92) + "${")}'
param lines string = 'one\\ntwo'
container api 'nginx' {{
  args: ['$HOME', 'yes', '1.0', '-x', '']
  env {{ LITERAL: '$x $$y', ODD: odd, LINES: lines, NUMBER: 12, TRUTH: true, EMPTY: '', COLON: '12:30' }}
}}
"""
    service = read(source, tmp_path)["services"]["api"]
    assert service["environment"] == {
        "LITERAL": "$$x $$$$y",  # `config` doubles the signs again, as the file itself does
        "ODD": ODD.replace("$", "$$"),
        "LINES": "one\ntwo",
        "NUMBER": "12",
        "TRUTH": "true",
        "EMPTY": "",
        "COLON": "12:30",
    }
    assert service["command"] == ["$$HOME", "yes", "1.0", "-x", ""]


def test_secrets_stand_in_no_file() -> None:
    files = build("""
docker.compose local
@secure()
param password string = 'geheim'
container db 'mysql' { env { PASSWORD: password, URL: 'x://${uriComponent(password)}@db' } }
""")
    assert not [name for name, text in files.items() if "geheim" in text]
    assert "PASSWORD: ${PASSWORD}" in files["docker-compose.yaml"]
    assert "\nPASSWORD=\n" in files[".env"]


def test_what_depends_on_nothing_is_worked_out() -> None:
    files = build("""
docker.compose local
container api 'nginx' { env { A: toUpper('abc'), B: uriComponent('a/b'), C: 1 == 2 ? 'x' : 'y' } }
""")
    assert "A: ABC" in files["docker-compose.yaml"]
    assert "B: a%2Fb" in files["docker-compose.yaml"]
    assert "C: y" in files["docker-compose.yaml"].replace('"y"', "y")


def test_what_is_to_be_worked_out_has_a_name_for_each_value() -> None:
    made = build(
        "param big bool\ndocker.compose local\n"
        "redis cache { image: big ? 'redis' : 'valkey', tag: big ? '7' : '8' }\n"
        "redis other { tag: big ? '7' : '8' }\n"
    )
    images = re.findall(r"^    image: (docker.io/.*)$", made["docker-compose.yaml"], re.MULTILINE)
    assert images == ["docker.io/${CACHE_IMAGE}:${CACHE_IMAGE_2}", "docker.io/library/redis:${OTHER_IMAGE}"]
    assert "# To be computed: big ? '7' : '8'.\nCACHE_IMAGE_2=\n" in made[".env"]


def test_images_are_called_as_the_registry_has_them(tmp_path: Path) -> None:
    source = """
param owner string = 'acme'
containerRegistry hub 'registry.example.com' { repository: owner }
docker.compose local { registry: hub }
project Api './Api.csproj'
"""
    assert read(source, tmp_path)["services"]["api"]["image"] == "registry.example.com/acme/api:latest"


def test_endpoints_of_services_are_reached_by_name(tmp_path: Path) -> None:
    source = """
docker.compose local { dashboard: false }
container Db 'mysql' { endpoint tcp { targetPort: 3306 } }
project api './Api.csproj' {
  httpEndpoints: 'internal'
  env { HOST: Db.tcp.host, PORT: Db.tcp.port, BOTH: Db.tcp.hostAndPort, SELF: api.http.url }
}
"""
    environment = read(source, tmp_path)["services"]["api"]["environment"]
    found = {key: environment[key] for key in ("HOST", "PORT", "BOTH", "SELF")}
    assert found == {"HOST": "db", "PORT": "3306", "BOTH": "db:3306", "SELF": "http://api:8080"}


def test_only_what_runs_in_the_environment_is_waited_for() -> None:
    files = build("""
docker.compose local
azure.containerRegistry acr
executable tool 'make'
container db 'mysql'
container api 'nginx' { waitFor: [db, tool, acr] }
""")
    assert "depends_on:\n      db:\n        condition: service_started\n    networks" in files["docker-compose.yaml"]


def test_a_program_without_azure_has_no_templates() -> None:
    files = build("docker.compose local\ncontainer api 'nginx'\n")
    assert sorted(files) == [".env", "aspire-manifest.json", "docker-compose.yaml"]


def test_properties_are_those_of_a_compose_file() -> None:
    assert messages("docker.compose local { properties { service: {} } }") == [
        "a Compose file has no 'service' at its top"
    ]


def test_the_name_of_the_dashboard_is_taken() -> None:
    assert messages("docker.compose local\ncontainer local-dashboard 'nginx'\n") == [
        "'local' brings along its dashboard called 'local-dashboard', and that name is taken"
    ]


def test_an_app_without_a_dockerfile_is_built_from_lines_in_the_file(tmp_path: Path) -> None:
    build_ = read("docker.compose local\nnode api './api' { script: 'start' }\n", tmp_path)["services"]["api"]["build"]
    assert build_["dockerfile_inline"].startswith("FROM node:")
    assert "dockerfile" not in build_


def test_build_arguments_and_secrets_may_be_of_anything() -> None:
    files = build("""
        docker.compose local
        azure.containerAppEnvironment env
        azure.identity robot
        azure.serviceBus bus
        container api 'api:1' { deployTo: env, identity: robot }
        dockerfile web './web' {
          deployTo: local
          buildArgs { WHO: api.identity.principalName }
          buildSecrets { BUS: 'at ${bus.host} as ${api.identity.clientId}' }
        }
    """)
    assert "WHO: ${ROBOT_OUTPUTS_PRINCIPALNAME}" in files["local/docker-compose.yaml"]
    assert 'BUS="at ${BUS_OUTPUTS_SERVICEBUSHOSTNAME} as ${ROBOT_OUTPUTS_CLIENTID}"' in files["local/.env"]
