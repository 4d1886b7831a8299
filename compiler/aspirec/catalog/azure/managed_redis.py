"""Azure Managed Redis: a cluster with the one database that it has."""

from __future__ import annotations

from aspirec.catalog.azure._vaults import REDIS_AUTHENTICATION, WITH_KEYS, brought_vault, key_vault
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES
from aspirec.catalog.conditions import ALWAYS, EXISTING, PRIVATE, Not
from aspirec.catalog.schema import Access, Connection, DataRole, Kind, NameRule, Output, PrivateLink, StoredSecret
from aspirec.catalog.templates import (
    Attr,
    BicepResource,
    Dot,
    Encoded,
    Fmt,
    Fn,
    Method,
    Out,
    Own,
    Part,
    PrincipalOf,
    Secret,
    Tags,
    When,
)

VERSION = "2025-07-01"
DATABASE = "{symbol}_default"
DATABASES = "Microsoft.Cache/redisEnterprise/databases"
PORT = 10000
HOST = Out("hostName")
ADDRESS = Fmt("{}:{},ssl=true", Own("properties.hostName"), PORT)
KEY = Dot(Method(Part(DATABASE), "listKeys"), "primaryKey")
STORED_KEY = Secret("primaryaccesskey--{name}")

KIND = Kind(
    name="azure.managedRedis",
    summary="Managed Redis cluster",
    also=("redisEnterprise",),
    doc="A cluster of Azure Managed Redis with its database. Apps sign in with their identities, or with the access key.",
    attributes=(*AZURE_ATTRIBUTES, DEFAULT_ROLES, REDIS_AUTHENTICATION, key_vault(WITH_KEYS)),
    children=AZURE_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NameRule(
        minimum=1,
        maximum=60,
        pattern=r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*",
        what="1 to 60 letters, digits and single hyphens, a letter or digit at both ends",
        allowed=("lower", "upper", "digit", "-"),
        separator="-",
        aspire8="symbol",
    ),
    resource=BicepResource(
        type="Microsoft.Cache/redisEnterprise",
        version=VERSION,
        body={
            "location": Attr("location"),
            "sku": {"name": "Balanced_B0"},
            "properties": {
                "minimumTlsVersion": "1.2",
                "publicNetworkAccess": When(PRIVATE, "Disabled", "Enabled"),
            },
            "tags": Tags(named=False),
        },
    ),
    parts=(
        BicepResource(
            type=DATABASES,
            version=VERSION,
            symbol=DATABASE,
            name="default",
            parent="{symbol}",
            existing=EXISTING,
            body={
                "properties": {
                    "accessKeysAuthentication": When(WITH_KEYS, "Enabled", "Disabled"),
                    "port": PORT,
                }
            },
        ),
    ),
    brings=(brought_vault(WITH_KEYS),),
    vault="keyVault",
    secrets=(
        StoredSecret(
            name="connectionstrings--{name}",
            symbol="connectionString",
            value=Fmt("{},password={}", ADDRESS, KEY),
            when=WITH_KEYS,
        ),
        StoredSecret(name="primaryaccesskey--{name}", symbol="primaryAccessKey", value=KEY, when=WITH_KEYS),
    ),
    outputs=(
        Output(
            name="connectionString",
            value=ADDRESS,
            when=Not(WITH_KEYS),
            doc="The connection string: host, port and options.",
        ),
        Output(name="name", value=Own("name"), doc="The name of the cluster."),
        Output(name="id", value=Own("id"), doc="The resource id."),
        Output(name="hostName", value=Own("properties.hostName"), doc="The host name."),
    ),
    connection=Connection(
        string=When(WITH_KEYS, Secret("connectionstrings--{name}"), Out("connectionString")),
        properties=(
            ("Host", HOST),
            ("Port", str(PORT)),
            (
                "Uri",
                When(
                    WITH_KEYS,
                    Fmt("rediss://:{}@{}:{}", Encoded(STORED_KEY), HOST, PORT),
                    Fmt("rediss://{}:{}", HOST, PORT),
                ),
            ),
            ("Password", When(WITH_KEYS, STORED_KEY)),
        ),
    ),
    access=Access(
        in_turn=True,
        when=Not(WITH_KEYS),
        data_roles=(DataRole(name="RedisDataOwner", value="default"),),
        defaults=(("RedisDataOwner", ALWAYS),),
        assignment=(
            BicepResource(
                type=DATABASES,
                version=VERSION,
                symbol=DATABASE,
                name="default",
                parent="{symbol}",
                existing=ALWAYS,
            ),
            BicepResource(
                type=f"{DATABASES}/accessPolicyAssignments",
                version=VERSION,
                symbol="{symbol}_default_contributor",
                name=Fn("guid", Part(DATABASE, "id"), PrincipalOf("id"), PrincipalOf("role")),
                parent=DATABASE,
                body={
                    "properties": {
                        "accessPolicyName": PrincipalOf("role"),
                        "user": {"objectId": PrincipalOf("id")},
                    }
                },
            ),
        ),
    ),
    private_link=PrivateLink(group="redisEnterprise", zones=("privatelink.redis.azure.net",)),
)
