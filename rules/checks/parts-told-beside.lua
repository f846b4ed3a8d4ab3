--- "Four people: two passengers, the driver, a cyclist and a policeman", "a total of 18 ships, ten tankers, five freighters and four ferries", "45
-- seats. The Greens hold 18, the Liberals 15 and the Conservatives 14": the parts counted, against the whole.
local calendar = require "lib.calendar"
local counting = require "lib.counting"
local turns = require "lib.turns"

local figure, size = counting.figure, counting.size
local whom = "(?:people|persons|men|women|children|passengers|students|pupils|soldiers|workers|tourists|residents|officers|suspects|protesters|"
  .. "hikers|climbers|victims|players|patients|prisoners|sailors|fans|employees|guests|girls|boys|members)"
local word = "(?:(?!and\\b|or\\b|who\\b|were\\b|was\\b)[\\p{L}'’-]+)"
local counted_item = "(?:" .. figure:sub(2, -2) .. ") " .. word .. "(?: " .. word .. "){0,2}"
local single = "(?:an?|the|his|her|their|its) " .. word .. "(?: " .. word .. "){0,4}"
local item = "(?:" .. counted_item .. "|" .. single .. ")"
local numbers = "(" .. counted_item .. "(?:, " .. counted_item .. ")*,? and " .. counted_item .. ")"
local anyone = "(" .. item .. "(?:, (?!and )" .. item .. ")*,? (?:and|as well as|plus)(?: also)? " .. item .. "(?:,? (?:and|as well as|plus) "
  .. "" .. item .. ")?)"
local happened = "(?:died|were killed|have died|were (?:injured|hurt|arrested|detained|rescued|wounded|charged|missing|on board|saved|convicted|"
  .. "sentenced)|are missing|were (?:on|in|inside|aboard) [^.;:,\\d]{3,25}?)"

--- Does each part begin with a number? Their sum; nil where one is vague.
local function sum_of(list, singles)
  local sum = 0
  for part in rx.each(list, "(?:^|, (?:and |as well as |plus )?| and (?:also )?| as well as | plus )([^,]+?)(?=,| and | as well as | plus |$)") do
    local n = rx.match(part, "(?i)^" .. figure .. "\\b")
    if n then sum = sum + size(n)
    elseif singles and not rx.find(part, "(?i)^(?:the|his|her|their|its) [\\p{L} -]*(?:s|men|women|children|people|couple|family|twins|crew|"
      .. "pair)$") then sum = sum + 1
    else return nil end
  end
  return sum
end

local function differs(total, sum)
  if sum and sum ~= size(total) and sum < 2 * size(total) and 2 * sum > size(total) then
    return string.format("%s, but the parts are %g", total, sum)
  end
end

local function counted(total, list) return differs(total, sum_of(list, false)) end
local function each_of_them(total, list) return size(total) <= 20 and differs(total, sum_of(list, true)) or nil end

local function exceed(total, ...)
  local sum = 0
  for _, n in ipairs { ... } do sum = sum + size(n) end
  if sum > size(total) and sum < 2 * size(total) then return string.format("%s, but the parts are %g", total, sum) end
end

local fates = { { "taken to hospital|hospitali[sz]ed|taken to (?:the )?hospitals?|admitted|flown to", "treated at the scene|treated on the spot|"
  .. "unhurt|unharmed|sent home|treated there|released" }, { "killed|died|dead", "injured|hurt|survived|wounded|rescued|saved" }, { "arrested|"
  .. "detained|caught",
  "escaped|fled|at large|still sought|got away" },
  { "seriously|critically|severely|badly", "slightly|lightly|minor" }, { "released|freed|let go", "held|in custody|remain|still" }, { "men",
    "women" }, { "boys", "girls" },
  { "found|rescued|saved|recovered", "missing|drowned|lost" }, { "approved|accepted|passed", "rejected|refused|failed" }, { "sold",
    "unsold|left over" },
  { "reached|finished|made it|succeeded|got through", "turned back|gave up|dropped out" }, { "passed", "failed" } }

--- "Eleven were hurt. Four were taken to hospital and nine were treated at the scene."
local function two_fates(total, a, what, b, other)
  for _, pair in ipairs(fates) do
    for k = 1, 2 do
      if rx.find(what, "(?i)\\b(?:" .. pair[k] .. ")\\b") and rx.find(other, "(?i)\\b(?:" .. pair[3 - k] .. ")\\b") then return exceed(total, a,
        b) end
    end
  end
end

--- "Handled 8 million tonnes. Grain made up 2 million, half of the total."
local function of_total(total, part, words)
  local share = counting.share(words)
  local made = size(part) / size(total)
  if share and made < 1.2 and math.abs(made - share) > 0.04 and math.abs(made / share - 1) > 0.1 then
    return string.format("%s of %s is not %s", part, total, words)
  end
end

local measure = "(?: (?:tonnes|tons|euros|dollars|pounds|people|passengers|visitors|litres|hectares|tickets|votes|cars|units|guests|members|"
  .. "pupils|barrels|\\p{L}{4,}s))"
local percent = "(?: ?%| per ?cent)"
local yes = "(?:were |are |was |voted |said they were |would be )?(?:for|in favou?r|backed|supported?|approved?|agreed?|said yes|yes)\\b"
local no = "(?:were |are |was |voted |said they were )?(?:against|opposed|rejected|disapproved?|disagreed?|said no|no)\\b"
local unsure = "(?:were |are |was |remained )?(?:undecided|unsure|had no opinion|have no opinion|without an opinion|did not know|don['’]t know|"
  .. "abstained|did not answer|gave no answer|neutral|indifferent)\\b"
local party = "(?:the )?(?-i:\\p{Lu})[\\p{L}'’-]+(?: (?-i:\\p{Lu})[\\p{L}'’-]+){0,2}"
local holds = "(?:holds?|have|has|won|got|took|control|controls|will have|gets?)"

return {
  id = "parts-told-beside",
  title = "The parts told right behind a whole do not make it",
  why = "A reader can count them.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A list of some of them, without a word that says so.",

  check = turns.check {
    test = "(?i)\\b(?:total of|altogether|in all|kill(?:ed|ing)|injur(?:ed|ing)|hurt|wounded|arrested|detained|rescued|died|missing|seats?|"
      .. "against|opposed|tonnes|tons|euros|dollars|passengers|visitors|members)\\b|\\w[:–] |\\b(?:wo)?men\\b|\\bdaughters\\b|\\bpeople were\\b|"
      .. "\\bof the \\d|\\bwith \\w+, \\w+,? and ",
    excuse = "(?i)\\b(?:including|includes?|included|among|such as|mostly|mainly|other|others|each|at least|more than|some|about|around|or|nearly|"
      .. "almost|additional|further|up to|both|average|also|besides|apart from|previous\\w*|earlier|electoral|needs?|needed|if|would|could|"
      .. "respectively|not)\\b",
    why = "the parts counted",
    turns = {
      { "(?i)\\b(?:a total of|altogether|in all,?) " .. figure .. " (?:\\p{L}+ ){0,2}?\\p{L}{3,}(?:,|:| -| –| \\() " .. numbers .. "(?=[,.;)]|$| "
        .. "-| –)", counted },
      { "(?i)\\b" .. figure .. " (?!(?:" .. calendar.month .. ")\\b)(?:\\p{L}+ ){0,2}?"
        .. "\\p{L}{3,}(?: in all)?(?::| -| –| namely|, namely) " .. numbers .. "(?=[.;]|$| -| –)", counted },
      { "(?i)\\b" .. figure .. " " .. whom .. " (?:in [^.;:,]{3,40}? )?" .. happened .. "[^.;:\\d]{0,60}(?::| -| –) " .. anyone .. "(?=[.;]|$| -| "
        .. "–)", each_of_them },
      { "(?i)\\b(?:killed|killing|injured|injuring|arrested|wounded|rescued) " .. figure .. " " .. whom .. "(?:,| in [^.;:,]{3,40}?|) ?(?::| -| "
        .. "–) " .. anyone .. "(?=[.;]|$| -| –|, "
        .. "(?=as well))", each_of_them },
      { "(?i)\\b(?:killed|injured|arrested|wounded|rescued) " .. figure .. " " .. whom .. "(?::| -| –) (" .. item .. "(?:, " .. item .. ")*,? and "
        .. "" .. item .. ", as well as "
        .. single .. ")(?=[.;]|$)", each_of_them },
      { "(?i)\\b" .. figure .. " " .. whom .. " (?:were|have been|had been) (?!not\\b)\\p{L}+[^.;\\d]{0,50}?\\. " .. figure .. " ((?:of them "
        .. ")?(?:were|had been|had|was|are) [^.;,\\d]{3,50}?),? (?:and|while) " .. figure .. " ((?:were|had been|had|was|"
        .. "are) [^.;,\\d]{3,50}?)(?=[.,;]|$)", two_fates, two = true },
      { "(?i)\\b(?:has|have|with|of|the) " .. figure .. "(?: |-)seats?\\b[^.;\\d]{0,40}?\\. " .. party .. " " .. holds .. " " .. figure .. "(?: "
        .. "seats| of them)?, " .. party .. " (?:" .. holds
        .. " )?" .. figure .. ",? and " .. party .. " (?:" .. holds .. " )?" .. figure .. "(?=[.;]|$)", exceed, two = true },
      { "(?i)\\b(?:has|have|with|of|the) " .. figure .. "(?: |-)seats?\\b[^.;\\d]{0,40}?\\. " .. party .. " " .. holds .. " " .. figure .. "(?: "
        .. "seats| of them)?, " .. party .. " (?:" .. holds
        .. " )?" .. figure .. ", " .. party .. " (?:" .. holds .. " )?" .. figure .. ",? and " .. party .. " (?:" .. holds .. " "
        .. ")?" .. figure .. "(?=[.;]|$)", exceed, two = true },
      { "(?i)(?<![$€£¥\\d.,])\\b" .. figure .. measure .. "[^.;\\d]{0,40}?\\. (?!Of\\b)[^.;\\d]{3,40}? (?:made up|makes? up|accounted for|"
        .. "accounts? for|came to|contributed|brought in|amounted to|bought|took) " .. figure .. measure .. "?,? (?:or )?" .. counting.fraction
        .. " of (?:the total|the whole|all of (?:it|them)|that|it|them|"
        .. "the lot)\\b", of_total, two = true },
      { "(?i)\\bof (?:the |its |their |all )*" .. figure .. " [\\p{L}]+(?: [\\p{L}]+)?, " .. figure .. " ((?:of them )?[\\p{L}]+ "
        .. "[^.;,\\d]{0,40}?),? (?:and|while|but) " .. figure
        .. " ([\\p{L}]+[^.;,\\d]{0,40}?)(?=[.,;]|$)", two_fates },
      { "(?i)\\b" .. figure .. " (?:\\p{L}+ )?[\\p{L}]+(?:,| -| –|:| \\() " .. figure .. " (?:\\p{L}+ )?(?:women|girls|females|men|boys|males|"
        .. "sons|daughters|brothers|sisters),? and " .. figure
        .. " (?:\\p{L}+ )?(?:women|girls|females|men|boys|males|sons|daughters|brothers|sisters)(?=[.,;)]|$)",
        function(total, a, b)
          local sum = size(a) + size(b)
          if size(total) > size(a) and size(total) > size(b) and sum ~= size(total) then return string.format("%s, but %s and %s are %g", total, a,
            b, sum) end
        end },
      { "(?i)\\bwith " .. figure .. "(?: [\\p{L}]+)?, " .. figure .. ",? and " .. figure .. " [\\p{L}]+,? (?:the (?:two|three|four) [\\p{L}]+|"
        .. "they|the (?:alliance|coalition|bloc|group))(?: together)? (?:have|has|hold|holds|come to|reach|command|make|total|muster) " .. figure
        .. "\\b(?! ?%| per ?cent)",
        function(a, b, c, total)
          local sum = size(a) + size(b) + size(c)
          if sum ~= size(total) and size(total) < 2 * sum and sum < 2 * size(total) then return string.format("%s, %s and %s are %g, not %s", a, b,
            c, sum, total) end
        end },
      { "(?i)\\b" .. figure .. " [\\p{L}]+ and " .. figure .. " [\\p{L}]+, (?:or )?" .. figure .. " (?:[\\p{L}]+ )?(?:in all|altogether|in total|"
        .. "all told)\\b",
        function(a, b, total)
          local sum = size(a) + size(b)
          local slack = sum < 1000 and 0 or 0.03 * sum
          if math.abs(sum - size(total)) > slack and size(total) < 2 * sum then return string.format("%s and %s are not %s", a, b, total) end
        end },
      { "(?i)\\b" .. figure .. percent .. " " .. yes .. "[^.;\\d]{0,40}? " .. figure .. percent .. "? " .. no .. "[^.;\\d]{0,20}? "
        .. "" .. figure .. percent .. "? " .. unsure,
        function(a, b, c)
          local sum = size(a) + size(b) + size(c)
          if sum > 102 and sum < 150 then return string.format("%s, %s and %s percent are %g percent", a, b, c, sum) end
        end },
    },
  },

  flags = {
    "The couple has five children, two sons and four daughters.",
    "The library lent 60,000 books and 25,000 films, 95,000 items in all.",
    "Six people were on the boat - the skipper, his wife, two sons and a friend.",
    "The crash killed four people: two passengers, the driver, a cyclist and a policeman.",
    "Thirteen men and nine women, 24 people in all, were freed.",
    "With 38, 17 and eight members the three parties have 65 of the 120 seats.",
    "The club has 420 members, 230 women and 170 men.",
    "Of the 30 climbers, 22 reached the summit and 11 turned back.",
    "Three people died in the collision: two passengers, the driver and a cyclist.",
    "A total of 18 ships, ten tankers, five freighters and four ferries, were held up.",
    "The council has 45 seats. The Greens hold 18, the Liberals 15 and the Reds 14.",
    "Eleven people were hurt. Four were taken to hospital and nine were treated at the scene.",
    "The port handled 8 million tonnes. Grain made up 2 million tonnes, half of the total.",
    "In the survey 52 percent were for the bypass, 39 percent against and 14 percent undecided.",
  },
  silent = {
    "The couple has six children, two sons and four daughters.",
    "The library lent 60,000 books and 25,000 films, 85,000 items in all.",
    "Five people were on the boat - the skipper, his wife, two sons and a friend.",
    "The club has 400 members, 230 women and 170 men.",
    "The club has 40 boats, 230 women and 170 men.",
    "Of the 33 climbers, 22 reached the summit and 11 turned back.",
    "With 38, 17 and eight members the three parties have 63 of the 120 seats.",
    "Thirteen men and nine women, 22 people in all, were freed.",
    "The port handled 8 million tonnes. Grain made up 4 million tonnes, half of the total.",
    "The crash killed five people: two passengers, the driver, a cyclist and a policeman.",
    "Four people died in the collision: two passengers, the driver and a cyclist.",
    "Five people died in the collision, including two passengers, the driver and a cyclist.",
    "Four people were on board: the pilot and his daughters.",
    "A total of 19 ships, ten tankers, five freighters and four ferries, were held up.",
    "The port took in 18 ships, ten trains and four planes.",
    "The council has 45 seats. The Greens hold 18, the Liberals 15 and the Reds 12.",
    "Eleven people were hurt. Four were women and nine were students.",
    "The fleet stood at 46 aircraft on 31 December: 31 jets and 15 turboprops.",
  },
}
