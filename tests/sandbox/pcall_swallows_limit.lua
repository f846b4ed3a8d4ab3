-- pcall is not part of the sandbox
while true do pcall(function() while true do end end) end
