"""Container apps and jobs: how a workload becomes one."""

from __future__ import annotations

from collections.abc import Iterable

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.azure._container_apps_ingress import (
    app_name,
    groups_of,
    ingress_body,
    ingress_of,
    port_number,
)
from aspirec.catalog.azure._environments import ENDPOINT_OUTPUT, PULL_OUTPUT, identity_variables, pulls_as
from aspirec.catalog.azure._resources import acting_as
from aspirec.catalog.azure._secrets import composed_secret
from aspirec.catalog.azure._volumes import storage_output
from aspirec.catalog.hosting import Site
from aspirec.catalog.probes import numbers_of, path_asked, probed
from aspirec.catalog.scaling import least_replicas
from aspirec.filling import LOCATION
from aspirec.filling.tags import tags_on
from aspirec.model.nodes import Child, Mount, Variable, literal_text
from aspirec.model.typing import as_text, is_secret
from aspirec.plan.nodes import Content, Resource

APP = "Microsoft.App/containerApps"
JOB = "Microsoft.App/jobs"
VERSION = "2025-07-01"
DOTNET_VERSION = "2025-10-02-preview"
"""The first version in which the platform takes care of .NET's data protection keys."""

USUAL_MAXIMUM = 10
"""How many replicas there are at most where nothing is said; Azure refuses a minimum above it."""

ID_OUTPUT = "AZURE_CONTAINER_APPS_ENVIRONMENT_ID"


def build(site: Site) -> Content:
    """The module of a workload: one container app, or one job."""
    is_job = site.resource.first("job") is not None
    variables = (*site.workload.variables, *identity_variables(site))
    configuration = _job_configuration(site) if is_job else _app_configuration(site)
    configuration |= _common_configuration(site, variables)
    template: dict[str, ex.Value] = {"containers": [_container(site, variables, is_job)]}
    volumes = _volumes(site)
    if volumes:
        template["volumes"] = volumes
    if not is_job:
        template["scale"] = _scale(site)
    body: dict[str, ex.Value] = {"location": site.given_location() or LOCATION}
    if "functions" in site.workload.runtime:
        body["kind"] = "functionapp"
    identity = _identity(site)
    if identity is not None:
        body["identity"] = identity
    body["properties"] = {
        "environmentId": site.output(ID_OUTPUT),
        "configuration": configuration,
        "template": template,
    }
    tags = tags_on(site.resource, site.index.app)
    if tags:
        body["tags"] = tags
    return Content(resources=(_resource(site, body, is_job),), span=site.resource.span)


def _resource(site: Site, body: dict[str, ex.Value], is_job: bool) -> Resource:
    lifted = ex.lift_object(body)
    composed = any(part.silenced for part in ex.find(lifted, ex.Object))
    return Resource(
        comment="The linter does not see that this text contains secure parameters." if composed else "",
        symbol=symbol_of(site.resource.name),
        type=JOB if is_job else APP,
        api_version=DOTNET_VERSION if _is_dotnet(site) and not is_job else VERSION,
        name=app_name(site),
        body=lifted,
        span=site.resource.span,
    )


def _is_dotnet(site: Site) -> bool:
    return "dotnet" in site.workload.runtime and site.workload.image.origin == "project"


def _is_built(site: Site) -> bool:
    return site.workload.image.origin in ("project", "build")


def _identity(site: Site) -> ex.Expr | None:
    """The identities of the app: its own, then that with which images are pulled."""
    ids: list[ex.Expr] = []
    if site.identity:
        ids.append(ex.OutputRef(site.identity, "id"))
    if _is_built(site) and not pulls_as(site, site.identity):
        ids.append(site.output(PULL_OUTPUT))
    return acting_as(*ids) if ids else None


# -- configuration -----------------------------------------------------------------------------------------------


def _app_configuration(site: Site) -> dict[str, ex.Value]:
    configuration: dict[str, ex.Value] = {"activeRevisionsMode": "Single"}
    ingress = ingress_body(site)
    if ingress is not None:
        assert isinstance(ingress, ex.Object)
        domains = [_domain(site, child) for child in site.resource.all("domain")]
        added = (("customDomains", ex.lift(domains)),) if domains else ()
        configuration["ingress"] = ex.Object((*ingress.entries, *added))
    if _is_dotnet(site):
        configuration["runtime"] = {"dotnet": {"autoConfigureDataProtection": True}}
    return configuration


def _domain(site: Site, child: Child) -> ex.Value:
    """A custom domain, bound as soon as its certificate is named."""
    certificate = child.setting("certificate")
    if certificate is None or literal_text(certificate) == "":
        return {"name": child.source, "bindingType": "Disabled"}
    path = ex.text(site.output(ID_OUTPUT), "/managedCertificates/", certificate)
    if literal_text(certificate) is not None:
        return {"name": child.source, "bindingType": "SniEnabled", "certificateId": path}
    given = ex.Binary("!=", certificate, ex.lift(""))
    return {
        "name": child.source,
        "bindingType": ex.Conditional(given, ex.lift("SniEnabled"), ex.lift("Disabled")),
        "certificateId": ex.Conditional(given, path, ex.Null()),
    }


def _job_configuration(site: Site) -> dict[str, ex.Value]:
    job = site.resource.first("job")
    assert job is not None
    schedule = job.given("schedule")
    configuration: dict[str, ex.Value] = {
        "triggerType": "Manual" if schedule is None else "Schedule",
        "replicaTimeout": job.given("replicaTimeout") or 1800,
    }
    retries, parallelism = job.setting("replicaRetryLimit"), job.setting("parallelism")
    if retries is not None:
        configuration["replicaRetryLimit"] = retries
    trigger: dict[str, ex.Value] = {} if schedule is None else {"cronExpression": schedule}
    if parallelism is not None:
        trigger["parallelism"] = parallelism
    if trigger:
        configuration["manualTriggerConfig" if schedule is None else "scheduleTriggerConfig"] = trigger
    return configuration


def _common_configuration(site: Site, variables: Iterable[Variable]) -> dict[str, ex.Value]:
    configuration: dict[str, ex.Value] = {}
    if _is_built(site):
        registry = {"server": site.output(ENDPOINT_OUTPUT), "identity": site.output(PULL_OUTPUT)}
        configuration["registries"] = [registry]
    secrets = {secret_name(item.name): _secret(site, item) for item in variables if is_secret(item.value)}
    if secrets:
        configuration["secrets"] = list(secrets.values())
    return configuration


def secret_name(variable: str) -> str:
    """The name of the app's secret behind a variable: small letters, digits, dots and hyphens, none of the last two at an end."""
    return "".join(
        letter if letter.isascii() and (letter.isalnum() or letter == ".") else "-" for letter in variable.lower()
    ).strip("-.")


def _secret(site: Site, variable: Variable) -> ex.Value:
    if isinstance(variable.value, ex.SecretRef):
        secret = ex.SecretLookup(variable.value.vault, variable.value.secret)
        return {
            "name": secret_name(variable.name),
            "identity": ex.OutputRef(site.identity, "id"),
            "keyVaultUrl": ex.member(secret, "properties.secretUri"),
        }
    return composed_secret({"name": secret_name(variable.name), "value": as_text(variable.value)})


# -- template ----------------------------------------------------------------------------------------------------


def _container(site: Site, variables: Iterable[Variable], is_job: bool) -> ex.Value:
    workload = site.workload
    image = workload.image.reference or ex.ArtifactRef(site.resource.name, "image")
    container: dict[str, ex.Value] = {"name": site.resource.name.lower(), "image": image}
    if workload.entrypoint is not None:
        container["command"] = [workload.entrypoint]
    if workload.arguments:
        container["args"] = ex.Array(tuple(as_text(argument) for argument in workload.arguments))
    env = [_variable(variable) for variable in variables]
    if env:
        container["env"] = env
    probes = [] if is_job else [_probe(site, child) for child in site.resource.all("probe")]
    if probes:
        container["probes"] = probes
    mounts = [
        {"volumeName": _volume_name(mount, number), "mountPath": mount.path}
        for number, mount in workload.numbered_mounts()
    ]
    if mounts:
        container["volumeMounts"] = mounts
    return container


def _variable(variable: Variable) -> ex.Value:
    if is_secret(variable.value):
        return {"name": variable.name, "secretRef": secret_name(variable.name)}
    return {"name": variable.name, "value": as_text(variable.value)}


def _scale(site: Site) -> ex.Value:
    block = site.resource.first("scale")
    given = {item.name: item.value for item in block.settings} if block is not None else {}
    least = least_replicas(site.resource) or ex.Number(1)
    most = given.get("maxReplicas") or _most_replicas(least)
    scale = {"minReplicas": least, "maxReplicas": most, "rules": given.get("rules")}
    return {name: value for name, value in scale.items() if value is not None}


def _most_replicas(least: ex.Expr) -> ex.Expr | None:
    """The maximum where the author names none: the minimum where that may be higher than what Azure takes then; else None."""
    if isinstance(least, ex.Number):
        return least if least.value > USUAL_MAXIMUM else None
    return ex.call("max", least, USUAL_MAXIMUM)


def _probe(site: Site, child: Child) -> ex.Value:
    endpoint = probed(site.workload, child)
    port = child.setting("port") or (
        port_number(endpoint.target_port) if endpoint and endpoint.target_port else ex.lift(80)
    )
    ingress = ingress_of(groups_of(site.workload))
    behind_ingress = endpoint is not None and ingress is not None and endpoint in ingress.endpoints
    scheme = "HTTP" if behind_ingress or endpoint is None else endpoint.scheme.upper()
    path = path_asked(child)
    asked: dict[str, ex.Value] = {"path": path} if path is not None else {}
    return {
        "type": child.name.capitalize(),
        "httpGet": {**asked, "port": port, "scheme": scheme},
        **numbers_of(child),
    }


def _volume_name(mount: Mount, number: int) -> str:
    """Volumes are called v0, v1 …, folders bm0, bm1 …"""
    return f"{'bm' if mount.bind else 'v'}{number}"


def _volumes(site: Site) -> list[ex.Value]:
    return [
        {
            "name": _volume_name(mount, number),
            "storageType": "AzureFile",
            "storageName": site.output(storage_output(site.resource.name, mount, number)),
        }
        for number, mount in site.workload.numbered_mounts()
    ]
