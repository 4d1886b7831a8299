"""Templates and conditions of the catalogue in words, for people who read what a kind has.

    Fmt("Endpoint={};EntityPath={}", Out("endpoint"), PhysicalName())   ->  Endpoint={endpoint};EntityPath={name}
    When(Is("mode", "Serverless"), "a", "b")                            ->  a (if mode is 'Serverless'), else b

What stands in braces is known when a program is compiled or deployed. Templates that say nothing to a reader are `{…}`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aspirec import expressions as ex
from aspirec.catalog import conditions as c
from aspirec.catalog import templates as t

UNKNOWN = "{…}"


def plain(template: t.Template) -> Any:
    """A default as data: a string, number, boolean or list as such, anything else in words; None for nothing."""
    match template:
        case None | bool() | int() | str():
            return template
        case list() | tuple():
            return [plain(item) for item in template]
        case _:
            return words(template)


def words(template: t.Template) -> str:
    """The text that a template gives, with what it depends on in braces; empty for nothing."""
    match template:
        case None:
            return ""
        case bool():
            return str(template).lower()
        case str() | int():
            return str(template)
        case t.Fmt():
            pieces = template.pattern.split("{}")
            filled = [word + piece for word, piece in zip(map(words, template.arguments), pieces[1:], strict=True)]
            return pieces[0] + "".join(filled)
        case t.When():
            return _alternatives(template)
        case t.Attr():
            return f"{{{template.name}}}"
        case t.Out():
            return f"{{{template.name}}}"
        case t.PhysicalName():
            return "{" + "parent's " * template.up + "name}"
        case t.ModelName():
            return "{name}"
        case t.Secret():
            return "{secret " + template.pattern.replace("{", "").replace("}", "") + "}"
        case t.ParameterOf():
            return "{parameter " + template.pattern.replace("{name}", "NAME") + "}"
        case t.EndpointOf():
            return f"{{{template.endpoint}.{template.property}}}"
        case _:
            return _more_words(template)


def _more_words(template: t.Template) -> str:
    match template:
        case ex.Text():
            return template.literal if template.literal is not None else UNKNOWN
        case t.Above():
            return words(template.template)
        case t.PropertyOf():
            return f"{{{'parent.' * template.up}{template.name}}}"
        case t.Encoded():
            return words(template.value)
        case t.Argument():
            return words(template.value if template.default is None else template.default)
        case list() | tuple():
            return ", ".join(words(item) for item in template)
        case Mapping():
            return "{ " + ", ".join(f"{key}: {words(value)}" for key, value in template.items()) + " }"
        case _:
            return UNKNOWN


def _alternatives(template: t.When) -> str:
    where = condition_words(template.condition)
    then, otherwise = words(template.then), words(template.otherwise)
    said = f"{then} (if {where})" if where else then
    if not then:
        return f"{otherwise} (unless {where})" if otherwise and where else otherwise
    return f"{said}, else {otherwise}" if otherwise else said


def condition_words(condition: c.Condition) -> str:
    """When a condition holds; empty for always, and for what is not worth a word."""
    match condition:
        case c.Not():
            return _negated(condition.condition)
        case c.Is():
            return f"{condition.attribute} is {_value(condition)}"
        case c.Exceeds():
            return f"{condition.attribute} is above {condition.most}"
        case c.AllOf((c.Written(name), c.Not(c.Given(same)))) if name == same:
            return f"{name} is null"
        case c.AllOf((c.Given(name), c.Not(c.Is(same, False)))) if name == same:
            return f"{name} is given and not false"
        case c.Given() | c.Written() | c.Refers():
            return f"{condition.attribute} is given"
        case c.HasChild():
            return f"it has a child {_children(condition)}"
        case c.AnyChild():
            inside = condition_words(condition.condition)
            return f"{inside} in any '{condition.word}'" if inside else ""
        case c.SharesScope():
            return f"{condition.attribute} is in the same scope"
        case c.IsExisting():
            return "it exists already"
        case c.IsBuiltUpon():
            return "something is built on it"
        case c.IsPrivate():
            return "a private endpoint closes it"
        case c.Pulls():
            return "it pulls images"
        case c.AllOf():
            parts = [
                _grouped(one) if isinstance(one, c.AnyOf) else condition_words(one) for one in condition.conditions
            ]
            return " and ".join(filter(None, parts))
        case c.AnyOf():
            return " or ".join(filter(None, map(condition_words, condition.conditions)))
        case _:
            return ""


def _negated(condition: c.Condition) -> str:
    """When a condition does not hold."""
    match condition:
        case c.Is():
            return f"{condition.attribute} is not {_value(condition)}"
        case c.AllOf((c.Written(name), c.Not(c.Given(same)))) if name == same:
            return f"{name} is not null"
        case c.Given() | c.Written() | c.Refers():
            return f"{condition.attribute} is left out"
        case c.HasChild():
            return f"it has no child {_children(condition)}"
        case c.SharesScope():
            return f"{condition.attribute} is in another scope"
        case c.IsExisting():
            return "it is new"
        case c.IsPrivate():
            return "no private endpoint closes it"
        case c.AnyOf():
            return condition_words(c.AllOf(*map(c.Not, condition.conditions)))
        case c.Not():
            return condition_words(condition.condition)
        case _:
            inside = condition_words(condition)
            return f"not ({inside})" if inside else ""


def _grouped(condition: c.AnyOf) -> str:
    """Alternatives as a part of something longer: values of one attribute in a row."""
    ones = condition.conditions
    if (
        all(isinstance(one, c.Is) for one in ones)
        and len({one.attribute for one in ones if isinstance(one, c.Is)}) == 1
    ):
        first, *others = (one for one in ones if isinstance(one, c.Is))
        return " or ".join([condition_words(first), *map(_value, others)])
    inside = condition_words(condition)
    return f"({inside})" if inside else ""


def _value(condition: c.Is) -> str:
    return f"'{condition.value}'" if isinstance(condition.value, str) else str(condition.value).lower()


def _children(condition: c.HasChild) -> str:
    return " or ".join(f"'{word}'" for word in condition.words)
