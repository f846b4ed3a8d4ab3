-- string.rep is not part of the sandbox
string.rep("", 1 << 60)
