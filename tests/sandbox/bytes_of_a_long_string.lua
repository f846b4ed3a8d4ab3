-- limit reached: depth
local s = "0123456789abcdef"
for i = 1, 17 do s = s .. s end
return s:byte(1, -1)
