// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:deb65ad66dd5432f

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module env_acr 'env-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module answers 'answers.module.bicep' = {
  scope: rg
}

module store 'store.module.bicep' = {
  scope: rg
  params: {
    location: location
    answers_outputs_note: answers.outputs.?note
    answers_outputs_label: answers.outputs.?label
    answers_outputs_regions: answers.outputs.?regions
  }
}

module taking 'taking.module.bicep' = {
  scope: rg
  params: {
    note: answers.outputs.?note ?? ''
    copies: answers.outputs.?copies ?? 2
    key: answers.outputs.?key ?? ''
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output answers_note string? = answers.outputs.?note

output answers_copies int? = answers.outputs.?copies

output answers_sizes array = answers.outputs.sizes

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output note string = answers.outputs.?note ?? taking.outputs.said

output regions array = answers.outputs.?regions ?? []
