// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:102ccf6f9f7b689e

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param embeddings_key_value string

resource embeddings 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'embeddings'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 19530
        transport: 'http2'
      }
      secrets: [
        {
          name: 'common-security-defaultrootpassword'
          value: embeddings_key_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'embeddings'
          image: 'docker.io/milvusdb/milvus:v2.5.27'
          args: [
            'milvus'
            'run'
            'standalone'
          ]
          env: [
            {
              name: 'COMMON_STORAGETYPE'
              value: 'local'
            }
            {
              name: 'ETCD_USE_EMBED'
              value: 'true'
            }
            {
              name: 'ETCD_DATA_DIR'
              value: '/var/lib/milvus/etcd'
            }
            {
              name: 'COMMON_SECURITY_AUTHORIZATIONENABLED'
              value: 'true'
            }
            {
              name: 'COMMON_SECURITY_DEFAULTROOTPASSWORD'
              secretRef: 'common-security-defaultrootpassword'
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
