"""What things of an app are called in Kubernetes, and which names it takes.

Sources: Kubernetes' pages "Object Names and IDs", "Labels and Selectors", "Annotations", "CronJob" and "ConfigMaps"; for names
of StatefulSets, whose pods carry them in labels together with a hash, kubernetes/kubernetes#64023.
"""

from __future__ import annotations

import re

from aspirec.catalog.index import known_kind
from aspirec.model.nodes import Mount, Resource

LONGEST_LABEL = 63
LONGEST_PORT_NAME = 15
_LONGEST_NAMES = {"cronjob": 52, "statefulset": 52, "deployment": 61}
"""How many characters the name of an object that runs an app may have."""
_ANNOTATION = re.compile(r"([a-z0-9]([a-z0-9.-]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?")
_VARIABLE = re.compile(r"(?!\.{1,2}\Z|\.\.)[A-Za-z_.-][A-Za-z0-9_.-]*")


def object_name(name: str) -> str:
    """A name as Kubernetes takes it: lower case, hyphens for everything but letters and digits."""
    return "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.lower())


def claim_name(app: str, mount: Mount) -> str:
    """The name of the claim to the storage of a volume."""
    return f"{object_name(app)}-{object_name(mount.name)}-pvc"


def is_label(name: str) -> bool:
    """Whether Kubernetes takes it for the name of a label; those of ports, volumes and namespaces follow the same rule."""
    return re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", name) is not None


def is_annotation(key: str) -> bool:
    """Whether an annotation may have the key."""
    return _ANNOTATION.fullmatch(key) is not None


def is_variable(name: str) -> bool:
    """Whether a ConfigMap may give a variable of the name to a container."""
    return _VARIABLE.fullmatch(name) is not None


def longest_app_name(resource: Resource, mounts: tuple[Mount, ...]) -> int:
    """How many characters the name of an app may have: the object that runs it is named after it, with an ending."""
    connection = known_kind(resource.kind).connection
    keeps = any(not mount.bind for mount in mounts) or (connection is not None and connection.string is not None)
    object_ = "cronjob" if resource.first("job") is not None else "statefulset" if keeps else "deployment"
    return _LONGEST_NAMES[object_] - len(f"-{object_}")
