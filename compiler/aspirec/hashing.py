"""SHA-256 without the price of importing hashlib, which loads OpenSSL: Python brings a SHA-256 of its own."""

from __future__ import annotations

try:
    from _sha2 import sha256 as _sha256  # type: ignore[import-not-found, unused-ignore]  # Python 3.12 and newer
except ImportError:
    try:
        from _sha256 import sha256 as _sha256  # type: ignore[import-not-found, unused-ignore]  # Python 3.11
    except ImportError:
        from hashlib import sha256 as _sha256


def sha256(data: bytes) -> str:
    """The SHA-256 of some bytes as 64 hexadecimal digits."""
    digest: str = _sha256(data).hexdigest()
    return digest
