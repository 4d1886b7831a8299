"""Words that stand for themselves: roles need no quotes, as those of a grant need none, and neither do endpoints of one's own.

defaultRoles: [StorageBlobDataReader]   ->   defaultRoles: ['StorageBlobDataReader']
"""

from __future__ import annotations

from aspirec.frozen import evolve
from aspirec.model.names import Names
from aspirec.syntax import nodes as syntax


def with_quotes(node: syntax.Expr, names: Names) -> syntax.Expr:
    """The value with names that nothing has as texts, be it one or a list of them."""
    if isinstance(node, syntax.Array):
        return evolve(node, items=tuple(with_quotes(item, names) for item in node.items))
    if isinstance(node, syntax.Name) and node.text not in names.known():
        return syntax.String(node.span, (node.text,))
    return node
