// The workload of cdk.mjs by the one class below all constructs, which knows nothing of what it is given.
import { App, CfnResource, DefaultStackSynthesizer, Stack } from "aws-cdk-lib";

const services = Number(process.argv[2]);
process.env.CDK_VALIDATION = "false"; // its default validation takes most of its time
const app = new App({ outdir: "cdk.out", analyticsReporting: false });

// A stack takes 500 resources.
for (let start = 0; start < services; start += 100) {
  const stack = new Stack(app, `stack${start}`, { synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) });
  for (let n = start; n < Math.min(start + 100, services); n++) {
    const role = new CfnResource(stack, `Identity${n}`, {
      type: "AWS::IAM::Role",
      properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }] } },
    });
    const topic = new CfnResource(stack, `Bus${n}`, { type: "AWS::SNS::Topic", properties: { TopicName: `bus${n}` } });
    const queue = new CfnResource(stack, `Orders${n}`, { type: "AWS::SQS::Queue", properties: { QueueName: `orders${n}` } });
    new CfnResource(stack, `Grant${n}`, {
      type: "AWS::IAM::Policy",
      properties: { PolicyName: `send${n}`, Roles: [role.ref], PolicyDocument: { Statement: [{ Effect: "Allow", Action: "sns:Publish", Resource: topic.ref }] } },
    });
    new CfnResource(stack, `Api${n}`, {
      type: "AWS::ECS::TaskDefinition",
      properties: {
        TaskRoleArn: role.getAtt("Arn"),
        ContainerDefinitions: [
          {
            Name: `api${n}`,
            Image: `example/api:${n}`,
            PortMappings: [{ ContainerPort: 8080 }],
            Environment: [{ Name: "QUEUE", Value: queue.ref }, { Name: "NUMBER", Value: `${n}` }],
          },
        ],
      },
    });
  }
}
app.synth({ skipValidation: true });
