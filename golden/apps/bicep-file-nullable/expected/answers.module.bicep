// Made by aspirec from answers.bicep. Edit that, not this file.
// sha256:f9666e9c1fe36d2f

type Label = {
  owner: string
}?

param wanted bool = false

output note string? = wanted ? 'yes' : null
output copies int? = null
output regions string[]? = null
output label Label = null

@secure()
output key string? = null
