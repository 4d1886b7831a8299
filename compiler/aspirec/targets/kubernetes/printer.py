"""The files of a chart as text."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.stamp import stamp
from aspirec.targets.kubernetes.build import ChartFiles
from aspirec.targets.yaml import print_yaml


def print_chart(chart: ChartFiles, folder: str) -> Iterator[tuple[str, str]]:
    """The files by name, below `folder` (empty for none)."""
    place = f"{folder}/" if folder else ""
    for name, tree in chart.files:
        header = (*chart.header, "", *chart.notes) if name == "values.yaml" else chart.header
        yield f"{place}{name}", stamp(print_yaml(tree, header))
    for stage, tree in chart.stages:
        words = (*chart.header, "", f"Values of the stage {stage}. Use them with: --values values.{stage}.yaml")
        yield f"{place}values.{stage}.yaml", stamp(print_yaml(tree, words))
    ignored = "".join(f"{line}\n" for line in chart.ignored)
    comments = "".join(
        f"# {line}\n" for line in (*chart.header, "", "What lies beside the chart and is no part of it.")
    )
    yield f"{place}.helmignore", stamp(f"{comments.replace('# ' + chr(10), '#' + chr(10))}\n{ignored}")
