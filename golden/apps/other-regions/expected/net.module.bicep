// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2491c77c72969b04

param spoke string

param data_nsg_outputs_id string

param sql_nsg_outputs_id string

resource net 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: take('net-${uniqueString(resourceGroup().id)}', 64)
  location: spoke
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.0.0.0/16'
      ]
    }
  }
  tags: {
    'aspire-resource-name': 'net'
  }
}

resource apps 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'apps'
  properties: {
    addressPrefix: '10.0.0.0/23'
    delegations: [
      {
        name: 'Microsoft.App/environments'
        properties: {
          serviceName: 'Microsoft.App/environments'
        }
      }
    ]
  }
}

resource data 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'data'
  properties: {
    addressPrefix: '10.0.2.0/24'
    networkSecurityGroup: {
      id: data_nsg_outputs_id
    }
  }
  dependsOn: [
    apps
  ]
}

resource sql_aci_subnet 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'sql-aci-subnet'
  properties: {
    addressPrefix: '10.0.255.248/29'
    delegations: [
      {
        name: 'Microsoft.ContainerInstance/containerGroups'
        properties: {
          serviceName: 'Microsoft.ContainerInstance/containerGroups'
        }
      }
    ]
    networkSecurityGroup: {
      id: sql_nsg_outputs_id
    }
  }
  dependsOn: [
    data
  ]
}

output apps_Id string = apps.id

output data_Id string = data.id

output sql_aci_subnet_Id string = sql_aci_subnet.id

output id string = net.id

output name string = net.name
