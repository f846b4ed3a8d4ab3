-- a table with a table as key has no fixed order
for k in pairs({[{}] = 1}) do end
