import { Label, Sizes as Numbers } from 'types.bicep'

param wanted bool = false

output note string? = wanted ? 'yes' : null
output copies int? = null
output regions string[]? = null
output label Label = null
output sizes Numbers = [1]

@secure()
output key string? = null
