// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9b6a67f5b04f039f

using 'roles.bicep'

// An output of main.bicep.
param api_identity_principalId = ''

// An output of main.bicep.
param acr_name = ''

// An output of main.bicep.
param env_mi_principalId = ''
