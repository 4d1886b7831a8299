"""Valkey in a container: the open continuation of Redis."""

from __future__ import annotations

from aspirec.catalog.services._key_value import key_value_store

KIND = key_value_store(
    name="valkey",
    title="Valkey",
    registry="docker.io",
    image="valkey/valkey",
    tag="9.1",
    command="valkey-server",
    password_option=" --requirepass $VALKEY_PASSWORD",
    volume_option=" --save 60 1",
    variable="VALKEY_PASSWORD",
    scheme="valkey",
)
