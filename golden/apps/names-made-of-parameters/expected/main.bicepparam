// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d00f089a369363a4

using 'main.bicep'

// The name of the resource group to deploy into; it is made if it is not there.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

// To be filled in.
param stage = ''
