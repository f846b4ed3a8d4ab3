-- string expected, got table
error({})
