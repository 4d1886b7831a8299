"""The verifier of Bicep files finds what it is there for; the golden applications and the property tests all pass it."""

from __future__ import annotations

import pytest

from aspirec import expressions as ex
from aspirec.bicep import nodes
from aspirec.bicep.verify import verify_file
from aspirec.model.verify import Broken

REGION = nodes.Param(name="region", type="string")
GROUP = nodes.Resource(
    symbol="region", type="Microsoft.Resources/resourceGroups", api_version="2023-07-01", body=ex.Object(())
)
SHOWN = nodes.Output(name="place", type="string", value=ex.Symbol("region"))
LOOKED_UP = nodes.Resource(
    symbol="vault", type="Microsoft.KeyVault/vaults", api_version="2024-11-01", body=ex.Object(()), existing=True
)


@pytest.mark.parametrize(
    ("statements", "problem"),
    [
        ((REGION, GROUP, SHOWN), "region is declared twice"),
        ((SHOWN,), "region is mentioned and not declared"),
        ((REGION, SHOWN, SHOWN), "two outputs place"),
        ((REGION,), "nothing mentions region"),
        ((REGION, SHOWN, LOOKED_UP), "nothing mentions vault"),
    ],
)
def test_what_is_not_sound_is_found(statements: tuple[nodes.Statement, ...], problem: str) -> None:
    with pytest.raises(Broken, match=problem):
        verify_file(nodes.File(header=(), statements=statements))


def test_what_is_sound_passes() -> None:
    unused = nodes.Param(name="location", type="string", silenced=("no-unused-params",))
    verify_file(nodes.File(header=(), statements=(REGION, unused, SHOWN)))
