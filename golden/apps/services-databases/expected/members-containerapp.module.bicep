// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:31b3511daabb9269

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param members_password_value string

resource members 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'members'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 3306
        transport: 'tcp'
      }
      secrets: [
        {
          name: 'mysql-root-password'
          value: members_password_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'members'
          image: 'docker.io/library/mysql:9.7'
          env: [
            {
              name: 'MYSQL_ROOT_PASSWORD'
              secretRef: 'mysql-root-password'
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
