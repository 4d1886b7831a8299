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
