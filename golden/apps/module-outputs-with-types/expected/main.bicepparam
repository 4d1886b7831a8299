// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:807847fec8ce55bc

using 'main.bicep'

// The name of the resource group to deploy into; it is made if it is not there.
param resourceGroupName = ''

// The region to deploy to.
param location = ''
