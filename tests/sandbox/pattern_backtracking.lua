-- string.find is not part of the sandbox
string.find("aaaaaaaaaaaaaaaaaaaaaaa", ".-.-.-.-.-.-.-.-b")
