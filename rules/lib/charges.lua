--- Guilty of the one and cleared of the other: two charges of one trial, whose ends exclude nothing.
local in_sentence = require "lib.in_sentence"
local set = require "lib.set"
local word_sets = require "lib.word_sets"
local charges = {}

-- Matters and acts of a trial, each of which ends once for each charge.
local of_trials = set { "verdict", "plea", "charge", "convict", "plead guilty" }

-- What one may be tried for.
local crimes = word_sets.of("(?i)\\b(fraud|perjury|bribery|corruption|arson|robbery|burglary|theft|assault|rape|murder|manslaughter|blackmail|"
  .. "extortion|kidnapp\\w+|espionage|spying|treason|embezzl\\w+|forg\\w+|smuggl\\w+|launder\\w+|tax evasion|conspiracy|stalking|harassment|"
  .. "negligen\\w+|possess\\w+|traffick\\w+|obstruct\\w+|contempt|speeding|drunk\\w*|drink\\w*)\\b",
  function(crime) return crime:lower():sub(1, 5) end)

local some = "(?i)\\b(?:"
  .. "(?:one|two|three|four|five|six|some|several|most|\\d+) of (?:the |his |her |their )?"
  .. "(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|charges|counts)|"
  .. "(?:(?:more|less|most) serious|lesser|second|third|other|another|further|remaining|additional|main|one) (?:charges?|counts?|offences?)|"
  .. "partly|in part|but (?:not )?(?:guilty|cleared|acquitted|convicted)|"
  .. "(?:acquitt?\\w*|clear\\w*|not guilty)\\b[^.;]{0,30}\\b(?:of|on) (?:the )?"
  .. "(?:(?:more|most|less|least) serious|other|lesser|graver|some|several|two|three|four|five|\\d+))\\b"

--- "One of the two charges", "acquitted of the more serious ones".
local function is_of_some(f)
  return rx.find(f.sentence, some) ~= nil
end

local convicted = "(?i)\\b(?:guilty|convict\\w*)\\b"
local cleared = "(?i)\\b(?:clear(?:ed|s|ing)|acquit\\w*|not guilty)\\b"

--- "Found guilty of two counts and cleared of a third": one trial, two ends.
function charges.ends_both_ways(f)
  return rx.find(f.sentence, convicted) ~= nil and rx.find(f.sentence, cleared) ~= nil
end

local names_it = "(?i)^(?: (?:on|in) \\p{L}+)? of \\p{L}"

--- "Acquitted of taking it", "convicted of taking the rest": a text that knows both tells of two charges.
local function told_by_one_text(a, b)
  if not a:same_document(b) then return false end
  return a.kind == "act" or rx.find(" " .. (a.rest or ""), names_it) ~= nil and rx.find(" " .. (b.rest or ""), names_it) ~= nil
end

local denies = "(?i)\\bden(?:y|ies|ied|ying)\\b"
local all_of_it = "(?i)\\b(?:charges?|everything|all|guilt|wrongdoing|accusations?|allegations?|it)\\b"
local idle = "(?i)^(?:that|this|they|have|having|been|being|were|when|before|with|from|court|judge|monday|tuesday|wednesday|thursday|friday|"
  .. "saturday|sunday|ever|also|knowing\\w*)$"

--- "Pleaded guilty to fraud", "denied that he had been drunk": what is denied is nothing of which the other tells.
local function denies_else(denied, other)
  if not rx.find(denied.text, denies) or rx.find(denied.text, all_of_it) then return false end
  local any = false
  for word in rx.each(rx.match(denied.text .. in_sentence.behind(denied), denies .. "(.*)$") or "", "\\p{L}{4,}") do
    if not rx.find(word, idle) then
      if rx.find(other.sentence, "(?i)\\b\\Q" .. rx.match(word, "^\\p{L}{4,5}") .. "\\E") then return false end
      any = true
    end
  end
  return any
end

--- Are two acts, or two outcomes, of one trial told of two charges?
function charges.are_two(a, b)
  local of = a.kind == "act" and a.act or a.matter
  if not of_trials[of] then return false end
  if (of == "plea" or of == "plead guilty") and (denies_else(a, b) or denies_else(b, a)) then return true end
  if is_of_some(a) or is_of_some(b) or word_sets.disjoint(crimes(a.sentence), crimes(b.sentence)) then return true end
  if of == "convict" and (charges.ends_both_ways(a) or charges.ends_both_ways(b)) then return true end
  return (of == "convict" or of == "verdict") and told_by_one_text(a, b)
end

return charges
