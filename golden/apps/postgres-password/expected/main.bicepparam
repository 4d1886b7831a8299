// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7c98f16828b789b2

using 'main.bicep'

// The name of the resource group to deploy into; it is made if it is not there.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

// For ledger: 10 letters or more.
param ledger_username = ''

param ledger_password = readEnvironmentVariable('LEDGER_PASSWORD')
