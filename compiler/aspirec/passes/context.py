"""What a pass is given beside the tree."""

from __future__ import annotations

from aspirec.diagnostics.model import Bag
from aspirec.frozen import frozen


@frozen
class Context:
    """What a pass may use of its surroundings. No clock, no environment, no files."""

    bag: Bag
