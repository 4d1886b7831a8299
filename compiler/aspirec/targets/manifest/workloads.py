"""Entries of what runs: projects, containers and commands, with what they are started with and where they listen."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.filling import Subject
from aspirec.model import nodes as model
from aspirec.targets.dockerfiles import dockerfile_of
from aspirec.targets.manifest.texts import Json, Texts

BUILT = ("build", "files")
"""Images that are made from a Dockerfile."""


def workload_entry(
    subject: Subject, workload: model.Workload, connection: str | None, deployment: Json | None, texts: Texts
) -> Json:
    """The entry of a workload. `deployment` is the module by which an Azure environment deploys it. Entry points and mounts are
    those of containers alone, in the manifest.
    """
    entry: Json = {"type": _type(workload, deployment)}
    if connection is not None:
        entry["connectionString"] = connection
    entry |= _image(subject.resource, workload, texts)
    if deployment is not None:
        entry["deployment"] = deployment
    is_container = entry["type"].startswith("container.")
    if is_container and workload.entrypoint is not None:
        entry["entrypoint"] = texts.text(workload.entrypoint)
    if workload.written_arguments:
        entry["args"] = [texts.text(argument) for argument in workload.written_arguments]
    if is_container:
        entry |= _mounts(workload)
    if workload.variables:
        entry["env"] = {variable.name: texts.text(variable.written) for variable in workload.variables}
    bindings = {endpoint.name: _binding(endpoint) for endpoint in workload.endpoints}
    if bindings:
        entry["bindings"] = bindings
    files = {item.resource: {"destination": item.destination, "sources": list(item.sources)} for item in workload.files}
    if files:
        entry["containerFiles"] = files
    return entry


def _type(workload: model.Workload, deployment: Json | None) -> str:
    """`v1` is what is built here, and what has a deployment of its own."""
    if workload.image.origin in BUILT:
        return "container.v1"
    if workload.manifest_type == "executable":
        return "executable.v0"
    return f"{workload.manifest_type}.v{0 if deployment is None else 1}"


def _image(resource: model.Resource, workload: model.Workload, texts: Texts) -> Json:
    image = workload.image
    if image.origin == "project":
        return {"path": image.context}
    if image.origin == "registry":
        return {"image": texts.text(image.reference)} if image.reference is not None else {}
    if image.origin in BUILT:
        return {"build": _build(resource, image, texts)}
    directory = resource.setting("workingDirectory")
    where = tidy_path(texts.text(directory)) if directory is not None else "."
    return {"workingDirectory": where, "command": image.context}


def _build(resource: model.Resource, image: model.Image, texts: Texts) -> Json:
    context = tidy_path(image.context)
    file = dockerfile_of(resource.name) if image.recipe else tidy_path(f"{image.context}/{image.file or 'Dockerfile'}")
    build: Json = {"context": context, "dockerfile": file}
    if image.target:
        build["stage"] = image.target
    if image.arguments:
        build["args"] = {name: texts.text(value) for name, value in image.arguments}
    if image.secrets:
        build["secrets"] = {name: {"type": "env", "value": texts.text(value)} for name, value in image.secrets}
    if image.origin == "files":
        build["buildOnly"] = True
    return build


def tidy_path(path: str) -> str:
    """A relative path with slashes and without detours: `./api/` is `api`."""
    from posixpath import normpath

    return normpath(path.replace("\\", "/"))


def _mounts(workload: model.Workload) -> Json:
    binds = [
        {"source": tidy_path(mount.source), "target": mount.path, "readOnly": mount.read_only}
        for mount in workload.mounts
        if mount.bind
    ]
    volumes = [
        {"name": mount.name, "target": mount.path, "readOnly": mount.read_only}
        for mount in workload.mounts
        if not mount.bind
    ]
    return {**({"bindMounts": binds} if binds else {}), **({"volumes": volumes} if volumes else {})}


def _binding(endpoint: model.Endpoint) -> Json:
    """Where it listens. The port of a project's image is known to nobody yet and is left out."""
    binding: Json = {"scheme": endpoint.scheme, "protocol": endpoint.protocol, "transport": endpoint.transport_used}
    if isinstance(endpoint.port, ex.Number):
        binding["port"] = endpoint.port.value
    if isinstance(endpoint.target_port, ex.Number):
        binding["targetPort"] = endpoint.target_port.value
    if endpoint.external:
        binding["external"] = True
    return binding
