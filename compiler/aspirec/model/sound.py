"""After errors: what of a program can still be looked at, and about which places nothing more is to be said.

    azure.storage store { skuu: 'x'  queue orders }     ->  azure.storage store { queue orders }
    project api 'x' { reference strore }                ->  project api 'x' { }

Later stages take it that every name leads somewhere and every value has the type that is wanted. So what has an error in it
is left out, and so is what refers to something that is not there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from typing import TypeVar

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.catalog.index import known_kind
from aspirec.frozen import evolve
from aspirec.model import nodes
from aspirec.model.names import UNKNOWN
from aspirec.model.rewrite import expressions_of
from aspirec.source import Span
from aspirec.types import Target

T = TypeVar("T")
N = TypeVar("N", bound=nodes.Node)


class Places:
    """Places in source text, made ready for the question whether there is one within a span, or around it."""

    def __init__(self, spans: Iterable[Span]) -> None:
        by_file: dict[str, list[Span]] = {}
        for span in spans:
            by_file.setdefault(span.file, []).append(span)
        self._files = {file: _Sorted(sorted(found)) for file, found in by_file.items()}

    def within(self, span: Span) -> bool:
        """Whether one of the places lies within the span."""
        return span.file in self._files and self._files[span.file].within(span)

    def around(self, span: Span) -> bool:
        """Whether the span lies within one of the places."""
        return span.file in self._files and self._files[span.file].around(span)

    def inside(self, span: Span) -> Iterator[Span]:
        """The places that lie within the span."""
        return self._files[span.file].inside(span) if span.file in self._files else iter(())

    def touch(self, span: Span) -> bool:
        """Whether one of the places lies within the span, or the span within one of them."""
        return self.within(span) or self.around(span)


class _Sorted:
    """The places of one file, by their starts."""

    def __init__(self, spans: list[Span]) -> None:
        self.spans = spans
        self.starts = [span.start for span in spans]
        self.latest_end = list(accumulate((span.end for span in spans), max))
        """For each place, the last end of all up to it."""
        self.first_end = list(accumulate((span.end for span in reversed(spans)), min))[::-1]
        """For each place, the first end of all from it on."""

    def within(self, span: Span) -> bool:
        place = bisect_left(self.starts, span.start)
        return place < len(self.starts) and self.first_end[place] <= span.end

    def inside(self, span: Span) -> Iterator[Span]:
        places = range(bisect_left(self.starts, span.start), bisect_right(self.starts, span.end))
        return (self.spans[place] for place in places if self.spans[place].end <= span.end)

    def around(self, span: Span) -> bool:
        place = bisect_right(self.starts, span.start)
        return place > 0 and self.latest_end[place - 1] >= span.end


def sound_part(app: nodes.App, errors: Places) -> nodes.App:
    """The program without entries that have an error in them or lead nowhere, and without what is not whole without them."""
    resources = app.resources
    declared = frozenset(resource.name for resource in resources)
    look = _Look(errors, {resource.name: resource for resource in resources}, declared)
    outputs = look.sound(app.outputs, lambda output: (output.value,))
    while True:
        looked_at = [(item, look.resource(item)) for item in resources if is_whole(item) and not look.is_homeless(item)]
        kept = _unchanged(resources, [after for before, after in looked_at if not _lost_its_name(before, after)])
        if kept is resources:
            break
        resources = kept
        look = _Look(Places(()), {resource.name: resource for resource in resources}, declared, again=True)
    outputs = look.sound(outputs, lambda output: (output.value,))
    return evolve(app, resources=resources, outputs=outputs)


def is_whole(resource: nodes.Resource) -> bool:
    """Whether the resource has all that its kind requires of it."""
    kind = known_kind(resource.kind)
    if kind.source_required and resource.source is None:
        return False
    exists = resource.setting("name") is not None and resource.existing is not None
    return exists or _has_required(kind, resource)


def _lost_its_name(before: nodes.Resource, after: nodes.Resource) -> bool:
    """Whether nothing says any more which resource it is that exists already."""
    return before.declared_existing and before.setting("name") is not None and after.setting("name") is None


def _has_required(declared: schema.Declaration, written: nodes.Resource | nodes.Child) -> bool:
    given = {setting.name for setting in written.settings}
    return all(attribute.name in given for attribute in declared.attributes if attribute.required)


class _Look:
    """A look at every entry, with what is there to be referred to, and the names of what was declared. One that looks `again`
    finds what is left by the first.
    """

    def __init__(
        self, errors: Places, known: dict[str, nodes.Resource], declared: frozenset[str], *, again: bool = False
    ) -> None:
        self.errors = errors
        self.again = again
        self.known = known
        self.lost = declared - known.keys()

    def is_homeless(self, resource: nodes.Resource) -> bool:
        """Whether the environment that the resource says it runs in is lost: nobody knows what runs there. Where the mistake is in
        the saying, the one environment that there is will be meant.
        """
        kind = known_kind(resource.kind)
        homes = (item for item in resource.settings if _says_where(item.name, kind))
        return any(
            not self.leads_somewhere(item.value)
            if isinstance(item.value, ex.ResourceRef)
            else item.value == UNKNOWN and not self.again and not self.errors.touch(item.span)
            for item in homes
        )

    def resource(self, resource: nodes.Resource) -> nodes.Resource:
        """The resource with its sound entries; the same object if all are."""
        kind = known_kind(resource.kind)
        found = _with(
            resource,
            source=self.value(resource.source),
            settings=self.settings(resource.settings, kind),
            children=self.children(resource.children, kind),
            references=self.sound(resource.references, lambda item: (item.target,)),
            grants=self.sound(resource.grants, lambda item: (item.target,)),
            configures=self.sound(resource.configures, lambda item: (item.value,)),
            outputs=self.sound(resource.outputs, lambda item: (item.value,)),
            raw=self.sound(resource.raw, lambda item: (item.body,)),
            params=self.pairs(resource.params),
        )
        return _without_uses(found, _own_names(resource) - _own_names(found))

    def children(self, children: tuple[nodes.Child, ...], owner: schema.Declaration | None) -> tuple[nodes.Child, ...]:
        """The children as far as they are sound; without those that are not whole, or that have an error about themselves. `owner`
        declares what they stand in.
        """
        found = []
        for child in children:
            declared = owner.child(child.word) if owner is not None else None
            sound = self.child(child, declared)
            about_itself = self.errors.touch(child.name_span) or self.errors.around(child.span)
            if declared is None or declared.free:  # what its entries are made of may stand elsewhere
                about_itself = sound is child and self.errors.touch(child.span)
            if declared is not None and declared.namesake and child.name in self.lost:
                continue
            if declared is None or (not about_itself and (child.existing or _has_required(declared, sound))):
                found.append(sound)
        return _unchanged(children, found)

    def child(self, child: nodes.Child, declared: schema.Child | None) -> nodes.Child:
        """The child with its sound entries; the same object if all are."""
        return _with(
            child,
            source=self.value(child.source),
            settings=self.settings(child.settings),
            children=self.children(child.children, declared),
            entries=self.pairs(child.entries),
            configures=self.sound(child.configures, lambda item: (item.value,)),
        )

    def settings(
        self, settings: tuple[nodes.Setting, ...], kind: schema.Kind | None = None
    ) -> tuple[nodes.Setting, ...]:
        """The sound attributes; of a list, its sound items. That something says where it runs is kept, be it wrong."""
        found = []
        for setting in settings:
            if isinstance(setting.value, ex.Array) and not self.errors.around(setting.value.span):
                items = _unchanged(setting.value.items, [item for item in setting.value.items if self.value(item)])
                same = items is setting.value.items
                setting = _with(setting, value=setting.value if same else evolve(setting.value, items=items))
            elif self.value(setting.value) is None:
                if kind is None or not _says_where(setting.name, kind):
                    continue
                setting = _with(setting, value=UNKNOWN)
            found.append(setting)
        return _unchanged(settings, found)

    def sound(self, items: tuple[N, ...], values: Callable[[N], tuple[ex.Expr, ...]]) -> tuple[N, ...]:
        """The items that have no error in them and lead somewhere."""
        found = [
            item for item in items if not self.errors.touch(item.span) and all(map(self.leads_somewhere, values(item)))
        ]
        return _unchanged(items, found)

    def pairs(self, pairs: tuple[tuple[str, ex.Expr], ...]) -> tuple[tuple[str, ex.Expr], ...]:
        """The pairs with sound values."""
        return _unchanged(pairs, [pair for pair in pairs if self.value(pair[1]) is not None])

    def value(self, value: ex.Expr | None) -> ex.Expr | None:
        """The value if it is sound, else None."""
        if value is None or self.errors.touch(value.span) or not self.leads_somewhere(value):
            return None
        return value

    def leads_somewhere(self, value: ex.Expr) -> bool:
        """Whether all that the value refers to is there, and nothing in it is unknown."""
        if any(part.name == "" for part in ex.find(value, ex.LocalRef)):
            return False
        for name, children in _targets(value):
            below = self.known[name].children if name in self.known else None
            for child in children:
                found = next((item for item in below if item.name == child), None) if below is not None else None
                below = found.children if found is not None else None
            if below is None:
                return False
        return True


def _own_names(resource: nodes.Resource) -> set[str]:
    """The names that mean something in the module of the resource alone."""
    return {raw.symbol for raw in resource.raw} | {name for name, _ in resource.params}


def _without_uses(resource: nodes.Resource, lost: set[str]) -> nodes.Resource:
    """The resource without what uses names of its module that are lost, and what uses that in turn."""
    if not lost:
        return resource

    def lives(value: ex.Expr) -> bool:
        return lost.isdisjoint(part.name for part in ex.find(value, ex.LocalRef))

    found = _with(
        resource,
        configures=tuple(item for item in resource.configures if lives(item.value)),
        outputs=tuple(item for item in resource.outputs if lives(item.value)),
        raw=tuple(item for item in resource.raw if lives(item.body)),
    )
    return _without_uses(found, _own_names(resource) - _own_names(found))


def _says_where(name: str, kind: schema.Kind) -> bool:
    """Whether the attribute names the environment that something runs in."""
    attribute = kind.attribute(name)
    return attribute is not None and isinstance(attribute.type, Target) and "environment" in attribute.type.kinds


def _targets(value: ex.Expr) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The resources and children that a value refers to."""
    yield from ((part.resource, part.children) for part in ex.find(value, ex.ResourceRef))
    yield from ((part.resource, part.children) for part in ex.find(value, ex.PropertyRef))
    yield from ((part.vault, ()) for part in ex.find(value, ex.SecretRef))
    yield from ((part.resource, ()) for part in ex.find(value, ex.OutputRef))
    yield from ((part.resource, ()) for part in ex.find(value, ex.EndpointRef))
    yield from ((part.resource, ()) for part in ex.find(value, ex.IdentityRef))
    yield from ((part.resource, ()) for part in ex.find(value, ex.Lookup))


def _with(node: N, **fields: object) -> N:
    """The node with these fields; the same object if it has them already."""
    changed = {name: value for name, value in fields.items() if value is not getattr(node, name)}
    return evolve(node, **changed) if changed else node  # type: ignore[arg-type]


def _unchanged(before: tuple[T, ...], after: list[T]) -> tuple[T, ...]:
    """What is left, as a tuple; the tuple of before if that is all."""
    same = len(after) == len(before) and all(new is old for new, old in zip(after, before, strict=True))
    return before if same else tuple(after)


# -- what nothing more is said about -----------------------------------------------------------------------------


def doubtful(app: nodes.App, errors: Places) -> Iterator[Span]:
    """The places about which nothing more is said: entries with an error in them, and the names of declarations that have
    such an entry, because what is said there may follow from it.
    """
    for resource in app.resources:
        if errors.within(resource.span):
            yield resource.name_span
            entries = [item.span for item in (*resource.references, *resource.grants, *resource.configures)]
            entries += [item.span for item in (*resource.outputs, *resource.raw)]
            yield from (entry for entry in entries if errors.within(entry))
            yield from _doubtful_parts(resource, errors)
    yield from (parameter.span for parameter in app.parameters if errors.within(parameter.span))


def _doubtful_parts(owner: nodes.Resource | nodes.Child, errors: Places) -> Iterator[Span]:
    """The same of the attributes and children of a resource, or of a child."""
    for setting in owner.settings:
        entry = setting.name_span.to(setting.span)
        if errors.within(entry):
            yield entry
    for child in owner.children:
        if errors.within(child.span):
            yield child.name_span
            yield from _doubtful_parts(child, errors)


def unsettled_names(app: nodes.App, sound: nodes.App, errors: Places) -> frozenset[str]:
    """The resources that something of the program speaks of which is not in its sound part, those without errors that have lost
    an entry on the way there, and those that exist already and have an error in them: what they are there for is not all known.
    """
    lost = Counter(_spoken_of(app)) - Counter(_spoken_of(sound))
    hurt = (resource.name for resource in app.resources if resource.declared_existing and errors.within(resource.span))
    kept = {resource.name: resource for resource in sound.resources}
    free = (resource for resource in app.resources if not errors.within(resource.span))
    changed = (resource.name for resource in free if kept.get(resource.name, resource) is not resource)
    return frozenset((*lost, *hurt, *changed))


def _spoken_of(app: nodes.App) -> Iterator[str]:
    for resource in app.resources:
        targets = [item.target for item in resource.references]
        targets += [item.target for item in resource.grants]
        for value in (*expressions_of(resource), *targets):
            yield from (name for name, _ in _targets(value))


def hurt_parts(app: nodes.App, errors: Places) -> Iterator[Span]:
    """Where something may be lacking because of an error: the resources that have one; of those with errors in children alone
    these children, and their own names.
    """
    for resource in app.resources:
        if errors.within(resource.span):
            children = [child.span for child in resource.children if errors.within(child.span)]
            inside = Places(children)
            in_children = all(map(inside.around, errors.inside(resource.span)))
            yield from (resource.name_span, *children) if in_children else (resource.span,)
