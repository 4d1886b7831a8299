// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:4532918c9498bea8

using 'main.bicep'

param pg_password = readEnvironmentVariable('PG_PASSWORD')

// To be filled in. What you write below stays when aspirec builds again.

// The name of the resource group to deploy into; it is created if it does not exist.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

// The host of the endpoint tcp of pg.
param pg_tcp_host = ''

// The port of the endpoint tcp of pg.
param pg_tcp_port = ''
