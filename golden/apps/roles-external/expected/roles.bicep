// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:dc6fef4637b7e7cb

@description('An output of main.bicep.')
param api_identity_principalId string

@description('An output of main.bicep.')
param acr_name string

@description('An output of main.bicep.')
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
