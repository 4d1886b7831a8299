"""What Node.js apps and front ends that are built with its tools have in common."""

from __future__ import annotations

from aspirec.catalog.conditions import Is
from aspirec.catalog.schema import Attribute
from aspirec.catalog.templates import Template, When
from aspirec.types import Choice

PACKAGE_MANAGER = Attribute(
    name="packageManager",
    known="compiled",
    doc="The package manager, which installs packages and runs scripts.",
    type=Choice(("npm", "yarn", "pnpm", "bun")),
    default="npm",
)

INSTALLS = {
    "npm": "RUN if [ -f package-lock.json ]; then npm ci; else npm install; fi",
    "yarn": "RUN corepack enable && yarn install --immutable",
    "pnpm": "RUN corepack enable && pnpm install --frozen-lockfile",
    "bun": "RUN bun install --frozen-lockfile",
}


def by_manager(lines: dict[str, Template]) -> Template:
    """The line of the package manager in use."""
    found: Template = None
    for name, line in reversed(lines.items()):
        found = When(Is("packageManager", name), line, found)
    return found


PREPARED: tuple[Template, ...] = (
    When(Is("packageManager", "bun"), "FROM oven/bun:1", "FROM node:22-slim"),
    "WORKDIR /app",
    "COPY . .",
    by_manager(dict(INSTALLS)),
)
"""A Dockerfile up to where the packages are installed."""
