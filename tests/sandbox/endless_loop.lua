-- limit reached: instructions
while true do end
