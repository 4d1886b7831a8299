"""aspirec compiles application models (`.aspire`) into deterministic Azure Bicep."""

__version__ = "0.1.0"
