// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:30637702af9f2908

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_apps_environment_default_domain string

param sites_outputs_websitesuffix string

resource user 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'user'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'user'
          image: 'contoso/user:1'
          env: [
            {
              name: 'SHOP_INSIDE'
              value: 'http://shop:80'
            }
            {
              name: 'services__shop__http__0'
              value: 'http://shop:80'
            }
            {
              name: 'SHOP_OUTSIDE'
              value: 'http://shop.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__shop__http__1'
              value: 'http://shop.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'SHOP_TLS'
              value: 'https://shop:8443'
            }
            {
              name: 'services__shop__https__0'
              value: 'https://shop:8443'
            }
            {
              name: 'STOCK_HTTPS'
              value: 'https://stock.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__stock__https__0'
              value: 'https://stock.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'PUBLIC'
              value: 'shop.${env_outputs_azure_container_apps_environment_default_domain}:80'
            }
            {
              name: 'TLS'
              value: 'https://shop:8443'
            }
            {
              name: 'STOCK'
              value: 'stock.internal.${env_outputs_azure_container_apps_environment_default_domain}:443'
            }
            {
              name: 'WEB'
              value: 'http://web-${sites_outputs_websitesuffix}.azurewebsites.net'
            }
            {
              name: 'WEB_PORT'
              value: '80'
            }
            {
              name: 'OTHER'
              value: 'https://other-${sites_outputs_websitesuffix}.azurewebsites.net'
            }
          ]
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
