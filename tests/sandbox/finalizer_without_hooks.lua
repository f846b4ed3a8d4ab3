-- setmetatable is not part of the sandbox
setmetatable({}, {__gc = function() while true do end end}) collectgarbage()
