// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:1e279dc4013714e1

using 'main.bicep'

// To be filled in. What you write below stays when aspirec builds again.

// The name of the resource group to deploy into; it is created if it does not exist.
param resourceGroupName = ''

// The region to deploy to.
param location = ''
