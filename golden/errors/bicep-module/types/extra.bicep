type Owner = {
  team: string
}
param regions string[]
param size 'small' | 'large'
param owner Owner
output answer object = { regions: regions, size: size, owner: owner }
