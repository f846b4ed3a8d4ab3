-- debug is not part of the sandbox
debug.sethook()
