// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f3dcbd11b9378a4e

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

@description('The host of the endpoint tcp of pg.')
param pg_tcp_host string

@description('The port of the endpoint tcp of pg.')
param pg_tcp_port string

@description('For pg: 22 letters, digits and signs or more.')
@secure()
param pg_password string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module copies 'copies.module.bicep' = {
  scope: rg
  params: {
    source: 'Host=${pg_tcp_host};Port=${pg_tcp_port};Username=postgres;Password=${pg_password};Database=catalog'
  }
}
