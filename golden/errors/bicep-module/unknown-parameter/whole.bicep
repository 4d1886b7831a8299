targetScope = 'subscription'

output answer int = 42
