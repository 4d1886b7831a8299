// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9af5a182e2ee03eb

param inner_outputs_azure_container_apps_environment_id string

resource job 'Microsoft.App/jobs@2025-07-01' = {
  name: 'job'
  location: 'westus3'
  properties: {
    environmentId: inner_outputs_azure_container_apps_environment_id
    configuration: {
      triggerType: 'Schedule'
      replicaTimeout: 1800
      scheduleTriggerConfig: {
        cronExpression: '0 1 * * *'
      }
    }
    template: {
      containers: [
        {
          name: 'job'
          image: 'contoso/report:1'
        }
      ]
    }
  }
}
