// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:eb522c7f5d4647ef

using 'roles.bicep'

// The output of main.bicep with this name.
param acr_name = ''

// The output of main.bicep with this name.
param api_identity_principalId = ''

// The output of main.bicep with this name.
param env_mi_principalId = ''
