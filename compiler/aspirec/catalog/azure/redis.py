"""Azure Cache for Redis, the classic service that Azure is about to retire; new caches are better off as azure.managedRedis."""

from __future__ import annotations

from aspirec.catalog.azure._vaults import REDIS_AUTHENTICATION, WITH_KEYS, brought_vault, key_vault
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES
from aspirec.catalog.conditions import ALWAYS, Not
from aspirec.catalog.schema import Access, Connection, DataRole, Kind, NameRule, Output, StoredSecret
from aspirec.catalog.templates import (
    Attr,
    BicepResource,
    Dot,
    Fmt,
    Fn,
    Method,
    Out,
    Own,
    PrincipalOf,
    Secret,
    Tags,
    When,
)

VERSION = "2024-11-01"
ADDRESS = Fmt("{},ssl=true", Own("properties.hostName"))

KIND = Kind(
    name="azure.redis",
    summary="Redis cache (classic)",
    also=("cache", "redisCache"),
    doc="A cache of the classic service. Apps sign in with their identities, or with the access key.",
    attributes=(*AZURE_ATTRIBUTES, DEFAULT_ROLES, REDIS_AUTHENTICATION, key_vault(WITH_KEYS)),
    children=AZURE_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NameRule(
        minimum=1,
        maximum=63,
        pattern=r"(?!.*--)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?",
        what="1 to 63 letters, digits and single hyphens, a letter or digit at both ends",
        allowed=("lower", "upper", "digit", "-"),
        separator="-",
    ),
    resource=BicepResource(
        type="Microsoft.Cache/redis",
        version=VERSION,
        body={
            "location": Attr("location"),
            "properties": {
                "sku": {"name": "Basic", "family": "C", "capacity": 1},
                "enableNonSslPort": False,
                "minimumTlsVersion": "1.2",
                "disableAccessKeyAuthentication": When(WITH_KEYS, None, True),
                "redisConfiguration": When(WITH_KEYS, None, {"aad-enabled": "true"}),
            },
            "tags": Tags(),
        },
    ),
    brings=(brought_vault(WITH_KEYS),),
    vault="keyVault",
    secrets=(
        StoredSecret(
            name="connectionstrings--{name}",
            symbol="connectionString",
            value=Fmt("{},password={}", ADDRESS, Dot(Method(Own(), "listKeys"), "primaryKey")),
            when=WITH_KEYS,
        ),
    ),
    outputs=(
        Output(
            name="connectionString", value=ADDRESS, when=Not(WITH_KEYS), doc="The connection string: host and options."
        ),
        Output(name="name", value=Own("name"), doc="The name of the cache."),
        Output(name="hostName", value=Own("properties.hostName"), doc="The host name."),
    ),
    connection=Connection(string=When(WITH_KEYS, Secret("connectionstrings--{name}"), Out("connectionString"))),
    access=Access(
        in_turn=True,
        when=Not(WITH_KEYS),
        roles=("RedisCacheContributor",),
        data_roles=(
            DataRole(name="RedisDataContributor", value="Data Contributor", suffix="_contributor"),
            DataRole(name="RedisDataOwner", value="Data Owner", suffix="_owner"),
            DataRole(name="RedisDataReader", value="Data Reader", suffix="_reader"),
        ),
        defaults=(("RedisDataContributor", ALWAYS),),
        assignment=(
            BicepResource(
                type="Microsoft.Cache/redis/accessPolicyAssignments",
                version=VERSION,
                symbol="{symbol}{role}",
                name=Fn("guid", Own("id"), PrincipalOf("id"), PrincipalOf("role")),
                parent="{symbol}",
                body={
                    "properties": {
                        "accessPolicyName": PrincipalOf("role"),
                        "objectId": PrincipalOf("id"),
                        "objectIdAlias": PrincipalOf("name"),
                    }
                },
            ),
        ),
    ),
)
