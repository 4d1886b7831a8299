"""What the last build of an output folder was made from, so that the next one can see that there is nothing to do.

The record is the file `.aspirec-cache` in the output folder, a text:

    aspirec-build 1 <digest of all that follows>
    by <what compiler it was>
    in <digest> <file that was read>
    out <digest> <file that was written>
    own <digest> <file that the writer keeps beside them>

    <the warnings as they were printed>

All digests are SHA-256 of contents; neither times nor sizes count, nor, in what was written, line ends that a checkout has
converted. The record holds only if the compiler, the inputs and
the outputs are those on disk. So it can be deleted, copied with its folder, damaged or written by several builds at once:
whatever does not fit is as good as no record. What a program takes from kinds of other packages is not noted, so builds with
such kinds leave no record.

Imported by runs that find nothing to do: imports little.
"""

from __future__ import annotations

import os
import stat

from aspirec import __version__
from aspirec.hashing import sha256, text_sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FILE = ".aspirec-cache"
_FIRST = "aspirec-build 1"
_BINARY = getattr(os, "O_BINARY", 0)
_compiler_id = ""


class Record:
    """One build: the files that it read, the program first, those that it wrote, and those that the writer keeps for itself,
    with their digests; the warnings.
    """

    __slots__ = ("inputs", "outputs", "own", "said")

    def __init__(
        self,
        inputs: Mapping[str, str],
        outputs: Mapping[str, str],
        said: str = "",
        own: Mapping[str, str] | None = None,
    ) -> None:
        self.inputs = inputs
        self.outputs = outputs
        self.own = own or {}
        self.said = said

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and _body(self) == _body(other)

    __hash__ = None  # type: ignore[assignment]


def up_to_date(entry: str, folder: str) -> Record | None:
    """The record of a build of this program, if the same build would change nothing in the folder now."""
    record = read_record(folder)
    if record is None or next(iter(record.inputs), None) != entry:
        return None
    if not all(_has_digest(path, digest) for path, digest in record.inputs.items()):
        return None
    for written in (record.outputs, record.own):
        if not all(_is_written(os.path.join(folder, name), digest) for name, digest in written.items()):
            return None
    try:
        left_over = any(name.startswith(".aspirec-") and name.endswith(".tmp") for name in os.listdir(folder))
    except OSError:
        return None
    return None if left_over else record


def read_record(folder: str) -> Record | None:
    """The record of a folder; None for none, for one that is damaged, and for one of another compiler."""
    by, record = _read(folder)
    return record if by == f"by {compiler_id()}" else None


def noted_outputs(folder: str) -> Mapping[str, str]:
    """The files that the last build wrote, by whatever compiler, with the digest of each; none if there is no sound record."""
    _, record = _read(folder)
    return record.outputs if record is not None else {}


def _read(folder: str) -> tuple[str, Record | None]:
    """The record of a folder, if it is sound, and the compiler that wrote it."""
    data = _content(os.path.join(folder, FILE))
    first, _, body = (data or b"").partition(b"\n")
    if data is None or first.decode("ascii", "replace") != f"{_FIRST} {sha256(body)}":
        return "", None
    head, _, said = body.decode("utf-8", "surrogateescape").partition("\n\n")
    by, *lines = head.split("\n")
    files: dict[str, dict[str, str]] = {"in": {}, "out": {}, "own": {}}
    try:
        for line in lines:
            word, digest, path = line.split(" ", 2)
            files[word][path] = digest
    except (ValueError, KeyError):
        return "", None
    return by, Record(files["in"], files["out"], said, files["own"])


def write_record(folder: str, record: Record) -> None:
    """Note a build. What cannot be noted is forgotten: the next build then does its work once more."""
    if any("\n" in path for path in (*record.inputs, *record.outputs)):
        return
    body = _body(record).encode("utf-8", "surrogateescape")
    data = f"{_FIRST} {sha256(body)}\n".encode() + body
    place = os.path.join(folder, FILE)
    try:
        if _content(place) != data:
            _put(place, data)
    except OSError:
        return


def compiler_id() -> str:
    """What tells one compiler from another: its version with the digests that its installer has noted of its files; for a
    compiler that runs from a source tree or an archive, the sizes and times of its files.
    """
    global _compiler_id
    if not _compiler_id:
        _compiler_id = f"{__version__} {sha256(_compiler_facts())}"
    return _compiler_id


def _compiler_facts() -> bytes:
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(os.path.dirname(package), f"aspirec-{__version__}.dist-info", "RECORD")
    noted = _content(installed)
    if noted is not None:
        lines = [line for line in noted.split(b"\n") if line.startswith(b"aspirec/") and b"sha256=" in line]
        return b"\n".join(sorted(lines))
    if not os.path.isdir(package):
        return _archive_facts(package)
    return "\n".join(sorted(_sources(package, ""))).encode("utf-8", "surrogateescape")


def _archive_facts(path: str) -> bytes:
    """Size and time of the archive that a path leads into."""
    while not os.path.isfile(path) and path != os.path.dirname(path):
        path = os.path.dirname(path)
    found = os.stat(path)
    return f"{found.st_size} {found.st_mtime_ns}".encode()


def _sources(folder: str, below: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _sources(entry.path, f"{below}{entry.name}/")
            else:
                found = entry.stat()
                yield f"{below}{entry.name} {found.st_size} {found.st_mtime_ns}"


def _body(record: Record) -> str:
    lines = [f"by {compiler_id()}"]
    lines += [f"in {digest} {path}" for path, digest in record.inputs.items()]
    lines += [f"out {record.outputs[name]} {name}" for name in sorted(record.outputs)]
    lines += [f"own {record.own[name]} {name}" for name in sorted(record.own)]
    return "\n".join(lines) + "\n\n" + record.said


def _has_digest(path: str, digest: str) -> bool:
    data = _content(path)
    return data is not None and sha256(data) == digest


def _is_written(path: str, digest: str) -> bool:
    """Whether a file that a build wrote is still there, and no link in its place."""
    data = None if os.path.islink(path) else _content(path)
    return data is not None and text_sha256(data) == digest


def _content(path: str) -> bytes | None:
    """What is in a file; None where there is none, and for pipes and devices, which can be read only once."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return None
        with open(path, "rb", buffering=0) as file:
            return file.read()
    except (OSError, ValueError):
        return None


def _put(path: str, data: bytes) -> None:
    """Write a new file in the place of an old one, which may be somebody else's, or have other names. Half a record has no
    right digest, so nothing more is needed. What is no file stays.
    """
    mode = 0o666
    try:
        old = os.lstat(path)
    except FileNotFoundError:
        pass
    else:
        if not stat.S_ISREG(old.st_mode):
            return
        mode = stat.S_IMODE(old.st_mode) | stat.S_IRUSR | stat.S_IWUSR
        os.unlink(path)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode), "wb", buffering=0) as file:
        file.write(data)
