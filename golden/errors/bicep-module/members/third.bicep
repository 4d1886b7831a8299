output sku object? = null
output thing {
  name: string
  place: string
} = {
  name: 'a'
  place: 'b'
}
