// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3db4f61f2adbc2bb

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param env_outputs_volumes_scratch_0 string

resource scratch 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'scratch'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 6379
        transport: 'tcp'
      }
    }
    template: {
      containers: [
        {
          name: 'scratch'
          image: 'ghcr.io/microsoft/garnet:1.0'
          command: [
            '/bin/sh'
          ]
          args: [
            '-c'
            '/app/GarnetServer --protected-mode no --checkpointdir /data/checkpoints --recover --aof --aof-commit-freq 60000'
          ]
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/data'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_scratch_0
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
