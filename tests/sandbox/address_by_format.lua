-- %p shows an address
return string.format("%p", {})
