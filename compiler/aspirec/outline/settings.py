"""The values that a set of results gives to parameters: parameter files, and the `.env` of a Compose file.

In a parameter file the part above the marker is made by builds, what is below is filled in; `.env` is filled in as a whole, and
so is a parameter file without a marker that is not as a build has made it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from aspirec.outline.bicep_text import one_line, read_bicep
from aspirec.outline.nodes import Parameter, Setting
from aspirec.stamp import PARAMETERS, divided, is_as_stamped, is_filled_in
from aspirec.targets.compose.dotenv import assigned


def settings_in(files: Mapping[str, bytes], parameters: Iterable[Parameter]) -> Iterator[Setting]:
    """The values in the order of the names of their files."""
    secrets = {(item.template, item.name) for item in parameters if item.secure}
    for file, data in sorted(files.items()):
        text = data.replace(b"\r\n", b"\n").decode("utf-8", "replace")
        if file.endswith(PARAMETERS):
            yield from _in_parameters(file, text, {name for template, name in secrets if template == template_of(file)})
        elif is_filled_in(file):
            for name, value in assigned(text).items():
                yield Setting(file=file, name=name, value=value, is_filled_in=True, secret=True)


def template_of(file: str) -> str:
    """The template that a parameter file is for: `main.prod.bicepparam` is for `main`. Empty for other files."""
    return file.partition(".")[0] if file.endswith(PARAMETERS) else ""


def stage_of(file: str) -> str:
    """The stage that a parameter file is for: `prod` of `main.prod.bicepparam`. Empty for `main.bicepparam`."""
    return file.removesuffix(PARAMETERS).partition(".")[2]


def _in_parameters(file: str, text: str, secrets: set[str]) -> Iterator[Setting]:
    made, own = divided(text)
    is_untouched = is_as_stamped(made) is True
    is_made = own is not None or is_untouched
    for part, is_theirs in ((made, not is_made), (own or "", True)):
        for item in read_bicep(part):
            if item.word == "param":
                # In the part of a build, too, somebody may have put a secret where the build reads a variable.
                value, secret = one_line(item.value), item.name in secrets and not (part is made and is_untouched)
                yield Setting(file=file, name=item.name, value=value, is_filled_in=is_theirs, secret=secret)
