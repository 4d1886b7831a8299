"""SHA-256 without the price of importing hashlib, which loads OpenSSL: Python brings a SHA-256 of its own. That one is slower by
far, so that OpenSSL is loaded all the same as soon as there is much to be hashed.
"""

from __future__ import annotations

try:
    from _sha2 import sha256 as _small  # type: ignore[import-not-found, unused-ignore]  # Python 3.12 and newer
except ImportError:
    try:
        from _sha256 import sha256 as _small  # type: ignore[import-not-found, unused-ignore]  # Python 3.11
    except ImportError:
        from hashlib import sha256 as _small

_MUCH = 2_000_000
"""So many bytes take about twice as long as loading OpenSSL."""
_hashed = 0
_sha256 = _small


def sha256(data: bytes) -> str:
    """The SHA-256 of some bytes as 64 hexadecimal digits."""
    global _hashed, _sha256
    if _sha256 is _small:
        _hashed += len(data)
        if _hashed > _MUCH:
            from hashlib import sha256 as _sha256
    digest: str = _sha256(data).hexdigest()
    return digest


def text_sha256(data: bytes) -> str:
    """The SHA-256 of a text, of which CRLF counts as LF: a checkout that converts line ends changes no text."""
    return sha256(data.replace(b"\r\n", b"\n"))
