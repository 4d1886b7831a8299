// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:14678f523075f1cd

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_apps_environment_default_domain string

resource gateway 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'gateway'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 5000
        transport: 'http'
      }
    }
    template: {
      containers: [
        {
          name: 'gateway'
          image: 'mcr.microsoft.com/dotnet/nightly/yarp:2.3-preview'
          command: [
            'dotnet'
          ]
          args: [
            '/app/yarp.dll'
          ]
          env: [
            {
              name: 'ASPNETCORE_ENVIRONMENT'
              value: 'Production'
            }
            {
              name: 'API_HTTP'
              value: 'https://api.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__api__http__0'
              value: 'https://api.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route0__MATCH__PATH'
              value: '/{domain}/orders'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route0__CLUSTERID'
              value: 'cluster_api'
            }
            {
              name: 'REVERSEPROXY__CLUSTERS__cluster_api__DESTINATIONS__destination1__ADDRESS'
              value: 'http://api'
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
