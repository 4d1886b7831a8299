// Made by aspirec from sizes.bicep. Edit that, not this file.
// sha256:89aedd8e15c98f9c

type Label = {
  owner: string
}
type Tier = 'small' | 'large'

param token string = newGuid()

output copies int = 3
output shared bool = true
output regions string[] = ['westeurope']
output labels Label = { owner: 'shop' }
output tier Tier = 'small'

@secure()
output key string = token
