"""Graphs as SVG, drawn by drawsvg (the extra `aspirec[svg]`) in a layout that depends on the graph alone.

Boxes stand in columns: what needs nothing on the right, everything else left of all that it needs. Within a column a box stands
as near as it can to the middle of what it is joined to.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from aspirec.outline.graph import Graph, Node

_HEIGHT, _GAP, _BETWEEN, _MARGIN = 44, 18, 90, 20
_LETTER = 7.2
"""How wide a letter of the text is at most, on average; text that is longer than its box would be is what it guards against."""
_SWEEPS = 8


class Place(NamedTuple):
    """Where a box is: its upper left corner and its size."""

    x: float
    y: float
    width: float


def svg(graph: Graph) -> str:
    """The graph as an SVG document. Raises ImportError where drawsvg is not installed."""
    import drawsvg

    places = lay_out(graph)
    width = max((place.x + place.width for place in places.values()), default=0) + _MARGIN
    height = max((place.y + _HEIGHT for place in places.values()), default=0) + _MARGIN
    drawing = drawsvg.Drawing(width, height, font_family="sans-serif")
    tip = drawsvg.Marker(-0.1, -0.5, 1, 0.5, scale=8, orient="auto")
    tip.append(drawsvg.Lines(-0.1, 0.5, -0.1, -0.5, 0.9, 0, fill="#57606a", close=True))
    for edge in graph.edges:
        _draw_edge(drawsvg, drawing, tip, places[edge.source], places[edge.target], edge.label)
    for node in graph.nodes:
        _draw_node(drawsvg, drawing, node, places[node.name])
    text: str = drawing.as_svg()
    return text if text.endswith("\n") else f"{text}\n"


def lay_out(graph: Graph) -> dict[str, Place]:
    """The place of every box."""
    columns = _columns(graph)
    widths = [max(_width(node) for node in column) for column in columns]
    order = _ordered([[node.name for node in column] for column in columns], graph)
    tallest = max((len(column) for column in order), default=0)
    places: dict[str, Place] = {}
    x = float(_MARGIN)
    for column, width in zip(order, widths, strict=True):
        y = _MARGIN + (tallest - len(column)) * (_HEIGHT + _GAP) / 2
        for number, name in enumerate(column):
            places[name] = Place(x, y + number * (_HEIGHT + _GAP), width)
        x += width + _BETWEEN
    return places


def _width(node: Node) -> float:
    return max(len(node.name), len(node.detail) * 0.85) * _LETTER + 24


def _columns(graph: Graph) -> list[list[Node]]:
    """The boxes by how far they are from what needs nothing, the farthest first. In a circle, an arrow back does not count."""
    needs: dict[str, list[str]] = {node.name: [] for node in graph.nodes}
    for edge in graph.edges:
        needs[edge.source].append(edge.target)
    depth: dict[str, int] = {}
    for node in graph.nodes:
        _measure(node.name, needs, depth)
    deepest = max(depth.values(), default=-1)
    columns: list[list[Node]] = [[] for _ in range(deepest + 1)]
    for node in graph.nodes:
        columns[deepest - depth[node.name]].append(node)
    return [column for column in columns if column]


def _measure(start: str, needs: dict[str, list[str]], depth: dict[str, int]) -> None:
    """Depth first with a stack of our own: a chain may be long."""
    stack = [start]
    open_ones = set(stack)
    while stack:
        name = stack[-1]
        waiting = [need for need in needs[name] if need not in depth and need not in open_ones]
        if name in depth or not waiting:
            depth.setdefault(name, 1 + max((depth[need] for need in needs[name] if need in depth), default=-1))
            open_ones.discard(name)
            stack.pop()
        else:
            stack.append(waiting[0])
            open_ones.add(waiting[0])


def _ordered(columns: list[list[str]], graph: Graph) -> list[list[str]]:
    """The columns with their boxes moved towards the middle of their neighbours, there and back a few times."""
    joined: dict[str, list[str]] = {node.name: [] for node in graph.nodes}
    for edge in graph.edges:
        joined[edge.source].append(edge.target)
        joined[edge.target].append(edge.source)
    height = {name: number - (len(column) - 1) / 2 for column in columns for number, name in enumerate(column)}
    for sweep in range(_SWEEPS):
        for column in columns if sweep % 2 else reversed(columns):
            middle = {name: _middle([height[other] for other in joined[name]], height[name]) for name in column}
            column.sort(key=lambda name: (middle[name], height[name]))
            height |= {name: number - (len(column) - 1) / 2 for number, name in enumerate(column)}
    return columns


def _middle(heights: list[float], otherwise: float) -> float:
    return sum(heights) / len(heights) if heights else otherwise


def _draw_node(drawsvg: Any, drawing: Any, node: Node, place: Place) -> None:
    box = drawsvg.Rectangle(
        place.x, place.y, place.width, _HEIGHT, rx=6, fill="#f6f8fa", stroke="#57606a", stroke_width=1
    )
    drawing.append(box)
    middle = place.x + place.width / 2
    drawing.append(drawsvg.Text(node.name, 13, middle, place.y + 19, text_anchor="middle", fill="#1f2328"))
    drawing.append(drawsvg.Text(node.detail, 10, middle, place.y + 34, text_anchor="middle", fill="#57606a"))


def _draw_edge(drawsvg: Any, drawing: Any, tip: Any, source: Place, target: Place, label: str) -> None:
    start_x, start_y = source.x + source.width, source.y + _HEIGHT / 2
    end_x, end_y = target.x - 8, target.y + _HEIGHT / 2
    reach = max(abs(end_x - start_x) / 2, 30)
    path = drawsvg.Path(fill="none", stroke="#57606a", stroke_width=1, marker_end=tip)
    path.M(start_x, start_y).C(start_x + reach, start_y, end_x - reach, end_y, end_x, end_y)
    drawing.append(path)
    if label:
        middle = (start_x + end_x) / 2, (start_y + end_y) / 2 - 4
        drawing.append(drawsvg.Text(label, 9, *middle, text_anchor="middle", fill="#57606a"))
