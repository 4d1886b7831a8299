// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:36619151211e0993

param group string

resource kept 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'kept'
  properties: {
    level: 'CanNotDelete'
    notes: group
  }
}
