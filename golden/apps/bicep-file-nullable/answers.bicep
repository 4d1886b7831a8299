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
