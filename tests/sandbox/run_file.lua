-- dofile is not part of the sandbox
dofile("/etc/passwd")
