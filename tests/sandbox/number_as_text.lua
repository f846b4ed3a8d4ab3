-- number has no integer representation
return string.char(1.5)
