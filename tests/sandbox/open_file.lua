-- io is not part of the sandbox
io.open("/etc/passwd")
