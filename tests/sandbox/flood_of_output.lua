-- limit reached: output
local s = "0123456789abcdef"
for i = 1, 8 do s = s .. s end
print(s)
