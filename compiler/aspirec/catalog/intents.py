"""What may be meant by times and commands that are written as other programs take them. For texts that are refused, so imported
only then.

'5m', '00:05:00', 'P5M'       ->  'PT5M' as an ISO 8601 duration, 300 as a number of seconds
'P7D', '7 days', 7            ->  '7d' as the age of an image
'0 */5 * * * *', '@daily'     ->  a cron expression of five parts
'npm run start'               ->  'start' as the name of a script
"""

from __future__ import annotations

import re

_UNITS = "dhms"
_SECONDS = {"d": 86400, "h": 3600, "m": 60, "s": 1}
_PARTS = re.compile(r"(\d{1,9}) ?(days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)[ ,]*", re.ASCII)
_CLOCK = re.compile(r"(?:(\d{1,9})\.)?(\d{1,9}):(\d{1,9})(?::(\d{1,9}))?", re.ASCII)
_MACROS = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
}


def iso_duration(value: str | int) -> str:
    """The duration in ISO 8601, a number being one of seconds; empty if none is meant."""
    found = _amounts(value, "s")
    days = f"{found['d']}D" if "d" in found else ""
    time = "".join(f"{found[unit]}{unit.upper()}" for unit in "hms" if unit in found)
    return "P" + days + (f"T{time}" if time else "") if found else ""


def seconds(value: str | int) -> str | int:
    """How many seconds the duration is; an empty text if none is meant."""
    found = _amounts(value, "s")
    return sum(amount * _SECONDS[unit] for unit, amount in found.items()) if found else ""


def image_age(value: str | int) -> str:
    """The duration in days, hours and minutes, a number being one of days; empty if none is meant."""
    found = _amounts(value, "d")
    return "".join(f"{found[unit]}{unit}" for unit in "dhm" if unit in found) if found.keys() - {"s"} else ""


def cron(value: str | int) -> str:
    """The cron expression without the seconds that some have in front, or that of a word; empty if none is meant."""
    text = str(value).strip()
    seconds, _, rest = text.partition(" ")
    return _MACROS.get(text.lower(), "") or (rest.strip() if seconds in ("0", "00") and len(text.split()) == 6 else "")


def script_name(value: str | int) -> str:
    """The name of the script in a command that runs it: `npm run start`; empty if none is meant."""
    found = re.fullmatch(r"(?:npm|yarn|pnpm|bun)(?:\s+run)?\s+(\S+)", str(value).strip())
    return found[1] if found is not None else ""


def _amounts(value: str | int, unit: str) -> dict[str, int]:
    """How many days, hours, minutes and seconds, those that are none left out; nothing for what is no time."""
    text = str(value).strip().lower()
    clock = _CLOCK.fullmatch(text)
    if text.isascii() and text.isdigit() and len(text) < 10:
        found = {unit: int(text)}
    elif clock is not None:
        found = dict(zip(_UNITS, map(int, clock.groups("0")), strict=True))
    else:
        pieces = text.removeprefix("p").replace("t", "") if text.startswith("p") else text
        rest = _PARTS.sub("", pieces)
        found = {} if rest else {match[2][0]: int(match[1]) for match in _PARTS.finditer(pieces)}
    return {key: amount for key, amount in found.items() if amount}
