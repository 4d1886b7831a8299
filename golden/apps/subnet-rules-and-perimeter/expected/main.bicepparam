// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:76ea5e3ea149df86

using 'main.bicep'

// The name of the resource group to deploy into; it is made if it is not there.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

// The object id of the principal that deploys.
param principalId = ''

// To be filled in.
param partner = ''
