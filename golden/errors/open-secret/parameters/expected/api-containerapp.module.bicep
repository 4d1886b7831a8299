// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4db5323d53adceb4

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param databasepassword_value string

#disable-next-line secure-secrets-in-params
param adminpassword_value string

#disable-next-line secure-secrets-in-params
param secretsettings_value object

param secreturi_value string

param passwordlength_value int

resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      secrets: [
        {
          name: 'database'
          value: databasepassword_value
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
              name: 'LOGIN'
              value: adminpassword_value
            }
            {
              name: 'SETTING'
              value: string(secretsettings_value.first)
            }
            {
              name: 'KEEP'
              value: secreturi_value
            }
            {
              name: 'LENGTH'
              value: '${passwordlength_value}'
            }
            {
              name: 'DATABASE'
              secretRef: 'database'
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
