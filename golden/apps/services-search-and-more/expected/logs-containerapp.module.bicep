// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a02a50bc3c24e96d

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource logs 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'logs'
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
    }
    template: {
      containers: [
        {
          name: 'logs'
          image: 'docker.io/datalust/seq:2025.2'
          env: [
            {
              name: 'ACCEPT_EULA'
              value: 'Y'
            }
            {
              name: 'SEQ_FIRSTRUN_NOAUTHENTICATION'
              value: 'True'
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
