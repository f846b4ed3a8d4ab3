-- limit reached: memory
local t, s = {}, "0123456789abcdef"
for i = 1, 10 do s = s .. s end
for i = 1, 10000 do t[i] = s end
return table.concat(t)
