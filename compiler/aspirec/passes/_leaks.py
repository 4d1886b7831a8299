"""Secrets that show in clear text only when it is known what connection properties and parameters of modules stand for.

output p = cache.password                               the generated password of the cache
azure.module m { params { key: p }  output o: key }     whatever is passed in
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.diagnostics.model import Diagnostic
from aspirec.model import nodes
from aspirec.model.errors import secret_leak
from aspirec.model.typing import is_secret


def leaks(before: nodes.App, after: nodes.App) -> Iterator[Diagnostic]:
    """One finding for every output and tag that shows a secret. `before` has them as they were written, `after` as they are."""
    yield from _in_outputs(before.outputs, after.outputs, frozenset())
    for written, resource in zip(before.resources, after.resources, strict=True):
        secrets = frozenset(name for name, value in resource.params if is_secret(value))
        yield from _in_outputs(written.outputs, resource.outputs, secrets)
        for block in resource.all("tags"):
            for key, value in block.entries:
                if is_secret(value):
                    yield secret_leak(f"tag '{key}'", value.span)


def _in_outputs(
    written: Iterable[nodes.Output], outputs: Iterable[nodes.Output], secrets: frozenset[str]
) -> Iterator[Diagnostic]:
    for output, now in zip(written, outputs, strict=True):
        passed = any(part.name in secrets for part in ex.find(now.value, ex.LocalRef))
        if passed or is_secret(now.value):
            yield secret_leak(f"output '{output.name}'", output.value.span)
