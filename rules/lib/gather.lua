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

--- Do all facts stand in one document? Rules that set texts against each other have nothing to do there.
function gather.is_one_text(said)
  local first = nil
  for fact in said:each {} do
    first = first or fact
    if not fact:same_document(first) then return false end
  end
  return true
end

--- Every two things of a list, the earlier in the list first.
function gather.pairs(list)
  local i, k, n = 1, 1, #list
  return function()
    k = k + 1
    if k > n then
      i = i + 1
      k = i + 1
    end
    if k <= n then return list[i], list[k] end
  end
end

--- Every two things of two lists of a group, with the lists: `for a, b, its, other in gather.between(texts) do`.
function gather.between(group)
  local next_lists = gather.pairs(group)
  local one, other, i, k = {}, {}, 1, 0
  return function()
    while one do
      k = k + 1
      if k > #other then i, k = i + 1, 1 end
      if i <= #one and k <= #other then return one[i], other[k], one, other end
      one, other = next_lists()
      i, k = 1, 0
    end
  end
end

--- Every two things of one key.
function gather.alike(group)
  local nth, within = 0, function() end
  return function()
    local a, b = within()
    while not a and nth < #group do
      nth = nth + 1
      within = gather.pairs(group[nth])
      a, b = within()
    end
    return a, b
  end
end

--- Every two facts of a list that stand in two documents, the earlier in the list first; runs of one document are passed over.
function gather.across(facts)
  local documents, behind, n = {}, {}, #facts
  for k = n, 1, -1 do
    documents[k] = facts[k].document
    behind[k] = documents[k + 1] == documents[k] and behind[k + 1] or k + 1
  end
  local i, k = 1, 1
  return function()
    while i < n do
      k = k + 1
      if documents[k] == documents[i] then k = behind[k] end
      if k <= n then return facts[i], facts[k] end
      i = i + 1
      k = i
    end
  end
end

return gather
