// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:80a36fff29658ca8

using 'roles.bicep'

// The output of main.bicep with this name.
param api_identity_principalId = ''

// The output of main.bicep with this name.
param acr_name = ''

// The output of main.bicep with this name.
param env_mi_principalId = ''
