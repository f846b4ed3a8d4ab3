-- there is no _G
return _G
