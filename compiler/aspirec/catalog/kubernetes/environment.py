"""Kubernetes: the program in a cluster that is there already, published as a Helm chart.

Sources: the API reference of Kubernetes for names and limits, Helm's documentation for charts, Aspire's publisher for the names of
objects.
"""

from __future__ import annotations

from aspirec.catalog._charts import CHART_ATTRIBUTES, HELM_CHART, REFUSES, check_app, service_address
from aspirec.catalog._portable import PUBLISHED_ATTRIBUTES, WITHOUT_IDENTITIES, check_dashboard
from aspirec.catalog.hosting import Host
from aspirec.catalog.schema import Kind

KIND = Kind(
    name="kubernetes.environment",
    summary="Kubernetes",
    also=("k8s", "helm"),
    doc="Apps in a Kubernetes cluster: a Helm chart with a Deployment or StatefulSet, a Service, variables, secrets and storage "
    "for each. Images come from any registry that the cluster can pull from.",
    attributes=(*PUBLISHED_ATTRIBUTES, *CHART_ATTRIBUTES),
    children=(HELM_CHART,),
    traits=("environment",),
    layer=2,
    host=Host(
        title="Kubernetes",
        target="kubernetes",
        address=service_address,
        refuses={**REFUSES, **WITHOUT_IDENTITIES},
        check=check_app,
        any_registry=True,
        local_images=True,
        takes_roles=False,
    ),
    check=check_dashboard,
)
