"""The compiler from end to end: sources in, files out. Everything that happens to a program is named here, in order.

    load (parse, follow imports) -> bind -> passes -> partition -> link -> build -> print

Nothing here touches a file: `read` is given by the caller, and what is to be written is returned as text.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from aspirec.diagnostics import file_errors
from aspirec.diagnostics.model import Bag, Diagnostic
from aspirec.frozen import evolve, frozen
from aspirec.load import Loaded, Read, load_program, read_text, relative_to
from aspirec.model.bind import bind_program
from aspirec.model.nodes import App, AttachedFile, Index, literal_text
from aspirec.passes.context import Context
from aspirec.pipeline import run_passes
from aspirec.plan.check_names import check_names
from aspirec.plan.link import link
from aspirec.plan.partition import partition
from aspirec.source import Sources, Span

if TYPE_CHECKING:
    from aspirec.output import Spread
    from aspirec.plan.nodes import Plan
    from aspirec.syntax.nodes import File

FRAMES = 4000
"""How deep Python may call: values are 120 levels deep at most (`model/extent.py`), and every level takes some calls."""

Files = tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class Options:
    """What the caller wants beside the files. `emit` is syntax, model, plan or bicep; `dump_after` names a pass; `verify`
    checks the trees after every stage; `spread` has the texts of the modules made.
    """

    emit: str | None = None
    dump_after: str | None = None
    verify: bool = False
    spread: Spread = map


@frozen(kw_only=True)
class Result:
    """What came of a program: files by name, in order (none if there are errors); what there is to say; what was read."""

    files: Files = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: Sources
    dependencies: tuple[str, ...] = ()
    dump: str | None = None


def compile_program(entry: str, read: Read, *, options: Options | None = None) -> Result:
    """Compile the program whose first file is `entry`. Raises for nothing that a user writes.

    The cyclic garbage collector is off meanwhile: trees have no cycles, and looking for some takes half the time.
    """
    was_on, frames = gc.isenabled(), sys.getrecursionlimit()
    gc.disable()
    sys.setrecursionlimit(max(frames, FRAMES))
    try:
        return _Compilation(entry, read, options or Options()).run()
    finally:
        sys.setrecursionlimit(frames)
        if was_on:
            gc.enable()


class _Compilation:
    """One compilation, stage by stage."""

    def __init__(self, entry: str, read: Read, options: Options) -> None:
        self.entry = entry
        self.read = read
        self.options = options
        self.bag = Bag()
        self.dumps: list[str] = []
        self.loaded = Loaded()
        self.attached: list[str] = []

    def run(self) -> Result:
        """Load, bind, plan, print; stops before printing if there are errors."""
        self.loaded = load_program(self.entry, self.read, self.bag)
        files = self.loaded.files
        if not files:
            return self._result()
        if self.options.emit == "syntax":
            from aspirec.syntax.dump import dump as dump_syntax

            self.dumps += [dump_syntax(file) for file in files]
        files, bound = self._bind(files)
        app = self._with_files(bound)
        self._emit("model", app)
        if any(file.broken for file in files):
            return self._result()
        self.loaded, files = evolve(self.loaded, files=[]), []  # a large tree that nobody looks at any more
        if self.bag.has_errors:
            self._look_further(app)
            return self._result()
        return self._result(self._plan_and_print(app))

    def _bind(self, files: list[File]) -> tuple[list[File], App]:
        """The model, and the files that it was made of: read anew by their indentation if that makes more sense."""
        app, found = self._bound(files, Bag())
        if found.has_errors:
            from aspirec.second_look import explains_more, read_by_indentation

            errors = [one.primary.span for one in found.sorted()]
            second = read_by_indentation(files, self.loaded.sources, errors)
            if second is not None:
                again, said = second
                other, left = self._bound(again, said)
                if explains_more(said, left, errors):
                    files, app, found = again, other, left
                    self.bag.extend(said.sorted())
        self.bag.extend(found.sorted())
        return files, app

    def _bound(self, files: list[File], before: Bag) -> tuple[App, Bag]:
        """The model, and what is wrong with it that does not follow from what was found before."""
        found = Bag()
        app = bind_program(files, found, incomplete=self.loaded.is_incomplete, text_of=self._text_of)
        if found.has_errors:
            from aspirec.follow_ons import independent, moot

            self.bag.drop(moot(found, self.bag.sorted(), files))
            earlier = (*self.bag.sorted(), *before.sorted())
            found = independent(found, earlier, files, self.loaded.sources)
        return app, found

    def _plan_and_print(self, app: App) -> Files:
        app = self._passes(app, self.bag)
        if self.bag.has_errors:
            from aspirec.after_errors import look_at_modules

            self.bag.extend(look_at_modules(app, self.bag.sorted(), strict=self.options.verify))
            return ()
        program = self._plan(app, self.bag)
        if self.bag.has_errors:
            return ()
        from aspirec.device_names import device_names
        from aspirec.output import output_files

        files = tuple(output_files(app, program, self.bag, self.options.spread, verify=self.options.verify))
        self.bag.extend(device_names([name for name, _ in files], app))
        if self.options.emit == "bicep":
            self.dumps += [f"// {name}\n{text}" for name, text in files if name.endswith(".bicep")]
        return files

    def _passes(self, app: App, bag: Bag) -> App:
        return run_passes(app, Context(bag), verify=self._verify, observe=self._observe)

    def _plan(self, app: App, bag: Bag) -> Plan:
        from aspirec.targets.manifest.names import check_entries

        parts = partition(app, bag)
        check_names(parts, Index(app), bag)
        program = link(parts, app, bag)
        check_entries(app, bag)
        if self.options.verify and not bag.has_errors:
            from aspirec.plan.verify import verify_plan

            verify_plan(program)
        self._emit("plan", program)
        return program

    def _verify(self, app: App, name: str) -> None:
        if self.options.verify:
            from aspirec.model.verify import verify_app

            verify_app(app, name)

    def _observe(self, name: str, before: App, after: App) -> None:
        if name == self.options.dump_after:
            from aspirec.dump import dump

            self.dumps.append(dump(after))

    def _emit(self, stage: str, tree: object) -> None:
        if self.options.emit == stage:
            from aspirec.dump import dump

            self.dumps.append(dump(tree))

    # -- after errors --------------------------------------------------------------------------------------------

    def _look_further(self, app: App) -> None:
        """After errors in binding: what the later stages find about declarations that are sound, and nothing else."""
        from aspirec.after_errors import further_findings

        losses, strict = self.loaded.is_incomplete, self.options.verify
        self.bag.extend(further_findings(app, self.bag.sorted(), self._passes, losses=losses, strict=strict))

    # -- files ---------------------------------------------------------------------------------------------------

    def _with_files(self, app: App) -> App:
        """The app with the texts of the author's Bicep files, for the kinds that name one."""
        return evolve(app, files=tuple(self._attached(app)))

    def _attached(self, app: App) -> Iterator[AttachedFile]:
        from aspirec.catalog.index import known_kind

        for resource in app.resources:
            if known_kind(resource.kind).authored is not None and resource.source is not None:
                span: Span = resource.source.span
                path = relative_to(literal_text(resource.source) or "", span.file)
                yield from self._attached_for(resource.name, path, span)

    def _text_of(self, path: str, by: str) -> str | None:
        """The text of a file that a resource in the file `by` names; what is wrong with it is said where it is attached."""
        found = relative_to(path, by)
        self.attached.append(found)
        return read_text(found, self.read, Bag(), None)

    def _attached_for(self, resource: str, path: str, span: Span) -> Iterator[AttachedFile]:
        """The file at a path that a resource names in some place, and what the file reads."""
        from aspirec.attached import gathered

        def read(other: str, by: str) -> str | None:
            self.attached.append(other)
            try:
                return self.read(other).decode("utf-8-sig")
            except (OSError, UnicodeDecodeError) as error:
                self.bag.add(file_errors.unreadable_part(by, other, error, span))
                return None

        self.attached.append(path)
        text = read_text(path, self.read, self.bag, span)
        if text is not None:
            made = gathered(path, text, resource.lower(), read)
            yield AttachedFile(resource=resource, text=made.text)
            yield from (AttachedFile(resource=resource, text=other, place=place) for place, other in made.others)

    def _result(self, files: Files = ()) -> Result:
        """What has come of it; of a program with errors no files."""
        return Result(
            files=() if self.bag.has_errors else files,
            diagnostics=self.bag.sorted(),
            sources=self.loaded.sources,
            dependencies=(*self.loaded.paths, *self.attached),
            dump="\n".join(self.dumps) if self.dumps else None,
        )
