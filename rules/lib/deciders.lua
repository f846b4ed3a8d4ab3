--- Who decides: two sentences may tell two decisions on one thing, by the board and by the court, by the one union and by the other.
local in_sentence = require "lib.in_sentence"
local deciders = {}

-- Who decides, by what they are: each may decide the other way.
local sorts = {
  { "shareholders?", "stockholders?", "investors?", "bondholders?", "creditors?", "owners?" },
  { "courts?", "judges?", "justices?", "jury", "jurors", "tribunals?" },
  { "voters?", "residents?", "citizens?", "electorate" },
  { "unions?", "workers", "members", "employees", "staff", "crews?" },
  { "parliament", "senate", "senators?", "assembly", "lawmakers", "legislators?", "congress" },
  { "presidents?", "ministers?", "government", "governors?", "king", "queen" },
}

--- The sort of those who decide, by the words that lead to the verb.
local function decider(f)
  local before = rx.match(in_sentence.before(f), "[^.;:,]*$") or ""
  for i, names in ipairs(sorts) do
    if rx.find(f.who or f.by or before, "(?i)\\b(?:" .. table.concat(names, "|") .. ")\\b") then return i end
  end
  if rx.find(f.by or "", "^\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?\\p{Lu}\\p{Ll}+$") then return f.by end
end

local of_whom = "(?:^|\\s)(\\p{Lu}[\\p{L}’-]*\\p{Ll}(?: \\p{Lu}[\\p{L}’-]*\\p{Ll})*)['’]s? (?:own )?(?:members|shareholders|council|"
  .. "councillors|board|parliament|"
  .. "voters|workers)\\b"
local whose = "\\b(?:members|shareholders|council|councillors|board|parliament|voters|workers) (?:of|"
  .. "at) (?:the )?(\\p{Lu}[\\p{L}’-]*\\p{Ll}(?: \\p{Lu}[\\p{L}’-]*\\p{Ll})*)"

--- Whose members, shareholders or voters decide, where the clause says so.
local function body_of(f)
  local before = in_sentence.before(f)
  return rx.match(before, of_whom) or rx.match(before, whose)
end

--- "The members of the one society turned it down", "the other's own members said yes".
local function two_bodies(a, b)
  local x, y = body_of(a), body_of(b)
  return x ~= nil and y ~= nil and not rx.has(x, rx.match(y, "\\S+")) and not rx.has(y, rx.match(x, "\\S+"))
end

local trades = "(?i)\\b(nurse|doctor|teacher|pilot|driver|miner|student|farmer|docker|porter|guard|actor|writer|steward|engineer|lecturer)s\\b"

--- "Nurses rejected the offer", "doctors accepted it".
local function two_trades(a, b)
  local x, y = rx.match(a.sentence, trades), rx.match(b.sentence, trades)
  return x ~= nil and y ~= nil and not rx.find(b.sentence, "(?i)\\b" .. x) and not rx.find(a.sentence, "(?i)\\b" .. y)
end

--- "Its shareholders had approved it", "the president blocked it".
function deciders.are_two(a, b)
  if two_trades(a, b) then return true end
  if a.by and a.by == b.what or b.by and b.by == a.what then return false end -- "the board approved it", "it was refused approval"
  if a.by and b.by and rx.find(a.by .. "|" .. b.by, "^\\p{Lu}\\p{Ll}+\\|(?:\\S+ )+\\S+$|^(?:\\S+ )+\\S+\\|\\p{Lu}\\p{Ll}+$")
    and a:same(b, "by") == false then return true end
  if two_bodies(a, b) then return true end
  local x, y = decider(a), decider(b)
  return x ~= nil and y ~= nil and x ~= y and a:same(b, "by") ~= true
end

local undone = "(?i)\\b(?:overturn|revers|quash|annul|unconstitutional|unlawful|void|struck down|strik\\w+ down|set aside)"

--- "Blocked it, in a move that the court called unlawful": the one sentence tells of both ends, and so does the other.
function deciders.tell_undone(a, b)
  return rx.find(a.sentence, undone) ~= nil and rx.find(b.sentence, undone) ~= nil
end

return deciders
