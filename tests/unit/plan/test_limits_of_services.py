"""Limits of services, as the declarations of the catalogue have them."""

from __future__ import annotations

import pytest

from aspirec.driver import compile_program


def findings(text: str) -> list[tuple[str, str]]:
    result = compile_program("app.aspire", lambda _: text.encode())
    return [(found.code.slug, found.message) for found in result.diagnostics]


PRIVATE = "azure.virtualNetwork net {\n  subnet pe { prefix: '10.0.1.0/24', privateEndpoints: [it] }\n}\n"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("azure.serviceBus it {\n  sku: 'Basic'\n  topic t\n}\n", "no topics"),
        ("azure.serviceBus it {\n  sku: 'Standard'\n}\n" + PRIVATE, "only the Premium tier"),
        ("azure.eventHubs it {\n  sku: 'Basic'\n  hub h { consumerGroup g }\n}\n", "no consumer groups"),
        ("azure.eventHubs it {\n  sku: 'Basic'\n}\n" + PRIVATE, "no private endpoints"),
        ("azure.search it {\n  sku: 'free'\n}\n" + PRIVATE, "no private endpoints"),
        ("azure.search it {\n  hostingMode: 'highDensity'\n}\n", "standard3"),
        ("azure.appConfiguration it {\n  sku: 'free'\n}\n" + PRIVATE, "no private endpoints"),
        ("azure.durableTask it {\n  capacity: 2\n}\n", "no capacity"),
        ("azure.serviceBus it {\n  sku: 'Basic'\n  queue q { requiresDuplicateDetection: true }\n}\n", "no sessions"),
        ("azure.serviceBus it {\n  topic t { maxMessageSizeInKilobytes: 2048 }\n}\n", "size of messages"),
        ("azure.eventHubs it {\n  sku: 'Basic'\n  hub h { messageRetentionInDays: 2 }\n}\n", "one day"),
        ("azure.eventHubs it {\n  hub h { messageRetentionInDays: 8 }\n}\n", "seven days"),
        ("azure.eventHubs it {\n  hub h { partitionCount: 33 }\n}\n", "32 partitions"),
        ("azure.search it {\n  sku: 'free'\n  partitionCount: 2\n}\n", "one partition"),
        ("azure.webPubSub it {\n  capacity: 2\n}\n", "one unit"),
        ("azure.kusto it {\n  sku: 'Dev(No SLA)_Standard_D11_v2'\n  capacity: 2\n}\n", "only one machine"),
        ("azure.storage it {\n  kind: 'BlockBlobStorage'\n}\n", "are premium"),
        ("azure.storage it {\n  kind: 'BlobStorage'\n  queues q\n}\n", "no queues"),
        ("azure.storage it {\n  sku: 'Premium_LRS'\n  tables t\n}\n", "no tables"),
        (
            "azure.serviceBus it {\n  topic t { subscription s { rule r { filterType: 'SqlFilter' } } }\n}\n",
            "needs its condition",
        ),
    ],
)
def test_what_the_service_refuses_is_an_error(text: str, says: str) -> None:
    ((slug, message),) = findings(text)
    assert slug == "service-limit"
    assert says in message


@pytest.mark.parametrize("kind", ["signalR", "webPubSub"])
def test_the_free_tier_behind_a_private_endpoint_is_warned_of(kind: str) -> None:
    ((slug, _),) = findings(f"azure.{kind} it\n" + PRIVATE)
    assert slug == "unlikely-to-work"
    assert findings(f"azure.{kind} it {{\n  sku: 'Standard_S1'\n}}\n" + PRIVATE) == []


@pytest.mark.parametrize("kind", ["signalR", "webPubSub"])
def test_of_what_exists_already_only_what_is_written_is_judged(kind: str) -> None:
    existing = f"existing azure.{kind} it {{\n  name: 'ours'\n"
    assert findings(existing + "}\n" + PRIVATE) == []
    ((slug, _),) = findings(existing + "  sku: 'Free_F1'\n}\n" + PRIVATE)
    assert slug == "unlikely-to-work"


@pytest.mark.parametrize(
    "text",
    [
        "azure.serviceBus it {\n  name: 'bus-ours'\n  queue q { maxMessageSizeInKilobytes: 2048 }\n}\n",
        "azure.eventHubs it {\n  name: 'hub-ours'\n  hub h { messageRetentionInDays: 30 }\n}\n",
        "azure.storage it {\n  name: 'ours'\n  queue jobs\n}\n",
    ],
)
def test_nothing_is_known_of_the_tier_of_what_exists_already(text: str) -> None:
    assert findings(f"existing {text}") == []


@pytest.mark.parametrize(("lock", "found"), [("PT5M", []), ("PT300S", []), ("PT5M1S", ["wrong-value"])])
def test_messages_are_locked_for_five_minutes_at_most(lock: str, found: list[str]) -> None:
    program = f"azure.serviceBus it {{\n  queue q {{ lockDuration: '{lock}' }}\n}}\n"
    assert [slug for slug, _ in findings(program)] == found


def test_what_a_parameter_decides_is_not_judged() -> None:
    assert findings("param kind string\nazure.storage it {\n  kind: kind\n  queue jobs\n}\n") == []
    assert findings("param tier string\nazure.serviceBus it {\n  sku: tier\n}\n" + PRIVATE) == []
