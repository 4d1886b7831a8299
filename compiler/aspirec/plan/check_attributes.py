"""Attributes whose sense depends on others, and secrets: what no type can say."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.diagnostics.model import Diagnostic
from aspirec.filling import Subject, holds
from aspirec.model.nodes import Setting
from aspirec.model.typing import is_constant
from aspirec.plan import errors


def check_attributes(subject: Subject) -> Iterator[Diagnostic]:
    """What is wrong with the attributes of a resource and of everything below it."""
    settings = subject.child.settings if subject.child is not None else subject.resource.settings
    for setting in settings:
        declared = subject.declared(setting.name)
        if declared is not None and not isinstance(setting.value, ex.Null):
            yield from _check(setting, declared, subject)
    children = subject.child.children if subject.child is not None else subject.resource.children
    known = {item.word: item for item in (subject.declaration.children if subject.path else subject.kind.children)}
    for child in children:
        if child.word in known:
            when = known[child.word].when
            if when is not None and not holds(when, subject):
                yield errors.pointless_attribute(subject.name, child.word, when, child.span)
            yield from check_attributes(subject.below(child))


def _check(setting: Setting, declared: schema.Attribute, subject: Subject) -> Iterator[Diagnostic]:
    if declared.secret and is_constant(setting.value):
        yield errors.constant_secret(subject.name, setting.name, setting.value.span)
    if declared.when is not None and not holds(declared.when, subject):
        yield errors.pointless_attribute(subject.name, setting.name, declared.when, setting.name_span)
