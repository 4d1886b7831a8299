// N services with five resources each, by the L1 constructs of aws-cdk-lib: synthesised to CloudFormation, nothing validated.
import { App, DefaultStackSynthesizer, Stack } from "aws-cdk-lib";
import { CfnPolicy, CfnRole } from "aws-cdk-lib/aws-iam";
import { CfnTaskDefinition } from "aws-cdk-lib/aws-ecs";
import { CfnTopic } from "aws-cdk-lib/aws-sns";
import { CfnQueue } from "aws-cdk-lib/aws-sqs";

const services = Number(process.argv[2]);
process.env.CDK_VALIDATION = "false"; // its default validation takes most of its time
const app = new App({ outdir: "cdk.out", analyticsReporting: false });

// A stack takes 500 resources.
for (let start = 0; start < services; start += 100) {
  const stack = new Stack(app, `stack${start}`, { synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) });
  for (let n = start; n < Math.min(start + 100, services); n++) {
    const role = new CfnRole(stack, `Identity${n}`, {
      assumeRolePolicyDocument: { Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }] },
    });
    const topic = new CfnTopic(stack, `Bus${n}`, { topicName: `bus${n}` });
    const queue = new CfnQueue(stack, `Orders${n}`, { queueName: `orders${n}` });
    new CfnPolicy(stack, `Grant${n}`, {
      policyName: `send${n}`,
      roles: [role.ref],
      policyDocument: { Statement: [{ Effect: "Allow", Action: "sns:Publish", Resource: topic.ref }] },
    });
    new CfnTaskDefinition(stack, `Api${n}`, {
      taskRoleArn: role.attrArn,
      containerDefinitions: [
        {
          name: `api${n}`,
          image: `example/api:${n}`,
          portMappings: [{ containerPort: 8080 }],
          environment: [{ name: "QUEUE", value: queue.ref }, { name: "NUMBER", value: `${n}` }],
        },
      ],
    });
  }
}
app.synth({ skipValidation: true });
