-- string.shout cannot be set
function string.shout(s) return s:upper() end
