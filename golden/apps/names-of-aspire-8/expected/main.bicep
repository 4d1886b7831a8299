// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c392ed8b1cdb2465

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

module order_book_kv 'order-book-kv.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module web_shop_identity 'web-shop-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module archive 'archive.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module messages_between_services 'messages-between-services.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module order_book 'order-book.module.bicep' = {
  scope: rg
  params: {
    location: location
    order_book_kv_outputs_name: order_book_kv.outputs.name
  }
}

module sessions 'sessions.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module shop_media 'shop-media.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module web_shop_roles_shop_media 'web-shop-roles-shop-media.module.bicep' = {
  scope: rg
  params: {
    shop_media_outputs_name: shop_media.outputs.name
    principalId: web_shop_identity.outputs.principalId
  }
}

output web_shop_identity_id string = web_shop_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output shop_media_blobEndpoint string = shop_media.outputs.blobEndpoint

output web_shop_identity_clientId string = web_shop_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
