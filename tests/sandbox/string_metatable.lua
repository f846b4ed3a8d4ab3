-- getmetatable is not part of the sandbox
getmetatable("").__index = function() end
