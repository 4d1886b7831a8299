"""What `configure` says of a resource, for whoever has to know before it is merged in.

azure.virtualNetwork net {                                                configured(net, 'properties', 'addressSpace')
  configure { properties: { addressSpace: { addressPrefixes: ['10.0.0.0/8'] } } }     ->   { addressPrefixes: ['10.0.0.0/8'] }
}
"""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.model.nodes import Resource


def configured(resource: Resource, *path: str, symbol: str = "") -> ex.Expr | None:
    """What the author configures at a path of the main Azure resource, whose symbol may be `symbol`; the last one where several
    do, and None where nobody does.
    """
    found: ex.Expr | None = None
    for item in resource.configures:
        if item.symbol.lower() in ("", symbol.lower()):
            value: ex.Expr | None = item.value
            for key in path:
                value = value.get(key) if isinstance(value, ex.Object) else None
            found = found if value is None else value
    return found
