@export()
type Size = 'small' | 'large'
