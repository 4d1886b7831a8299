"""N services with five resources each, by troposphere: one CloudFormation template as JSON."""

from __future__ import annotations

import sys

from troposphere import GetAtt, Ref, Template, ecs, iam, sns, sqs


def main() -> None:
    template = Template()
    for n in range(int(sys.argv[1])):
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
    with open("troposphere.json", "w", encoding="utf-8") as file:
        file.write(template.to_json())


if __name__ == "__main__":
    main()
