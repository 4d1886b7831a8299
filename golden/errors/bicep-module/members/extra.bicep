type Sku = {
  tier: 'Basic' | 'Premium'

  @minValue(1)
  size: int
}

@sealed()
type Thing = {
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

param first Thing
param second Thing
param third {
  *: string
}

@discriminator('kind')
type Volume = Disk | Nothing

param fourth Volume[]
output answer array = [first, second, third, fourth]
