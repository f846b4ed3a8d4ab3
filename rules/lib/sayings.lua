--- What rules share that hold one saying against another text that tells it in other words.
local sayings = {}

local small = "^(that|this|with|from|have|has|had|were|was|will|would|could|should|there|their|they|them|then|than|what|when|where|which|while|"
  .. "into|onto|over|under|upon|your|yours|mine|ours|been|being|does|doing|done|dont|cant|wont|didnt|isnt|just|very|much|many|more|most|some|such|"
  .. "only|even|also|about|after|before|because|through|until|again|here|like|well|youre|were|theyre|somebody|nobody|anybody|everybody)$"

--- The beginnings of its telling words, each once and behind a blank: enough to know "carries" in "carried".
function sayings.beginnings(text)
  local found, known = {}, {}
  for word in rx.each(text, "\\p{L}{4,}") do
    if not rx.find(word, small) then
      local start = " " .. string.sub(word, 1, math.max(4, #word - 3))
      if not known[start] then
        known[start] = true
        table.insert(found, start)
      end
    end
  end
  return found
end

--- Which texts of an index tell the saying: three of four telling words at least, and three? One of the first two must be there.
function sayings.told_in(index, beginnings)
  local found = {}
  for _, i in ipairs(index:holding(beginnings, math.max(3, math.ceil(0.75 * #beginnings)))) do
    local text = index:text(i)
    if rx.has(text, beginnings[1]) or rx.has(text, beginnings[2]) then table.insert(found, i) end
  end
  return found
end

--- Lower case, marks as blanks.
function sayings.plain(text)
  local words = {}
  for word in rx.each(string.lower(text), "[\\p{L}\\p{N}'’]+") do table.insert(words, word) end
  return " " .. table.concat(words, " ")
end

local common = "(?i)^(?:going|about|there|where|would|could|should|think|really|things?|people|thing|never|always|before|after|because|which|"
  .. "their|these|those|being|doing|having|getting|everything|something|everyone|great|today)$"

--- Words of some length that both have: "we're going to get this" is said of anything.
local function telling_words(a, b)
  local count, there = 0, b:lower()
  for word in rx.each(a, "\\p{L}{5,}") do
    if not rx.find(word, common) and rx.has(there, word:lower()) then count = count + 1 end
  end
  return count
end

--- Words that two short sayings of unlike length may have in common by chance.
function sayings.is_frame(a, b)
  local x, y = rx.count(a, "\\S+"), rx.count(b, "\\S+")
  return math.min(x, y) < 9 and math.abs(x - y) > 2 and telling_words(a, b) < 2
end

--- Each sentence of a quotation is told three times; this is the one by its first words.
function sayings.is_first(quote)
  return rx.find(quote.edge, [[^(?!\.\.\.).* \.\.\.$]]) ~= nil
end

--- Every two quotations of the list that share a telling word, each pair once: calls `look` with both.
function sayings.each_pair(quotes, look)
  local by_start, met = {}, {}
  for i, quote in ipairs(quotes) do
    for _, start in ipairs(sayings.beginnings(quote.text)) do
      local holders = by_start[start] or {}
      by_start[start] = holders
      for _, k in ipairs(#holders <= 24 and holders or {}) do
        if not met[k .. " " .. i] then
          met[k .. " " .. i] = true
          look(quotes[k], quote)
        end
      end
      table.insert(holders, i)
    end
  end
end

return sayings
