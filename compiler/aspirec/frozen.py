"""`frozen`: attrs' immutable classes, cheap to define.

attrs writes, compiles and runs source code for every class: `__init__`, `__eq__`, `__hash__` and `__repr__`. With two hundred
classes that is most of the time in which a small program is compiled. Here attrs makes only `__init__`; the other three are
the same functions for all classes, which read the fields. Measured: 0.25 ms a class instead of 0.76.

That nothing changes a tree, the type checker sees, and so do the tests, where every attempt raises. In the installed command
nothing looks out for that any more (`aspirec.enforces_immutability`): instances are made in a third of the time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from itertools import repeat
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs

import aspirec

_GETTERS: dict[type, Callable[[Any], Any]] = {}

if TYPE_CHECKING:
    from attrs import frozen as frozen
else:

    def frozen(cls=None, *, kw_only=False, init=True):
        """Like `attrs.frozen`: immutable, slotted, compared and hashed by the fields that are not `eq=False`."""

        def decorate(plain):
            own = vars(plain)
            for name, function in (("__eq__", _equal), ("__hash__", _hash), ("__repr__", _repr)):
                if name not in own or own[name] is None:
                    setattr(plain, name, function)
            make = attrs.frozen if aspirec.enforces_immutability else attrs.mutable
            return make(plain, eq=False, repr=False, kw_only=kw_only, init=init, weakref_slot=False)

        return decorate if cls is None else decorate(cls)


def _getter(cls: type) -> Callable[[Any], Any]:
    """What gives the compared fields of an instance: one value, or a tuple of them."""
    found = _GETTERS.get(cls)
    if found is None:
        names = [field.name for field in attrs.fields(cls) if field.eq]
        found = _GETTERS[cls] = attrgetter(*names) if names else _nothing
    return found


def _nothing(_: Any) -> tuple[()]:
    return ()


def _equal(self: Any, other: object) -> Any:
    if self is other:
        return True
    if type(self) is not type(other):
        return NotImplemented
    get = _getter(type(self))
    return get(self) == get(other)


def _hash(self: Any) -> int:
    cls = type(self)
    return hash((cls, _getter(cls)(self)))


def _repr(self: Any) -> str:
    cls = type(self)
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in attrs.fields(cls) if field.repr)
    return f"{cls.__qualname__}({', '.join(shown)})"


if TYPE_CHECKING:
    from attrs import evolve as evolve
else:
    _COPIERS = {}
    _put = object.__setattr__
    _RARE = 100
    """So many copies of instances of one class cost more than a function that is made for it."""

    def evolve(node, **changes):
        """Like `attrs.evolve`, for classes of this module: a copy with some fields changed. Nothing is validated or converted."""
        cls = type(node)
        copied, note = _COPIERS.get(cls) or _copier(cls)
        new = copied(node)
        for name, value in changes.items():
            _put(new, name, value)
        if note is not None:
            note(new)
        return new

    def _copier(cls):
        """What copies an instance, and what is called with the copy at the end. A class that is often copied gets a function that
        is compiled for it, which takes a third of the time.
        """
        names = [field.name for field in attrs.fields(cls)]
        get = attrgetter(*names) if len(names) > 1 else lambda node: tuple(getattr(node, name) for name in names)
        note = getattr(cls, "__attrs_post_init__", None)
        rare = iter(range(_RARE))

        def copied(node):
            if next(rare, None) is None and not aspirec.enforces_immutability:
                _COPIERS[cls] = _compiled(cls, names), note
            new = object.__new__(cls)
            deque(map(_put, repeat(new), names, get(node)), 0)
            return new

        _COPIERS[cls] = copied, note
        return copied, note

    def _compiled(cls, names):
        """A function that copies an instance of a class whose instances can be changed."""
        lines = "\n".join(f"    new.{name} = node.{name}" for name in names)
        found = {"cls": cls, "make": object.__new__}
        exec(f"def copied(node):\n    new = make(cls)\n{lines}\n    return new", found)
        return found["copied"]
