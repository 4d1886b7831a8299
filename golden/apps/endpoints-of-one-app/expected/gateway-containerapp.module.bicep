// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1d2673390bb20c2e

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
              value: 'https://api.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__api__http__0'
              value: 'https://api.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'API_ADMIN'
              value: 'http://api:81'
            }
            {
              name: 'services__api__http__1'
              value: 'http://api:81'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route0__MATCH__PATH'
              value: '/api/{**rest}'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route0__CLUSTERID'
              value: 'cluster_api_http'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route1__MATCH__PATH'
              value: '/admin/{**rest}'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route1__CLUSTERID'
              value: 'cluster_api_admin'
            }
            {
              name: 'REVERSEPROXY__CLUSTERS__cluster_api_http__DESTINATIONS__destination1__ADDRESS'
              value: 'http://_http.api'
            }
            {
              name: 'REVERSEPROXY__CLUSTERS__cluster_api_admin__DESTINATIONS__destination1__ADDRESS'
              value: 'http://_admin.api'
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
