"""Programs of N services with five Azure resources each: the app, its identity, a namespace with a queue, and a role."""

from __future__ import annotations

RESOURCES_PER_SERVICE = 5

_HEAD = "app benchmark\n\nazure.containerAppEnvironment env\n"
_SERVICE = """
azure.identity identity{n}

azure.serviceBus bus{n} {{
  queue orders{n}
}}

container api{n} 'example/api:{n}' {{
  endpoint http {{ targetPort: 8080, external: true }}
  identity: identity{n}
  grant AzureServiceBusDataSender on bus{n}
  env {{
    GREETING: 'hello from ${{env.defaultDomain}}'
    NUMBER: '{n}'
  }}
}}
"""


def program(services: int) -> str:
    """The text of a program with that many services."""
    return _HEAD + "".join(_SERVICE.format(n=number) for number in range(services))
