param value string = newGuid()

@description('Only for other modules.')
@secure()
output token string = value
