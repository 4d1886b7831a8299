"""Azure Kubernetes Service: a cluster that the program makes, and a Helm chart for what runs in it.

The cluster's own identity pulls images; apps act in Azure by workload identity: their service accounts are known to their
identities by federated credentials. Sources: the resource types of Microsoft.ContainerService, Azure's documentation of workload
identity and of Application Gateway for Containers, Aspire's published modules for names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog._charts import CHART_ATTRIBUTES, HELM_CHART, REFUSES, check_app, service_address
from aspirec.catalog._portable import check_dashboard, refused
from aspirec.catalog.azure import _kubernetes_identities as identities
from aspirec.catalog.azure._environments import existing_environment, settled_already
from aspirec.catalog.azure._kubernetes_pools import POOL_NAMES, SUBNET, check_pools, pool_attributes, pools
from aspirec.catalog.azure._resources import resource_of
from aspirec.catalog.azure._service_ranges import check_services
from aspirec.catalog.checks import NOT_EMPTY
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES
from aspirec.catalog.hosting import Host, Site
from aspirec.catalog.role_assignments import role_assignment
from aspirec.catalog.roles import ROLE_IDS
from aspirec.catalog.schema import Access, Attribute, Child, Kind, NameRule, Output
from aspirec.catalog.templates import BicepResource, Tags
from aspirec.diagnostics.codes.model import UNSUPPORTED
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import LOCATION, Subject, tags_of
from aspirec.plan import nodes as plan
from aspirec.scopes import DEPLOYMENT
from aspirec.types import Choice, Target

TYPE, VERSION = "Microsoft.ContainerService/managedClusters", "2026-01-01"
PREVIEW = "2025-09-02-preview"
"""The version with Application Gateway for Containers, which no stable one has yet."""

NAMES = NameRule(
    minimum=1,
    maximum=63,
    pattern=r"[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?",
    what="1 to 63 letters, digits, hyphens and underscores, a letter or digit at both ends",
    allowed=("lower", "upper", "digit", "-", "_"),
    separator="-",
)
OUTPUTS = (
    ("id", "id", "Its resource id."),
    ("name", "name", "Its name."),
    ("clusterFqdn", "properties.fqdn", "The host name of its API server."),
    (
        "oidcIssuerUrl",
        "properties.oidcIssuerProfile.issuerURL",
        "The address of its OIDC issuer, which issues the tokens of service accounts.",
    ),
    (
        "kubeletIdentityObjectId",
        "properties.identityProfile.kubeletidentity.objectId",
        "The principal id of the identity with which its nodes pull images.",
    ),
    ("nodeResourceGroup", "properties.nodeResourceGroup", "The resource group of its nodes."),
)


def build(subject: Subject) -> plan.Content:
    """The cluster, its role on the registry, the subnets of its load balancers, and who its apps act as."""
    cluster = ex.Symbol(subject.symbol)
    resources = (
        existing_environment(subject, TYPE, VERSION) if subject.exists else _cluster(subject),
        *_pull_role(subject, cluster),
        *_subnet_roles(subject, cluster),
        *identities.resources(subject, cluster),
    )
    outputs = tuple(plan.Output(name=name, type="string", value=ex.member(cluster, path)) for name, path, _ in OUTPUTS)
    return plan.Content(resources=resources, outputs=outputs, span=subject.resource.span)


def _cluster(subject: Subject) -> plan.Resource:
    balanced = bool(subject.children("loadBalancer"))
    properties: dict[str, ex.Value] = {"dnsPrefix": f"{subject.name}-dns"}
    version = subject.attribute("version")
    if version is not None:
        properties["kubernetesVersion"] = version
    nodes = [*pools(subject)]
    properties["agentPoolProfiles"] = nodes
    if any("vnetSubnetID" in pool for pool in nodes):
        properties["networkProfile"] = {"networkPlugin": "azure"}
    workspace = subject.attribute("logAnalytics")
    if isinstance(workspace, ex.ResourceRef):
        config = {"logAnalyticsWorkspaceResourceID": ex.OutputRef(workspace.resource, "logAnalyticsWorkspaceId")}
        properties["addonProfiles"] = {"omsagent": {"enabled": True, "config": config}}
    properties["oidcIssuerProfile"] = {"enabled": True}
    properties["securityProfile"] = {"workloadIdentity": {"enabled": True}}
    if balanced:
        properties["ingressProfile"] = {
            "gatewayAPI": {"installation": "Standard"},
            "applicationLoadBalancer": {"enabled": True},
        }
    tier = subject.attribute("tier")
    body: dict[str, ex.Value] = {
        "location": subject.attribute("location") or LOCATION,
        "sku": {"name": "Base", **({"tier": tier} if tier is not None else {})},
        "identity": {"type": "SystemAssigned"},
        "properties": properties,
        "tags": tags_of(subject, Tags()),
    }
    return plan.Resource(
        symbol=subject.symbol,
        type=TYPE,
        api_version=PREVIEW if balanced else VERSION,
        name=subject.physical_name,
        body=ex.lift_object(body),
        span=subject.resource.span,
    )


def _pull_role(subject: Subject, cluster: ex.Expr) -> Iterator[plan.Resource]:
    """The role of the nodes on the registry, where this module assigns it."""
    pull = subject.resource.pull
    registry = subject.index.get(pull.registry) if pull is not None else None
    if pull is None or registry is None or pull.identity or registry.kind != "azure.containerRegistry":
        return
    from aspirec.catalog.azure import container_registry

    symbol = "acr" if subject.symbol.lower() != "acr" else "acr_registry"
    name = ex.Passed("acrName", Subject(subject.index, registry).lookup_name)
    yield resource_of(container_registry.KIND, symbol, name, existing=True, span=subject.resource.span)
    yield _assigned(
        "acrPullRole", ex.Symbol(symbol), cluster, "AcrPull", "properties.identityProfile.kubeletidentity.objectId"
    )


def _subnet_roles(subject: Subject, cluster: ex.Expr) -> Iterator[plan.Resource]:
    """Load balancers join their subnets as an identity of the add-on: one role for each subnet."""
    seen: set[tuple[str, ...]] = set()
    for child in subject.children("loadBalancer"):
        subnet = child.setting("subnet")
        if not isinstance(subnet, ex.ResourceRef) or (subnet.resource, *subnet.children) in seen:
            continue
        seen.add((subnet.resource, *subnet.children))
        target = Subject(subject.index, subject.index[subnet.resource], subject.index.path(subnet))
        declared = target.declaration.resource
        assert declared is not None
        symbol = f"{symbol_of(subnet.resource)}_{target.symbol}_existing"
        yield plan.Resource(
            symbol=symbol,
            type=declared.type,
            api_version=declared.version,
            name=target.physical_name,
            existing=True,
            parent=ex.Lookup(subnet.resource),
            span=child.span,
        )
        path = "properties.ingressProfile.applicationLoadBalancer.identity.objectId"
        name = f"albSubnetJoin_{symbol_of(child.name)}"
        yield _assigned(name, ex.Symbol(symbol), cluster, "NetworkContributor", path)


def _assigned(symbol: str, scope: ex.Expr, cluster: ex.Expr, role: str, principal: str) -> plan.Resource:
    return role_assignment(
        symbol=symbol,
        role=ROLE_IDS[role],
        scope=scope,
        principal=ex.member(cluster, principal),
        known_as=ex.Member(cluster, "id"),
    )


# -- what cannot be ----------------------------------------------------------------------------------------------


def check(site: Site) -> Iterator[Diagnostic]:
    """What a cluster cannot run."""
    yield from check_app(site)
    identity = site.index.get(site.identity)
    if identity is not None and identity.existing is not None and identity.scope != DEPLOYMENT:
        message = (
            f"'{site.resource.name}' acts as '{identity.name}', which is in another resource group than its credentials"
        )
        yield refused(message, site.resource.setting_span("identity"), "use an identity that the program makes")


def check_cluster(subject: Subject) -> Iterable[Diagnostic]:
    """Pools of nodes, and what a cluster that exists cannot be given."""
    yield from check_dashboard(subject)
    yield from check_services(subject)
    yield from check_pools(subject)
    yield from settled_already(subject, "version", "tier", "subnet", "logAnalytics")
    if subject.exists:
        for word in ("systemNodePool", "nodePool", "loadBalancer"):
            for child in subject.children(word):
                message = f"'{subject.name}' exists already, so no '{word}' can be added to it"
                yield report(UNSUPPORTED, message, child.span, help="leave it out")
    for child in subject.children("loadBalancer"):
        subnet = child.setting("subnet")
        if isinstance(subnet, ex.ResourceRef) and subject.index[subnet.resource].scope != DEPLOYMENT:
            message = f"'{child.name}' needs a role on its subnet, and '{subnet.resource}' is in another resource group"
            yield report(UNSUPPORTED, message, subnet.span, help="use a network of the deployment's own resource group")


KIND = Kind(
    name="azure.kubernetesEnvironment",
    summary="Azure Kubernetes Service",
    also=("aks", "kubernetes", "kubernetesCluster"),
    doc="An Azure cluster, and a Helm chart for its apps. It comes with a registry (`NAME-acr`) unless it is "
    "given one; apps get identities by workload identity.",
    attributes=(
        *AZURE_ATTRIBUTES,
        Attribute(
            name="registry",
            heeds_null=True,
            doc="The registry that images are pulled from, of any kind; null for none.",
            type=Target(("registry",), "a container registry"),
        ),
        Attribute(name="version", doc="The version of Kubernetes; by default, Azure's.", check=NOT_EMPTY),
        Attribute(
            name="tier",
            doc="The tier, which decides what Azure promises for the API.",
            type=Choice(("Free", "Standard", "Premium"), open=True),
            default="Free",
        ),
        Attribute(name="subnet", doc="The subnet of the nodes.", type=SUBNET, region="named"),
        Attribute(
            name="logAnalytics",
            doc="The workspace for the logs of the containers.",
            type=Target(("azure.logAnalytics",), "a Log Analytics workspace"),
        ),
        *CHART_ATTRIBUTES,
    ),
    children=(
        *AZURE_CHILDREN,
        HELM_CHART,
        Child(
            word="systemNodePool",
            doc="The nodes that the cluster itself runs on.",
            named="none",
            repeats=False,
            attributes=pool_attributes(),
        ),
        Child(word="nodePool", doc="Further nodes, for apps.", attributes=pool_attributes(), name_rule=POOL_NAMES),
        Child(
            word="loadBalancer",
            doc="An Application Gateway for Containers, through which apps are reached from outside.",
            attributes=(
                Attribute(
                    name="subnet",
                    doc="Its subnet, which is delegated to it.",
                    type=SUBNET,
                    region="named",
                    required=True,
                    delegates="Microsoft.ServiceNetworking/trafficControllers",
                ),
            ),
        ),
    ),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    traits=("environment",),
    layer=2,
    name_rule=NAMES,
    resource=BicepResource(type=TYPE, version=VERSION),
    outputs=tuple(Output(name=name, value=None, doc=doc) for name, _, doc in OUTPUTS),
    principal_output="kubeletIdentityObjectId",
    access=Access(
        on_reference=False,
        roles=(
            "AzureKubernetesServiceClusterUserRole",
            "AzureKubernetesServiceClusterAdminRole",
            "AzureKubernetesServiceClusterMonitoringUser",
            "AzureKubernetesServiceContributorRole",
            "AzureKubernetesServiceRbacReader",
            "AzureKubernetesServiceRbacWriter",
            "AzureKubernetesServiceRbacAdmin",
            "AzureKubernetesServiceRbacClusterAdmin",
        ),
    ),
    host=Host(
        title="Azure Kubernetes Service",
        target="kubernetes",
        address=service_address,
        refuses=REFUSES,
        check=check,
        registry_kind="azure.containerRegistry",
        any_registry=True,
        pull_role="AcrPull",
        pulls_itself=True,
        hands_over=("name",),
    ),
    build=build,
    check=check_cluster,
    stays=True,
)
