"""Exceptions from Bicep's linter, where it is wrong, or where a program says on purpose what the linter warns of.

Bicep wants hosts that differ between Azure's clouds to be made with `environment()`. A private DNS zone has its name all
the same, and so has a host that the author of the program wrote: the line above says that it is meant. And it takes parameters
and outputs for secrets that are only called so: what a vault named `secrets` hands out is none.
"""

from __future__ import annotations

from aspirec.bicep import nodes
from aspirec.bicep.identifiers import mentions_secret, sounds_secret
from aspirec.frozen import evolve

HOSTS = (
    "azuredatalakeanalytics.net",
    "azuredatalakestore.net",
    "core.windows.net",
    "database.windows.net",
    "datalake.azure.net",
    "gallery.azure.com",
    "graph.windows.net",
    "login.microsoftonline.com",
    "management.azure.com",
    "vault.azure.net",
)
"""The hosts that the rule `no-hardcoded-env-urls` looks for, as Bicep's configuration lists them."""

_ENDINGS = frozenset(host[host.rindex(".") :] for host in HOSTS)
"""How the hosts end: hardly any file has even that in it."""

DIRECTIVE = "#disable-next-line no-hardcoded-env-urls"


def with_silenced_names(file: nodes.File) -> nodes.File:
    """The file with the linter silenced about parameters and outputs that only sound like secrets."""
    named = [item.name for item in file.statements if type(item) is nodes.Param or type(item) is nodes.Output]
    if not mentions_secret(" ".join(named)):
        return file
    return evolve(file, statements=tuple(map(_with_silenced_name, file.statements)))


def _with_silenced_name(statement: nodes.Statement) -> nodes.Statement:
    match statement:
        case nodes.Param(type="string" | "object") if sounds_secret(statement.name) and not statement.decorator(
            "secure"
        ):
            return evolve(statement, silenced=(*statement.silenced, "secure-secrets-in-params"))
        case nodes.Output() if "password" in statement.name.lower():
            return evolve(statement, silenced=(*statement.silenced, "outputs-should-not-contain-secrets"))
        case _:
            return statement


def with_exceptions(text: str) -> str:
    """The text of a Bicep file with a directive above each line with such a host.

    Within a text of several lines no directive can stand; comments and descriptions are not looked at by the linter.
    """
    lowered = text.lower()
    if not any(ending in lowered for ending in _ENDINGS) or not any(host in lowered for host in HOSTS):
        return text
    lines: list[str] = []
    inside = False
    for line in text.splitlines(keepends=True):
        if not inside and _names_host(line):
            indent = line[: len(line) - len(line.lstrip(" "))]
            lines.append(f"{indent}{DIRECTIVE}\n")
        inside ^= line.count("'''") % 2 == 1
        lines.append(line)
    return "".join(lines)


def _names_host(line: str) -> bool:
    if line.lstrip().startswith(("//", "@description(", "@sys.description(")):
        return False
    lowered = line.lower()
    return any(_stands_alone(lowered, host) for host in HOSTS)


def _stands_alone(line: str, host: str) -> bool:
    """Whether the host is in the line, and no part of a longer word."""
    place = line.find(host)
    while place >= 0:
        around = line[place - 1 : place] + line[place + len(host) : place + len(host) + 1]
        if not any(character.isalnum() for character in around):
            return True
        place = line.find(host, place + 1)
    return False
