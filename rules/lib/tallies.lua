--- The two numbers of a vote, the first one first.
local small = require "lib.number_words"

local tallies = {}

--- A ratio keeps its second number in its words alone.
function tallies.numbers(f)
  if not f.both then return f.more, f.less end
  local word = rx.match(f.text, "(?i)(?:\\bto[ -]|[-–:/])(\\w+)(?: \\p{Ll}+)?$") or rx.match(f.text, "(\\w+)$")
  local second = word and (small[string.lower(word)] or tonumber(word))
  return f.both, second and amount(second)
end

local who = "(?:members?|judges?|justices|jurors|directors|councillors|commissioners|trustees|arbitrators|deputies|senators|lords|experts|governors|"
  .. "rate-setters|policymakers|seats?)\\b"
local count = "(?<![\\d,.])(three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|\\d+)"
local any = "(?i)\\b" .. count .. "[- ](?:[\\p{L}-]+ )?" .. who
local sure = { "(?i)\\b" .. count .. "-" .. who, "(?i)(?:\\b(?:all|its)|['’]s) " .. count .. " " .. who .. "(?! (?:who|were|voted for|"
  .. "voted against)\\b)",
  "(?i)\\b(?:committee|panel|council|board|jury|bench|court|cabinet|commission|tribunal) of " .. count
    .. "(?= (?:voted|approved|backed|rejected|passed|threw|decided|split|was|were|has|had|chose|agreed|adopted|met|sat)\\b|[,.;)])" }

--- How many sit in the body, where the sentence says so: "its seven members", "the three-member panel", "all nine judges".
function tallies.size(text)
  local word = rx.match(text, any)
  return word and (small[word:lower()] or tonumber(word))
end

--- The same in turns that cannot mean a part of them: "18 members were for it" tells no size.
function tallies.sure_size(text)
  for _, turn in ipairs(sure) do
    local word = rx.match(text, turn)
    if word then return small[word:lower()] or tonumber(word) end
  end
  return nil
end

return tallies
