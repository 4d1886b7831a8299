"""Connection strings of services that the program does not deploy: given from outside, or put together here."""

from __future__ import annotations

from aspirec.catalog.common import PUBLISH
from aspirec.catalog.conditions import Written
from aspirec.catalog.schema import Attribute, Child, Connection, GeneratedParameter, Kind
from aspirec.catalog.templates import Attr, ParameterOf, When
from aspirec.types import STRING

FROM_OUTSIDE = ParameterOf("{name}", secure=True, use="connection")

KIND = Kind(
    name="connectionString",
    summary="connection string",
    doc="A connection string to something elsewhere. Without `value`, it is a secure parameter of main.bicep and apps.bicep.",
    attributes=(
        PUBLISH,
        Attribute(name="value", doc="The connection string, composed of parameters and outputs.", concealed=True),
    ),
    children=(
        Child(
            word="properties",
            doc="Connection properties for apps that reference it; names in Pascal case, such as `JdbcUrl`.",
            named="none",
            free=True,
            entries=STRING,
        ),
    ),
    layer=0,
    generates=(GeneratedParameter(name="{name}", unless="value", generated=None, use="connection"),),
    connection=Connection(string=When(Written("value"), Attr("value"), FROM_OUTSIDE), entries="properties"),
)
