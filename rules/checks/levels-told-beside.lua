--- "Rose by 20 percent to 150 million. A year earlier it had been 100 million", "cut by a quarter of a point to 3.5 percent from 4 percent": two
-- levels, and the change told with them.
local counting = require "lib.counting"
local turns = require "lib.turns"

local figure, size = counting.figure, counting.size
local sign = "(?:[A-Z]{0,3}[$€£¥] ?)?"
local share = "(?: ?%| per ?cent)"
local up = "rose|rises?|risen|grew|grown|grows|climbed|increased|jumped|went up|gone up|surged|gained|soared|expanded|swelled|advanced"
local down = "fell|falls|fallen|dropped|declined|decreased|sank|shrank|slid|slipped|went down|plunged|tumbled|dwindled|contracted"
local moved = "\\b(" .. up .. "|" .. down .. ")"
local unit = "(?: (?!from\\b|to\\b|in\\b|a year)[\\p{L}-]+){0,3}?"
local earlier = "(?:(?:a|one) (?:year|month|quarter|decade|week) (?:earlier|before|ago)|the (?:year|month|quarter|season|week) before|(?:the "
  .. ")?(?:last|previous) (?:year|month|quarter|season|week)|in (?:the )?(?:(?:previous|same) [\\p{L} ]{3,25}?|(?:19|20)\\d\\d)|before(?: that|"
  .. " then)?)"
local was = "(?:had been|was|were|had stood at|stood at|had come to|came to|had totalled|totalled|had numbered|numbered|had amounted to|amounted "
  .. "to|had reached|reached|made|had made|had|there (?:had been|were))"
local parts = { ["a quarter"] = 0.25, ["quarter"] = 0.25, half = 0.5, ["three quarters"] = 0.75, ["three-quarters"] = 0.75, ["a full"] = 1, full = 1,
  one = 1,
  a = 1 }
local point = "(a quarter|half|three[ -]quarters|a full|one)(?: of)?(?: an?| one)? (?:percentage )?point"
local cut = "(?:cut|lower(?:ed|s)?|reduc(?:ed|es)|trimmed|rais(?:ed|es)|lift(?:ed|s)|hiked|increased|rose|fell|dropped|climbed|went up|went down|"
  .. "brought down|put up|puts up)"

--- Both in the scale of the greater word: "20 to 1.2 million".
local function alike(new, old)
  return (rx.find(new, "million|billion|thousand") ~= nil) == (rx.find(old, "million|billion|thousand") ~= nil)
end

local function way_of(verb)
  return rx.find(verb:lower(), "^(?:" .. up .. ")$") and 1 or -1
end

local function by_percent(verb, change, new, old)
  if not alike(new, old) or size(old) == 0 then return nil end
  local made, told = (size(new) / size(old) - 1) * 100, way_of(verb) * size(change)
  if math.abs(made - told) > math.max(2, 0.12 * math.abs(told)) and math.abs(made) < 400 then
    return string.format("%s by %s percent, but from %s to %s", verb, change, old, new)
  end
end

local function by_number(verb, change, new, old)
  if not alike(new, old) or alike(new, change) ~= true then return nil end
  local made, told = size(new) - size(old), way_of(verb) * size(change)
  if math.abs(made - told) > math.max(0.02 * size(new), 0.12 * math.abs(told)) and math.abs(made) < 5 * math.abs(told) then
    return string.format("%s by %s, but from %s to %s", verb, change, old, new)
  end
end

local function by_point(change, new, old)
  local told = parts[change:lower()]
  if math.abs(math.abs(size(new) - size(old)) - told) > 0.04 and size(new) < 30 and size(old) < 30 then
    return string.format("%s point, but from %s to %s percent", change, old, new)
  end
end

return {
  id = "levels-told-beside",
  title = "A change does not fit the level before and the level after",
  why = "The one level taken from the other is the change.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "An earlier level that was not yet comparable.",

  check = turns.check {
    test = "(?i)" .. moved .. "\\b|\\b" .. cut .. "\\b",
    excuse = "(?i)\\b(?:adjusted|organic\\w*|like-for-like|inflation-adjusted|real terms|constant|underlying|forecast|expected|target|not|if|"
      .. "would|could|may|might|average|annuali[sz]ed|of which|each|respectively|since then|then|another|further|restated|excluding|up to|"
      .. "nearly double)\\b",
    why = "the two levels",
    turns = {
      { "(?i)" .. moved .. " (?:by )?" .. figure .. share .. " to " .. sign .. figure .. unit .. "(?:,? from| compared with|, against|, up from|, "
        .. "down from) " .. sign .. figure
        .. "(?! ?%| per ?cent|[.,]\\d)", by_percent },
      { "(?i)" .. moved .. " (?:by )?" .. figure .. share .. " (?:to|and (?:reached|stood at|came to|now stands at)) " .. sign .. figure .. "(?! "
        .. "?%| per ?cent|[.,]\\d)" .. unit
        .. "\\. (?:[\\p{L}]+ )?(?:" .. earlier .. ",? (?:it|they|the figure|the number|the total|there|that|profits?|sales|turnover|output|"
        .. "revenue|membership)? ?" .. was .. "|(?:it|they|the figure|the "
        .. "number) " .. was .. ") " .. sign .. figure .. "(?! ?%| per ?cent|[.,]\\d)", by_percent, two = true },
      { "(?i)" .. moved .. " by " .. figure .. "(?! ?%| per ?cent)(?: (?!to\\b)[\\p{L}-]+){0,2}? to " .. sign .. figure .. "(?! ?%| per ?cent|"
        .. "[.,]\\d)" .. unit .. "\\. " .. earlier
        .. ",? (?:it|they|the figure|the number|the total|there|that)? ?" .. was .. " " .. sign .. figure .. "(?! ?%| per ?cent|[.,]\\d)",
        by_number, two = true },
      { "(?i)\\b" .. cut .. " (?:[\\p{L}'’-]+ ){0,5}?by " .. point .. "(?:,| -)? to " .. figure .. share .. ",? from " .. figure .. share,
        by_point },
      { "(?i)\\b" .. cut .. " (?:[\\p{L}'’-]+ ){0,5}?(?:by )?" .. point .. "(?:,| -)? from " .. figure .. "(?: ?%| per ?cent)? to "
        .. "" .. figure .. share, by_point },
      { "(?i)\\b" .. cut .. " (?:[\\p{L}'’-]+ ){0,5}?from " .. figure .. "(?: ?%| per ?cent)? to " .. figure .. share .. ",? (?:by|a (?:cut|rise|"
        .. "drop|increase|move) of) " .. point,
        function(old, new, change) return by_point(change, new, old) end },
      { "(?i)\\b(?:" .. cut .. "|" .. moved:sub(4, -2) .. ")[^.;\\d]{0,60}? from " .. figure .. "(?: ?%| per ?cent)? to " .. figure .. share
        .. "[^.;\\d]{0,60}\\. (?:the|that|this|it (?:is|was) the [\\p{L}]+) (a quarter|quarter|half|three[ -]quarters|full)[- ](?:a[- ])?"
        .. "(?:percentage[- ])?point (?:rise|increase|cut|drop|fall|move|step|reduction|hike|rate)",
        function(old, new, change) return by_point(change, new, old) end,
        two = true },
    },
  },

  flags = {
    "Profit rose by 20 percent to 150 million euros. A year earlier it had been 100 million.",
    "The herd grew by 120 animals to 900. The year before it had numbered 700.",
    "The rate was cut by a quarter of a point to 3.5 percent from 4 percent.",
    "Sales fell 20 percent to 150 million euros. In 2023 they had been 160 million.",
    "The bank put up its rate half a point, from 2.25 to 3.25 percent.",
    "The fees of the bank of Osby climbed from 2.5 per cent to 3.25 per cent on Monday. The half-point rise is its third.",
  },
  silent = {
    "The bank put up its rate half a point, from 2.25 to 2.75 percent.",
    "Profit rose by 50 percent to 150 million euros. A year earlier it had been 100 million.",
    "The herd grew by 120 animals to 900. The year before it had numbered 780.",
    "The rate was cut by half a point to 3.5 percent from 4 percent.",
    "Sales fell 20 percent to 150 million euros. In 2023 they had been 188 million.",
    "Profit rose by 20 percent to 150 million euros. A year earlier there had been a loss of 100 million.",
    "The fees of the bank of Osby climbed from 2.5 per cent to 3 per cent on Monday. The half-point rise is its third.",
  },
}
