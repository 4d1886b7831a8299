"""What all tests share: the golden harness, and the profile under which properties are tested."""

from __future__ import annotations

import os

from hypothesis import settings

pytest_plugins = ["pytester", "aspirec.pytest_plugin", "tests.harness.plugin"]

settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("fuzz", max_examples=5000, deadline=None)
settings.register_profile("local", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "local"))
