param size string = 'small'
output answer string = size
