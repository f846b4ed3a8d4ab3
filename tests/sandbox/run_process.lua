-- os is not part of the sandbox
os.execute("true")
