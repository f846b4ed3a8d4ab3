-- attempt to index a nil value
local t = {}
return t.a.b
