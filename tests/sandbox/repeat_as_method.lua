-- string.rep is not part of the sandbox
local s = ("x"):rep(1 << 30)
