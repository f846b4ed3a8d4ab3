--- Things in lists by a key. The lists stand in a group in the order of their first things, `list.key` is the key of each, and
-- `group.of[key]` the list of a key.
local gather = {}

function gather.new()
  return { of = {} }
end

--- Puts a thing into the list of its key; gives the list.
function gather.put(group, key, thing)
  local list = group.of[key]
  if not list then
    list = { key = key }
    group.of[key] = list
    table.insert(group, list)
  end
  table.insert(list, thing)
  return list
end

--- The facts of `said` that meet the filter, by what `key` says of each; those of which it says nil or false are left out.
function gather.by(said, filter, key)
  local group = gather.new()
  for fact in said:each(filter) do
    local its = key(fact)
    if its then gather.put(group, its, fact) end
  end
  return group
end

return gather
