@export()
type Label = {
  owner: string
}?

@export()
type Sizes = int[]
