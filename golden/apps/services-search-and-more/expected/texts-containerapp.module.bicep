// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e35b310f618b3d39

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param texts_password_value string

resource texts 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'texts'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 9200
        transport: 'http'
        additionalPortMappings: [
          {
            external: false
            targetPort: 9300
          }
        ]
      }
      secrets: [
        {
          name: 'elastic-password'
          value: texts_password_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'texts'
          image: 'docker.io/library/elasticsearch:8.17.3'
          env: [
            {
              name: 'discovery.type'
              value: 'single-node'
            }
            {
              name: 'xpack.security.enabled'
              value: 'true'
            }
            {
              name: 'ELASTIC_PASSWORD'
              secretRef: 'elastic-password'
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
