// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c68e8676d52fb245

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param login_password_value string

param env_outputs_bindmounts_login_0 string

resource login 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'login'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 8080
        transport: 'http'
        additionalPortMappings: [
          {
            external: false
            targetPort: 9000
          }
        ]
      }
      secrets: [
        {
          name: 'kc-bootstrap-admin-password'
          value: login_password_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'login'
          image: 'quay.io/keycloak/keycloak:26.6'
          args: [
            'start'
            '--import-realm'
          ]
          env: [
            {
              name: 'KC_BOOTSTRAP_ADMIN_USERNAME'
              value: 'admin'
            }
            {
              name: 'KC_BOOTSTRAP_ADMIN_PASSWORD'
              secretRef: 'kc-bootstrap-admin-password'
            }
            {
              name: 'KC_HEALTH_ENABLED'
              value: 'true'
            }
            {
              name: 'KC_FEATURES'
              value: 'opentelemetry'
            }
          ]
          volumeMounts: [
            {
              volumeName: 'bm0'
              mountPath: '/opt/keycloak/data/import'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'bm0'
          storageType: 'AzureFile'
          storageName: env_outputs_bindmounts_login_0
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
