"""Names that templates have patterns for: symbols, and the vault of a resource."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.filling.subject import Subject
from aspirec.model.nodes import Index, literal_text


def symbol_from(pattern: str, subject: Subject) -> str:
    """A symbol with `{symbol}` filled in; `{root}` is the symbol of the resource at the top. A fixed symbol that the
    resource itself has already gets that in front.
    """
    root = subject.root.symbol
    azure = symbol_of(literal_text(subject.physical_name) or subject.name) if "{azure}" in pattern else ""
    role = subject.principal.suffix if subject.principal is not None else ""
    symbol = pattern.format(symbol=subject.symbol, root=root, name=subject.name, azure=azure, role=role)
    return f"{root}_{symbol}" if pattern == symbol and symbol.lower() == root.lower() else symbol


def part_symbol(index: Index, target: ex.ResourceRef) -> str:
    """The symbol of a child in the module of its resource; empty for the resource itself."""
    return Subject(index, index[target.resource], index.path(target)).symbol if target.children else ""


def secrets_vault(subject: Subject) -> str:
    """The vault that holds the secrets of the resource: the one its attribute names, else the one brought along."""
    named = subject.root.attribute(subject.kind.vault)
    if isinstance(named, ex.ResourceRef):
        return named.resource
    brought = next(item for item in subject.kind.brings if item.unless == subject.kind.vault)
    return brought.name.format(name=subject.resource.name)
