"""What somebody meant by the name of an attribute or child that there is not, and where it belongs: in a block, without its
colon, behind the name.

    withReplicas, min_replicas      ->  replicas, minReplicas: methods and snake_case are read as attributes
    livenessProbe { … }             ->  probe liveness { … }
    references: [db], roles: […]    ->  reference TARGET, grant ROLE on TARGET

Only asked after a mistake was found; the answers are the helps of diagnostics.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache

from aspirec.catalog import schema
from aspirec.diagnostics.suggest import listed, near_names, words_of
from aspirec.model.bodies import PARAMS, Owner, attributes_of
from aspirec.model.errors import as_attribute
from aspirec.model.type_words import describe_wanted
from aspirec.syntax import nodes as syntax
from aspirec.syntax.recovery.mends_grants import GRANT_ELSEWHERE
from aspirec.syntax.tokens import DECLARATION_WORDS
from aspirec.types import ListOf, Type, accepts

_VERBS = ("with", "add", "as", "use", "set", "publish", "is")
"""How the names of methods begin that say the same elsewhere."""
_FORMS = {
    "reference": "reference TARGET",
    "grant": "grant ROLE on TARGET",
    "output": "output NAME: value",
    "resource": "resource SYMBOL 'TYPE' { … }",
}
"""How clauses are written."""
_CLAUSES = {
    "reference": "reference references connections consume consumes use uses need needs require requires connect link bind",
    "grant": " ".join(("grant", "grants", *GRANT_ELSEWHERE)),
    "output": "output outputs",
    "resource": "resource resources",
}
_FEW = 4
"""How many kinds are named in a help."""
_CLAUSE_CALLED = {word: clause for clause, words in _CLAUSES.items() for word in words.split()}
"""Clauses by the words that people put in their place, as attributes and as children."""


def means_clause(name: str) -> bool:
    """Whether an attribute of the name would say what a clause says."""
    return any(one in _CLAUSE_CALLED for one in names_for(name))


def names_for(name: str) -> tuple[str, ...]:
    """The name, and what it is in camelCase without the verb of a method: `withReference`, `depends_on`."""
    first, *rest = name.split("_")
    camel = first + "".join(word[:1].upper() + word[1:] for word in rest)
    for verb in _VERBS:
        bare = camel[len(verb) :]
        if camel.lower().startswith(verb) and bare[:1].isupper():
            camel = bare[0].lower() + bare[1:]
            break
    return tuple(dict.fromkeys((name, camel)))


def place_of_attribute(name: str, owner: Owner) -> str:
    """How to write what somebody wrote as the attribute `name` of a resource or a child."""
    kind, children = owner.kind, owner.children
    instead = _instead(name, owner)
    if instead:
        return instead
    foreign = _of_other_kinds(name, kind) if kind is not None and name not in children else ""
    if foreign:
        return foreign
    if name in children:
        return f"'{name}' is a block or child: write '{_form(children[name])}' without the colon"
    form = _form_meant(name, children, owner.clauses)
    if form:
        return f"write it as '{form}'"
    if says_existing(name, owner):
        return f"it is written in front: {_existing(owner)}"
    if kind is not None:
        if names_source(name, kind):
            return f"it is written after the name: {kind.name} {owner.name} '…'"
        other = _kind_called(name, kind)
        if other:
            return f"that is a kind of its own: {other} {owner.name} '…'"
    for one in names_for(name):
        for child in children.values():
            inner = next((item for item in child.attributes if item.name == one), None)
            inner = inner or next((item for item in child.attributes if _is_called(item, one)), None)
            if inner is not None and not any(_is_called(item, one) for item in owner.attributes.values()):
                return f"it belongs into '{_form(child, inner.name)}'"
    return ""


def place_of_child(entry: syntax.Child, owner: Owner) -> str:
    """How to write what somebody wrote as a child with a word that there is not."""
    word = entry.word.text
    instead = _instead(word, owner)
    if instead:
        return instead
    attributes, children, clauses = owner.attributes, owner.children, owner.clauses
    clause = _CLAUSE_CALLED.get(word, "") if word not in attributes else ""
    if clause == "reference" and clause in clauses and entry.name is not None and entry.body is None:
        return f"write 'reference {entry.name.text}'"
    if clause == "grant" and clause in clauses:
        return f"write '{_FORMS[clause]}'"
    attribute = attributes.get(word) or next(
        (item for item in attributes.values() if any(_is_called(item, one) for one in names_for(word))), None
    )
    if attribute is not None and (attribute.name == word or entry.body is None):
        name = attribute.name
        in_list = isinstance(attribute.type, ListOf)
        written = as_attribute(entry, name, in_list=in_list) if entry.body is None else f"write '{name}: …'"
        return f"'{name}' is an attribute: {written}"
    if says_existing(word, owner):
        return f"it is written in front, and what the block says goes into the body: {_existing(owner)} {{ … }}"
    inside = next((child for child in children.values() if _has(child, word)), None)
    if inside is not None:
        return f"it is an attribute of '{inside.word}': write '{_form(inside, word)}'"
    form = _form_meant(word, children, clauses)
    if form:
        return f"write it as '{form}'"
    below = next((c for c in children.values() if any(item.word == word for item in c.children)), None)
    if below is not None:
        return f"it belongs into '{_form(below)}'"
    near = next(iter(meant_words(word, (*children, *clauses))), "")
    if near in children and children[near].named == "name" and entry.name is None:
        return f"write it as '{_form(children[near])}'"
    like = () if near else meant_words(word, attributes)
    return f"did you mean the attribute '{like[0]}: …'?" if like else ""


def place_of_declaration(entry: syntax.Child) -> str:
    """Where a declaration belongs that is written in a body, as a child of it; empty if it reads as none."""
    from aspirec.catalog.index import find_kind

    word = entry.word.text
    if entry.source is not None and word in DECLARATION_WORDS:
        return f"'{word} …' stands at the top, outside of all braces"
    if entry.name is None or (word not in DECLARATION_WORDS and find_kind(word) is None):
        return ""
    return f"'{word} {entry.name.text}' is declared at the top, outside of all braces"


def _instead(name: str, owner: Owner) -> str:
    """What the declaration says to write in place of something of the name; empty for nothing."""
    wanted = {one.lower() for one in names_for(name)}
    found = next((text for word, text in owner.declared.instead if word.lower() in wanted), "")
    return found.replace("NAME", owner.name or "NAME")


def says_existing(name: str, owner: Owner) -> bool:
    """Whether an entry of the name would say that its owner is there already."""
    return owner.declared.can_exist and "existing" in names_for(name)


def _existing(owner: Owner) -> str:
    """How the head of a declaration begins that looks up what is there already."""
    return " ".join(filter(None, ("existing", owner.title, owner.name)))


def _form_meant(name: str, children: Mapping[str, schema.Child], clauses: Collection[str]) -> str:
    """How a child or clause is written that somebody has another name for; empty for none."""
    for one in names_for(name):
        called = next((child for child in children.values() if _is_called(child, one)), None)
        if called is not None:
            return _form(called)
        clause = _CLAUSE_CALLED.get(one, "")
        if clause in clauses:
            return _FORMS[clause]
        for child in children.values():
            named = _named_in(one, child)
            if named:
                return f"{child.word} {named} {{ … }}"
    return ""


def _named_in(name: str, child: schema.Child) -> str:
    """The name of the child that one word is made of, with the child's own word behind it or not, where only certain names are
    allowed: `livenessProbe`, `liveness`.
    """
    words = child.name_rule.words if child.name_rule is not None else ()
    return next((word for word in words if name.lower() in (word.lower(), (word + child.word).lower())), "")


def _kind_called(name: str, kind: schema.Kind) -> str:
    """The kind that an attribute stands for which says what runs: `build` of a container is a dockerfile."""
    return _kinds_that_run().get(name, "") if kind.compute is not None else ""


@cache
def _kinds_that_run() -> dict[str, str]:
    """The kinds that say with a text what runs, by what they are called elsewhere."""
    from aspirec.catalog.index import sound_kinds

    return {also: kind.name for kind in sound_kinds() if kind.compute and kind.source_required for also in kind.also}


def meant_words(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """The names that are near a name, or near what it is without the verb of a method."""
    names = tuple(known)
    return next((near for one in names_for(word) if (near := near_names(one, names))), ())


def _of_other_kinds(name: str, kind: schema.Kind) -> str:
    """Which kinds that run something have an attribute of just this name, where this one, which runs something too, has nothing
    that is called so: it is left of a declaration whose kind was another one. Empty for none, and for more than one would read.
    """
    from aspirec.catalog.index import sound_kinds

    own: tuple[schema.Attribute | schema.Child, ...] = (*kind.attributes, *kind.children)
    if kind.compute is None or any(_is_called(item, one) for item in own for one in names_for(name)):
        return ""
    taking = {
        other.name: attribute
        for other in sound_kinds()
        if other.compute is not None and (attribute := other.attribute(name)) is not None
    }
    if not taking or len(taking) > _FEW:
        return ""
    endpoints = next(iter(taking.values())).endpoints
    instead = f"; declare the endpoint instead: endpoint {endpoints[0]} {{ … }}" if endpoints else ""
    return f"it is an attribute of {listed([repr(other) for other in taking], 'and')}{instead}"


def names_source(name: str, kind: schema.Kind) -> bool:
    """Whether an attribute of the name would say what the kind takes after its own name (`image` of a container)."""
    return bool(kind.source) and name.lower() in words_of(kind.source)


def gives_source(body: syntax.Body | None, kind: schema.Kind) -> bool:
    """Whether a body says what belongs after the name, which is reported there."""
    return any(
        kind.attribute(name) is None and (names_source(name, kind) or _kind_called(name, kind))
        for name in _written(body)
    )


def _written(body: syntax.Body | None) -> Iterator[str]:
    """The names of the attributes in a body."""
    for entry in attributes_of(body):
        if isinstance(entry.key, syntax.Name):
            yield entry.key.text


def _has(child: schema.Child, attribute: str) -> bool:
    return any(item.name == attribute for item in child.attributes)


def _is_called(item: schema.Attribute | schema.Child, name: str) -> bool:
    """Whether it has the name elsewhere, or the name is that of several of a child."""
    several = (f"{item.word}s", f"{item.word}es") if isinstance(item, schema.Child) and item.named != "none" else ()
    return name.lower() in (alias.lower() for alias in (*item.also, *several))


def meant_attributes(
    name: str,
    given: Type,
    attributes: Mapping[str, schema.Attribute],
    body: syntax.Body | None,
    meant: str,
    others: Iterable[str],
) -> tuple[str, ...]:
    """The attributes that somebody may have meant, best first: those that are called so elsewhere, which take such a value if
    any do; unless it is known what is `meant`, those of near names that are not written already, the `others` among them; if
    nothing else fits, the one that must be given, or the only one that is said to be about a thing of that name.
    """
    names = names_for(name)
    same = [item for item in attributes.values() if any(item.name == one or _is_called(item, one) for one in names)]
    fitting = [item for item in same if accepts(item.type, given)]
    if same or meant:
        return tuple(item.name for item in fitting or same)
    written = {*_written(body)}
    free = [known for known in (*attributes, *others) if known not in written]
    return meant_words(name, free) or _sole_missing(body, attributes) or _documented(names[-1], attributes, free)


def _documented(name: str, attributes: Mapping[str, schema.Attribute], free: Collection[str]) -> tuple[str, ...]:
    """The one attribute in whose description the words of the name are: the `tier` of a registry is its sku."""
    words = {word.removesuffix("s") for word in words_of(name)}
    found = tuple(
        item.name
        for item in attributes.values()
        if item.name in free and words and words <= {word.removesuffix("s") for word in words_of(item.doc)}
    )
    return found if len(found) == 1 else ()


def takes(near: tuple[str, ...], given: Type, attributes: Mapping[str, schema.Attribute]) -> str:
    """What the one attribute takes that may be meant, as a sentence, where it is something else than what is given."""
    meant = attributes.get(near[0]) if len(near) == 1 else None
    return "" if meant is None or accepts(meant.type, given) else f" it takes {describe_wanted(meant.type)}"


def _sole_missing(body: syntax.Body | None, attributes: Mapping[str, schema.Attribute]) -> tuple[str, ...]:
    """The one attribute that must be given and is not, where one other entry has a name that does not exist."""
    given: set[str] = set()
    unknown = 0
    for name in _written(body):
        given.add(name)
        unknown += name not in attributes
        if unknown > 1:
            return ()
    missing = tuple(name for name, item in attributes.items() if item.required and name not in given)
    return missing if len(missing) == unknown == 1 else ()


def _form(child: schema.Child, attribute: str = "") -> str:
    name = {"name": " NAME", "source": " '…'", "either": "" if child.free else " NAME", "none": ""}[child.named]
    inside = f"{attribute}: …" if attribute else "…"
    return f"{child.word}{name} {{ {inside} }}"


def misspelt_parameters(entry: syntax.Child, kind: schema.Kind) -> tuple[str, ...]:
    """The names of the parameters in a block that the kind does not have, if its word is a misspelt `params`."""
    words = [child.word for child in kind.children]
    if entry.body is None or entry.name is not None or PARAMS not in near_names(entry.word.text, words):
        return ()
    keys = [item.key for item in attributes_of(entry.body)]
    return tuple(key.text for key in keys if isinstance(key, syntax.Name))
