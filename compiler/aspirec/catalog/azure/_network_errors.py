"""The diagnostics of networks, one function each: facts go in, wording comes out."""

from __future__ import annotations

from aspirec.bicep.strings import quoted
from aspirec.diagnostics.codes import azure as codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import Subject
from aspirec.source import Span


def no_range(subject: Subject, text: str, meant: str) -> Diagnostic:
    return report(
        codes.NO_ADDRESS_RANGE,
        f"'{text}', the prefix of '{subject.name}', is no range of addresses",
        subject.node.setting_span("prefix"),
        help=f"did you mean '{meant}'?"
        if meant
        else "write an address and the length of the prefix, such as '10.0.1.0/24'",
        fixes=(quoted(meant),) if meant else (),
    )


def outside(subnet: Subject, addresses: str, network: Subject, space: str) -> Diagnostic:
    return report(
        codes.SUBNET_OUTSIDE,
        f"subnet '{subnet.name}' ({addresses}) is not inside its network '{network.name}' ({space})",
        subnet.node.setting_span("prefix"),
        secondary=((network.node.setting_span("prefix"), "the addresses of the network"),),
        help=f"choose a part of {space}, or give the network a larger 'prefix'",
    )


def overlap(subnet: Subject, addresses: str, other: Subject, taken: str) -> Diagnostic:
    return report(
        codes.SUBNETS_OVERLAP,
        f"the addresses of subnet '{subnet.name}' ({addresses}) overlap those of '{other.name}' ({taken})",
        subnet.node.setting_span("prefix"),
        secondary=((other.node.setting_span("prefix"), f"the addresses of '{other.name}'"),),
        help="every address of a network belongs to one subnet at most",
    )


def too_small(subnet: Subject, addresses: str, service: str, longest: int) -> Diagnostic:
    who = f"what {service} needs" if service else "what Azure makes a subnet of"
    return report(
        codes.SUBNET_TOO_SMALL,
        f"subnet '{subnet.name}' ({addresses}) is smaller than {who}",
        subnet.node.setting_span("prefix"),
        help=f"make it a /{longest} at least",
    )


def rules_and_group(subnet: Subject) -> Diagnostic:
    rule = subnet.children("rule")[0]
    if subnet.exists:
        return report(
            codes.RULES_AND_GROUP,
            f"subnet '{subnet.name}' exists already, so it cannot get rules of its own",
            rule.name_span,
            help="write the rules in its security group: existing azure.networkSecurityGroup …",
        )
    return report(
        codes.RULES_AND_GROUP,
        f"subnet '{subnet.name}' has rules of its own and names a security group as well",
        rule.name_span,
        secondary=((subnet.node.setting_span("networkSecurityGroup"), "the group is named here"),),
        help="move the rules into the group, or leave 'networkSecurityGroup' out",
    )


def same_priority(group: str, first: Subject, second: Subject, priority: int) -> Diagnostic:
    counted = "" if second.written("priority") is not None else " (counted up from those before it)"
    return report(
        codes.SAME_PRIORITY,
        f"rules '{first.name}' and '{second.name}' of '{group}' have the same direction and the same priority, "
        f"{priority}{counted}",
        second.node.setting_span("priority"),
        secondary=((first.node.setting_span("priority"), "the other one"),),
        help="give one of them another priority",
    )


def no_priority_left(rule: Subject, priority: int) -> Diagnostic:
    return report(
        codes.NO_PRIORITY_LEFT,
        f"rule '{rule.name}' would get the priority {priority}, and 4096 is the last one",
        rule.node.name_span,
        help="give it a 'priority', or write it before the rule that has the last ones",
    )


def empty_delegation(subnet: Subject, what: str) -> Diagnostic:
    return report(
        codes.BAD_DELEGATION,
        f"the delegation of subnet '{subnet.name}' {what}",
        subnet.node.setting_span("delegation"),
        help="write the service, such as 'Microsoft.Web/serverFarms', or { name: …, serviceName: … }",
    )


def unknown_delegation_key(subnet: Subject, key: str, span: Span) -> Diagnostic:
    return report(
        codes.BAD_DELEGATION,
        f"the delegation of subnet '{subnet.name}' has no '{key}'",
        span,
        help="it has 'name' and 'serviceName'",
    )


# -- perimeters --------------------------------------------------------------------------------------------------


def other_direction(rule: Subject, direction: str, attribute: str, wanted: tuple[str, ...]) -> Diagnostic:
    return report(
        codes.PERIMETER_RULE,
        f"rule '{rule.name}' is {direction.lower()}, and '{attribute}' is for the other direction",
        rule.node.setting_span(attribute),
        help=f"write {' or '.join(repr(name) for name in wanted)}, or turn the rule round",
    )


def empty_rule(rule: Subject, wanted: tuple[str, ...]) -> Diagnostic:
    return report(
        codes.PERIMETER_RULE,
        f"rule '{rule.name}' lets nothing through",
        rule.node.name_span,
        help=f"add {' or '.join(repr(name) for name in wanted)}",
    )


def no_perimeter_range(rule: Subject, text: str, span: Span) -> Diagnostic:
    return report(
        codes.NO_ADDRESS_RANGE,
        f"'{text}', in rule '{rule.name}', is no range of addresses",
        span,
        help="write an address and the length of the prefix, such as '203.0.113.0/24'",
    )


# -- front doors -------------------------------------------------------------------------------------------------


def premium_only(origin: Subject, door: Subject) -> Diagnostic:
    return report(
        codes.NOT_AN_ORIGIN,
        f"the private link of origin '{origin.name}' takes a front door of the premium tier",
        door.node.setting_span("sku"),
        secondary=((origin.node.setting_span("privateLink"), "the private link"),),
        help="write sku: 'Premium_AzureFrontDoor', or leave 'sku' out",
    )
