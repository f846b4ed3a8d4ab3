--- "The 1,200-seat hall was full: 1,900 people heard the concert": more came than there is room for.
local venue = "(?:[\\p{L}'’-]+ ){0,2}?(hall|stadium|arena|theatre|theater|ground|auditorium|cinema|ballroom|amphitheatre|court|plane|"
  .. "aircraft|airliner|jet|bus|coach|ferry|boat|prison|jail|shelter|chapel|cathedral|church|dome|opera house|concert hall|clubhouse|marquee|"
  .. "tent)\\b"
local thousands = "(\\d{1,3}(?:,\\d{3})+|\\d{2,6})"
local holds = {
  "(?i)\\b" .. thousands .. "[- ](?:seat|seater|capacity|bed|berth|place|person|passenger) " .. venue,
  "(?i)\\b(hall|stadium|arena|theatre|theater|ground|auditorium|cinema|plane|aircraft|bus|coach|ferry|boat|prison|jail|shelter|church|venue)\\b"
    .. "[^.;:\\d]{0,20}? (?:which |that )?(?:seats|holds|can hold|has room for|with room for|has seats for|with seats for|"
    .. "has a capacity of|with a capacity of|was built for|is built for|built for|licensed to carry|may carry|is allowed to carry|can carry|can "
    .. "take|can seat|accommodates|can accommodate|takes|certified for) (?:up to |at most |"
    .. "only )?" .. thousands,
}
local people = "(?i)\\b(?:crowd of|attendance of|attended by|watched by|before|in front of|carr(?:ied|ying)|packed with|filled with|held|holding) "
  .. "(?:a crowd of |some )?" .. thousands .. "(?: (?:people|spectators|fans|visitors|guests|supporters|passengers|inmates|prisoners|"
  .. "listeners|onlookers|worshippers))?\\b(?!,\\d|[.:]\\d|-| (?:minutes|hours|days|years|miles|metres|kilomet))"
local counted = "(?i)\\b" .. thousands .. " (people|spectators|fans|visitors|guests|supporters|passengers|inmates|prisoners|listeners|"
  .. "onlookers|worshippers) (?:(?:had )?(?:heard|watched|saw|attended|filled|packed|cheered|came|crowded|listened|were (?:on board|aboard|"
  .. "inside|held)|sat|celebrated))\\b"

local aboard = "(?i)\\b(?:with|had|has|were|was|sold out with|filled by|full with)(?: only| just| all of its| some)? " .. thousands .. " "
  .. "(?:(?:people|passengers|spectators|fans|guests|visitors|inmates|worshippers) )?(?:on board|aboard|inside|in attendance|in the stands|"
  .. "in the seats|in the hall|spectators|fans|people|passengers)\\b"

-- Overfilled, and told to be; or not all there at once.
local excuse = "(?i)\\b(?:over-?(?:crowd\\w*|load\\w*|full|fill\\w*|book\\w*|flow\\w*)|beyond|exceed\\w*|more than (?:it|they|its|the)|"
  .. "twice|double|times|standing|stood|outside|screens?|nights|evenings|shows|performances|matches|games|sessions|services|days|weeks?|months?|"
  .. "years?|altogether|in all|total|combined|turned away|applied|queu\\w+|though|although|despite|even|illegal\\w*|capacity had|could|would|"
  .. "will|should|if|not|no|wanted|each|where|while|compared|than|elsewhere|between them|aisles)\\b"

local function value(text)
  return tonumber((rx.match(text, "^(\\d+)(?:,|$)") or "") .. (rx.match(text, ",(\\d{3})") or "") .. (rx.match(text, ",\\d{3},(\\d{3})") or ""))
end

--- How many the place of the sentence holds, and what place it is.
local function capacity(sentence)
  local most, what = rx.match(sentence, holds[1])
  if most then return value(most), what:lower() end
  what, most = rx.match(sentence, holds[2])
  if most then return value(most), what:lower() end
end

--- How many are told to have been in it.
local function came(sentence)
  local n = rx.match(sentence, people) or rx.match(sentence, aboard) or rx.match(sentence, counted)
  return n and value(n)
end

--- The sentence itself, or the next one of its paragraph where that tells how many came and names no other place.
local function is_told_of(s, other, what)
  if s == other then return true end
  local same = s.document == other.document and s.line == other.line and other.column > s.column
  return same and rx.find(other.sentence, "(?i)\\b" .. what .. "\\b") ~= nil
end

return {
  id = "beyond-capacity",
  title = "More people are told to have been in a place than it holds",
  why = "The seats and the crowd are told beside each other.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A crowd that stood, or was let in beyond the limit, where the text does not say so.",

  check = function(said, report)
    local place, most, what
    for s in said:each { kind = "statement" } do
      local usable = not s.table and not s.question and rx.find(s.sentence, "\\d\\d") and not rx.find(s.sentence, excuse)
      local its, word = nil, nil
      if usable then its, word = capacity(s.sentence) end
      if its then place, most, what = s, its, word end
      local n = usable and place and came(s.sentence)
      if n and n > 1.02 * most and n < 4 * most and is_told_of(place, s, what) then
        report { a = s, b = s ~= place and place or nil, why = "one place", message = string.format("%d in a %s for %d", n, what, most) }
      end
    end
  end,

  flags = {
    "The 1,200-seat hall was full: 1,900 people heard the concert.",
    "The stadium, which seats 28,000, drew a crowd of 31,000 on Saturday.",
    "The stadium, which holds 12,000, was sold out with 15,000 spectators.",
    "The ferry may carry 200 passengers, but had only 230 on board.",
    "The ferry is licensed to carry 120. On Monday the ferry carried 150 passengers to Osby.",
  },
  silent = {
    "The stadium, which holds 12,000, was sold out with 12,000 spectators.",
    "The ferry may carry 200 passengers, but had only 130 on board.",
    "The 1,200-seat hall was full: 1,190 people heard the concert.",
    "The 1,200-seat hall was full on both nights: 1,900 people heard the concert.",
    "The overcrowded prison, built for 400, holds 610 inmates.",
    "The stadium, which seats 28,000, is far from Lima, where 31,000 fans watched.",
    "The ferry is licensed to carry 120. On Monday the boat carried 150 passengers to Osby.",
  },
}
