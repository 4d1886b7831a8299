param source string

output length int = length(source)
