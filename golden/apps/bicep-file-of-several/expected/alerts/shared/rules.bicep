// Made by aspirec from rules.bicep. Edit that, not this file.
// sha256:b8ba3698d2efde76

import { Level } from 'types.bicep'

param level Level

param location string

var settings = loadJsonContent('settings/rules.json')

output summary string = '${settings.title} (${level}, ${location})'
