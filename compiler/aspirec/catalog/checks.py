"""Rules for literal values that a type cannot say."""

from __future__ import annotations

import re
from collections.abc import Callable

from aspirec.catalog.schema import Check

_CRON_RANGES = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
_CRON_NAMES: tuple[dict[str, int], ...] = (
    {},
    {},
    {},
    {
        name: number
        for number, name in enumerate(
            ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
        )
    },
    {name: number for number, name in enumerate(["sun", "mon", "tue", "wed", "thu", "fri", "sat"])},
)


def is_cron(value: str | int) -> bool:
    """Five fields: minute, hour, day of the month, month, day of the week; `*`, lists, ranges, steps."""
    fields = str(value).split()
    return len(fields) == 5 and all(_is_cron_field(field, place) for place, field in enumerate(fields))


def _is_cron_field(field: str, place: int) -> bool:
    return all(_is_cron_part(part, place) for part in field.split(","))


def _is_cron_part(part: str, place: int) -> bool:
    span, slash, step = part.partition("/")
    if slash and not (step.isascii() and step.isdigit() and int(step) > 0):
        return False
    if span == "*":
        return True
    bounds = [_cron_number(text, place) for text in span.split("-")]
    low, high = _CRON_RANGES[place]
    numbers = [number for number in bounds if number is not None]
    return len(numbers) == len(bounds) <= 2 and numbers == sorted(numbers) and all(low <= n <= high for n in numbers)


def _cron_number(text: str, place: int) -> int | None:
    names = _CRON_NAMES[place]
    if text.lower() in names:
        return names[text.lower()]
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 2 else None


def is_image_age(value: str | int) -> bool:
    """Days, hours and minutes, each at most once and in this order (`2d3h6m`); `0d` or one minute and more."""
    return re.fullmatch(r"(?=.)(\d{1,6}d)?(\d{1,6}h)?(\d{1,6}m)?", str(value), re.ASCII) is not None


def is_iso_duration(value: str | int) -> bool:
    """An ISO 8601 duration of days and below (`P1DT2H30M`, `PT5S`)."""
    pattern = r"P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?"
    return re.fullmatch(pattern, str(value), re.ASCII) is not None


FIVE_MINUTES = 300
_IN_SECONDS = {"D": 86400, "H": 3600, "M": 60, "S": 1}


def _seconds_of(value: str | int) -> float:
    """How many seconds an ISO 8601 duration has; -1 for a text that is none."""
    if not is_iso_duration(value):
        return -1
    return sum(float(amount) * _IN_SECONDS[unit] for amount, unit in re.findall(r"([\d.]+)([DHMS])", str(value)))


def _meant(sort: str) -> Callable[[str | int], str | int]:
    """What may be meant by a value of that sort, by the function of that name in `intents`: loaded only after a mistake."""

    def meant(value: str | int) -> str | int:
        from aspirec.catalog import intents

        found: str | int = getattr(intents, sort)(value)
        return found

    return meant


CRON = Check(
    what="a cron expression of five parts (minute, hour, day of the month, month, day of the week), such as '0 1 * * *'",
    test=is_cron,
    meant=_meant("cron"),
)
IMAGE_AGE = Check(
    what="a duration of days, hours and minutes (2d3h6m), one minute or more, or 0d",
    test=is_image_age,
    meant=_meant("image_age"),
)
ISO_DURATION = Check(
    what="an ISO 8601 duration, such as 'PT5M' or 'P14D'", test=is_iso_duration, meant=_meant("iso_duration")
)
SCRIPT_NAME = Check(
    what="the name of a script, such as 'start'",
    test=lambda value: re.fullmatch(r"\S+", str(value)) is not None,
    meant=_meant("script_name"),
)
SCRIPT_WITH_OPTIONS = Check(
    what="the name of a script, such as 'build', with options behind it, if any",
    test=lambda value: re.fullmatch(r"\S+( +-.*)?", str(value)) is not None,
    meant=_meant("script_name"),
)
REGION = Check(
    what="the name of a region: letters, digits and spaces",
    test=lambda value: re.fullmatch(r"[A-Za-z0-9 ]*[A-Za-z0-9]", str(value)) is not None,
    meant=lambda value: "".join(filter(str.isalnum, str(value).lower())),
)
NOT_EMPTY = Check(what="a text that is not empty", test=lambda value: bool(str(value).strip()))
AT_MOST_FIVE_MINUTES = Check(
    what="an ISO 8601 duration of five minutes at most, such as 'PT1M'",
    test=lambda value: 0 < _seconds_of(value) <= FIVE_MINUTES,
    meant=_meant("iso_duration"),
)
AT_LEAST_FIVE_MINUTES = Check(
    what="an ISO 8601 duration of five minutes at least, such as 'PT5M' or 'P14D'",
    test=lambda value: _seconds_of(value) >= FIVE_MINUTES,
    meant=_meant("iso_duration"),
)
PARTITIONS = Check(what="1, 2, 3, 4, 6 or 12", test=lambda value: int(value) in (1, 2, 3, 4, 6, 12))
ABSOLUTE_PATH = Check(
    what="an absolute path, such as '/data'",
    test=lambda value: re.match(r"/|[A-Za-z]:[\\/]", str(value)) is not None,
    meant=lambda value: f"/{path}" if re.match(r"\w", path := str(value).removeprefix("./")) else "",
)
UP_TO_TWELVE = Check(what="a number from 1 to 12", test=lambda value: 1 <= int(value) <= 12)
POSITIVE = Check(what="1 or more", test=lambda value: int(value) >= 1)
NOT_NEGATIVE = Check(what="0 or more", test=lambda value: int(value) >= 0)
PORT = Check(what="a port from 1 to 65535", test=lambda value: 1 <= int(value) <= 65535)
SECONDS = Check(what=POSITIVE.what, test=POSITIVE.test, meant=_meant("seconds"))
SECONDS_OR_NONE = Check(what=NOT_NEGATIVE.what, test=NOT_NEGATIVE.test, meant=_meant("seconds"))
