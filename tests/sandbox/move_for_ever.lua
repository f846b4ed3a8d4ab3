-- table.move is not part of the sandbox
table.move({}, 1, 1 << 60, 2)
