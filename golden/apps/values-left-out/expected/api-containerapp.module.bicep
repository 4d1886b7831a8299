// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:61261ba4927ecc89

@description('The region to deploy to.')
param location string = resourceGroup().location

param apps_outputs_azure_container_apps_environment_id string

@secure()
param core_connectionstring string

resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  properties: {
    environmentId: apps_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 80
        transport: 'http'
      }
      secrets: [
        {
          name: 'connectionstrings--core'
          value: core_connectionstring
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'api'
          image: 'nginx:latest'
          env: [
            {
              name: 'ConnectionStrings__core'
              secretRef: 'connectionstrings--core'
            }
            {
              name: 'CORE_HOST'
              value: 'core.example.org'
            }
            {
              name: 'LEVEL'
              value: 'info'
            }
          ]
          probes: [
            {
              type: 'Liveness'
              httpGet: {
                port: 80
                scheme: 'HTTP'
              }
              initialDelaySeconds: 5
              timeoutSeconds: 1
              failureThreshold: 3
              successThreshold: 1
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/'
                port: 80
                scheme: 'HTTP'
              }
              initialDelaySeconds: 5
              periodSeconds: 5
              failureThreshold: 3
              successThreshold: 1
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
