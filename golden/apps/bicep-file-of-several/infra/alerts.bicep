param address string

param location string = resourceGroup().location

// module nothing '../shared/nothing.bicep' is only spoken of
module rules '../shared/rules.bicep' = {
  params: {
    level: 'error'
    location: location
  }
}

output text string = '${loadTextContent('welcome.txt')}${address}: ${rules.outputs.summary}'
