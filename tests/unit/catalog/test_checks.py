"""Rules for literal values: what Azure takes, and what it would only refuse when deploying."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aspirec.catalog.azure._network import is_address_range, is_port_range
from aspirec.catalog.checks import SCRIPT_NAME, SCRIPT_WITH_OPTIONS, is_cron, is_image_age, is_iso_duration

CASES: dict[Callable[[str | int], bool], tuple[tuple[str | int, ...], tuple[str | int, ...]]] = {
    is_cron: (
        ("0 1 * * *", "*/5 0-23 1,15 jan-MAR mon-Fri", "59 23 31 12 7", "0 0 * * sun,sat", "10-30/2 * * * *"),
        (
            "0 1 * *",
            "0 1 * * * *",
            "",
            "60 * * * *",
            "* 24 * * *",
            "* * 0 * *",
            "* * * 13 *",
            "* * * * 8",
            "*/0 * * * *",
            "*/x * * * *",
            "30-10 * * * *",
            "1-2-3 * * * *",
            "1, * * * *",
            "001 * * * *",
            "jan * * * *",
            "* * * mon *",
            "* * * * fr",
        ),
    ),
    is_image_age: (("2d3h6m", "0d", "1m", "12h"), ("", "3h2d", "2", "1d1d", "d", "1s")),
    is_iso_duration: (("PT5M", "P14D", "P1DT2H30M", "PT1.5S"), ("P", "PT", "P1DT", "5M", "P1W", "pt5m", "PT5M ")),
    SCRIPT_NAME.test: (("start", "build:prod", "npm"), ("", "npm run start", "start dev", "start\n")),
    SCRIPT_WITH_OPTIONS.test: (
        ("build", "build -- --mode prod", "build --base=/x y", "npm"),
        ("", " ", "npm run build", "yarn build", "vite build", "build\n-x"),
    ),
    is_port_range: (("*", "443", 443, "8000-8080", "80-80", "0-65535"), ("", "65536", "8080-8000", "80-", "-80", "a")),
    is_address_range: (
        ("*", "VirtualNetwork", "Storage.WestEurope", "10.0.0.1", "10.0.0.0/24", "fd00::/8"),
        ("", "10.0.0", "10.0.0.0/33", "fe80::zz", "/24"),
    ),
}


@pytest.mark.parametrize(("check", "value"), [(check, value) for check, (taken, _) in CASES.items() for value in taken])
def test_what_is_right_is_taken(check: Callable[[str | int], bool], value: str | int) -> None:
    assert check(value)


@pytest.mark.parametrize(
    ("check", "value"), [(check, value) for check, (_, refused) in CASES.items() for value in refused]
)
def test_what_is_wrong_is_refused(check: Callable[[str | int], bool], value: str | int) -> None:
    assert not check(value)
