-- math.random is not part of the sandbox
return math.random()
