"""Graphs of a program: its declarations and what they want of each other, or the modules and what flows between them.

project api { reference store.blobs   grant AcrPush on acr }

model      api -> store (reference), api -> acr (AcrPush)
modules    api-containerapp -> api-identity, api-containerapp -> env
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from aspirec.expressions import EndpointRef, IdentityRef, OutputRef, PropertyRef, ResourceRef, SecretRef
from aspirec.frozen import frozen
from aspirec.model.namings import namesakes
from aspirec.model.nodes import App, Resource
from aspirec.outline.nodes import Outline

_REFERENCES = (EndpointRef, IdentityRef, OutputRef, PropertyRef, ResourceRef)


@frozen
class Node:
    """A box: its text, a second line, and the group that it is drawn in (empty: none)."""

    name: str
    detail: str = ""
    group: str = ""


@frozen
class Edge:
    """An arrow from what needs to what it needs, and why."""

    source: str
    target: str
    label: str = ""


@frozen
class Graph:
    """Boxes in a stated order, and each arrow once, in the order of its ends."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def module_graph(outline: Outline) -> Graph:
    """The modules by the template that deploys them; arrows lead to the modules whose outputs they take, or that come first."""
    nodes = tuple(Node(item.title, item.file, f"{item.template}.bicep") for item in outline.modules)
    known = {node.name for node in nodes}
    edges = [Edge(item.title, need) for item in outline.modules for need in item.needs if need in known]
    return Graph(nodes, _in_order(edges, nodes))


def model_graph(app: App) -> Graph:
    """The declarations by their names; arrows lead to what they reference, are granted roles on, and name in attributes."""
    resources = tuple(sorted(app.resources, key=lambda item: (item.name.casefold(), item.name)))
    nodes = tuple(Node(item.name, f"{'existing ' if item.declared_existing else ''}{item.kind}") for item in resources)
    known = {node.name for node in nodes}
    found = [edge for item in resources for edge in _wishes(item)]
    return Graph(
        nodes, _in_order([edge for edge in found if edge.target in known and edge.source != edge.target], nodes)
    )


def _wishes(resource: Resource) -> Iterator[Edge]:
    """What a declaration wants, clause by clause."""
    for reference in resource.references:
        yield Edge(resource.name, reference.target.resource, "reference")
    for grant in resource.grants:
        yield Edge(resource.name, grant.target.resource, ", ".join(role.name for role in grant.roles))
    for setting in resource.settings:
        yield from (Edge(resource.name, name, setting.name) for name in _named(setting.value))
    yield from (Edge(resource.name, child.name, child.word) for child in namesakes(resource))
    for child in resource.children:
        yield from (Edge(resource.name, name, child.word) for name in _named(child))
    others = (
        ("params", resource.params),
        ("configure", resource.configures),
        ("resource", resource.raw),
        ("output", resource.outputs),
    )
    for label, tree in others:
        yield from (Edge(resource.name, name, label) for name in _named(tree))


def _named(tree: Any) -> Iterator[str]:
    """The resources that a tree speaks of."""
    if isinstance(tree, _REFERENCES):
        yield tree.resource
    elif isinstance(tree, SecretRef):
        yield tree.vault
    elif isinstance(tree, tuple):
        for item in tree:
            yield from _named(item)
    elif attrs.has(type(tree)):
        for field in attrs.fields(type(tree)):
            if field.eq:
                yield from _named(getattr(tree, field.name))


def _in_order(edges: list[Edge], nodes: tuple[Node, ...]) -> tuple[Edge, ...]:
    """The arrows between each two boxes as one, with all labels."""
    place = {node.name: number for number, node in enumerate(nodes)}
    labels: dict[tuple[str, str], dict[str, None]] = {}
    for edge in edges:
        labels.setdefault((edge.source, edge.target), {})[edge.label] = None
    ordered = sorted(labels, key=lambda ends: (place[ends[0]], place[ends[1]]))
    return tuple(Edge(*ends, ", ".join(label for label in labels[ends] if label)) for ends in ordered)


# -- as text -----------------------------------------------------------------------------------------------------


def mermaid(graph: Graph) -> str:
    """The graph for Mermaid, which GitHub and many wikis draw."""
    ids = {node.name: f"n{number}" for number, node in enumerate(graph.nodes)}
    lines = ["flowchart LR"]
    for group, nodes in _groups(graph):
        indent = "    " if group else "  "
        lines += [f"  subgraph {_mermaid_text(group)}"] if group else []
        lines += [f"{indent}{ids[node.name]}[{_mermaid_text(node.name, node.detail)}]" for node in nodes]
        lines += ["  end"] if group else []
    for edge in graph.edges:
        label = f"|{_mermaid_text(edge.label)}|" if edge.label else ""
        lines.append(f"  {ids[edge.source]} -->{label} {ids[edge.target]}")
    return "\n".join(lines) + "\n"


def _mermaid_text(*lines: str) -> str:
    kept = "<br/>".join(
        line.replace("&", "#amp;").replace('"', "#quot;").replace("<", "#lt;") for line in lines if line
    )
    return f'"{kept}"'


def dot(graph: Graph) -> str:
    """The graph in the language of Graphviz."""
    lines = ["digraph {", "  rankdir=LR;", '  node [shape=box, style=rounded, fontname="sans-serif"];']
    for number, (group, nodes) in enumerate(_groups(graph)):
        lines += [f"  subgraph cluster_{number} {{", f"    label={_dot_text(group)};"] if group else []
        lines += [f"    {_dot_text(node.name)} [label={_dot_text(node.name, node.detail)}];" for node in nodes]
        lines += ["  }"] if group else []
    for edge in graph.edges:
        label = f" [label={_dot_text(edge.label)}]" if edge.label else ""
        lines.append(f"  {_dot_text(edge.source)} -> {_dot_text(edge.target)}{label};")
    return "\n".join([*lines, "}"]) + "\n"


def _dot_text(*lines: str) -> str:
    kept = "\\n".join(line.replace("\\", "\\\\").replace('"', '\\"') for line in lines if line)
    return f'"{kept}"'


def _groups(graph: Graph) -> list[tuple[str, list[Node]]]:
    groups: dict[str, list[Node]] = {}
    for node in graph.nodes:
        groups.setdefault(node.group, []).append(node)
    return list(groups.items())
