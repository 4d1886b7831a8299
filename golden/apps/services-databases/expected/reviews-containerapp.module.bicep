// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c7e97a6ba278595a

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param reviews_password_value string

resource reviews 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'reviews'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 27017
        transport: 'tcp'
      }
      secrets: [
        {
          name: 'mongo-initdb-root-password'
          value: reviews_password_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'reviews'
          image: 'docker.io/library/mongo:8.3'
          env: [
            {
              name: 'MONGO_INITDB_ROOT_USERNAME'
              value: 'admin'
            }
            {
              name: 'MONGO_INITDB_ROOT_PASSWORD'
              secretRef: 'mongo-initdb-root-password'
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
