// Made by aspirec from answers.bicep. Edit that, not this file.
// sha256:1d92d3c46d06e942

import { Label, Sizes as Numbers } from 'answers/types.bicep'

param wanted bool = false

output note string? = wanted ? 'yes' : null
output copies int? = null
output regions string[]? = null
output label Label = null
output sizes Numbers = [1]

@secure()
output key string? = null
