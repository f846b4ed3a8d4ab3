--- "All nine stations", "two of the nine stations", "none of them": of how many of how many a clause tells something.
local counting = require "lib.counting"
local kept = require "lib.kept"
local noun_kin = require "lib.noun_kin"
local nouns = require "lib.one_or_many"
local portions = {}

local number = counting.figure
local owner = "(?:the |its |their |his |her |our |these |those |(?:the )?[\\p{L}-]+['’]s? )"
local behind = "((?:[\\p{L}-]+ ?){1,5})"
local barely = "(only |just |at least |no more than |no fewer than |more than |fewer than |nearly |almost |about |some |around |up to |another |"
  .. "other )?"

-- The first that fits holds; what each captures: how the number is meant, the number, the whole, and the words behind.
local forms = {
  { "but", "\\ball (?:but|except) " .. number .. " (?:out )?of (?:" .. owner .. ")?" .. number .. " " .. behind, { "k", "n", "words" } },
  { "part", "\\b(?<!not )" .. barely .. number .. " (?:out )?of (?:" .. owner .. ")?" .. number .. " " .. behind, { "meant", "k", "n", "words" } },
  { "part", "\\b(?<!not )" .. barely .. number .. " of " .. owner .. behind, { "meant", "k", "words" } },
  { "none", "\\b(?:none|not one|not a single one|neither) of " .. owner .. "(?:" .. number .. " )?" .. behind, { "n", "words" } },
  { "all", "\\b(?<!not )(?<!nearly )(?<!almost )(?<!after )(?:all(?: of)?|each(?: one)? of|every(?: single)? one of) "
    .. owner .. "?(?:" .. number .. " )?" .. behind, { "n", "words" } },
  { "most", "\\b(?:most|the majority|a majority|more than half) of " .. owner .. "(?:" .. number .. " )?" .. behind, { "n", "words" } },
  { "none", "\\b(?:not a single|not one|no single|no) " .. behind, { "words" } },
  { "all", "\\b(?<!not )(?<!nearly )(?<!almost )(?:every single|every|each) " .. behind, { "words" } },
  { "some", "\\b(?:some|several|many|a few|a number|dozens|hundreds|scores) of " .. owner .. "(?:" .. number .. " )?" .. behind, { "n", "words" } },
  { "all", "(?<!of )\\b(?:the|its|their|his|her) " .. number .. " " .. behind, { "n", "words" } },
  { "count", "\\b(?<!not )(?<!the )(?<!its )(?<!their )(?<!of )(?<!these )(?<!those )"
    .. barely .. number .. " " .. behind, { "meant", "k", "words" } },
}
local of_them = {
  { "none", "\\b(?:none|not one|not a single one|neither) of (?:them|these|those|whom|which)", {} },
  { "all", "\\b(?<!not )(?:all|each|every(?: single)? one) of (?:them|these|those|whom|which)", {} },
  { "most", "\\b(?:most|the majority|more than half) of (?:them|these|those|whom|which)", {} },
  { "part", "\\b(?<!not )" .. barely .. number .. " of (?:them|these|those|whom|which)", { "meant", "k" } },
}

local breaks = "^(?:of|in|on|at|from|to|by|for|with|and|or|but|that|which|who|whose|was|were|is|are|had|has|have|did|will|as|than|into|"
  .. "after|before|because|since|when|while)$"

local function value(text)
  return text and text ~= "" and counting.size(text) or nil
end

--- The words between the number and the noun; nil where the noun does not stand there.
local function kind_before(words, noun)
  local kind, one = "", nouns.one(noun)
  for word in rx.each(words:lower(), "[\\p{L}-]+") do
    if nouns.one(word) == one then return kind end
    if rx.find(word, breaks) then return nil end
    kind = kind .. word .. " "
  end
end

local function put(form, ...)
  local claim = { q = form[1] }
  for i, name in ipairs(form[3]) do
    local text = select(i, ...)
    claim[name] = text and text ~= "" and text or nil
  end
  claim.k, claim.n = value(claim.k), value(claim.n)
  if claim.meant and rx.find(claim.meant, "(?i)^(?:nearly|almost|about|some|around|up to|another|other)") then return nil end
  return claim
end

--- What the sentence tells of the noun's things: { q, k, n, kind, meant }; nil where it tells no portion of them.
function portions.of(sentence, noun)
  for _, form in ipairs(forms) do
    for a, b, c, d in rx.each(sentence, "(?i)" .. form[2]) do
      local claim = put(form, a, b, c, d)
      local kind = claim and kind_before(claim.words, noun)
      if kind then
        claim.kind, claim.noun = kind, noun
        return claim
      end
    end
  end
end

local no_things = "^(?:days|hours|weeks|months|years|minutes|times|points|metres|meters|kilometres|kilometers|miles|pounds|euros|dollars|percent|"
  .. "others|this|was|has)$"

--- The last things counted in a text, "nine divers", "the nine who died": { n, noun, kind }. The noun is "" where none stands there.
local counted_in = kept(function(text)
  local found
  for n, kind, noun, who in rx.each(text, "(?i)\\b" .. number .. " (?:((?:[\\p{L}-]+ ){0,2}?)(\\p{Ll}{3,}s|children|people|men|women)\\b(?!['’])|"
    .. "(who|dead|injured|wounded|arrested|missing|killed)\\b)") do
    if who then found = { n = value(n), noun = "", kind = "" }
    elseif not rx.find(noun, no_things) and not rx.find(kind, "(?i)\\b(?:of|in|on|at|and|to|by|for|who|were|was|are|is|had)\\b") then
      found = { n = value(n), noun = nouns.one(noun), kind = kind:lower() }
    end
  end
  return found
end)

--- "Two of them": the things counted last in what goes before; nil where the words do not stand just before what is told.
function portions.of_them(before, earlier)
  for _, form in ipairs(of_them) do
    local pattern = "(?i)^(.*)" .. form[2] .. " (?:(?:have|has|had|was|were|are|is|also|later|then|since) )*$"
    local found = { rx.match(before, pattern) }
    if found[1] then
      local claim = put(form, found[2], found[3])
      local things = claim and (counted_in(found[1]) or counted_in(earlier))
      if not things or not things.n then return nil end
      claim.n, claim.kind, claim.noun = things.n, things.kind, things.noun
      return claim
    end
  end
end

local endless = 1e9

--- How many of so many at least, and at most; nil where that is open.
local function bounds(claim, n)
  local k = claim.k
  if claim.q == "all" then return n, n end
  if claim.q == "none" then return 0, 0 end
  if claim.q == "most" then return n < endless and n / 2 + 0.1 or 1, n - 1 end
  if claim.q == "some" then return 2, n end
  if claim.q == "but" then return n - k, n - k end
  local meant = (claim.meant or ""):lower()
  if rx.find(meant, "^(?:at least|no fewer than)") then return k, n end
  if rx.find(meant, "^more than") then return k + 1, n end
  if rx.find(meant, "^no more than") then return 0, k end
  if rx.find(meant, "^fewer than") then return 0, k - 1 end
  return k, k
end

--- Do both count the same sort of things, as far as they say so? Then of how many.
local function whole(a, b)
  local alike = a.noun == b.noun or a.n and a.n == b.n and (a.noun == "" or b.noun == "" or noun_kin.alike(a.noun, b.noun))
  if not alike or a.n and b.n and a.n ~= b.n then return nil end
  local any, shared = false, false
  for word in rx.each(a.kind, "\\S{3,}") do
    any = true
    if rx.has(b.kind, word) then shared = true end
  end
  if any and rx.find(b.kind, "\\S{3,}") and not shared then return nil end
  return a.n or b.n or endless
end

--- Of one whole: can the same not hold of both numbers? The lower first; nil where it can.
function portions.apart(a, b)
  local n = whole(a, b)
  if not n or a.q == "count" and b.q ~= "none" or b.q == "count" and a.q ~= "none" then return nil end
  if a.q == b.q and a.q ~= "part" and a.q ~= "but" or n == endless and a.q == "part" and b.q == "part" then return nil end
  local least, most = bounds(a, n)
  local from, to = bounds(b, n)
  if most < from then return a, b end
  if to < least then return b, a end
end

--- Told of so many as done and of so many as not done: are that more than there are?
function portions.exceed(done, denied)
  local n = whole(done, denied)
  if not n or done.q ~= "all" and denied.q ~= "all" and n == endless then return false end
  if done.q == "count" or denied.q == "count" then return false end
  local x, y = bounds(done, n), bounds(denied, n)
  return x > 0 and y > 0 and x + y > n
end

--- "400 ballots in Velm": a name behind the noun that the other sentence does not know.
function portions.elsewhere(noun, here, there)
  local behind = rx.match(here, "(?i)\\b\\Q" .. noun .. "\\Es?\\b(.{0,40})") or ""
  for name in rx.each(behind, "\\p{Lu}[\\p{L}’'-]+") do
    if not rx.has(there, name) then return true end
  end
  return false
end

local partly = { part = true, but = true, most = true, some = true, count = true }

--- "Four of the nine buses failed", "five of the nine passed": each tells of a part, and there are so many.
function portions.of_two_parts(a, b)
  for _, noun in ipairs { a.who or false, a.what or false } do
    local x = noun and rx.find(noun, "^\\p{Ll}{3,}$") and portions.of(a.sentence, noun)
    local y = x and partly[x.q] and portions.of(b.sentence, noun)
    if y and partly[y.q] and not portions.exceed(x, y) then return true end
  end
  return false
end

local part_of_whole = "(?i)\\b" .. number .. " of (?:the |its |their )?" .. number .. " [\\p{L}-]"

--- Two sentences of parts of one whole, which may both be there: "four of the nine passed", "five of the nine failed".
function portions.fit(a, b)
  local k, n = rx.match(a, part_of_whole)
  local rest, whole = rx.match(b, part_of_whole)
  return n ~= nil and whole ~= nil and value(n) == value(whole) and value(k) + value(rest) <= value(n)
end

return portions
