--- What rules share that ask how long somebody has been in a place.
local service = {}

--- Words of another place than the one at the top: she was on the council before she was mayor.
local other_whole = "(?i)\\b(?:members?|deputy|vice|acting|interim|second time|returned|council(?:l?or)?|parliament|board|senate|assembly|"
  .. "assistant|youth|academy|minister of|judge|clerk|trainee|apprentice|intern|junior|lieutenant|candidate|staff|party|had (?:been|run|led|"
  .. "headed|held|chaired|served|worked|taught|governed|managed))\\b"
--- "Joined the bank in 2012" tells when she came, and says nothing of the chair that she has now.
local came = "(?i)\\b(joined|arrived|came|recruited|signed|worked|been with|been at|started|began|taught|played|kept goal|sung|danced|worn)\\b"
local newly_come = "(?i)\\b(hired|arrived|recruited|signed|landed|imported|employed|rookie|freshman|first-year|debutant|greenhorn|novice|newcomer)\\b"
local again = "(?i)\\b(re-?elected|re-?appointed|returned|retained)\\b"

--- Is one office the other, or its short form: "secretary" for "agriculture secretary"? A deputy mayor is no mayor.
local function is_short_form(short, full)
  local before = rx.match(full, "^(.*) \\Q" .. short .. "\\E$")
  return before ~= nil and not rx.find(before, "(deputy|vice|assistant|acting|shadow|junior|under|associate|former|lord|lieutenant|prime)$")
end

function service.same_office(a, b)
  return a == b or is_short_form(a, b) or is_short_form(b, a)
end

--- The fewest days from one date to another; nil where that is open.
function service.days(from, to)
  if not from or not to or not from.known or not to.known then return nil end
  local least = from:days_until(to)
  return least
end

--- The day of which a claim speaks; that of the other text where its own has none.
function service.today(claim, other_fact)
  return claim.as_of.known and claim.as_of or other_fact.published
end

--- A length of time in years; "nine seasons" are nine.
local function in_years(lasting)
  if not lasting then return nil end
  return lasting.unit and lasting:to "year" or (not lasting.unit and lasting) or nil
end

--- Days since the person took the place, at least, on the given day; nil where that is not told.
function service.days_in_place(seat, today)
  if seat.from then return service.days(seat.from, today) end
  local lasting = seat.kind == "incumbency" and in_years(seat.lasting)
  local since = lasting and service.days(seat.as_of, today)
  return since and math.floor(lasting.low * 365) + since
end

--- The fewest and the most days for which somebody has been in a place on the given day; nil where that is not told. "For 17 years" may be nearly 18.
function service.stay(seat, today)
  if not today.known then return nil end
  if seat.from then return seat.from:days_until(today) end
  -- "took over in August", in a text without a date: within the year
  if not seat.lasting and not seat.nth then return 0, 400 end
  local lasting = in_years(seat.lasting)
  if not lasting then return nil end
  local told = seat.as_of.known and seat.as_of or today
  local least, most = told:days_until(today)
  if not least or not most then return nil end
  return math.floor(lasting.low * 365) + least, math.ceil(lasting.high * 365) + most + (lasting.low >= 1 and 365 or 31)
end

--- Words of the seat that tell of another place, which the claim's own sentence does not name.
local function names_another_place(claim, seat)
  for word in rx.each(seat.text, other_whole) do
    if not rx.find(claim.sentence, "(?i)\\b\\Q" .. rx.match(word, "^.{1,5}") .. "\\E") then return true end
  end
  return false
end

--- A newcomer "to the side" is new to what is named behind: the other text must name it too.
local function new_to_another(claim, seat)
  local what = rx.match(claim.sentence, "(?i)(?:newcomer|rookie|novice|debutant|new boy|new girl) (?:to|in|at|on) ((?:[\\p{L}'-]+ ?){1,4})")
  if not what then return false end
  for word in rx.each(what, "\\p{L}{4,}") do
    if rx.find(seat.sentence, "(?i)\\b\\Q" .. rx.match(word, "^.{1,5}") .. "\\E") then return false end
  end
  return true
end

--- May the two speak of one place: what the word tells as new, and what the other text dates?
function service.in_that_place(claim, seat)
  if rx.find(claim.text, again) and not rx.find(seat.text,
    "(?i)\\b(re-?elected|re-?appointed|won (a|his|her) (second|third|fourth))\\b") then return false end
  if names_another_place(claim, seat) or new_to_another(claim, seat) then return false end
  return not rx.find(seat.text, came) or rx.find(claim.text, newly_come) ~= nil
end

local leaves = "(?i)^(?: of (?:the )?\\w+)?"
  .. "(?:,[^,]{0,60},|,)?\\s*(?:(?:has|have|had|is|was|will|would|to|of|dramatically|formally|finally|officially|suddenly|abruptly|"
  .. "unexpectedly|announced|announces|said|says|he|she|decided|agreed|forced|set|expected) )*(?:resign|quit|step(?:s|ped|ping)? (?:down|aside|"
  .. "back)|st(?:and|ands|ood|anding) down|leav|left|retir|die|dying|bow(?:s|ed|ing)? out|depart|oust|sack|fired|dismissed|removed|replaced|"
  .. "deposed|toppled|lost|loses|goes|suspended|killed|shot dead)"

--- "Chief Dana Reyes resigns": told of the leaving itself, it does not say that she stays.
function service.tells_leaving(fact)
  local at = rx.has(fact.sentence, fact.text)
  if not at then return false end
  local gone = "(?i)\\b(?:ousted|deposed|impeached|toppled|jailed|slain|sacked|dismissed|disgraced|(?:replac|succeed)(?:e|es|ed|ing)?)\\W*$"
  return rx.find(fact.sentence:sub(at + #fact.text), leaves) ~= nil or rx.find(fact.sentence:sub(1, at - 1), gone) ~= nil
end

return service
