"""After errors: what the later stages find about everything that has nothing to do with them.

A mistake is reported once. What a later stage says about the same place, or would not say without the mistake, is left out;
so the stages look at the sound part of the program only (`model/sound.py`), and what they find there is sifted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from aspirec.diagnostics.codes.azure import PHYSICAL_NAME_CLASH
from aspirec.diagnostics.codes.model import WHICH_ENVIRONMENT
from aspirec.diagnostics.codes.names import (
    BAD_CHILD_NAME,
    NAME_CLASH,
    UNKNOWN_ATTRIBUTE,
    UNKNOWN_CHILD,
    UNKNOWN_KIND,
    UNKNOWN_NAME,
)
from aspirec.diagnostics.model import Bag, Diagnostic
from aspirec.model.nodes import App, Index
from aspirec.model.sound import Places, doubtful, hurt_parts, sound_part, unsettled_names
from aspirec.plan.check_names import check_names
from aspirec.plan.nodes import Draft, Partition
from aspirec.plan.partition import drafts_of, subjects_of
from aspirec.source import Span

Looked = TypeVar("Looked")

LOSING = (UNKNOWN_KIND, NAME_CLASH)
"""What declarations are lost by: they are not in the model."""

ABOUT_ONE_ATTRIBUTE = (BAD_CHILD_NAME, PHYSICAL_NAME_CLASH, WHICH_ENVIRONMENT)
"""What is said of a resource because of its name or its environment alone, whatever else is wrong with it."""

PERHAPS_THAT_ATTRIBUTE = (UNKNOWN_ATTRIBUTE, UNKNOWN_CHILD, BAD_CHILD_NAME, PHYSICAL_NAME_CLASH)
"""What may come of those being given otherwise, or is said of them already."""


def further_findings(
    app: App, reported: Sequence[Diagnostic], passes: Callable[[App, Bag], App], *, losses: bool, strict: bool
) -> Iterator[Diagnostic]:
    """What `passes` and the modules show about a program with errors in binding, the `reported` ones, beyond those.

    `losses` says that declarations are missing from the model for other reasons. With `strict`, what breaks raises: only the
    sound part is looked at, so nothing should.
    """
    spoiled = [span for found in reported for span in _places(found)]
    errors, later = Places(spoiled), Bag()
    sound = sound_part(app, errors)
    expanded = _attempt(strict, passes, sound, later)
    if expanded is not None:
        later.extend(look_at_modules(expanded, later.sorted(), strict=strict))
    unclear = Places((*spoiled, *doubtful(app, errors)))
    perhaps = Places(found.primary.span for found in reported if found.code in PERHAPS_THAT_ATTRIBUTE)
    clear = Places(resource.name_span for resource in app.resources if not perhaps.within(resource.span))
    hurt = Places(hurt_parts(app, errors))
    with_errors = {one.name: Places((one.span,)) for one in app.resources if errors.within(one.span)}
    lost = len(sound.resources) < len(app.resources) or any(found.code in LOSING for found in reported)
    losses = losses or lost
    unsettled = frozenset(_meant(reported)) | unsettled_names(app, sound, errors)
    for found in later.sorted():
        place, others = found.primary.span, [label.span for label in found.secondary]
        if found.code in ABOUT_ONE_ATTRIBUTE and clear.around(place):
            if not (found.code.lacking and losses) and not any(map(errors.around, others)):
                yield found
            continue
        named = (with_errors[name] for name in found.message.split("'") if name in with_errors)
        about_another = any(not resource.around(place) for resource in named)
        about_unsettled = not unsettled.isdisjoint(found.message.split("'"))
        if found.code.lacking and (losses or hurt.around(place) or about_another or about_unsettled):
            continue
        elsewhere = unclear if found.code.lacking else errors
        if not unclear.touch(place) and not any(map(elsewhere.around, others)):
            yield found


def _meant(reported: Iterable[Diagnostic]) -> Iterator[str]:
    """What names that nothing has may mean."""
    return (fix for found in reported if found.code is UNKNOWN_NAME for fix in found.fixes)


def look_at_modules(app: App, reported: Iterable[Diagnostic], *, strict: bool) -> Iterator[Diagnostic]:
    """What the modules of resources and their names show after errors in the passes, the `reported` ones, beyond those."""
    errors, further = Places(found.primary.span for found in reported), Bag()
    drafts: list[Draft] = []
    for subject in subjects_of(app):
        is_whole = not errors.within(subject.resource.span)
        drafts += _attempt(strict and is_whole, drafts_of, subject, further) or ()
    _attempt(strict, check_names, Partition(drafts=tuple(drafts), homes=()), Index(app), further)
    yield from (found for found in further.sorted() if not errors.touch(found.primary.span))


def _attempt(strict: bool, look: Callable[..., Looked], *arguments: Any) -> Looked | None:
    """What a look at something gives; None where it breaks on what the errors have left behind, unless `strict`."""
    try:
        return look(*arguments)
    except Exception:
        if strict:
            raise
        return None


def _places(found: Diagnostic) -> Iterator[Span]:
    """Where a mistake is; one name that is missing may be missed in several places."""
    yield found.primary.span
    if found.code is UNKNOWN_NAME:
        yield from (label.span for label in found.secondary)
