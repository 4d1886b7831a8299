// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4097c717c972169f

param principalId string

resource sql 'Microsoft.Sql/servers@2023-08-01' existing = {
  name: 'contoso'
}

resource sql_SqlDBContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: sql
  name: guid(
    sql.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '9b7fa17d-e63e-47b0-bb0a-15c516ac86ec')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '9b7fa17d-e63e-47b0-bb0a-15c516ac86ec'
    )
    principalType: 'ServicePrincipal'
  }
}
