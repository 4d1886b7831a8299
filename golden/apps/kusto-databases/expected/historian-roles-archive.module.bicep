// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c7a966d218ae06c8

param principalId string

resource archive 'Microsoft.Kusto/clusters@2024-04-13' existing = {
  name: 'contosoarchive'
}

resource archive_years 'Microsoft.Kusto/clusters/databases@2024-04-13' existing = {
  parent: archive
  name: 'Years'
}

resource archive_months 'Microsoft.Kusto/clusters/databases@2024-04-13' existing = {
  parent: archive
  name: 'months'
}

resource years_user 'Microsoft.Kusto/clusters/databases/principalAssignments@2024-04-13' = {
  parent: archive_years
  name: guid(archive_years.id, principalId, 'User')
  properties: {
    principalId: principalId
    principalType: 'App'
    role: 'User'
  }
}

resource months_user 'Microsoft.Kusto/clusters/databases/principalAssignments@2024-04-13' = {
  parent: archive_months
  name: guid(archive_months.id, principalId, 'User')
  properties: {
    principalId: principalId
    principalType: 'App'
    role: 'User'
  }
}
