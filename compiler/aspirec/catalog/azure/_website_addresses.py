"""Names of websites, and where they are reached: a site's host name is its name, a slot's is made of both names."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.catalog.azure._environments import public_address
from aspirec.catalog.hosting import Address, Site
from aspirec.catalog.naming import cleaned, generated_name, prefix
from aspirec.catalog.schema import NameRule
from aspirec.frozen import evolve
from aspirec.model.nodes import Endpoint, literal_text

SITE_NAMES = NameRule(
    minimum=2,
    maximum=60,
    pattern=r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?",
    what="2 to 60 letters, digits and hyphens, no hyphen at either end",
    allowed=("lower", "digit", "-"),
    separator="-",
    lower=True,
)
SUFFIX_OUTPUT = "webSiteSuffix"
LONGEST_SITE, LONGEST_HOST = 40, 59
"""In the host name of a slot, the name of the site is cut at the first, and the whole at the second."""


def site_name(site: Site) -> ex.Expr:
    """The physical name of a website."""
    return site.given_name() or generated_name(SITE_NAMES, site.resource.name)


def slot_of(site: Site) -> ex.Expr | None:
    """The slot that a website is deployed to: its own, else that of the environment; None for the site itself."""
    own = site.resource.setting("slot")
    slot = own if own is not None else site.environment.setting("slot")
    return None if isinstance(slot, ex.Null) else slot


def host_name(name: ex.Expr) -> ex.Expr:
    """The host name of a site by its name."""
    return ex.text(name, ".azurewebsites.net")


def address(site: Site, endpoint: Endpoint, consumer: Site | None) -> Address:
    """Where the site is reached. Beside it, in the resource group of the apps, its name is spelled out again; elsewhere the
    unique part of it comes from the environment.
    """
    beside = consumer is not None and consumer.environment.name == site.environment.name
    return _address(site, endpoint, site_name(site) if beside else _name_from_afar(site))


def slot_address(site: Site, endpoint: Endpoint) -> Address:
    """Where the slot of a site is reached by the slots of others."""
    slot = slot_of(site)
    return _address(site, endpoint, site_name(site) if slot is None else slot_host(site_name(site), slot))


def slot_host(name: ex.Expr, slot: ex.Expr) -> ex.Expr:
    """The first label of the host name of a slot."""
    if isinstance(name, ex.Call) and name.name == "take":
        name = name.arguments[0]
    word = literal_text(slot)
    lowered = ex.lift(word.lower()) if word is not None else ex.call("toLower", slot)
    return ex.call("take", ex.text(ex.call("take", name, LONGEST_SITE), "-", lowered), LONGEST_HOST)


def _name_from_afar(site: Site) -> ex.Expr:
    given = site.given_name()
    if given is not None:
        return given
    start, _ = prefix(SITE_NAMES, site.resource.name)
    whole = ex.text(f"{start}-", site.output(SUFFIX_OUTPUT))
    unique = ex.call("take", whole, SITE_NAMES.maximum)
    return whole if _fits(site) else unique


def _fits(site: Site) -> bool:
    """Whether the name keeps its unique part whole."""
    from aspirec.catalog.naming import TOKEN_LENGTH

    return len(cleaned(SITE_NAMES, site.resource.name)) + 1 + TOKEN_LENGTH <= SITE_NAMES.maximum


def _address(site: Site, endpoint: Endpoint, name: ex.Expr) -> Address:
    host = host_name(name)
    return evolve(public_address(site, endpoint, host), host_and_port=host)
