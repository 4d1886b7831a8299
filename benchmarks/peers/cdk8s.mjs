// N services with five objects each, by cdk8s.
import { ApiObject, App, Chart } from "cdk8s";

const services = Number(process.argv[2]);
const app = new App({ outdir: "cdk8s.out" });
const chart = new Chart(app, "benchmark");
for (let n = 0; n < services; n++) {
  const labels = { app: `api${n}` };
  new ApiObject(chart, `identity${n}`, { apiVersion: "v1", kind: "ServiceAccount", metadata: { labels } });
  new ApiObject(chart, `settings${n}`, { apiVersion: "v1", kind: "ConfigMap", metadata: { labels }, data: { NUMBER: `${n}` } });
  new ApiObject(chart, `role${n}`, { apiVersion: "rbac.authorization.k8s.io/v1", kind: "Role", metadata: { labels }, rules: [{ apiGroups: [""], resources: ["configmaps"], verbs: ["get"] }] });
  new ApiObject(chart, `service${n}`, { apiVersion: "v1", kind: "Service", metadata: { labels }, spec: { selector: labels, ports: [{ port: 8080 }] } });
  new ApiObject(chart, `api${n}`, {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { labels },
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: `api${n}`, image: `example/api:${n}`, ports: [{ containerPort: 8080 }] }] } } },
  });
}
app.synth();
