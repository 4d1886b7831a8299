"""Conditions: what a declaration of the catalogue asks about the resource at hand. `filling/conditions.py` gives the answers."""

from __future__ import annotations

from typing import TypeAlias

from aspirec.frozen import frozen


@frozen
class Always:
    """Holds for every resource."""


@frozen
class Given:
    """The attribute is written and not null."""

    attribute: str


@frozen
class AnyChild:
    """Some child of the word fulfils the condition."""

    word: str
    condition: Condition


@frozen
class HasItems:
    """The attribute is a list with something in it."""

    attribute: str


@frozen
class Written:
    """The attribute is written, be it null."""

    attribute: str


@frozen
class Is:
    """The attribute (as written, or its default) is the literal `value`."""

    attribute: str
    value: str | bool | int


def is_one_of(attribute: str, *values: str | bool | int) -> AnyOf:
    """The attribute (as written, or its default) is one of the literals."""
    return AnyOf(*(Is(attribute, value) for value in values))


@frozen
class Exceeds:
    """The attribute (as written, or its default) is a literal number above `most`."""

    attribute: str
    most: int


@frozen
class SharesScope:
    """The resource that the attribute names is deployed, or looked up, in the same scope."""

    attribute: str


@frozen
class AssignsRoles:
    """The program assigns roles itself (`roles: 'managed'`, which is the default)."""


@frozen
class Pulls:
    """The environment pulls images from a registry; with `identity`, as whom: the empty one is its own affair."""

    identity: str | None = None


@frozen
class Refers:
    """The attribute names a resource or child of the program, and is no value."""

    attribute: str


@frozen
class IsLiteral:
    """The attribute is written as a value of its own: no parameter, no reference in it."""

    attribute: str


@frozen
class HasSeveral:
    """The attribute is a list of more than one value, or one that is only known when it is deployed."""

    attribute: str


@frozen
class Matches:
    """The attribute (as written, or its default) is a literal that the regular expression fits, from end to end. An empty name
    means the text after the resource's name.
    """

    attribute: str
    pattern: str


@frozen(init=False)
class HasChild:
    """The resource has a child of one of the words, at any depth, and it is new."""

    words: tuple[str, ...]

    def __init__(self, *words: str) -> None:
        self.__attrs_init__(words)


@frozen
class IsExisting:
    """The resource is looked up, not made."""


@frozen
class IsBuiltUpon:
    """There is something new below it; or another resource names it, or a child of it, in an attribute, or runs in it."""


@frozen
class IsPrivate:
    """A private endpoint, or a declaration that says the same, closes the resource to the public network."""


@frozen
class Not:
    condition: Condition


@frozen(init=False)
class AllOf:
    conditions: tuple[Condition, ...]

    def __init__(self, *conditions: Condition) -> None:
        self.__attrs_init__(conditions)


@frozen(init=False)
class AnyOf:
    conditions: tuple[Condition, ...]

    def __init__(self, *conditions: Condition) -> None:
        self.__attrs_init__(conditions)


@frozen
class HasEndpoints:
    """What runs has endpoints."""


@frozen
class SpeaksTls:
    """The endpoint speaks TLS itself."""

    endpoint: str


Condition: TypeAlias = (
    HasEndpoints
    | SpeaksTls
    | Always
    | Given
    | AnyChild
    | HasItems
    | Written
    | Is
    | Exceeds
    | SharesScope
    | AssignsRoles
    | Pulls
    | Refers
    | IsLiteral
    | HasSeveral
    | Matches
    | HasChild
    | IsExisting
    | IsBuiltUpon
    | IsPrivate
    | Not
    | AllOf
    | AnyOf
)

ALWAYS = Always()
EXISTING = IsExisting()
NEW = Not(EXISTING)
NEW_OR_BUILT_UPON = AnyOf(NEW, IsBuiltUpon())
"""For what others take over, such as a region: of what exists already it says nothing where there are no others."""
PRIVATE = IsPrivate()
