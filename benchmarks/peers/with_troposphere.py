"""N services with five resources each, by troposphere: CloudFormation templates as JSON, of 100 services each."""

from __future__ import annotations

import sys

from troposphere import GetAtt, Ref, Template, ecs, iam, sns, sqs

SERVICES = 100
"""A template takes 500 resources."""


def main() -> None:
    services = int(sys.argv[1])
    for start in range(0, services, SERVICES):
        template = Template()
        for n in range(start, min(start + SERVICES, services)):
            add_service(template, n)
        with open(f"troposphere{start}.json", "w", encoding="utf-8") as file:
            file.write(template.to_json())


def add_service(template: Template, n: int) -> None:
    trust = {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole"}]}
    role = template.add_resource(iam.Role(f"Identity{n}", AssumeRolePolicyDocument=trust))
    topic = template.add_resource(sns.Topic(f"Bus{n}", TopicName=f"bus{n}"))
    queue = template.add_resource(sqs.Queue(f"Orders{n}", QueueName=f"orders{n}"))
    document = {"Statement": [{"Effect": "Allow", "Action": "sns:Publish", "Resource": Ref(topic)}]}
    template.add_resource(
        iam.PolicyType(f"Grant{n}", PolicyName=f"send{n}", Roles=[Ref(role)], PolicyDocument=document)
    )
    container = ecs.ContainerDefinition(
        Name=f"api{n}",
        Image=f"example/api:{n}",
        PortMappings=[ecs.PortMapping(ContainerPort=8080)],
        Environment=[ecs.Environment(Name="QUEUE", Value=Ref(queue)), ecs.Environment(Name="NUMBER", Value=str(n))],
    )
    template.add_resource(
        ecs.TaskDefinition(f"Api{n}", TaskRoleArn=GetAtt(role, "Arn"), ContainerDefinitions=[container])
    )


if __name__ == "__main__":
    main()
