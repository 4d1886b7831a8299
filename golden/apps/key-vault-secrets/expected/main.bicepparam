// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:b0d73022884a8ab3

using 'main.bicep'

param password = readEnvironmentVariable('PASSWORD')

// To be filled in. What you write below stays when aspirec builds again.

// The name of the resource group to deploy into; it is created if it does not exist.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

param sharedGroup = ''
