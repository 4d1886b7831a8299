"""The files of a Compose environment as text."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.stamp import stamp
from aspirec.targets.compose.build import Compose
from aspirec.targets.compose.dotenv import print_dotenv
from aspirec.targets.yaml import print_yaml


def print_compose(compose: Compose, folder: str) -> Iterator[tuple[str, str]]:
    """The files by name, below `folder` (empty for none)."""
    place = f"{folder}/" if folder else ""
    yield f"{place}docker-compose.yaml", stamp(print_yaml(compose.file, compose.header))
    yield f"{place}.env", print_dotenv(compose.assignments)
    for stage, assignments in compose.stages:
        use = f"docker compose --env-file .env --env-file .env.{stage} up --detach"
        words = (*compose.header[:1], "", f"Values of the stage {stage}. Start it with: {use}")
        yield f"{place}.env.{stage}", stamp(print_dotenv(assignments, words))
