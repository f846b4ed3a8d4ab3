-- string.dump is not part of the sandbox
string.dump(function() end)
