// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:89301a31cc22451b

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param env_outputs_bindmounts_web_0 string

resource web 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'web'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'web'
          image: 'nginx:latest'
          volumeMounts: [
            {
              volumeName: 'bm0'
              mountPath: '/usr/share/nginx/html'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'bm0'
          storageType: 'AzureFile'
          storageName: env_outputs_bindmounts_web_0
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
