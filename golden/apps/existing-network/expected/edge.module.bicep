// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:769e8cf76f774d75

@description('Passed to every module by tools that deploy them; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

resource edge 'Microsoft.Cdn/profiles@2025-06-01' existing = {
  name: 'edge'
}

output name string = edge.name
