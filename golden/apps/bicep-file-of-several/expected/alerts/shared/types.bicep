// Made by aspirec from types.bicep. Edit that, not this file.
// sha256:e187528e78b64f13

@export()
type Level = 'error' | 'warning'
