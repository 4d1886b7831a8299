"""What authors may write: attributes, what they may hold, and the names that Azure takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from aspirec.catalog.conditions import Condition
from aspirec.catalog.templates import Template
from aspirec.frozen import frozen
from aspirec.types import STRING, Type


@frozen(kw_only=True)
class Check:
    """A rule for literal values: `what` says in words what is allowed, `test` tells whether a value is. `meant` gives what
    is probably meant by one that is not, or an empty text.
    """

    what: str
    test: Callable[[str | int], bool]
    meant: Callable[[str | int], str | int] | None = None


@frozen(kw_only=True)
class Attribute:
    """An attribute. `default` is what holds where it is not written (None: nothing), `private_default` what holds then if a
    private endpoint closes the resource; `null` leaves it out altogether. `delegates` is the service (`Microsoft.App/environments`)
    that the subnet which the attribute names is handed over to, `alone` if no other user can have it. `when` says where the
    attribute means something at all; a `secret` must not stand in the program as a constant. What an attribute holds can be read
    by whoever sees the resource, unless it is `secret` or `concealed`.
    Something stands in for an attribute that is `needed` where it is not written, but nothing where it is `null`. Where nothing
    holds anyhow, `null` is as good as not written, unless the attribute `heeds_null`: then something comes along where it is not
    written, and nothing where it is `null`.
    `known` is how early its value has to be known: 'compiled', since it decides what is written; 'listed', where that holds of the
    items of a list; 'early', before anything is deployed.
    Azure wants the resource and the one that the attribute names in one `region`: that of the 'named' or of the 'naming' one.
    What an attribute that `closes` names is closed to the public network. `also` is what people call it elsewhere, for suggestions.
    `endpoints` of an app come with it, called like their schemes: they share the one port of the app, and are open to the outside
    where it is 'external'. `services` of what the attribute names are what the resource uses of it, by their groups of private
    endpoints. Texts that are `words` need no quotes, be it one or a list: names that nothing has mean themselves.
    """

    name: str
    doc: str
    type: Type = STRING
    default: Template = None
    private_default: Template = None
    required: bool = False
    needed: bool = False
    heeds_null: bool = False
    check: Check | None = None
    delegates: str = ""
    alone: bool = False
    region: Literal["", "named", "naming"] = ""
    when: Condition | None = None
    secret: bool = False
    concealed: bool = False
    closes: bool = False
    known: Literal["", "compiled", "listed", "early"] = ""
    also: tuple[str, ...] = ()
    endpoints: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    words: bool = False

    @property
    def ignores_null(self) -> bool:
        """Whether `null` says no more than not writing the attribute."""
        return self.default is None and self.private_default is None and not self.heeds_null


@frozen(kw_only=True)
class NameRule:
    """How Azure wants the names of a type, and how new ones are made.

    `minimum`, `maximum` (characters) and `pattern` (a regular expression for the whole name) judge what an author writes;
    `what` says the pattern in words. Generated names are `take('PREFIX[SEPARATOR]${uniqueString(resourceGroup().id)}', LIMIT)`:
    the prefix is the symbol less the characters that are not `allowed` ('lower', 'upper', 'digit', '-', '_', '.'), and `limit`
    is `maximum` unless given, because the rule that existing deployments were made with is kept even where it is odd.
    `aspire8` says what the rule of Aspire 8 begins names with: the 'name', which a tag holds; the 'symbol' where there is no such
    tag; 'same' for names that Aspire 8 made by this rule, too.
    """

    minimum: int = 1
    maximum: int = 64
    pattern: str = ""
    what: str = ""
    allowed: tuple[str, ...] = ("lower", "upper", "digit")
    separator: str = ""
    limit: int = 0
    lower: bool = False
    aspire8: Literal["name", "symbol", "same"] = "name"
    reason: str = ""
    generated: Template = None
    """How a name is made where it does not follow that rule."""

    @property
    def words(self) -> tuple[str, ...]:
        """The names, where the pattern lists them."""
        found = tuple(self.pattern.split("|"))
        return found if len(found) > 1 and all(word.isalpha() for word in found) else ()


@frozen(kw_only=True)
class Limit:
    """Something that the service refuses, or takes and does nothing with (`warning`), told by the declaration alone.

    `when` says for which resources or children, `message` and `help` are for the author; the finding points to `attribute`
    where that is written, else to the name.
    """

    when: Condition
    message: str
    help: str = ""
    attribute: str = ""
    warning: bool = False
