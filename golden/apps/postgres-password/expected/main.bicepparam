// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:2e91d7c20e639f91

using 'main.bicep'

param ledger_password = readEnvironmentVariable('LEDGER_PASSWORD')

// To be filled in. What you write below stays when aspirec builds again.

// The name of the resource group to deploy into; it is created if it does not exist.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

// For ledger: 10 letters or more.
param ledger_username = ''
