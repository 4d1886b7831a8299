"""aspirec compiles application models (`.aspire`) into deterministic Azure Bicep."""

__version__ = "0.1.0"

enforces_immutability = True
"""Whether trees refuse to be changed while a program runs. The installed command turns it off before any of them is defined, which
saves a tenth of a build; where the compiler is imported, as by its tests, it stays on."""
