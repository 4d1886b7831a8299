// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9647921784f69b02

@description('Deployment tools pass it to every module; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

resource edge 'Microsoft.Cdn/profiles@2025-06-01' existing = {
  name: 'edge'
}

output name string = edge.name
