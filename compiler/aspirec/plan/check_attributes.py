"""Attributes whose sense depends on others, and secrets: what no type can say."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import sounds_secret
from aspirec.catalog import schema
from aspirec.catalog.conditions import NEW, NEW_OR_BUILT_UPON, Condition
from aspirec.diagnostics.model import Diagnostic
from aspirec.filling import Subject, holds
from aspirec.model.nodes import SECURABLE, Setting
from aspirec.model.typing import is_constant, is_secret
from aspirec.plan import errors
from aspirec.source import Span


def check_attributes(subject: Subject) -> Iterator[Diagnostic]:
    """What is wrong with the attributes of a resource and of everything below it."""
    for setting in subject.node.settings:
        declared = subject.declared(setting.name)
        if declared is not None and not isinstance(setting.value, ex.Null):
            yield from _check(setting, declared, subject)
    for below in subject.each_below():
        declared_below = below.child_declaration
        when = declared_below.when
        if when is not None and not holds(when, subject):
            yield _pointless(subject, declared_below.word, when, below.span)
        yield from check_attributes(below)


def _check(setting: Setting, declared: schema.Attribute, subject: Subject) -> Iterator[Diagnostic]:
    if declared.when is not None and not holds(declared.when, subject):
        yield _pointless(subject, setting.name, declared.when, setting.name_span)
    elif declared.secret and is_constant(setting.value):
        yield errors.constant_secret(subject.name, setting.name, setting.value.span)
    elif declared.secret and not is_secret(setting.value):
        yield from _open_parameters(setting, subject)


def _open_parameters(setting: Setting, subject: Subject) -> Iterator[Diagnostic]:
    """The parameters in a secret that everybody can read, each once; of one that sounds like a secret that is said where it is
    declared.
    """
    found: dict[str, ex.ParamRef] = {}
    for part in ex.find(setting.value, ex.ParamRef):
        found.setdefault(part.name, part)
    for name, part in found.items():
        parameter = subject.index.parameters.get(name)
        if parameter is not None and parameter.type in SECURABLE and not sounds_secret(name):
            yield errors.open_parameter(name, setting.name, subject.name, part.span)


def _pointless(subject: Subject, word: str, when: Condition, span: Span) -> Diagnostic:
    if when in (NEW, NEW_OR_BUILT_UPON):
        return errors.pointless_for_existing(subject.name, word, span)
    return errors.pointless_attribute(subject.name, word, when, span)
