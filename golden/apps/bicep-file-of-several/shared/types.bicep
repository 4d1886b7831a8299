@export()
type Level = 'error' | 'warning'
