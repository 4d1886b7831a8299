// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:41e6f5b7c1965229

@description('The output of main.bicep with this name.')
param api_identity_principalId string

@description('The output of main.bicep with this name.')
param acr_name string

@description('The output of main.bicep with this name.')
param env_mi_principalId string

module api_roles_acr 'api-roles-acr.module.bicep' = {
  params: {
    principalId: api_identity_principalId
    acr_outputs_name: acr_name
  }
}

module env_mi_roles_acr 'env-mi-roles-acr.module.bicep' = {
  params: {
    principalId: env_mi_principalId
    acr_outputs_name: acr_name
  }
}
