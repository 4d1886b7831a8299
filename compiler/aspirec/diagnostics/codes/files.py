"""ASP9xxx: files and the environment. Their examples are command lines, since no program text causes them."""

from __future__ import annotations

from aspirec.diagnostics.model import Code, Severity

# -- reading the program -----------------------------------------------------------------------------------------

MISSING_FILE = Code(
    id="ASP9001",
    slug="missing-file",
    title="The input file does not exist",
    explanation=(
        "There is no file at the path that was given on the command line. Paths are taken relative to the folder "
        "in which aspirec was started."
    ),
    wrong="aspirec build shpo.aspire",
    right="aspirec build shop.aspire",
)

INPUT_IS_FOLDER = Code(
    id="ASP9002",
    slug="input-is-folder",
    title="The input is a folder",
    explanation=(
        "aspirec compiles files, each of which is a program. Name the file itself. You can give several files in"
        " one call, and let your shell list those of a folder. If the command also takes a folder with results "
        "(`aspirec diff`, `roles` and others), there are none in the folder that you named."
    ),
    wrong="aspirec build apps/",
    right="aspirec build apps/*.aspire",
)

UNREADABLE_FILE = Code(
    id="ASP9003",
    slug="unreadable-file",
    title="The input file cannot be read",
    explanation=(
        "The file exists, but the operating system does not allow reading it; the message repeats the system's "
        "reason. Most often the user who runs aspirec has no permission to read it."
    ),
    wrong="chmod 000 shop.aspire\naspirec build shop.aspire",
    right="chmod 644 shop.aspire\naspirec build shop.aspire",
)

NOT_UTF8 = Code(
    id="ASP9004",
    slug="not-utf8",
    title="The file is not UTF-8",
    explanation=(
        "Programs are text in UTF-8, with or without a byte order mark. This file contains bytes that UTF-8 does"
        " not allow: it was saved in another encoding, or it is not text at all."
    ),
    wrong="printf \"param city string = 'K\\xf6ln'\\n\" > shop.aspire    # Latin-1\naspirec build shop.aspire",
    right="iconv -f latin1 -t utf-8 old.aspire > shop.aspire\naspirec build shop.aspire",
)

SYMLINK_LOOP = Code(
    id="ASP9005",
    slug="symlink-loop",
    title="Symbolic links lead in a circle",
    explanation="The path goes through symbolic links that point at one another, so no file is ever reached.",
    wrong="ln -s b.aspire a.aspire\nln -s a.aspire b.aspire\naspirec build a.aspire",
    right="rm b.aspire\nln -s shop.aspire b.aspire\naspirec build b.aspire",
)

PATH_UNUSABLE = Code(
    id="ASP9006",
    slug="path-unusable",
    title="The path cannot name a file",
    explanation=(
        "Operating systems limit the length of a path and of each of its parts, and none allows a NUL character "
        "in it. No file can have this path."
    ),
    wrong="aspirec build \"$(printf 'x%.0s' {1..300}).aspire\"",
    right="aspirec build shop.aspire",
)

FILE_TOO_LARGE = Code(
    id="ASP9007",
    slug="file-too-large",
    title="The file is too large",
    explanation=(
        "aspirec reads files of up to 64 MiB. A program written by people is a few kilobytes; something larger "
        "is generated, or not a program, or a device that never ends."
    ),
    wrong="aspirec build /dev/zero",
    right="aspirec build shop.aspire",
)

NAMED_FILE_MISSING = Code(
    id="ASP9010",
    slug="named-file-missing",
    title="A file that the program names does not exist",
    explanation=(
        "`import` and `azure.bicep` read the file that they name. The path is relative to the file that holds the "
        "declaration, not to the folder in which aspirec was started."
    ),
    wrong="import './dta.aspire'",
    right="import './data.aspire'",
)

NAMED_FILE_UNREADABLE = Code(
    id="ASP9011",
    slug="named-file-unreadable",
    title="A file that the program names cannot be read",
    explanation=(
        "`import` and `azure.bicep` read the file that they name. Something is at that path, but it cannot be "
        "used: it is a folder, you have no permission, symbolic links lead in a circle, or it is not UTF-8. The "
        "message says which."
    ),
    wrong="import './modules'",
    right="import './modules/data.aspire'",
)

# -- writing the results -----------------------------------------------------------------------------------------

OUTPUT_READ_ONLY = Code(
    id="ASP9020",
    slug="output-read-only",
    title="The output place is read-only",
    explanation=(
        "The operating system does not allow writing a result at its place, or a file that would change is "
        "marked as read-only. Nothing was written. `--force` replaces files that are marked as read-only; it "
        "does not help if the folder is."
    ),
    wrong="aspirec build shop.aspire -o /usr/share/shop",
    right="aspirec build shop.aspire -o out",
)

DISK_FULL = Code(
    id="ASP9021",
    slug="disk-full",
    title="There is no room left for the output",
    explanation=(
        "The disk is full, or the user's quota is used up. Results are first written beside their places, and "
        "moved there once all of them are complete, so the files of the last build are whole."
    ),
    wrong="aspirec build shop.aspire -o /mnt/full/out",
    right="aspirec build shop.aspire -o /mnt/roomy/out",
)

OUTPUT_FOLDER_IS_FILE = Code(
    id="ASP9022",
    slug="output-folder-is-file",
    title="A file is where an output folder has to be",
    explanation=(
        "The output goes into a folder, but a file, or a symbolic link that leads to no folder, is at its path, "
        "or at the path of a folder above or below it. Nothing was written."
    ),
    wrong="aspirec build shop.aspire -o shop.aspire",
    right="aspirec build shop.aspire -o out",
)

OUTPUT_FILE_IS_FOLDER = Code(
    id="ASP9023",
    slug="output-file-is-folder",
    title="A folder is where an output file has to be",
    explanation=(
        "A result cannot be written because a folder (or a device, or a socket) has its name. Nothing was written."
    ),
    wrong="mkdir -p out/main.bicep\naspirec build shop.aspire -o out",
    right="rmdir out/main.bicep\naspirec build shop.aspire -o out",
)

OUTPUT_EDITED = Code(
    id="ASP9024",
    slug="output-edited",
    title="An output file was edited by hand",
    explanation=(
        "The file is not as the last build left it: somebody changed it, and building would discard the change. "
        "Nothing was written. It is best to make the change in the program: `configure` sets any Azure property."
        " `--force` overwrites the edited files. Values below the line `// To be filled in.` of a parameter file"
        " are no such edit, and always kept."
    ),
    wrong="echo '// a note' >> out/main.bicep\naspirec build shop.aspire -o out",
    right="aspirec build shop.aspire -o out --force",
)

STALE_OUTPUT_EDITED = Code(
    id="ASP9025",
    slug="stale-output-edited",
    title="An output file that is no longer needed was edited by hand",
    explanation=(
        "An earlier build wrote this file. The program no longer leads to it, so it would be removed, but "
        "somebody has changed it since. It was left where it is. Delete it, or move it elsewhere; `--force` "
        "removes it."
    ),
    wrong="echo '// a note' >> out/cache.module.bicep    # and 'cache' leaves the program\naspirec build shop.aspire -o out",
    right="rm out/cache.module.bicep\naspirec build shop.aspire -o out",
    severity=Severity.WARNING,
)

OUTPUT_NOT_OURS = Code(
    id="ASP9026",
    slug="output-not-ours",
    title="A file that aspirec did not write is in the way",
    explanation=(
        "A file in the output folder has the name of a result, and nothing shows that an earlier build wrote it:"
        " neither `.aspirec-files.json` or `.aspirec-cache` in that folder nor the file's own header. A manifest"
        " has no header, so keep `.aspirec-files.json` in version control. Nothing was written. Choose another "
        "folder, or use `--force` to overwrite the file."
    ),
    wrong="echo 'param x string' > infra/main.bicep\naspirec build shop.aspire -o infra",
    right="aspirec build shop.aspire -o infra/generated",
)

OUTPUT_ESCAPES = Code(
    id="ASP9027",
    slug="output-escapes",
    title="A result would be written outside the output folder",
    explanation=(
        "The name of a result, or a symbolic link inside the output folder, leads out of that folder. aspirec "
        "writes nothing outside of it. Nothing was written."
    ),
    wrong="ln -s /etc out/templates    # where the chart of 'shop.aspire' goes\naspirec build shop.aspire -o out",
    right="rm out/templates\naspirec build shop.aspire -o out",
)

OUTPUT_LINK = Code(
    id="ASP9028",
    slug="output-link",
    title="An output file is a symbolic link",
    explanation=(
        "A symbolic link is at the place of a result. Writing would either change the file that it points to or "
        "remove the link, and aspirec does neither unasked. Nothing was written. `--force` replaces the link "
        "with a file, and does not touch what it points to. (The output folder itself may be a link.)"
    ),
    wrong="ln -s ../infra/main.bicep out/main.bicep\naspirec build shop.aspire -o out",
    right="rm out/main.bicep\naspirec build shop.aspire -o out",
)

OUTPUT_NAME_CLASH = Code(
    id="ASP9029",
    slug="output-name-clash",
    title="Two results have the same file name",
    explanation=(
        "Two results would be written to one file, or to names that differ only in letter case, which are one "
        "file on Windows and macOS. The output is the same on every machine, so this is an error everywhere. The"
        " file that `--depfile` names counts as a result."
    ),
    wrong="aspirec build shop.aspire -o out --depfile out/main.bicep",
    right="aspirec build shop.aspire -o out --depfile out/shop.d",
)

OUTPUT_NAME_UNUSABLE = Code(
    id="ASP9030",
    slug="output-name-unusable",
    title="A result has a name that no file can have",
    explanation=(
        "The name contains a character that file systems do not allow (a control character, a backslash, half of"
        " a surrogate pair), or a part of it is longer than they allow, or aspirec reserves the name. Nothing "
        "was written. With `--depfile`, make or ninja would misread the name of a file that is read, or of the "
        "target: one with a line break, a semicolon or a vertical bar; with `=` in a program's path, if no other"
        " file is read; or with a backslash before `#` or `:`, or at the end."
    ),
    wrong="aspirec build shop.aspire -o \"$(printf 'x%.0s' {1..300})\"",
    right="aspirec build shop.aspire -o out",
)

OUTPUT_BUSY = Code(
    id="ASP9031",
    slug="output-busy",
    title="Another build holds the output folder",
    explanation=(
        "Another aspirec is writing into this folder. This one waited for a few seconds and then gave up, so "
        "that the two do not mix their files. Give each program an output folder of its own."
    ),
    wrong="aspirec build shop.aspire -o out & aspirec build bank.aspire -o out",
    right="aspirec build shop.aspire -o out/shop & aspirec build bank.aspire -o out/bank",
)

OUTPUT_FAILED = Code(
    id="ASP9032",
    slug="output-failed",
    title="A result could not be written",
    explanation=(
        "The operating system refused to write or to replace a file, for the reason in the message. Every file in "
        "the output folder is whole: it has either its old content or its new one."
    ),
    wrong="aspirec build shop.aspire -o /mnt/broken-disk/out",
    right="aspirec build shop.aspire -o out",
)

SAME_OUTPUT_FOLDER = Code(
    id="ASP9033",
    slug="same-output-folder",
    title="Two programs would share an output folder",
    explanation=(
        "With several input files, each program is written to a folder of its own below the output folder, named"
        " after the file without its extension. Two of these names are the same (letter case does not count). "
        "Build each program with a call of its own, and a folder of its own."
    ),
    wrong="aspirec build shop/app.aspire bank/app.aspire -o out",
    right="aspirec build shop/app.aspire -o out/shop\naspirec build bank/app.aspire -o out/bank",
)

STANDARD_OUTPUT_FAILED = Code(
    id="ASP9034",
    slug="standard-output-failed",
    title="Standard output cannot be written to",
    explanation="The requested output could not be written to standard output, for the reason in the message.",
    wrong="aspirec build shop.aspire --stdout > /dev/full",
    right="aspirec build shop.aspire --stdout > shop.txt",
)

OUTPUT_IS_INPUT = Code(
    id="ASP9035",
    slug="output-is-input",
    title="A result would overwrite a file that the program reads",
    explanation=(
        "A result has the path of the program itself, or of a file that it names with `import` or `azure.bicep`."
        " Such a file is never overwritten, not even with `--force`. Nothing was written."
    ),
    wrong="aspirec build shop.aspire -o .    # 'shop.aspire' says: azure.bicep net './main.bicep'",
    right="aspirec build shop.aspire -o out",
)

# -- golden cases ------------------------------------------------------------------------------------------------

GOLDEN_PROBLEM = Code(
    id="ASP9040",
    slug="golden-problem",
    title="Something among the golden cases is not a case",
    explanation=(
        "`aspirec golden` found expected files without their program, settings that it cannot read, or no "
        "program at all. Nothing would ever check them, so this is an error."
    ),
    wrong="rm models/shop.aspire\naspirec golden verify models    # models/shop.expected/ is still there",
    right="rm -r models/shop.aspire models/shop.expected\naspirec golden verify models",
)

NO_REVISION = Code(
    id="ASP9041",
    slug="no-revision",
    title="Git does not have what was asked for",
    explanation=(
        "The command was given REVISION:PATH, but git does not know the revision, or the revision has no such "
        "file or folder, or this is not a repository, or git is not installed. The message ends with git's own "
        "words."
    ),
    wrong="aspirec diff mian:shop.aspire shop.aspire",
    right="aspirec diff main:shop.aspire shop.aspire",
)

# -- the compiler itself -----------------------------------------------------------------------------------------

OUT_OF_MEMORY = Code(
    id="ASP9090",
    slug="out-of-memory",
    title="There is not enough memory",
    explanation=(
        "Compiling this program needs more memory than this process may use. Nothing was written. Split the "
        "program, or give the process more memory."
    ),
    wrong="ulimit -v 50000\naspirec build huge.aspire",
    right="ulimit -v unlimited\naspirec build huge.aspire",
)

PROCESS_DIED = Code(
    id="ASP9091",
    slug="process-died",
    title="A process that worked on some of the programs has died",
    explanation=(
        "With `-j` several processes share the work, and one of them ended before its work was done. Most often "
        "the system has killed it because memory ran out. Every file in the output folders is whole. The same "
        "command does the rest; a smaller number after `-j` needs less memory."
    ),
    wrong="aspirec build *.aspire -o out -j 32",
    right="aspirec build *.aspire -o out -j 2",
)

UNUSABLE_KIND = Code(
    id="ASP9092",
    slug="unusable-kind",
    title="A kind from another package cannot be loaded",
    explanation=(
        "Installed packages add kinds through the entry point group `aspirec.kinds`. The object that this entry "
        "names does not exist, is not a kind, or raises an error. With the environment variable "
        "ASPIREC_TRACEBACK=1 the error is shown with its place."
    ),
    wrong="pip install acme-kinds==0.9    # its entry point names a module that it has not got\naspirec kinds",
    right="pip install --upgrade acme-kinds\naspirec kinds",
)

INTERNAL_ERROR = Code(
    id="ASP9099",
    slug="internal-error",
    title="aspirec has a bug",
    explanation=(
        "The compiler ran into a case that its makers did not foresee. That is never the program's fault, "
        "whether the program is right or wrong. Nothing was written. Please report it, with the program if you "
        "can share it, and with what the same command prints if the environment variable ASPIREC_TRACEBACK is 1."
    ),
    wrong="aspirec build shop.aspire",
    right="ASPIREC_TRACEBACK=1 aspirec build shop.aspire",
)
