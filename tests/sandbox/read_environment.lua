-- os is not part of the sandbox
return os.getenv("HOME")
