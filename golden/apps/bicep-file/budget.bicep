param location string
param amount int
param regions array

output budgetId string = '${location}-${amount}-${length(regions)}'
