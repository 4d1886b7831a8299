// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:695842705ceb56f1

@description('The region to deploy to.')
param location string = resourceGroup().location

param apps_outputs_azure_container_apps_environment_id string

param retries_value int

param verbose_value bool

param limits_value object

resource worker 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'worker'
  location: location
  properties: {
    environmentId: apps_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'worker'
          image: 'worker:1.0'
          args: [
            string(retries_value)
            verbose_value ? 'true' : 'false'
            '--name=${retries_value}'
          ]
          env: [
            {
              name: 'RETRIES'
              value: string(retries_value)
            }
            {
              name: 'RETRIES_MORE'
              value: string(retries_value + 1)
            }
            {
              name: 'VERBOSE'
              value: verbose_value ? 'true' : 'false'
            }
            {
              name: 'PATIENT'
              value: retries_value > 3 ? 'true' : 'false'
            }
            {
              name: 'LIMITS'
              value: string(limits_value)
            }
            {
              name: 'LIMIT'
              value: string(limits_value.perMinute)
            }
            {
              name: 'BURST'
              value: string(limits_value.?burst ?? 10)
            }
            {
              name: 'LEVEL'
              value: verbose_value ? 'debug' : 'info'
            }
            {
              name: 'DEPTH'
              value: verbose_value ? string(retries_value) : 'none'
            }
            {
              name: 'TRACE'
              value: verbose_value ? verbose_value ? 'true' : 'false' : 'sometimes'
            }
            {
              name: 'FIXED'
              value: '5'
            }
            {
              name: 'NEVER'
              value: 'false'
            }
          ]
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
