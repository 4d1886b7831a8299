// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f5d2677e9ac01251

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param door_containerimage string

param env_outputs_azure_container_apps_environment_default_domain string

resource door 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'door'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 5000
        transport: 'http'
      }
      registries: [
        {
          server: env_outputs_azure_container_registry_endpoint
          identity: env_outputs_azure_container_registry_managed_identity_id
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'door'
          image: door_containerimage
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
              name: 'YARP_ENABLE_STATIC_FILES'
              value: 'true'
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
              name: 'PREDICT_HTTP'
              value: 'https://predict.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__predict__http__0'
              value: 'https://predict.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'MAPS'
              value: 'https://maps.example.com/'
            }
            {
              name: 'services__maps__https__0'
              value: 'https://maps.example.com/'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route0__MATCH__PATH'
              value: '/api/{**rest}'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route0__CLUSTERID'
              value: 'cluster_api'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route0__TRANSFORMS__0__PathRemovePrefix'
              value: '/api'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route1__MATCH__PATH'
              value: '/predict/{**rest}'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route1__CLUSTERID'
              value: 'cluster_predict'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route2__MATCH__PATH'
              value: '/maps/{**rest}'
            }
            {
              name: 'REVERSEPROXY__ROUTES__route2__CLUSTERID'
              value: 'cluster_maps'
            }
            {
              name: 'REVERSEPROXY__CLUSTERS__cluster_api__DESTINATIONS__destination1__ADDRESS'
              value: 'http://api'
            }
            {
              name: 'REVERSEPROXY__CLUSTERS__cluster_predict__DESTINATIONS__destination1__ADDRESS'
              value: 'http://_http.predict'
            }
            {
              name: 'REVERSEPROXY__CLUSTERS__cluster_maps__DESTINATIONS__destination1__ADDRESS'
              value: 'https://maps.example.com/'
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
