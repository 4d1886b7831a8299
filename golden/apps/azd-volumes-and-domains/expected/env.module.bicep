// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:080e5ff54025f412

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

// The logs of all apps go here.
resource env_law 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: 'law-${uniqueString(resourceGroup().id)}'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
  }
  tags: tags
}

resource env 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: 'cae-${uniqueString(resourceGroup().id)}'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: env_law.properties.customerId
        sharedKey: env_law.listKeys().primarySharedKey
      }
    }
    workloadProfiles: [
      {
        name: 'consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
  tags: tags
}

resource aspireDashboard 'Microsoft.App/managedEnvironments/dotNetComponents@2025-10-02-preview' = {
  parent: env
  name: 'aspire-dashboard'
  properties: {
    componentType: 'AspireDashboard'
  }
}

// Holds the volumes of the apps.
resource env_storageVolume 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'vol${uniqueString(resourceGroup().id)}'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    largeFileSharesState: 'Enabled'
    minimumTlsVersion: 'TLS1_2'
  }
  tags: tags
}

resource storageVolumeFileService 'Microsoft.Storage/storageAccounts/fileServices@2024-01-01' = {
  parent: env_storageVolume
  name: 'default'
}

resource shares_volumes_web_0 'Microsoft.Storage/storageAccounts/fileServices/shares@2024-01-01' = {
  parent: storageVolumeFileService
  name: 'web-up_loadsraw'
  properties: {
    shareQuota: 1024
    enabledProtocols: 'SMB'
  }
}

resource managedStorage_volumes_web_0 'Microsoft.App/managedEnvironments/storages@2025-07-01' = {
  parent: env
  name: 'web-up_loadsraw'
  properties: {
    azureFile: {
      accountName: env_storageVolume.name
      accountKey: env_storageVolume.listKeys().keys[0].value
      accessMode: 'ReadWrite'
      shareName: shares_volumes_web_0.name
    }
  }
}

resource shares_volumes_web_1 'Microsoft.Storage/storageAccounts/fileServices/shares@2024-01-01' = {
  parent: storageVolumeFileService
  name: 'web-pagecache'
  properties: {
    shareQuota: 1024
    enabledProtocols: 'SMB'
  }
}

resource managedStorage_volumes_web_1 'Microsoft.App/managedEnvironments/storages@2025-07-01' = {
  parent: env
  name: 'web-pagecache'
  properties: {
    azureFile: {
      accountName: env_storageVolume.name
      accountKey: env_storageVolume.listKeys().keys[0].value
      accessMode: 'ReadWrite'
      shareName: shares_volumes_web_1.name
    }
  }
}

output volumes_web_0 string = managedStorage_volumes_web_0.name

output volumes_web_1 string = managedStorage_volumes_web_1.name

output AZURE_LOG_ANALYTICS_WORKSPACE_NAME string = env_law.name

output AZURE_LOG_ANALYTICS_WORKSPACE_ID string = env_law.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_NAME string = env.name

output AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.properties.defaultDomain
