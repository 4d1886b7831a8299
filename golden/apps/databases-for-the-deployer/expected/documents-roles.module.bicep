// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1c870d3ab4621c34

param documents_outputs_name string

param principalId string

resource documents 'Microsoft.DocumentDB/databaseAccounts@2024-08-15' existing = {
  name: documents_outputs_name
}

resource documents_roleDefinition 'Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions@2024-08-15' existing = {
  parent: documents
  name: '00000000-0000-0000-0000-000000000002'
}

resource documents_roleAssignment 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-08-15' = {
  parent: documents
  name: guid(principalId, documents_roleDefinition.id, documents.id)
  properties: {
    principalId: principalId
    roleDefinitionId: documents_roleDefinition.id
    scope: documents.id
  }
}
