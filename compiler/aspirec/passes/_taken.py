"""The names that are in use, so that nothing comes along under a name which something else has."""

from __future__ import annotations

from aspirec.model.nodes import App
from aspirec.passes import errors
from aspirec.passes.context import Context
from aspirec.source import Span


class Taken:
    """The names of resources and parameters, in whatever case, with their places."""

    def __init__(self, app: App, context: Context) -> None:
        self._places = {parameter.name.lower(): parameter.span for parameter in app.parameters}
        self._places |= {resource.name.lower(): resource.name_span for resource in app.resources}
        self._context = context

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._places

    def claim(self, name: str, what: str, owner: str, span: Span) -> bool:
        """Take a name for what an owner brings along. False, and a report, if something has it already."""
        place = self._places.get(name.lower())
        if place is not None:
            self._context.bag.add(errors.brought_name_clash(name, what, owner, span, place))
            return False
        self._places[name.lower()] = span
        return True
