-- What is told of both, of neither, of none or of all but so many of a group, and in the next sentence otherwise of one of it.
local number_words = require "lib.number_words"
local opposites = require "lib.opposites"
local of_group = {}

local small = "(one|two|three|four|five|six|seven|eight|nine|ten|\\d+)"
local large = "(\\d[\\d,]*|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
  .. "nineteen|twenty)"
local cap = "\\p{Lu}[\\p{L}'’-]+"
local forms = {
  { "both", "^Both (?:of )?(?:the |its |their |his |her )?(?:two )?((?:\\p{Ll}+ )?\\p{Ll}{3,}s)\\b(.*)$" },
  { "both", "^Both (?:the )?(?:\\p{Ll}+, )?(" .. cap .. ") and (?:the )?(" .. cap .. "),? (.*)$" },
  { "neither", "^(?:Neither|None) of (?:the |its |their |his |her )(?:\\p{Ll}+ )??((?:\\p{Ll}+ )?\\p{Ll}{3,}s)\\b(.*)$" },
  { "neither", "^Neither (" .. cap .. ") nor (" .. cap .. ") (.*)$" },
  { "neither", "^Neither the (\\p{Ll}+) nor (?:the |his |her |its )(\\p{Ll}+) (.*)$" },
}
local reserve = "(?i)[?\"“”]|\\b(?:at first|until|later|then|before|after|but|if|would|could|may|might|earlier|previous\\w*|last|once|other|another|"
  .. "former|yet|still|again|now|almost|nearly)\\b"
local base = { won = "win", wore = "wear", worn = "wear", spoke = "speak", spoken = "speak", came = "come", took = "take",
  taken = "take", went = "go",
  held = "hold", met = "meet", kept = "keep", left = "leave", broke = "break", broken = "break", gave = "give", ran = "run", knew = "know" }
local helps = "^(?:was|were|had|has|have|been|being|are|not|never|did|does|will|would|the|and|with|from|for|that|who|which|her|his|its|"
  .. "their|of|in|on|at|"
  .. "by|two|be|to|said|says|told)$"

local function stem(word)
  word = word:lower()
  return (base[word] or word):sub(1, 5)
end

local hurt = "^(?:hurt|injured|harmed|wounded)$"

--- The verb of a clause that follows its subject, and whether it is denied.
local function verb_of(clause)
  local denied = rx.find(clause, "^(?: \\p{L}+){0,3} (?:not|never)\\b|^[^,;]{0,12}\\b(?:refused|failed|declined) to\\b|"
    .. "^(?: \\p{L}+){0,2}n['’]t\\b") ~= nil
  for word in rx.each(clause, "\\p{Ll}{3,}") do
    if not rx.find(word, helps) and not rx.find(word, "^(?:refused|failed|declined)$") then return word, denied end
  end
end

--- { q, members, verb, denied } of a sentence, or nil.
function of_group.claim(s)
  if rx.find(s, reserve) then return nil end
  for _, form in ipairs(forms) do
    local a, b, c = rx.match(s, form[2])
    if a then
      local members = c and { a, b } or { rx.match(a, "(\\p{Ll}{3,}?)(?:s|es)$") }
      local verb, denied = verb_of(" " .. (rx.match(c or b, "^[^.;]*") or ""))
      if verb and (c or rx.find(verb, "(?:ed|t|n|k|d|s)$")) then return { q = form[1], members = members, verb = verb, denied = denied } end
    end
  end
end

--- What a sentence tells of one member: the words behind it, up to the end of the clause, without an aside between commas.
local function told_of(s, member)
  local at, stop = rx.find(s, "(?:^|\\b(?i:the|his|her|an?|one|and|but) (?:\\p{L}+ )?)" .. member .. "\\b(?!s)|"
    .. "^(?:\\p{L}+ )?(?i:" .. member .. ")(?: " .. cap .. ")*\\b(?!s)")
  if not at then return nil end
  local rest = s:sub(stop + 1)
  rest = rx.match(rest, "^(?: of \\d+| of (?:the |an? )?\\p{L}+| " .. cap .. ")?(?:, [^,;.]{2,50},)?((?: [^,;.]+)?)") or rest
  return rx.match(rest, "^[^,;]*")
end

--- Does the sentence behind tell otherwise of one of the group?
function of_group.denies(claim, s)
  if rx.find(s, reserve) then return nil end
  for _, member in ipairs(claim.members) do
    local clause = told_of(s, member)
    local verb, denied = nil, nil
    if clause and clause ~= "" then verb, denied = verb_of(clause) end
    if verb then
      local same, against = stem(verb) == stem(claim.verb), opposites.are(verb, claim.verb)
      if claim.q == "both" and (same and denied ~= claim.denied or against and denied == claim.denied) then return member end
      if claim.q == "neither" and (same and not denied and not claim.denied) then return member end
      local harmed = rx.find(claim.verb, hurt) and rx.find(clause,
        "\\b(?:taken|flown|rushed|brought) to (?:a |the )?hospital with\\b|\\b(?:broke|suffered|treated for) ")
      if claim.q == "neither" and harmed then return member end
    end
  end
end

local function value(word)
  return number_words[word:lower()] or tonumber((rx.match(word, "^\\d+$")))
end

--- "All but one of the nine": { left, n, verb, noun } of a sentence.
function of_group.all_but(s)
  local left, n, noun, rest = rx.match(s, "(?i)\\ball but " .. small .. " of (?:the|its|their|his|"
    .. "her) " .. large .. " ((?:\\p{Ll}+ )?\\p{Ll}{3,}s)\\b([^.;]*)")
  local verb = left and verb_of(rest)
  if verb then return { left = value(left), n = value(n), noun = rx.match(noun, "\\p{Ll}+$"), verb = verb, rest = rest } end
end

--- "Two of the nine voted against it", "of the nine, five are still shut": another number of those left.
function of_group.left_over(claim, s)
  if rx.find(s, "(?i)[?]|\\b(?:if|would|could|at first|earlier|until|other|another|more|at least)\\b") then return nil end
  local k, n, rest = rx.match(s, "(?i)\\b" .. small .. " of (?:the|its|their|his|her) " .. large .. "\\b([^.;]*)")
  if not k then n, k, rest = rx.match(s, "(?i)^of (?:the|its|their) " .. large .. "(?: \\p{Ll}+){0,2},? " .. small .. "\\b([^.;]*)") end
  if k and value(n) == claim.n and value(k) ~= claim.left then
    for word in rx.each(rest, "\\p{Ll}{3,}") do
      local undone = word == rx.match(claim.rest, "\\bun(\\p{Ll}{4,})\\b") or rx.find(claim.rest, " \\Q" .. (rx.match(word,
        "^un(.{4,})$") or "-") .. "\\E\\b")
      if undone or opposites.are(word, claim.verb) or word == "died" and rx.find(claim.rest, "\\b(?:alive|survived|rescued)\\b") then return k end
    end
  end
  local a, b = rx.match(s, "(?i)^" .. small .. " (?:of them )?voted for (?:it|the \\p{Ll}+) and " .. small .. " against")
  if a and rx.find(claim.rest, "\\bvoted for\\b") and value(a) + value(b) == claim.n and value(b) ~= claim.left then return b end
end

return of_group
