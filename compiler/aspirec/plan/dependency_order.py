"""Dependency graphs: a stated order, and cycles with their chains. The one place that knows networkx."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any


class Cycle(Exception):
    """The graph cannot be ordered; `chain` is one shortest circle, first and last element the same."""

    def __init__(self, chain: Sequence[str]) -> None:
        super().__init__(" -> ".join(chain))
        self.chain = tuple(chain)


def sorted_by_dependency(
    nodes: Iterable[str], needs: Mapping[str, Iterable[str]], key: Callable[[str], Any]
) -> tuple[str, ...]:
    """The nodes, each after all that it needs; where that leaves a choice, the one with the smallest key comes first.

    `needs` may name nodes that are not among `nodes`: they are passed over. Raises `Cycle`.

    networkx takes longer to import than everything else here together. If the order by key alone is one in which nothing
    comes before what it needs, it is also the lexicographic topological order – the smallest node that is left is always free
    to be taken – so that networkx is imported only for the programs whose order it has to find.
    """
    ordered = tuple(sorted(nodes, key=key))
    place = {node: index for index, node in enumerate(ordered)}
    edges = [(need, node) for node in ordered for need in needs.get(node, ()) if need in place]
    if all(place[need] < place[node] for need, node in edges):
        return ordered
    return _lexicographic(ordered, edges, key)


def _lexicographic(
    nodes: Sequence[str], edges: Sequence[tuple[str, str]], key: Callable[[str], Any]
) -> tuple[str, ...]:
    import networkx

    graph: Any = networkx.DiGraph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    try:
        return tuple(networkx.lexicographical_topological_sort(graph, key=key))
    except networkx.NetworkXUnfeasible:
        raise Cycle(_smallest_cycle(graph, key)) from None


def _smallest_cycle(graph: Any, key: Callable[[str], Any]) -> tuple[str, ...]:
    """One shortest circle through the smallest node that is on any, in the direction "needs"."""
    import networkx

    parts = [part for part in networkx.strongly_connected_components(graph) if len(part) > 1]
    loops = sorted((node for node in graph if graph.has_edge(node, node)), key=key)
    if loops:
        return (loops[0], loops[0])
    part = min((sorted(part, key=key) for part in parts), key=lambda found: key(found[0]))
    start = part[0]
    needs = networkx.DiGraph()
    needs.add_nodes_from(part)
    inside = set(part)
    found = sorted(
        ((b, a) for a, b in graph.edges if a in inside and b in inside), key=lambda e: (key(e[0]), key(e[1]))
    )
    needs.add_edges_from(found)
    ways = [networkx.shortest_path(needs, follower, start) for follower in sorted(needs[start], key=key)]
    return (start, *min(ways, key=len))
