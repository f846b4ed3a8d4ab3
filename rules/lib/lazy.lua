--- A table that is made when something of it is first asked: most rules that use a module ask little of it.
-- lazy(make) is a function of a key; lazy(make, key_of) of whatever has one.
return function(make, key_of)
  local made
  if key_of then return function(asked)
    made = made or make()
    return made[key_of(asked)]
  end end
  return function(asked)
    made = made or make()
    return made[asked]
  end
end
