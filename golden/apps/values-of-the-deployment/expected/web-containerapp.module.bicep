// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:10812c9734917d92

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param login_value object

param env_outputs_azure_container_apps_environment_default_domain string

// The linter does not see that this text contains secure parameters.
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
      }
      secrets: [
        {
          name: 'password'
          #disable-next-line use-secure-value-for-secure-inputs
          value: string(login_value.password)
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'web'
          image: 'hub.${env_outputs_azure_container_apps_environment_default_domain}/nginx:1.29'
          env: [
            {
              name: 'GROUP'
              value: resourceGroup().name
            }
            {
              name: 'PASSWORD'
              secretRef: 'password'
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
