// Made by aspirec from alerts.bicep. Edit that, not this file.
// sha256:03272229a936f122

param address string

param location string = resourceGroup().location

// module nothing '../shared/nothing.bicep' is only spoken of
module rules 'alerts/shared/rules.bicep' = {
  params: {
    level: 'error'
    location: location
  }
}

output text string = '${loadTextContent('alerts/infra/welcome.txt')}${address}: ${rules.outputs.summary}'
