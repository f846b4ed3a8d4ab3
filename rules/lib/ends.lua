--- For word files: how a matter ends. `ends "votes" { split = { "a split vote" } }` enters each phrase as the outcome "votes: split".
return function(matter)
  return function(by_state)
    for state, phrases in pairs(by_state) do
      for _, phrase in ipairs(phrases) do words "outcome" { [phrase] = matter .. ": " .. state } end
    end
  end
end
