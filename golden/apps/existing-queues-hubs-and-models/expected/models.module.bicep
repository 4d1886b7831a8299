// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:813e70fc69bd96de

resource models 'Microsoft.CognitiveServices/accounts@2025-09-01' existing = {
  name: 'oai-shared'
}

output connectionString string = 'Endpoint=${models.properties.endpoint}'

output endpoint string = models.properties.endpoint

output name string = models.name

output id string = models.id
