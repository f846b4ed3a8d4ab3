-- load is not part of the sandbox
load("\27Lua")
