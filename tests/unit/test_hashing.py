"""SHA-256, whoever works it out."""

from __future__ import annotations

import hashlib

import pytest

from aspirec import hashing


def test_it_is_sha256_before_and_after_openssl_takes_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hashing, "_MUCH", 100)
    monkeypatch.setattr(hashing, "_hashed", 0)
    monkeypatch.setattr(hashing, "_sha256", vars(hashing)["_small"])
    taken = []
    for size in (0, 60, 60, 60):
        assert hashing.sha256(b"x" * size) == hashlib.sha256(b"x" * size).hexdigest()
        taken.append(hashing._sha256 is hashlib.sha256)
    assert taken == [False, False, True, True]
