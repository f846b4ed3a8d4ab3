-- rawset is not part of the sandbox
rawset(_ENV, "x", 1)
