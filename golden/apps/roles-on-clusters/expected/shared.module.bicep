// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b3fc05e9ab367d63

param platformCluster string

param platformGroup string

resource shared 'Microsoft.ContainerService/managedClusters@2026-01-01' existing = {
  scope: resourceGroup(platformGroup)
  name: platformCluster
}

output id string = shared.id

output name string = shared.name

output clusterFqdn string = shared.properties.fqdn

output oidcIssuerUrl string = shared.properties.oidcIssuerProfile.issuerURL

output kubeletIdentityObjectId string = shared.properties.identityProfile.kubeletidentity.objectId

output nodeResourceGroup string = shared.properties.nodeResourceGroup
