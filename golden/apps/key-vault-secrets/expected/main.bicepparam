// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bf61d9aaf6cf20f7

using 'main.bicep'

// The name of the resource group to deploy into; it is made if it is not there.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

// To be filled in.
param sharedGroup = ''

param password = readEnvironmentVariable('PASSWORD')
