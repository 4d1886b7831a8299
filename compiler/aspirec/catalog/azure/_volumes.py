"""Storage for volumes of container apps: one account for the environment, a share and a storage for every mount."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.azure._environments import tags_argument
from aspirec.catalog.naming import UNIQUE_TOKEN, cleaned, fits, generated_name
from aspirec.catalog.schema import NameRule
from aspirec.diagnostics.codes.azure import UNLIKELY_TO_WORK
from aspirec.diagnostics.codes.names import BAD_CHILD_NAME
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import LOCATION, Subject
from aspirec.frozen import evolve, frozen
from aspirec.model.nodes import Mount
from aspirec.plan import nodes as plan

ACCOUNT, ACCOUNT_VERSION = "Microsoft.Storage/storageAccounts", "2024-01-01"
ENVIRONMENT, ENVIRONMENT_VERSION = "Microsoft.App/managedEnvironments", "2025-07-01"
ACCOUNT_NAMES = NameRule(minimum=3, maximum=24, allowed=("lower", "digit"), lower=True)
SHARE_NAMES = NameRule(
    minimum=3,
    maximum=63,
    pattern=r"[a-z0-9](-?[a-z0-9])*",
    what="3 to 63 lower-case letters, digits and single hyphens there, none at either end",
    allowed=("lower", "digit", "-"),
    separator="-",
    lower=True,
)
SHARE_LIMIT = 60
"""Names of shares that are called after their volumes are cut here."""
STORAGE_LIMIT = 24
"""Names of storages are cut here, unique part and all: that is how deployed ones are called."""


def storage_output(app: str, mount: Mount, number: int) -> str:
    """The environment's output with the name of the storage behind a mount: `volumes_cache_0`."""
    return f"{'bindmounts' if mount.bind else 'volumes'}_{symbol_of(app)}_{number}"


@frozen
class _Mounted:
    """One mount of one app; `number` counts volumes and folders of the app apart."""

    app: str
    mount: Mount
    number: int
    storage_name: ex.Expr = field(factory=ex.Null)

    @property
    def place(self) -> str:
        """What symbols are called after."""
        return storage_output(self.app, self.mount, self.number)

    @property
    def volume(self) -> str:
        """The name of the volume as azd's names have it; a folder is called after its number."""
        plain = self.mount.name.replace(".", "").replace("-", "")
        return f"bm{self.number}" if self.mount.bind else plain


@frozen
class Volumes:
    """The mounts of all apps in an environment."""

    subject: Subject
    schemes: tuple[str, ...]
    mounted: tuple[_Mounted, ...]

    @staticmethod
    def of(subject: Subject, schemes: tuple[str, ...]) -> Volumes:
        """All mounts of the workloads that run in the environment, in the order of their names."""
        found: list[_Mounted] = []
        taken: set[ex.Expr] = set()
        for resource, workload in subject.index.running_in(subject.name):
            for number, mount in workload.numbered_mounts():
                mounted = _Mounted(resource.name, mount, number)
                name = _storage_name(mounted, schemes, taken)
                taken.add(name)
                found.append(evolve(mounted, storage_name=name))
        return Volumes(subject, schemes, tuple(found))

    def refused(self) -> Iterator[Diagnostic]:
        """Warnings about volumes whose share is called after them, with something in the name that Azure refuses there."""
        for mounted in self.mounted if {"azd", "compact"} & {*self.schemes} else ():
            if not fits(SHARE_NAMES, _of_the_app(mounted, SHARE_LIMIT)):
                yield report(
                    BAD_CHILD_NAME if "/" in mounted.mount.name else UNLIKELY_TO_WORK,  # Bicep takes it for a path
                    f"the share of the volume '{mounted.mount.name}' is named after it, and Azure takes {SHARE_NAMES.what}",
                    mounted.mount.span,
                    help="call the volume something else, or leave the 'naming' of the environment out",
                )

    @property
    def account(self) -> str:
        return f"{self.subject.symbol}_storageVolume"

    def resources(self) -> Iterator[plan.Resource]:
        """The account, its file service, and for every mount a share and a storage of the environment."""
        if not self.mounted:
            return
        yield self._account()
        yield plan.Resource(
            symbol="storageVolumeFileService",
            type=f"{ACCOUNT}/fileServices",
            api_version=ACCOUNT_VERSION,
            name=ex.lift("default"),
            parent=ex.Symbol(self.account),
        )
        for mounted in self.mounted:
            yield self._share(mounted)
            yield self._storage(mounted)

    def outputs(self) -> Iterator[plan.Output]:
        """The names of the storages, which the apps' modules take."""
        for mounted in self.mounted:
            value = ex.Member(ex.Symbol(f"managedStorage_{mounted.place}"), "name")
            yield plan.Output(name=mounted.place, type="string", value=value)

    def _account(self) -> plan.Resource:
        if "azd" in self.schemes:
            name: ex.Expr = ex.text("vol", UNIQUE_TOKEN)
        elif "compact" in self.schemes:
            start = cleaned(ACCOUNT_NAMES, self.subject.name)[:9]
            name = ex.call("take", ex.text(f"{start}sv", UNIQUE_TOKEN), 24)
        else:
            name = generated_name(ACCOUNT_NAMES, self.account)
        body: dict[str, ex.Value] = {
            "location": LOCATION,
            "kind": "StorageV2",
            "sku": {"name": "Standard_LRS"},
            "properties": {"largeFileSharesState": "Enabled", "minimumTlsVersion": "TLS1_2"},
            "tags": tags_argument(self.subject),
        }
        return plan.Resource(
            symbol=self.account,
            type=ACCOUNT,
            api_version=ACCOUNT_VERSION,
            name=name,
            body=ex.lift_object(body),
            comment="Holds the volumes of the apps.",
            span=self.subject.resource.span,
        )

    def _share(self, mounted: _Mounted) -> plan.Resource:
        symbol = f"shares_{mounted.place}"
        named = "azd" in self.schemes or "compact" in self.schemes
        return plan.Resource(
            symbol=symbol,
            type=f"{ACCOUNT}/fileServices/shares",
            api_version=ACCOUNT_VERSION,
            name=ex.lift(_of_the_app(mounted, SHARE_LIMIT)) if named else generated_name(SHARE_NAMES, symbol),
            parent=ex.Symbol("storageVolumeFileService"),
            body=ex.lift_object({"properties": {"shareQuota": 1024, "enabledProtocols": "SMB"}}),
            span=mounted.mount.span,
        )

    def _storage(self, mounted: _Mounted) -> plan.Resource:
        account = ex.Symbol(self.account)
        keys = ex.Member(ex.MethodCall(account, "listKeys"), "keys")
        azure_file = {
            "accountName": ex.Member(account, "name"),
            "accountKey": ex.Member(ex.Index(keys, ex.Number(0)), "value"),
            "accessMode": "ReadWrite",
            "shareName": ex.Member(ex.Symbol(f"shares_{mounted.place}"), "name"),
        }
        return plan.Resource(
            symbol=f"managedStorage_{mounted.place}",
            type=f"{ENVIRONMENT}/storages",
            api_version=ENVIRONMENT_VERSION,
            name=mounted.storage_name,
            parent=ex.Symbol(self.subject.symbol),
            body=ex.lift_object({"properties": {"azureFile": azure_file}}),
            span=mounted.mount.span,
        )


def _of_the_app(mounted: _Mounted, limit: int) -> str:
    return f"{mounted.app}-{mounted.volume}".lower()[:limit].rstrip("-")


def _storage_name(mounted: _Mounted, schemes: tuple[str, ...], taken: set[ex.Expr]) -> ex.Expr:
    """The name of the storage below the environment. The usual rule drops digits and cuts, so that two mounts may come out
    the same: from the second on, the names of the app and the volume are used, as far as Azure takes their characters.
    """
    if "compact" in schemes:
        start = f"{mounted.app}-{mounted.volume}-".lower()
        return ex.call("take", ex.text(start, UNIQUE_TOKEN), 32)
    if "azd" not in schemes:
        letters = cleaned(NameRule(allowed=("lower",), lower=True), f"managedStorage_{mounted.place}")
        usual = ex.call("take", ex.text(letters, UNIQUE_TOKEN), STORAGE_LIMIT)
        if letters[:STORAGE_LIMIT] not in {_start(name) for name in taken}:
            return usual
        return ex.lift(cleaned(SHARE_NAMES, _of_the_app(mounted, 32)).rstrip("-"))
    return ex.lift(_of_the_app(mounted, 32))


def _start(name: ex.Expr) -> str:
    """The part of a usual name that survives the cut."""
    match name:
        case ex.Call(arguments=(ex.Text(parts=(str(letters), *_)), _)):
            return letters[:STORAGE_LIMIT]
        case _:
            return ""
