// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d78f3457746a2f30

param acrName string

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: acrName
}

output name string = acr.name

output loginServer string = acr.properties.loginServer

output id string = acr.id
