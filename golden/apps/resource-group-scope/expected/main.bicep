// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:227e1bdb8dd81c41

param region string = 'northeurope'

module env_acr 'env-acr.module.bicep' = {
  params: {
    location: region
  }
}

module env 'env.module.bicep' = {
  params: {
    location: region
    env_acr_outputs_name: env_acr.outputs.name
  }
}

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT
