// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bd76206cf55460c9

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param vectors_key_value string

param env_outputs_volumes_vectors_0 string

resource vectors 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'vectors'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 6334
        transport: 'http2'
        additionalPortMappings: [
          {
            external: false
            targetPort: 6333
          }
        ]
      }
      secrets: [
        {
          name: 'qdrant--service--api-key'
          value: vectors_key_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'vectors'
          image: 'docker.io/qdrant/qdrant:v1.18.0'
          env: [
            {
              name: 'QDRANT__SERVICE__API_KEY'
              secretRef: 'qdrant--service--api-key'
            }
            {
              name: 'QDRANT__SERVICE__ENABLE_STATIC_CONTENT'
              value: '0'
            }
          ]
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/qdrant/storage'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_vectors_0
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
