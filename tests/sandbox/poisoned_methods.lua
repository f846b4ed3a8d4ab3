-- string.len cannot be set
string.len = function() return 7 end
