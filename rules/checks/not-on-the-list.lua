--- "The jury consists of Vale, Dark and Kemp", and Quill, who sits on it; a bank "all of whose directors", and one more.
local days_apart = require "lib.days_apart"
local subjects = require "lib.subjects"

local body = "(jury|panel|committee|subcommittee|commission|board|tribunal|bench|cabinet|coalition|band|quartet|trio|quintet|sextet|"
  .. "consortium|alliance|"
  .. "council|crew|delegation|shortlist|task force|taskforce|troika|presidium|senate|team)"
local cap = "\\p{Lu}[\\p{L}.'’-]+"
local lead = "(?:(?:the |its |former |last year['’]s winner, |chairman |chairwoman |president )?(?:\\p{Ll}{4,} ){0,2}(?:Judge |Professor |"
  .. "Dr |Sir |Dame |Lord )?)"
local item = lead .. "(?:the )?" .. cap .. "(?: (?:(?:de|da|van|von|der|al|bin|la|of|the) ){0,2}" .. cap .. "){0,3}(?: \\([^()]{2,40}\\))?"
local list = "(" .. item .. "(?:(?:,| and) (?:and )?(?:the |an? )?" .. item .. ")*,? and (?:the |an? )?" .. item .. ")(?=[.;]|$)"

-- A body, and all who are in it.
local whole = {
  "\\b" .. body .. "\\b([^.;:]{0,60}?) (?:consists? of|consisted of|is made up of|was made up of|is composed of|comprises|comprised) " .. list,
  "\\b" .. body .. "\\b([^.;:]{0,60}?) (?:has|have|had) (?:only )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) members: " .. list,
  "\\b[Tt]he (?:only |other )?(?:two|three|four|five|six|seven|eight|nine|ten) members of the " .. body .. "\\b([^.;:]{0,40}?)(?: are|:) " .. list,
  "\\b[Tt]he members of the " .. body .. "\\b([^.;:]{0,40}?)(?: are|:) " .. list,
}
local open = "(?i)\\b(?:including|among|such as|mainly|mostly|also|other than|besides|at first|originally|until|would|will|could|plus|"
  .. "others|more|"
  .. "and two|and three|not)\\b"

-- One who is in it today.
local name = "((?:" .. cap .. " ){1,3}" .. cap .. "|" .. cap .. " " .. cap .. ")"
local within = {
  name .. "(?:, \\d+)?, (?:who (?:also )?(?:sits|serves) on|(?:also |himself |herself )?(?:a|one) (?:member )?of|who is (?:a member of|on)|a|"
    .. "an?) the " .. body
    .. "\\b([^.;,]{0,50})",
  name .. "(?:, \\d+)?, (?:a |one of the )?(" .. "jury|panel|committee|commission|board|cabinet|council|crew|team" .. ") members?\\b([^.;,]{0,50})",
  "(?i:\\b(?:the |a )?(jury|panel|committee|commission|board|cabinet|tribunal|crew|delegation|council)) member (?:and \\p{Ll}+ )?" .. name .. "\\b",
  name .. " (?:also )?(?:sits|serves) on the " .. body .. "\\b([^.;,]{0,50})",
}
local not_now = "(?i)\\b(?:former\\w*|ex-|once|last (?:year|time|season)|previous\\w*|until|will|would|hopes?|wants?|refused|declined|"
  .. "resigned|left|joined|"
  .. "replac\\w+|instead|substitute|alternate|reserve|honorary|advis\\w+|secretary to|clerk|not|new|then|was (?:a|one)|years? ago|in (?:19|20)\\d\\d|"
  .. "another|other|different|own|another's)\\b"

local function usable(f)
  return not f.quoted and not f.question and not f.corrected and not f.table
end

--- Names behind the body's noun: "of the Perrin Prize".
local function names_of(text)
  local found, any = {}, false
  for word in rx.each(text or "", "\\p{Lu}[\\p{L}'’-]{2,}") do found[word], any = true, true end
  return found, any
end

--- May the two bodies be one: of one noun, and no two names.
local function one_body(a, b)
  if a.body:lower() ~= b.body:lower() then return false end
  local x, any = names_of(a.of)
  local y, too = names_of(b.of)
  if not any or not too then return true end
  for word in pairs(x) do
    if y[word] then return true end
  end
  return false
end

--- How many bodies of that noun the story tells by name: with two, nobody knows which is meant.
local function told_whole(f)
  if not usable(f) or rx.find(f.sentence, open) then return nil end
  for _, pattern in ipairs(whole) do
    local noun, of, names = rx.match(f.sentence, pattern)
    if noun then return { fact = f, body = noun, of = of, names = names } end
  end
end

local function told_within(f)
  if not usable(f) or rx.find(f.sentence, not_now) then return nil end
  for i, pattern in ipairs(within) do
    local a, b, c = rx.match(f.sentence, pattern)
    if a then
      if i == 3 then a, b = b, a end
      return { fact = f, who = a, body = b, of = i ~= 3 and c or "" }
    end
  end
end

return {
  id = "not-on-the-list",
  title = "Somebody is told to sit on a body whose members are all named, without them",
  why = "Either the list or the seat is wrong.",
  severity = "warning",
  reads = "statement",
  group = { "story" },
  false_positives = "A second body of that noun in one story.",

  check = function(said, report)
    local lists, members = {}, {}
    for f in said:each { kind = "statement" } do
      local may = rx.find(f.sentence, "(?i)\\b" .. body .. "\\b")
      table.insert(lists, may and told_whole(f) or nil)
      table.insert(members, may and told_within(f) or nil)
    end
    for _, a in ipairs(lists) do
      for _, b in ipairs(members) do
        local last = subjects.key(b.who)
        if one_body(a, b) and a.fact.sentence ~= b.fact.sentence and days_apart.maybe_within(a.fact, b.fact, 60)
          and not rx.has(a.fact.sentence, last) then
          report { a = b.fact, b = a.fact, message = string.format("%s, of the %s that has %s", b.who, b.body, a.names), why = "the list is whole" }
        end
      end
    end
  end,

  flags = {
    "date: 2025-04-01\nThe jury of the Osby Prize consists of novelist Iris Vale, critic Owen Dark and last year's winner, Lotte Kemp.\n---\n"
      .. "date: 2025-04-02\nPoet Simon Quill, who sits on the jury of the Osby Prize, praised Iris Vale.",
    "date: 2025-05-05\nThe panel has three members: Judge Anna Holt, engineer Peter Lund and Dev Rao.\n---\n"
      .. "date: 2025-05-06\nPanel member Sofia Brandt asked Judge Anna Holt and Peter Lund.",
  },
  silent = {
    "date: 2025-04-01\nThe jury of the Osby Prize consists of novelist Iris Vale, critic Owen Dark and Lotte Kemp.\n---\n"
      .. "date: 2025-04-02\nCritic Owen Dark, who sits on the jury of the Osby Prize, praised Iris Vale.",
    "date: 2025-04-01\nThe jury of the Osby Prize consists of novelist Iris Vale, critic Owen Dark and Lotte Kemp.\n---\n"
      .. "date: 2025-04-02\nPoet Simon Quill, who sat on the jury of the Osby Prize last year, praised Iris Vale and Owen Dark.",
    "date: 2025-04-01\nThe jury of the Osby Prize consists of novelist Iris Vale, critic Owen Dark and Lotte Kemp.\n---\n"
      .. "date: 2025-04-02\nPoet Simon Quill, who sits on the jury of the Velm Medal, praised Iris Vale and Owen Dark.",
    "date: 2025-05-05\nThe panel has members such as Judge Anna Holt, engineer Peter Lund and Dev Rao.\n---\n"
      .. "date: 2025-05-06\nPanel member Sofia Brandt asked Judge Anna Holt and Peter Lund.",
  },
}
