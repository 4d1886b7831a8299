"""The fixture `golden` of the project's own tests: what the package gives to its users, under a shorter name."""

from __future__ import annotations

import pytest

from aspirec.pytest_plugin import Golden

__all__ = ["Golden", "golden"]


@pytest.fixture
def golden(aspirec_golden: Golden) -> Golden:
    """Holds what a test made against the expected files."""
    return aspirec_golden
