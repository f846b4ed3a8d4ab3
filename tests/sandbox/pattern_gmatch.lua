-- string.gmatch is not part of the sandbox
for w in ("x y"):gmatch("%a+") do end
