// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:54a5cb32f16ba52b

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

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
