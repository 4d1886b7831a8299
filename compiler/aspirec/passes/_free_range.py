"""Room in a network: a range of addresses that nothing has yet."""

from __future__ import annotations

from collections.abc import Iterable


def highest_free(network: str, taken: Iterable[str], prefix_length: int) -> str | None:
    """The highest range of that prefix length in the network that overlaps none of those taken; None for none."""
    from ipaddress import IPv4Network

    space, size = IPv4Network(network), 1 << (32 - prefix_length)
    used = [IPv4Network(text) for text in taken]
    end = int(space.broadcast_address) + 1
    while end - size >= int(space.network_address):
        candidate = IPv4Network((end - size, prefix_length))
        blocking = [int(item.network_address) for item in used if item.overlaps(candidate)]
        if not blocking:
            return str(candidate)
        lowest = min(blocking)
        end = min(end - size, lowest - lowest % size)
    return None
