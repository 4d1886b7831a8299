// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4a389e4063907256

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param env_outputs_volumes_backup_0 string

resource backup 'Microsoft.App/jobs@2025-07-01' = {
  name: 'backup'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      triggerType: 'Schedule'
      replicaTimeout: 1800
      replicaRetryLimit: 2
      scheduleTriggerConfig: {
        cronExpression: '0 3 * * *'
      }
    }
    template: {
      containers: [
        {
          name: 'backup'
          image: 'backup:1'
          env: [
            {
              name: 'DATABASE'
              value: 'db:5433'
            }
          ]
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/backup'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_backup_0
        }
      ]
    }
  }
}
