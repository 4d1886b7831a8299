"""`aspirec build` where nothing has changed: seen and said without importing the compiler or click.

Only the plainest calls are understood here. Everything else, right or wrong, is left to the commands proper, which also do
as this module does, program by program.

Imported by every call: imports little.
"""

from __future__ import annotations

import os
import sys

from aspirec.cli.record import Record, up_to_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

USUAL_OUTPUT = "aspire-output"


class Call:
    """A call of `aspirec build` that only writes. `strict` and `format` are those of the diagnostics."""

    def __init__(self) -> None:
        self.inputs: list[str] = []
        self.output = USUAL_OUTPUT
        self.depfile = ""
        self.depfile_target = ""
        self.format = "text"
        self.jobs = "1"
        self.quiet = False
        self.strict = False

    @property
    def is_usual(self) -> bool:
        """Whether the options have values that the commands take, too."""
        is_number = self.jobs.isascii() and self.jobs.isdigit() and self.jobs.strip("0") != ""
        is_noted = bool(self.depfile) or not self.depfile_target
        return bool(self.inputs) and is_number and is_noted and self.format in ("text", "github")


_VALUES = {
    "-o": "output",
    "--output": "output",
    "-j": "jobs",
    "--jobs": "jobs",
    "--depfile": "depfile",
    "--depfile-target": "depfile_target",
    "--diagnostics-format": "format",
}
_SWITCHES = {"-q": "quiet", "--quiet": "quiet", "--warnings-as-errors": "strict"}


def nothing_to_do(arguments: Sequence[str]) -> bool:
    """Whether these arguments ask for a build that would change nothing. If so, what there is to say has been said, and
    the dependency file is written; otherwise nothing has happened.
    """
    call = _read_call(arguments)
    if call is None or not call.is_usual:
        return False
    folders = output_folders(call.inputs, call.output)
    if len({folder.lower() for folder in folders}) < len(folders):
        return False
    records = []
    for entry, folder in zip(call.inputs, folders, strict=True):
        record = up_to_date(entry, folder)
        if record is None or (record.said and not _can_repeat(call)):
            return False
        records.append(record)
    return _settle(call, folders, records)


def output_folders(inputs: Sequence[str], output: str) -> list[str]:
    """The folder for the results of each program: with several, one for each below that which was asked for."""
    if len(inputs) == 1:
        return [output]
    return [os.path.join(output, os.path.splitext(os.path.basename(entry))[0]) for entry in inputs]


def shown(folder: str) -> str:
    """A folder as remarks name it."""
    return folder if folder.endswith(("/", os.sep)) else folder + "/"


def depfile_rules(
    target: str, folders: Sequence[str], builds: Sequence[tuple[Sequence[str], Sequence[str]]]
) -> Iterator[tuple[str, Sequence[str]]]:
    """What a dependency file says: a rule for each program, or a single one for the target that was asked for. `builds` has
    the files that each program reads, and its results.
    """
    from aspirec.cli.depfile import default_target

    if target:
        yield target, [name for inputs, _ in builds for name in inputs]
        return
    for folder, (inputs, results) in zip(folders, builds, strict=True):
        yield default_target(folder, results), inputs


def _read_call(arguments: Sequence[str]) -> Call | None:
    """The call, if it uses nothing but the options above in their usual spellings, each with a value."""
    call = Call()
    rest = iter(arguments)
    for argument in rest:
        option, equals, value = argument.partition("=")
        if argument in _SWITCHES:
            setattr(call, _SWITCHES[argument], True)
            continue
        if argument in _VALUES:
            option, value = argument, next(rest, "")
        elif argument[:2] in ("-o", "-j") and not argument.startswith("--"):
            option, value = argument[:2], argument[2:]
        elif argument and not argument.startswith("-"):
            call.inputs.append(argument)
            continue
        elif not equals or not option.startswith("--") or option not in _VALUES:
            return None
        if not value:
            return None
        setattr(call, _VALUES[option], value)
    return call


def _can_repeat(call: Call) -> bool:
    """Whether warnings look here as they were noted: as text without colours, of one program, and no more than warnings."""
    if call.strict or call.format != "text" or len(call.inputs) > 1:
        return False
    return not (os.environ.get("FORCE_COLOR") or sys.stderr is None or sys.stderr.isatty())


def _settle(call: Call, folders: list[str], records: list[Record]) -> bool:
    """Do and say what is left; False if that does not work, so that the usual way may explain it."""
    if call.depfile:
        from aspirec.cli.depfile import depfile_text, is_input, is_result, write_depfile

        builds = [(list(record.inputs), list(record.outputs)) for record in records]
        if is_input(call.depfile, builds) or is_result(call.depfile, folders, builds):
            return False
        try:
            write_depfile(call.depfile, depfile_text(depfile_rules(call.depfile_target, folders, builds)))
        except (OSError, ValueError):
            return False
    said = "".join(record.said for record in records)
    if not call.quiet and call.format == "text":
        for entry, folder, record in zip(call.inputs, folders, records, strict=True):
            said += f"{entry} -> {shown(folder)}: {len(record.outputs)} unchanged\n"
    try:
        if said and sys.stderr is not None:
            sys.stderr.write(said)
    except (OSError, ValueError):
        pass
    return True
