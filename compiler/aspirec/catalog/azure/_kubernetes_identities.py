"""Whom apps in a cluster act as: each service account is known to an identity by a federated credential."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.azure import identity
from aspirec.catalog.azure._resources import resource_of
from aspirec.filling import Subject
from aspirec.model.nodes import literal_text
from aspirec.plan import nodes as plan

AUDIENCE = "api://AzureADTokenExchange"
"""For whom Microsoft Entra takes tokens of others (Azure's documentation of workload identity)."""


def resources(subject: Subject, cluster: ex.Expr) -> Iterator[plan.Resource]:
    """For every app with an identity that identity, looked up, and the credential of the app's service account."""
    namespace = literal_text(subject.attribute("namespace")) or "default"
    before: dict[str, str] = {}
    for resource, workload in subject.index.running_in(subject.name):
        if not workload.identity:
            continue
        app = symbol_of(resource.name)
        owner = subject.index[workload.identity]
        name = owner.existing.name if owner.existing is not None else ex.OutputRef(owner.name, "name")
        name = ex.Passed(f"identityName_{app}", name)
        yield resource_of(identity.KIND, f"identity_{app}", name, existing=True, span=resource.span)
        earlier = before.get(owner.name)
        before[owner.name] = f"fedcred_{app}"
        yield _credential(subject, cluster, resource.name, namespace, earlier)


def _credential(subject: Subject, cluster: ex.Expr, name: str, namespace: str, earlier: str | None) -> plan.Resource:
    """The credential of one app. Azure changes one credential of an identity at a time, so those of one wait for each other."""
    app = symbol_of(name)
    declared = identity.KIND.resource
    assert declared is not None
    body = ex.lift_object(
        {
            "properties": {
                "issuer": ex.member(cluster, "properties.oidcIssuerProfile.issuerURL"),
                "subject": f"system:serviceaccount:{namespace}:{name.lower()}-sa",
                "audiences": [AUDIENCE],
            }
        }
    )
    return plan.Resource(
        symbol=f"fedcred_{app}",
        type=f"{declared.type}/federatedIdentityCredentials",
        api_version=declared.version,
        name=ex.lift(f"{name}-fedcred"),
        parent=ex.Symbol(f"identity_{app}"),
        body=body,
        depends_on=() if earlier is None else (ex.Symbol(earlier),),
        span=subject.resource.span,
    )
