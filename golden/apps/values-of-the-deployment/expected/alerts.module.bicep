// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5e811e8266d3ae04

param group string

resource mails 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'mails'
  location: 'global'
  properties: {
    enabled: true
    groupShortName: take(uniqueString(group), 12)
  }
}
