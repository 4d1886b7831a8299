// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4d166a14dd6ec4f4

using 'main.bicep'

// The name of the resource group to deploy into; it is made if it is not there.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

// The object id of the principal that deploys.
param principalId = ''

// To be filled in.
param searchTier = ''
