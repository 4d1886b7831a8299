// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1705d367e6a2bf05

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module agents_acr 'agents-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env_acr 'env-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module web_identity 'web-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module ai 'ai.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module documents 'documents.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module agents 'agents.module.bicep' = {
  scope: rg
  params: {
    location: location
    ai_outputs_name: ai.outputs.name
    tags: {
      team: 'ml'
    }
    agents_acr_outputs_name: agents_acr.outputs.name
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module agent_roles_ai 'agent-roles-ai.module.bicep' = {
  scope: rg
  params: {
    ai_outputs_name: ai.outputs.name
    principalId: agents.outputs.principalId
  }
}

module agent_roles_documents 'agent-roles-documents.module.bicep' = {
  scope: rg
  params: {
    documents_outputs_name: documents.outputs.name
    principalId: agents.outputs.principalId
  }
}

module web_roles_agents 'web-roles-agents.module.bicep' = {
  scope: rg
  params: {
    agents_outputs_name: agents.outputs.name
    principalId: web_identity.outputs.principalId
  }
}

module web_roles_ai 'web-roles-ai.module.bicep' = {
  scope: rg
  params: {
    ai_outputs_name: ai.outputs.name
    principalId: web_identity.outputs.principalId
  }
}

output web_identity_id string = web_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output agents_endpoint string = agents.outputs.endpoint

output web_identity_clientId string = web_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
