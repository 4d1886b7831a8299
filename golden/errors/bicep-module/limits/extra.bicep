import { Size } from 'types.bicep'

@allowed(['basic', 'premium'])
param tier string

param mode 'fast' | 'slow'

@minLength(3)
param label string

@minLength(3)
@maxLength(8)
param prefix string

@minValue(1)
@maxValue(10)
param count int

@minLength(1)
param zones string[]

param sizes Size[]
param stage 'test' | 'prod'

@allowed([
  'westeurope'
  'northeurope'
])
param region string
param pair [string, int]
output answer array = [tier, mode, label, prefix, count, zones, sizes, stage, region, pair]
