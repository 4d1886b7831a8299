// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5274846c8e720c01

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param certificate string

param env_outputs_volumes_web_0 string

param env_outputs_volumes_web_1 string

resource web 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'web'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 80
        transport: 'http'
        customDomains: [
          {
            name: 'www.contoso.com'
            bindingType: 'SniEnabled'
            certificateId: '${env_outputs_azure_container_apps_environment_id}/managedCertificates/contoso-www'
          }
          {
            name: 'shop.contoso.com'
            bindingType: certificate != '' ? 'SniEnabled' : 'Disabled'
            certificateId: certificate != ''
              ? '${env_outputs_azure_container_apps_environment_id}/managedCertificates/${certificate}'
              : null
          }
        ]
      }
    }
    template: {
      containers: [
        {
          name: 'web'
          image: 'nginx:1.27'
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/uploads'
            }
            {
              volumeName: 'v1'
              mountPath: '/cache'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_web_0
        }
        {
          name: 'v1'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_web_1
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
