// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b942f2efade73cc1

using 'main.bicep'

// The name of the resource group to deploy into; it is made if it is not there.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

// To be filled in.
param production = ''

param token = readEnvironmentVariable('TOKEN')
