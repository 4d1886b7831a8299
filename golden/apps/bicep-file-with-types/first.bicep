import { Size } from 'types.bicep'

type Sku = {
  tier: 'Basic' | 'Premium'

  @minValue(1)
  size: int
}

type Thing = {
  @minLength(4)
  name: string

  owner: string?
  sku: Sku?
}

type Disk = {
  kind: 'disk'
  gigabytes: int
}

type Nothing = {
  kind: 'none'
}

@discriminator('kind')
type Volume = Disk | Nothing

@allowed(['basic', 'premium'])
param tier string
param mode 'fast' | 'slow'

@minLength(3)
param label string

@minLength(3)
@maxLength(8)
param prefix string

@minValue(1)
@maxValue(10)
param count int

@minLength(1)
param zones string[]
param sizes Size[]

@allowed(['westeurope', 'northeurope'])
param region string
param thing Thing
param volumes Volume[]
param note string?

output mode 'fast' | 'slow' = mode

@minLength(3)
output label string = label

@minLength(1)
output zones string[] = zones
output thing Thing = thing
output note string? = note
output others object = {
  tier: tier
  prefix: prefix
  count: count
  sizes: sizes
  region: region
  volumes: volumes
}
