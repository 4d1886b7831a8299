"""Azure Storage accounts: blobs, queues, tables and data lakes."""

from __future__ import annotations

from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES, name_in_azure
from aspirec.catalog.conditions import (
    ALWAYS,
    NEW,
    NEW_OR_BUILT_UPON,
    PRIVATE,
    AllOf,
    AnyOf,
    Condition,
    HasChild,
    Is,
    Not,
    is_one_of,
)
from aspirec.catalog.schema import Access, Attribute, Child, Connection, Kind, Limit, NameRule, Output, PrivateLink
from aspirec.catalog.templates import Attr, BicepResource, Fmt, Out, Own, PhysicalName, Tags, Template, When
from aspirec.types import BOOL, Choice

VERSION = "2024-01-01"

STANDARD_SKUS = ("Standard_LRS", "Standard_GRS", "Standard_RAGRS", "Standard_ZRS", "Standard_GZRS", "Standard_RAGZRS")
PREMIUM_SKUS = ("Premium_LRS", "Premium_ZRS")
PROVISIONED_SKUS = (
    "StandardV2_LRS",
    "StandardV2_GRS",
    "StandardV2_ZRS",
    "StandardV2_GZRS",
    "PremiumV2_LRS",
    "PremiumV2_ZRS",
)
"""Billed by what is provisioned; only accounts for files can be."""


BLOCK_BLOBS, FILES = Is("kind", "BlockBlobStorage"), Is("kind", "FileStorage")
PREMIUM = is_one_of("sku", *PREMIUM_SKUS)
PAGE_BLOBS = AllOf(Is("kind", "StorageV2"), PREMIUM)
"""Premium storage of the general kind holds page blobs, and nothing else."""
BLOBS_ALONE = AnyOf(BLOCK_BLOBS, PAGE_BLOBS, Is("kind", "BlobStorage"))
WITH_ACCESS_TIER = AllOf(Not(AnyOf(BLOCK_BLOBS, FILES, Is("kind", "Storage"))), Not(PREMIUM))
"""What is premium has no tiers, and the first kind of account knows none."""

CONTAINER_NAMES = NameRule(
    minimum=3,
    maximum=63,
    pattern=r"\$(root|web|logs)|(?!.*--)[a-z0-9][a-z0-9-]*[a-z0-9]",
    what="3 to 63 lower-case letters, digits and single hyphens, a letter or digit at both ends",
)
QUEUE_NAMES = NameRule(
    minimum=3,
    maximum=63,
    pattern=r"(?!.*--)[a-z0-9][a-z0-9-]*[a-z0-9]",
    what="3 to 63 lower-case letters, digits and single hyphens, a letter or digit at both ends",
)


def _service(word: str, doc: str, output: str, group: str, functions: tuple[tuple[str, str], ...]) -> Child:
    """A service of the account. It is no resource of its own: what is referenced is the account's address for it.

    `functions` are the variables that Azure Functions read, each with the output that it holds.
    """
    return Child(
        word=word,
        doc=doc,
        connection=Connection(
            string=Out(output),
            properties=(("Uri", Out(output)),),
            functions=tuple((name, Out(value)) for name, value in functions),
        ),
        private_link=PrivateLink(group=group, zones=(f"privatelink.{group}.core.windows.net",)),
    )


LISTED_SERVICES = {"blobEndpoint": "{root}-blobs", "queueEndpoint": "{root}-queues"}
"""Entries of the manifest for the service that a container or queue is in, whether or not that is declared."""


def _item(word: str, doc: str, output: str, keys: tuple[str, str], rule: NameRule, declared: BicepResource) -> Child:
    """A container or queue: its address is that of its service together with its name.

    `keys` are what the name is called in the connection string, and as a connection property.
    """
    in_string, as_property = keys
    return Child(
        word=word,
        doc=doc,
        attributes=(name_in_azure(f"{word}Name"),),
        can_exist=True,
        name_attribute=f"{word}Name",
        name_rule=rule,
        resource=declared,
        connection=Connection(
            string=Fmt(f"Endpoint={{}};{in_string}={{}}", Out(output), PhysicalName()),
            properties=(("Uri", Out(output)), (as_property, PhysicalName())),
        ),
        lists=(LISTED_SERVICES[output], Out(output)) if output in LISTED_SERVICES else None,
    )


def _default(symbol: str, type_: str, *words: str) -> BicepResource:
    """The part of the account that holds containers or queues; there is one of each, called `default`."""
    return BicepResource(
        type=f"Microsoft.Storage/storageAccounts/{type_}",
        version=VERSION,
        symbol=symbol,
        name="default",
        parent="{symbol}",
        when=HasChild(*words),
    )


CONTAINER_RESOURCE = BicepResource(
    type="Microsoft.Storage/storageAccounts/blobServices/containers", version=VERSION, parent="blobs"
)
BLOB_CONTAINER = _item(
    "blobContainer",
    "A container for blobs.",
    "blobEndpoint",
    ("ContainerName", "BlobContainerName"),
    CONTAINER_NAMES,
    CONTAINER_RESOURCE,
)
FILE_SYSTEM = _item(
    "fileSystem",
    "A file system of the data lake.",
    "dataLakeEndpoint",
    ("FileSystemName", "DataLakeFileSystemName"),
    CONTAINER_NAMES,
    CONTAINER_RESOURCE,
)
QUEUE = _item(
    "queue",
    "A queue.",
    "queueEndpoint",
    ("QueueName", "QueueName"),
    QUEUE_NAMES,
    BicepResource(type="Microsoft.Storage/storageAccounts/queueServices/queues", version=VERSION, parent="queues"),
)

BLOBS = _service(
    "blobs",
    "The blob service, for reference.",
    "blobEndpoint",
    "blob",
    (
        ("{name}__blobServiceUri", "blobEndpoint"),
        ("{name}__queueServiceUri", "queueEndpoint"),
        ("Aspire__Azure__Storage__Blobs__{name}__ServiceUri", "blobEndpoint"),
    ),
)
QUEUES = _service(
    "queues",
    "The queue service, for reference.",
    "queueEndpoint",
    "queue",
    (
        ("{name}__queueServiceUri", "queueEndpoint"),
        ("Aspire__Azure__Storage__Queues__{name}__ServiceUri", "queueEndpoint"),
    ),
)
TABLES = _service(
    "tables",
    "The table service, for reference. Apps make the tables themselves.",
    "tableEndpoint",
    "table",
    (
        ("{name}__tableServiceUri", "tableEndpoint"),
        ("Aspire__Azure__Data__Tables__{name}__ServiceUri", "tableEndpoint"),
    ),
)
DATA_LAKE = _service(
    "dataLake",
    "The data lake service, for reference; the account gets a hierarchical namespace.",
    "dataLakeEndpoint",
    "dfs",
    (
        ("{name}__dataLakeServiceUri", "dataLakeEndpoint"),
        ("{name}__queueServiceUri", "queueEndpoint"),
        ("Aspire__Azure__Storage__Files__DataLake__{name}__ServiceUri", "dataLakeEndpoint"),
    ),
)


def _address(output: str, service: str, what: str, when: Condition) -> Output:
    """The address of a service, for accounts that have it: the others have no such property, and no output can be made of it."""
    return Output(
        name=output, value=Own(f"properties.primaryEndpoints.{service}"), doc=f"The address for {what}.", when=when
    )


NETWORK: Template = {"defaultAction": When(PRIVATE, "Deny", "Allow")}

KIND = Kind(
    name="azure.storage",
    summary="storage account",
    instead=tuple(
        (word, "write configure { properties: { allowBlobPublicAccess: true } }") for word in ("public", "publicAccess")
    ),
    limits=(
        Limit(
            when=AllOf(HasChild("dataLake", "fileSystem"), Is("hierarchicalNamespace", False)),
            message="a data lake needs a hierarchical namespace",
            help="leave hierarchicalNamespace out",
            attribute="hierarchicalNamespace",
        ),
        Limit(
            when=AllOf(BLOCK_BLOBS, is_one_of("sku", *STANDARD_SKUS, *PROVISIONED_SKUS)),
            message="accounts of the kind BlockBlobStorage are premium",
            help="write sku: 'Premium_LRS'",
            attribute="kind",
        ),
        Limit(
            when=AllOf(FILES, is_one_of("sku", *STANDARD_SKUS)),
            message="accounts of the kind FileStorage are premium, or billed by what is provisioned",
            help="write sku: 'Premium_LRS'",
            attribute="kind",
        ),
        Limit(
            when=AllOf(BLOBS_ALONE, HasChild("queues", "queue")),
            message="accounts of this kind and tier have no queues",
            help="write kind: 'StorageV2' and sku: 'Standard_LRS'",
            attribute="kind",
        ),
        Limit(
            when=AllOf(AnyOf(BLOCK_BLOBS, PAGE_BLOBS), HasChild("tables")),
            message="accounts of this kind and tier have no tables",
            help="write kind: 'StorageV2' and sku: 'Standard_LRS'",
            attribute="kind",
        ),
        Limit(
            when=AllOf(
                FILES, HasChild("blobs", "blobContainer", "queues", "queue", "tables", "dataLake", "fileSystem")
            ),
            message="accounts of the kind FileStorage hold nothing but files",
            help="write kind: 'StorageV2'",
            attribute="kind",
        ),
    ),
    also=("blobStorage", "blob"),
    doc="An account for blobs, queues, tables and data lakes. Reference its services or what is in them, not "
    "the account itself; any such reference assigns the roles on the whole account.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="sku",
            also=("replication", "redundancy", "tier"),
            needed=True,
            doc="The redundancy, and whether standard or premium.",
            type=Choice((*STANDARD_SKUS, *PREMIUM_SKUS, *PROVISIONED_SKUS), open=True),
            default="Standard_GRS",
            when=NEW,
        ),
        Attribute(
            name="kind",
            needed=True,
            doc="The kind of account.",
            type=Choice(("StorageV2", "BlobStorage", "BlockBlobStorage", "FileStorage", "Storage"), open=True),
            default="StorageV2",
            when=NEW,
        ),
        Attribute(
            name="accessTier",
            doc="Whether blobs are stored for frequent or rare reading.",
            type=Choice(("Hot", "Cool", "Cold", "Premium")),
            default=When(WITH_ACCESS_TIER, "Hot"),
            when=NEW,
        ),
        Attribute(
            name="allowSharedKeyAccess",
            doc="Whether the account's keys are accepted, besides Entra identities.",
            type=BOOL,
            default=False,
            when=NEW_OR_BUILT_UPON,
        ),
        Attribute(
            name="hierarchicalNamespace",
            doc="Folders in the blob service, as data lakes have them; true if there is a data lake or a file system.",
            type=BOOL,
            default=When(HasChild("dataLake", "fileSystem"), True, False),
        ),
    ),
    children=(
        *AZURE_CHILDREN,
        BLOBS,
        BLOB_CONTAINER,
        QUEUES,
        QUEUE,
        TABLES,
        DATA_LAKE,
        FILE_SYSTEM,
    ),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NameRule(
        minimum=3,
        maximum=24,
        pattern=r"[a-z0-9]+",
        what="3 to 24 lower-case letters and digits",
        allowed=("lower", "digit"),
        lower=True,
    ),
    resource=BicepResource(
        type="Microsoft.Storage/storageAccounts",
        version=VERSION,
        body={
            "kind": Attr("kind"),
            "location": Attr("location"),
            "sku": {"name": Attr("sku")},
            "properties": {
                "accessTier": Attr("accessTier"),
                "allowSharedKeyAccess": Attr("allowSharedKeyAccess"),
                "isHnsEnabled": Attr("hierarchicalNamespace"),
                "minimumTlsVersion": "TLS1_2",
                "networkAcls": NETWORK,
                "publicNetworkAccess": When(PRIVATE, "Disabled"),
            },
            "tags": Tags(),
        },
    ),
    link_groups=(PrivateLink(group="file", zones=("privatelink.file.core.windows.net",)),),
    parts=(
        _default("blobs", "blobServices", "blobContainer", "fileSystem"),
        _default("queues", "queueServices", "queue"),
    ),
    outputs=(
        _address("blobEndpoint", "blob", "blobs", Not(FILES)),
        _address("dataLakeEndpoint", "dfs", "data lakes", Not(AnyOf(FILES, PAGE_BLOBS))),
        _address("queueEndpoint", "queue", "queues", Not(AnyOf(FILES, BLOBS_ALONE))),
        _address("tableEndpoint", "table", "tables", Not(AnyOf(FILES, BLOCK_BLOBS, PAGE_BLOBS))),
        Output(name="name", value=Own("name"), doc="The name of the account."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    access=Access(
        roles=(
            "StorageBlobDataContributor",
            "StorageBlobDataOwner",
            "StorageBlobDataReader",
            "StorageBlobDelegator",
            "StorageQueueDataContributor",
            "StorageQueueDataReader",
            "StorageQueueDataMessageSender",
            "StorageQueueDataMessageProcessor",
            "StorageTableDataContributor",
            "StorageTableDataReader",
            "StorageFileDataPrivilegedContributor",
            "StorageFileDataPrivilegedReader",
            "StorageFileDataSmbShareContributor",
            "StorageFileDataSmbShareReader",
            "StorageFileDataSmbShareElevatedContributor",
            "StorageAccountContributor",
            "StorageAccountBackupContributor",
            "StorageAccountKeyOperatorServiceRole",
            "ClassicStorageAccountContributor",
            "ClassicStorageAccountKeyOperatorServiceRole",
        ),
        defaults=(
            ("StorageBlobDataContributor", ALWAYS),
            ("StorageTableDataContributor", ALWAYS),
            ("StorageQueueDataContributor", ALWAYS),
        ),
    ),
)
