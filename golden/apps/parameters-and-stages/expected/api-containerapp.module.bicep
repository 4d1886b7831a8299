// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:307ccc63cc8440a9

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param apikey_value string

param settings_value object

param verbose_value bool

param regions_value array

param replicas int

resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 80
        transport: 'http'
      }
      secrets: [
        {
          name: 'api-key'
          value: apikey_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'api'
          image: 'nginx:1.27'
          env: [
            {
              name: 'API_KEY'
              secretRef: 'api-key'
            }
            {
              name: 'GREETING'
              value: 'hello from ${settings_value.name}'
            }
            {
              name: 'LOG_LEVEL'
              value: verbose_value ? 'debug' : 'info'
            }
            {
              name: 'FIRST_REGION'
              value: string(regions_value[0])
            }
          ]
        }
      ]
      scale: {
        minReplicas: replicas
        maxReplicas: max(replicas, 10)
      }
    }
  }
}
