-- string.gsub is not part of the sandbox
local s = ("aaaa"):gsub(".-b", "")
