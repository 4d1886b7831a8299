"""Diagnostics about files and the environment, made from what the operating system said.

Each function takes plain values (paths as the user knows them) and returns one diagnostic. Without a span the
diagnostic is about the file as a whole: its place is the path alone.
"""

from __future__ import annotations

import errno
from collections.abc import Sequence

from aspirec.diagnostics.codes import files as codes
from aspirec.diagnostics.model import Code, Diagnostic, Failure, report
from aspirec.source import Span
from aspirec.stamp import PARAMETERS

_FROM_HERE = "paths are relative to the folder in which aspirec was started"
_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_REFUSALS = {errno.EACCES, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ESTALE}
"""Reasons that the system has not to open a file which is there."""
_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}


def whole_file(path: str) -> Span:
    """The place of a diagnostic about a file as a whole."""
    return Span(path, 0, 0)


def reason(error: BaseException) -> str:
    """What went wrong, in the system's words and without a full stop, fit for the middle of a sentence."""
    match error:
        case UnicodeDecodeError():
            return f"byte {error.start + 1} is not UTF-8"
        case OSError() if error.strerror:
            return error.strerror[:1].lower() + error.strerror[1:]
        case _:
            return str(error) or type(error).__name__


# -- reading -----------------------------------------------------------------------------------------------------


def unreadable(path: str, error: OSError | UnicodeDecodeError, span: Span | None = None, meant: str = "") -> Diagnostic:
    """The diagnostic for an input that could not be read or decoded.

    `path` is how the user wrote it. `span` is the text that names the file, for imports and the like; without it, the
    file was named on the command line. `meant` is a file that is there and has nearly that path.
    """
    if span is not None:
        return _named_file(path, error, span, meant)
    code, message, help = _input_problem(path, error)
    return report(code, message, whole_file(path), help=help)


def _input_problem(path: str, error: OSError | UnicodeDecodeError) -> tuple[Code, str, str]:
    if isinstance(error, UnicodeDecodeError):
        return codes.NOT_UTF8, f"'{path}' is not UTF-8 text: {reason(error)}", "save the file as UTF-8"
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return codes.MISSING_FILE, f"there is no file '{path}'", _FROM_HERE
        case errno.EISDIR:
            return codes.INPUT_IS_FOLDER, f"'{path}' is a folder", "name the .aspire files in it"
        case errno.ELOOP:
            return codes.SYMLINK_LOOP, f"'{path}' leads through symbolic links in a circle", "remove one of the links"
        case errno.ENAMETOOLONG | errno.EINVAL:
            return (
                codes.PATH_UNUSABLE,
                f"'{_shortened(path)}' cannot be the path of a file: {reason(error)}",
                "use a shorter name without odd characters",
            )
        case errno.EFBIG:
            return codes.FILE_TOO_LARGE, f"'{path}' is larger than 64 MiB", "split the program with 'import'"
        case _:
            return (
                codes.UNREADABLE_FILE,
                f"'{path}' cannot be read: {reason(error)}",
                _way_to_read(error),
            )


def _way_to_read(error: OSError) -> str:
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return "give yourself the permission to read it"
        case errno.EBADF:  # standard input is closed
            return "connect it to a file or a pipe"
        case _:
            return "fix the cause, and run the command again"


def _named_file(path: str, error: OSError | UnicodeDecodeError, span: Span, meant: str) -> Diagnostic:
    if isinstance(error, OSError) and error.errno in (errno.ENOENT, errno.ENOTDIR):
        return report(
            codes.NAMED_FILE_MISSING,
            f"there is no file '{_shortened(path)}'",
            span,
            help=f"did you mean '{meant}'?" if meant else f"the path is relative to the folder of '{span.file}'",
        )
    return report(codes.NAMED_FILE_UNREADABLE, f"'{_shortened(path)}' cannot be read: {reason(error)}", span)


def unreadable_part(file: str, path: str, error: OSError | UnicodeDecodeError, span: Span) -> Diagnostic:
    """The diagnostic for what a Bicep file reads, and what could therefore not go along with it. `span` is where that file, or one
    that leads to it, is named.
    """
    start = f"'{_shortened(file)}' reads '{_shortened(path)}'"
    if isinstance(error, UnicodeDecodeError):
        message = f"{start}, which is not UTF-8 text, and only text can be copied with it"
        return report(codes.NAMED_FILE_UNREADABLE, message, span, help="make its content a parameter")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return report(codes.NAMED_FILE_MISSING, f"{start}, and there is no such file", span)
    return report(codes.NAMED_FILE_UNREADABLE, f"{start}, which cannot be read: {reason(error)}", span)


def _shortened(path: str) -> str:
    return path if len(path) <= 200 else f"{path[:90]}…{path[-90:]}"


# -- writing -----------------------------------------------------------------------------------------------------


def unwritable(path: str, error: OSError, option: str = "-o") -> Diagnostic:
    """The diagnostic for a file or folder that could not be made, written, replaced or removed. `option` is that of the command
    line which says where it is; empty for a program, which stays where it is.
    """
    match error.errno:
        case number if number in _NO_ROOM:
            message, help = (
                f"there is no room to write '{path}': {reason(error)}",
                f"make room{_or_choose('disk', option)}",
            )
            return report(codes.DISK_FULL, message, whole_file(path), help=help)
        case number if number in _READ_ONLY:
            message, help = (
                f"'{path}' cannot be written: {reason(error)}",
                f"change the permissions{', or choose another folder' if option else ''}",
            )
            return report(codes.OUTPUT_READ_ONLY, message, whole_file(path), help=help)
        case errno.ENOTDIR | errno.EEXIST:
            return output_folder_is_file(path, option)
        case errno.EISDIR:
            return output_file_is_folder(path, option)
        case errno.ELOOP:
            return output_folder_is_link(path)
        case errno.ENAMETOOLONG | errno.EINVAL:
            return output_name_unusable(path, reason(error))
        case _:
            message, help = (
                f"'{path}' could not be written: {reason(error)}",
                "fix the cause, and run the command again",
            )
            return report(codes.OUTPUT_FAILED, message, whole_file(path), help=help)


def read_only_file(path: str) -> Diagnostic:
    """An output file that would change is marked as read-only."""
    return report(
        codes.OUTPUT_READ_ONLY,
        f"'{path}' would change, but it is marked as read-only",
        whole_file(path),
        help="make it writable, or use --force to replace it",
    )


def read_only_input(path: str) -> Diagnostic:
    """A program that is to be formatted is marked as read-only."""
    return report(
        codes.OUTPUT_READ_ONLY,
        f"'{path}' would be formatted, but it is marked as read-only",
        whole_file(path),
        help="make it writable, or use --check or --diff, which do not write",
    )


def _or_choose(what: str, option: str) -> str:
    return f", or choose another {what} with {option}" if option else ""


def output_folder_is_file(path: str, option: str = "-o") -> Diagnostic:
    """`option` is as in `unwritable`."""
    message, help = f"'{path}' has to be a folder, but it is a file", f"move it away{_or_choose('folder', option)}"
    return report(codes.OUTPUT_FOLDER_IS_FILE, message, whole_file(path), help=help)


def output_folder_is_link(path: str) -> Diagnostic:
    message = f"'{path}' has to be a folder, but it is a symbolic link that leads to no folder"
    help = "make the folder that the link names, or remove the link"
    return report(codes.OUTPUT_FOLDER_IS_FILE, message, whole_file(path), help=help)


def output_file_is_folder(path: str, option: str = "-o") -> Diagnostic:
    """`option` is as in `unwritable`."""
    message, help = (
        f"'{path}' has to be a file, but it is something else",
        f"move it away{_or_choose('folder', option)}",
    )
    return report(codes.OUTPUT_FILE_IS_FOLDER, message, whole_file(path), help=help)


def output_edited(path: str, *, lost_line: str = "") -> Diagnostic:
    """`lost_line` is the line below which people fill in the file, if it is not there any more."""
    help = "move the edit into the program ('configure' sets any property), or use --force to overwrite it"
    if path.endswith(PARAMETERS):
        help = "give values in the program ('stage'), or below '// To be filled in.'; --force overwrites the edit"
    if lost_line:
        help = f"put the line '{lost_line}' back above what is filled in; --force does so and keeps the values"
    return report(codes.OUTPUT_EDITED, f"'{path}' was edited by hand since the last build", whole_file(path), help=help)


def stale_output_edited(path: str) -> Diagnostic:
    return report(
        codes.STALE_OUTPUT_EDITED,
        f"'{path}' is no longer made by this program, but it was edited by hand, so it is left there",
        whole_file(path),
        help="delete it, or use --force to have it removed",
    )


def output_not_ours(path: str, *, missing: str = "") -> Diagnostic:
    """`missing` is the file that alone could tell that an earlier build wrote it, if that is not there."""
    note = f"only '{missing}' beside it could show that, and it is not there; keep it in version control"
    return report(
        codes.OUTPUT_NOT_OURS,
        f"'{path}' exists already, and nothing shows that aspirec wrote it",
        whole_file(path),
        help="choose another folder with -o, or use --force to overwrite it",
        notes=[note] if missing else [],
    )


def output_escapes(path: str) -> Diagnostic:
    help = "remove the link, or choose another folder with -o"
    return report(codes.OUTPUT_ESCAPES, f"'{path}' is outside the output folder", whole_file(path), help=help)


def output_link(path: str) -> Diagnostic:
    return report(
        codes.OUTPUT_LINK,
        f"'{path}' is a symbolic link",
        whole_file(path),
        help="remove it, or use --force to put a file in its place",
    )


def output_name_clash(path: str, other: str) -> Diagnostic:
    """`path` and `other` are the places of two results that some or all file systems take for one."""
    message = f"two results would be written to '{path}'"
    if path != other:
        message = f"'{path}' and '{other}' cannot both be written: not every file system tells them apart"
    return report(codes.OUTPUT_NAME_CLASH, message, whole_file(path), help="rename one of the two declarations")


def output_name_unusable(path: str, why: str) -> Diagnostic:
    message = f"no file can be called '{_shortened(path)}': {why}"
    return report(codes.OUTPUT_NAME_UNUSABLE, message, whole_file(path), help="choose another name, or a shorter path")


def output_busy(directory: str) -> Diagnostic:
    return report(
        codes.OUTPUT_BUSY,
        f"another build is writing into '{directory}'",
        whole_file(directory),
        help="give each program an output folder of its own with -o",
    )


def same_output_folder(first: str, second: str, directory: str) -> Diagnostic:
    """Two input files of one call whose results would go into the same folder."""
    return report(
        codes.SAME_OUTPUT_FOLDER,
        f"'{first}' and '{second}' would both be written to '{directory}'",
        whole_file(second),
        help="build them with one call each, and give each a folder with -o",
    )


def output_is_input(path: str) -> Diagnostic:
    return report(
        codes.OUTPUT_IS_INPUT,
        f"'{path}' is a result and also a file that the program reads",
        whole_file(path),
        help="choose another folder with -o",
    )


def depfile_is_result(path: str) -> Diagnostic:
    return report(
        codes.OUTPUT_NAME_CLASH,
        f"'{path}' is a result, so the dependency file cannot be written there",
        whole_file(path),
        help="choose another name for the dependency file",
    )


def depfile_is_input(path: str) -> Diagnostic:
    return report(
        codes.OUTPUT_IS_INPUT,
        f"'{path}' is a file that the program reads, so the dependency file cannot be written there",
        whole_file(path),
        help="choose another name for the dependency file",
    )


def depfile_name(path: str, why: str) -> Diagnostic:
    """A dependency file cannot name something that it would have to; `why` is a sentence."""
    return report(
        codes.OUTPUT_NAME_UNUSABLE,
        f"the dependency file cannot be written: {why}",
        whole_file(path),
        help="rename it, or build without --depfile",
    )


def standard_output_failed(error: OSError) -> Diagnostic:
    return report(
        codes.STANDARD_OUTPUT_FAILED,
        f"standard output cannot be written to: {reason(error)}",
        whole_file("<standard output>"),
        help="send it to a file on a disk that has room",
    )


def no_results(place: str, below: Sequence[str] = ()) -> Diagnostic:
    """A folder, or one in a revision, that no build has written into; `below` are folders in it that builds have."""
    some = ", ".join(f"'{folder}'" for folder in below[:3])
    return report(
        codes.INPUT_IS_FOLDER,
        f"'{place}' is a folder, and there are no results of a build in it",
        whole_file(place),
        help=f"name a program, or a folder that aspirec build has written{f', such as {some}' if some else ''}",
    )


def no_current_folder() -> Diagnostic:
    """The folder in which aspirec was started has been removed since the shell went there."""
    return report(
        codes.MISSING_FILE,
        "the folder in which aspirec was started does not exist any more",
        whole_file("."),
        help="go to another one with 'cd', and run the command again",
    )


def no_revision(place: str, why: str) -> Diagnostic:
    """Something that git was asked for and does not have; `why` is what it says."""
    return report(
        codes.NO_REVISION,
        f"'{_shortened(place)}' is neither a file here nor in git: {_shortened(why)}",
        whole_file(place),
        help="a revision is written REVISION:PATH, with the path from the root of the repository",
    )


def golden_problem(path: str, message: str) -> Diagnostic:
    """Something among golden cases that cannot be checked; `message` is a sentence about it."""
    return report(codes.GOLDEN_PROBLEM, f"'{path}' is not a golden case: {message}", whole_file(path))


# -- the compiler itself -----------------------------------------------------------------------------------------


def out_of_memory(path: str) -> Diagnostic:
    message = f"there is not enough memory to compile '{path}'"
    return report(
        codes.OUT_OF_MEMORY, message, whole_file(path), help="give the process more memory, or split the program"
    )


def process_died() -> Diagnostic:
    """One of the processes that share the work has ended before it was done."""
    return report(
        codes.PROCESS_DIED,
        "one of the processes that -j has started was ended before its work was done",
        whole_file("<aspirec>"),
        help="run the same command again, with a smaller number after -j if memory is short",
    )


def unusable_kind(kind: str, package: str, why: str) -> Diagnostic:
    return report(
        codes.UNUSABLE_KIND,
        f"the kind '{kind}' of the package '{package}' cannot be loaded: {_shortened(' '.join(why.split()))}",
        whole_file(f"<{package}>"),
        help="repair or uninstall that package; ASPIREC_TRACEBACK=1 shows the place of the error",
    )


def internal_error(error: BaseException, *, file: str = "<aspirec>") -> Diagnostic:
    """An exception that no part of the compiler expected, unless it says itself what went wrong, or is about a file of the
    installation that the system does not let us read. `file` is the program.
    """
    if isinstance(error, Failure):
        return error.diagnostic
    if isinstance(error, OSError) and error.errno in _REFUSALS and error.filename is not None:
        return unreadable(str(error.filename), error)
    said = " ".join(str(error).split())
    what = f"{type(error).__name__}: {_shortened(said)}" if said else type(error).__name__
    return report(
        codes.INTERNAL_ERROR,
        f"aspirec has a bug ({what})",
        whole_file(file),
        help="please report it; the environment variable ASPIREC_TRACEBACK=1 makes aspirec print what its makers need",
        notes=("this is not the program's fault, and nothing was written",),
    )
