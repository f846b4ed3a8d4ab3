-- limit reached: instructions
local s = "0123456789abcdef"
for i = 1, 15 do s = s .. s end
while true do local n = utf8.len(s) end
