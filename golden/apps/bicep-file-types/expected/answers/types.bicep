// Made by aspirec from types.bicep. Edit that, not this file.
// sha256:0ca105fa5ea28aee

@export()
type Label = {
  owner: string
}?

@export()
type Sizes = int[]
