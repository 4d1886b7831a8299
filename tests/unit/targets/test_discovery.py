"""Apps beside each other find one another by HTTPS only where the other one speaks it."""

from __future__ import annotations

import pytest

from aspirec.driver import compile_program

PROGRAM = """{environment} place
project plain './Plain/Plain.csproj' {{ httpEndpoints: 'internal' }}
container secured 'contoso/secured:1' {{ endpoint https {{ targetPort: 8443, tls: true }} }}
container web 'contoso/web:1' {{
  reference plain
  reference secured
}}
"""


@pytest.mark.parametrize("environment", ["docker.compose", "kubernetes.environment"])
def test_nobody_is_led_to_https_that_is_not_spoken(environment: str) -> None:
    program = PROGRAM.format(environment=environment).encode()
    files = dict(compile_program("app.aspire", lambda _: program).files)
    written = "".join(text for name, text in files.items() if name.endswith(".yaml"))
    assert "services__plain__http__0: " in written
    assert "services__plain__https__0" not in written
    assert "services__secured__https__0: https://" in written
