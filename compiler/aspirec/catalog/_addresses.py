"""Addresses of endpoints that are made of a host and a port."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.catalog.hosting import Address
from aspirec.expressions import Expr
from aspirec.model.nodes import Endpoint
from aspirec.model.typing import port_text


def address_at(host: Expr, port: Expr | None, endpoint: Endpoint) -> Address:
    """The address of an endpoint at a port of a host."""
    shown = ex.lift("") if port is None else port_text(port)
    return Address(
        scheme=ex.lift(endpoint.scheme),
        host=host,
        port=shown,
        url=ex.text(f"{endpoint.scheme}://", host, ":", shown),
        host_and_port=ex.text(host, ":", shown),
    )
