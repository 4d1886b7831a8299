// Made by aspirec from budget.bicep. Edit that, not this file.
// sha256:c19e5d7ea051430e

param location string
param amount int
param regions array

output budgetId string = '${location}-${amount}-${length(regions)}'
