// Made by aspirec from types.bicep. Edit that, not this file.
// sha256:951e07d50ed11382

@export()
type Size = 'small' | 'large'
