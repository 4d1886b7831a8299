import { Level } from 'types.bicep'

param level Level

param location string

var settings = loadJsonContent('settings/rules.json')

output summary string = '${settings.title} (${level}, ${location})'
