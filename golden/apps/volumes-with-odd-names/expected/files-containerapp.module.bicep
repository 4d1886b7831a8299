// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8020f1d97bebe778

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param env_outputs_volumes_files_0 string

param env_outputs_volumes_files_1 string

resource files 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'files'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'files'
          image: 'files:1'
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/in'
            }
            {
              volumeName: 'v1'
              mountPath: '/out'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_files_0
        }
        {
          name: 'v1'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_files_1
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
