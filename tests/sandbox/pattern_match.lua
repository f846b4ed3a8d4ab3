-- string.match is not part of the sandbox
return ("x"):match("x")
