-- os is not part of the sandbox
return os.time()
