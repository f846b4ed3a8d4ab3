-- string expected, got nil
error(nil)
