// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e711161636780791

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param legacy_password_value string

resource legacy 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'legacy'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 1521
        transport: 'tcp'
      }
      secrets: [
        {
          name: 'oracle-pwd'
          value: legacy_password_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'legacy'
          image: 'container-registry.oracle.com/database/free:23.26.1.0'
          env: [
            {
              name: 'ORACLE_PWD'
              secretRef: 'oracle-pwd'
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
