--- Two texts, each about a firm of its own: what no name owns in the one is that firm's, and not the other's.
local two_firms = {}

-- What each firm has its own of.
local own = "(?i)\\b(?:profits?|loss(?:es)?|dividends?|revenues?|turnover|sales|earnings|margins?|passengers|load factor|fleet|"
  .. "workforce|headcount|staff|"
  .. "employees|bad loans|provisions|deposits|cash flow|net debt|order book|guidance|outlook|costs|branches|stores|subscribers|customers|output|"
  .. "production|shipments|results?)\\b"

local function shares_word(x, y)
  for word in rx.each(x, "\\p{L}{3,}") do
    if rx.has(y, word) then return true end
  end
  return false
end

local rival = "(?i:\\b(?:rivals?(?: of)?|compet\\w+(?: with| of| against)?|unlike|than|behind|ahead of)) (?:the )?\\Q"

--- "The rival of Arlen Air": told beside, and of nothing more.
function two_firms.is_rival(sentence, name)
  return rx.find(sentence, rival .. rx.match(name, "^\\S+")) ~= nil
end

local function names(sentence, main)
  return rx.has(sentence, rx.match(main, "^\\S+")) ~= nil and not two_firms.is_rival(sentence, main)
end

--- Are the documents about two firms, and the two told of what each has of its own?
-- `either`: it does for one of them to tell it, as where a number alone follows.
function two_firms.are(a, b, either)
  if a:same_document(b) then return false end
  local x, y = rx.find(a.sentence, own) ~= nil, rx.find(b.sentence, own) ~= nil
  if not (x and y or either and (x or y)) then return false end
  local one = a.main
  local other = one and b.main
  return other ~= nil and not shares_word(one, other) and not names(a.sentence, other) and not names(b.sentence, one)
end

--- Are the documents about two bodies, and is each of the two told of its own?
function two_firms.each_its_own(a, b)
  local x = not a:same_document(b) and a.main
  local y = x and b.main
  return y ~= nil and y ~= false and not shares_word(x, y) and names(a.sentence, x) and names(b.sentence, y) and not names(a.sentence, y)
    and not names(b.sentence, x)
end

--- Are the documents about two bodies?
function two_firms.of_two(a, b)
  local x = not a:same_document(b) and a.main
  local y = x and b.main
  return y ~= nil and y ~= false and not shares_word(x, y)
end

return two_firms
