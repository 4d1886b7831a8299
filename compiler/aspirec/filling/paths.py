"""Members of members, and what becomes of a value in an address."""

from __future__ import annotations

from functools import lru_cache

from aspirec import expressions as ex


def encoded(value: ex.Expr | None) -> ex.Expr | None:
    """The value percent-encoded."""
    if isinstance(value, ex.Text) and value.literal is not None:
        from urllib.parse import quote

        return ex.Text((quote(value.literal, safe="!'()*"),), span=value.span)
    return None if value is None else ex.call("uriComponent", value)


def along(target: ex.Expr, path: str) -> ex.Expr:
    """`target.a.b[0].c` for the path `a.b[0].c`, `target.a['b c']` for `a['b c']`; the empty path is the target itself."""
    for step in _steps(path) if path else ():
        target = ex.Member(target, step) if isinstance(step, str) else ex.Index(target, step)
    return target


@lru_cache(maxsize=4096)
def _steps(path: str) -> tuple[str | ex.Expr, ...]:
    """A path as names of members and indexes."""
    steps: list[str | ex.Expr] = []
    for step in path.split("."):
        name, _, index = step.partition("[")
        if name:
            steps.append(name)
        if index:
            key = index.rstrip("]")
            steps.append(ex.Number(int(key)) if key.isdigit() else ex.lift(key.strip("'")))
    return tuple(steps)
