"""Garnet in a container: Microsoft's store that speaks Redis' protocol."""

from __future__ import annotations

from aspirec.catalog.services._key_value import key_value_store

KIND = key_value_store(
    name="garnet",
    title="Garnet",
    registry="ghcr.io",
    image="microsoft/garnet",
    tag="1.0",
    command="/app/GarnetServer --protected-mode no",
    password_option=" --auth Password --password $GARNET_PASSWORD",
    volume_option=" --checkpointdir /data/checkpoints --recover --aof --aof-commit-freq 60000",
    variable="GARNET_PASSWORD",
    scheme="redis",
)
