// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:0bda44c3e3a4d19b

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param bus_password_value string

@secure()
param signals_password_value string

// The linter does not see that this text contains secure parameters.
resource worker 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'worker'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      secrets: [
        {
          name: 'connectionstrings--bus'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'amqp://guest:${uriComponent(bus_password_value)}@bus:5672'
        }
        {
          name: 'bus-password'
          value: bus_password_value
        }
        {
          name: 'bus-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'amqp://guest:${uriComponent(bus_password_value)}@bus:5672'
        }
        {
          name: 'connectionstrings--signals'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'nats://nats:${uriComponent(signals_password_value)}@signals:4222'
        }
        {
          name: 'signals-password'
          value: signals_password_value
        }
        {
          name: 'signals-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'nats://nats:${uriComponent(signals_password_value)}@signals:4222'
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'worker'
          image: 'example/worker:2.1'
          env: [
            {
              name: 'ConnectionStrings__bus'
              secretRef: 'connectionstrings--bus'
            }
            {
              name: 'BUS_HOST'
              value: 'bus'
            }
            {
              name: 'BUS_PORT'
              value: '5672'
            }
            {
              name: 'BUS_USERNAME'
              value: 'guest'
            }
            {
              name: 'BUS_PASSWORD'
              secretRef: 'bus-password'
            }
            {
              name: 'BUS_URI'
              secretRef: 'bus-uri'
            }
            {
              name: 'ConnectionStrings__events'
              value: 'events:9092'
            }
            {
              name: 'EVENTS_HOST'
              value: 'events'
            }
            {
              name: 'EVENTS_PORT'
              value: '9092'
            }
            {
              name: 'ConnectionStrings__signals'
              secretRef: 'connectionstrings--signals'
            }
            {
              name: 'SIGNALS_HOST'
              value: 'signals'
            }
            {
              name: 'SIGNALS_PORT'
              value: '4222'
            }
            {
              name: 'SIGNALS_USERNAME'
              value: 'nats'
            }
            {
              name: 'SIGNALS_PASSWORD'
              secretRef: 'signals-password'
            }
            {
              name: 'SIGNALS_URI'
              secretRef: 'signals-uri'
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
