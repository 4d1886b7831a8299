"""Redis in a container: a cache, or a store with a volume."""

from __future__ import annotations

from aspirec.catalog.services._key_value import key_value_store
from aspirec.catalog.templates import EndpointOf

KIND = key_value_store(
    name="redis",
    title="Redis",
    registry="docker.io",
    image="library/redis",
    tag="8.6",
    command="redis-server",
    password_option=" --requirepass $REDIS_PASSWORD",
    volume_option=" --save 60 1",
    variable="REDIS_PASSWORD",
    scheme=EndpointOf("tcp", "scheme"),
    endpoint_scheme="redis",
    tls=True,
)
