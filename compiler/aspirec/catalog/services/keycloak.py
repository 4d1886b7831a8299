"""Keycloak in a container: sign-in and identities. Others find it by service discovery."""

from __future__ import annotations

from aspirec.catalog.checks import NOT_EMPTY
from aspirec.catalog.conditions import Given
from aspirec.catalog.schema import Attribute, BoundFolder, DeclaredEndpoint
from aspirec.catalog.services._service import PASSWORD, USER, made_up, password_attribute, service, user_attribute
from aspirec.catalog.templates import When

KIND = service(
    name="keycloak",
    summary="Keycloak container",
    doc="Keycloak in a container, with an administrator and realms that it imports when it starts. It runs in "
    "production mode, and does not start unless `env` sets how it is reached: `KC_HOSTNAME`, and behind an "
    "ingress `KC_HTTP_ENABLED: true` and `KC_PROXY_HEADERS: 'xforwarded'`.",
    registry="quay.io",
    image="keycloak/keycloak",
    tag="26.6",
    endpoints=(
        DeclaredEndpoint(name="http", scheme="http", target_port=8080),
        DeclaredEndpoint(name="management", scheme="http", target_port=9000),
    ),
    arguments=("start", When(Given("realmImport"), "--import-realm")),
    variables=(
        ("KC_BOOTSTRAP_ADMIN_USERNAME", USER),
        ("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD),
        ("KC_HEALTH_ENABLED", "true"),
        ("KC_FEATURES", "opentelemetry"),
    ),
    volume="/opt/keycloak/data",
    mounts=(BoundFolder(attribute="realmImport", path="/opt/keycloak/data/import"),),
    attributes=(
        user_attribute("admin"),
        password_attribute("The administrator's password; without it, a parameter `NAME-password`."),
        Attribute(
            name="realmImport", known="compiled", doc="A folder with realms to import at the start.", check=NOT_EMPTY
        ),
    ),
    generates=(made_up(),),
)
