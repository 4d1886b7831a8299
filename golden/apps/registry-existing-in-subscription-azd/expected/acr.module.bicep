// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:74c4e1ebba829624

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: 'sharedregistry'
}

output name string = acr.name

output loginServer string = acr.properties.loginServer

output id string = acr.id
