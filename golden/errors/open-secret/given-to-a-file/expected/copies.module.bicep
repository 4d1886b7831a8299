// Made by aspirec from copies.bicep. Edit that, not this file.
// sha256:0a90eec713567472

param source string

output length int = length(source)
