// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c9aeb7cd98f38730

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg_ 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module connectionString 'connectionString.module.bicep' = {
  scope: rg_
  params: {
    location: location
  }
}

module location_module 'location.module.bicep' = {
  scope: rg_
  params: {
    location: location
  }
}

module string_ 'string.module.bicep' = {
  scope: rg_
  params: {
    location: location
  }
}

module tags 'tags.module.bicep' = {
  scope: rg_
  params: {
    location: location
  }
}

module account 'account.module.bicep' = {
  scope: rg_
  params: {
    location: location
    cost_centre: 'shop'
  }
}

module archive 'archive.module.bicep' = {
  scope: rg_
}

module cache 'cache.module.bicep' = {
  scope: rg_
  params: {
    location: location
    connectionstring_outputs_name: connectionString.outputs.name
  }
}

module mi 'mi.module.bicep' = {
  scope: rg_
  params: {
    location: location
  }
}

module var 'var.module.bicep' = {
  scope: rg_
  params: {
    location: location
  }
}

module words 'words.module.bicep' = {
  scope: rg_
  params: {
    first_word: account.outputs.blob_host
  }
}

module take 'take.module.bicep' = {
  scope: rg_
  params: {
    location: location
    location_outputs_name: location_module.outputs.name
    tags_outputs_id: tags.outputs.id
  }
}

module resourceGroup_roles_connectionString 'resourceGroup-roles-connectionString.module.bicep' = {
  scope: rg_
  params: {
    connectionstring_outputs_name: connectionString.outputs.name
    principalId: string_.outputs.principalId
  }
}

module resourceGroup_roles_mi 'resourceGroup-roles-mi.module.bicep' = {
  scope: rg_
  params: {
    location: location
    principalName: string_.outputs.principalName
    mi_outputs_sqlserveradminname: mi.outputs.sqlServerAdminName
    mi_outputs_name: mi.outputs.name
  }
}

module resourceGroup_roles_var 'resourceGroup-roles-var.module.bicep' = {
  scope: rg_
  params: {
    principalId: string_.outputs.principalId
  }
}

output string_id string = string_.outputs.id

output take_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = take.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output take_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = take.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output take_AZURE_CONTAINER_REGISTRY_ENDPOINT string = take.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output connectionString_name string = connectionString.outputs.name

output cache_hostName string = cache.outputs.hostName

output var_clusterUri string = var.outputs.clusterUri

output mi_sqlServerFqdn string = mi.outputs.sqlServerFqdn

output string_clientId string = string_.outputs.clientId

output take_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = take.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output said string = '${words.outputs.last_word} ${words.outputs.both}'
