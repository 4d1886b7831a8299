"""Tags come from the compiler, from the app and from the resource, and `null` takes one away."""

from __future__ import annotations

from aspirec.driver import compile_program

PROGRAM = b"""app shop { tags { team: 'crops', cost: 'low', none: null } }
azure.containerAppEnvironment env
azure.storage store { tags { team: null, cost: 'high', 'aspire-resource-name': null } }
container web 'nginx:1.27' { tags { cost: null } }
"""


def tags_in(files: dict[str, str], name: str) -> str:
    return files[name].partition("tags: {")[2].partition("}")[0]


def test_null_takes_a_tag_away() -> None:
    files = dict(compile_program("app.aspire", lambda _: PROGRAM).files)
    assert tags_in(files, "store.module.bicep").split() == ["cost:", "'high'"]
    assert tags_in(files, "web-containerapp.module.bicep").split() == ["team:", "'crops'"]
    assert tags_in(files, "main.bicep").split() == ["team:", "'crops'", "cost:", "'low'"]
