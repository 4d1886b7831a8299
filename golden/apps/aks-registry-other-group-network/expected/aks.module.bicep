// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8ea0f399944a3f7a

@description('The region to deploy to.')
param location string = resourceGroup().location

param subnetId string

param subnetId_jobs string

param logs_outputs_loganalyticsworkspaceid string

param net_outputs_name string

param identityName_receiver string

param identityName_sender string

resource net 'Microsoft.Network/virtualNetworks@2025-05-01' existing = {
  name: net_outputs_name
}

resource aks 'Microsoft.ContainerService/managedClusters@2025-09-02-preview' = {
  name: take('aks-${uniqueString(resourceGroup().id)}', 63)
  location: location
  sku: {
    name: 'Base'
    tier: 'Standard'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'aks-dns'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        vmSize: 'Standard_D2s_v5'
        osType: 'Linux'
        enableAutoScaling: true
        count: 1
        minCount: 1
        maxCount: 3
        vnetSubnetID: subnetId
      }
      {
        name: 'jobs'
        mode: 'User'
        vmSize: 'Standard_D2s_v5'
        osType: 'Linux'
        enableAutoScaling: true
        count: 1
        minCount: 1
        maxCount: 3
        vnetSubnetID: subnetId_jobs
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      serviceCidr: '172.16.0.0/16'
      dnsServiceIP: '172.16.0.10'
    }
    addonProfiles: {
      omsagent: {
        enabled: true
        config: {
          logAnalyticsWorkspaceResourceID: logs_outputs_loganalyticsworkspaceid
        }
      }
    }
    oidcIssuerProfile: {
      enabled: true
    }
    securityProfile: {
      workloadIdentity: {
        enabled: true
      }
    }
    ingressProfile: {
      gatewayAPI: {
        installation: 'Standard'
      }
      applicationLoadBalancer: {
        enabled: true
      }
    }
  }
  tags: {
    'aspire-resource-name': 'aks'
  }
}

resource net_entrance_existing 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' existing = {
  parent: net
  name: 'entrance'
}

resource albSubnetJoin_public 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: net_entrance_existing
  name: guid(
    net_entrance_existing.id,
    aks.id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4d97b98b-1d4f-4787-a291-c67834d212e7')
  )
  properties: {
    principalId: aks.properties.ingressProfile.applicationLoadBalancer.identity.objectId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '4d97b98b-1d4f-4787-a291-c67834d212e7'
    )
    principalType: 'ServicePrincipal'
  }
}

resource identity_receiver 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName_receiver
}

resource fedcred_receiver 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: identity_receiver
  name: 'receiver-fedcred'
  properties: {
    issuer: aks.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:default:receiver-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource identity_sender 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName_sender
}

resource fedcred_sender 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: identity_sender
  name: 'sender-fedcred'
  properties: {
    issuer: aks.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:default:sender-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    fedcred_receiver
  ]
}

output id string = aks.id

output name string = aks.name

output clusterFqdn string = aks.properties.fqdn

output oidcIssuerUrl string = aks.properties.oidcIssuerProfile.issuerURL

output kubeletIdentityObjectId string = aks.properties.identityProfile.kubeletidentity.objectId

output nodeResourceGroup string = aks.properties.nodeResourceGroup
