// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e2ba3caec5a03839

@description('The output of main.bicep with this name.')
param acr_name string

@description('The output of main.bicep with this name.')
param api_identity_principalId string

@description('The output of main.bicep with this name.')
param env_mi_principalId string

module api_roles_acr 'api-roles-acr.module.bicep' = {
  params: {
    acr_outputs_name: acr_name
    principalId: api_identity_principalId
  }
}

module env_mi_roles_acr 'env-mi-roles-acr.module.bicep' = {
  params: {
    acr_outputs_name: acr_name
    principalId: env_mi_principalId
  }
}
