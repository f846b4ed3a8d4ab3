--- What a function says of a fact, asked once: rules that compare every two facts ask the same of each again and again.
-- Good for one group: make it inside `check`.
return function(ask)
  local known, said = {}, {}
  return function(fact)
    if not known[fact] then
      known[fact] = true
      said[fact] = ask(fact)
    end
    return said[fact]
  end
end
