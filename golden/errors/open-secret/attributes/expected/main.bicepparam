// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:a57ad881f5ce1929

using 'main.bicep'

param key = readEnvironmentVariable('KEY')

// To be filled in. What you write below stays when aspirec builds again.

// The name of the resource group to deploy into; it is created if it does not exist.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

// The object id of the principal that deploys.
param principalId = ''

param login = ''
param tight = false
param host = ''
param port = 0
