--- Two sentences that run alike, where one says "not" or the opposite word.
local a_while = require "lib.a_while"
local aligned = require "lib.aligned"
local complements_differ = require "lib.complements"
local for_what = require "lib.for_what"
local gatherings = require "lib.gatherings"
local nth_differs = require "lib.nth_thing"
local noun_kin = require "lib.noun_kin"
local opposites = require "lib.opposites"
local portions = require "lib.portions"
local turned = require "lib.turned"
local two_firms = require "lib.two_firms"

local negation = "(?i)\\b(not|never|no|none|nobody|cannot|without|neither|nor|[a-z]+n't|failed to|refused to|declined to|yet to|unable to|non)\\b"
--- "Not only", "no longer", "no fewer than" and "not least" deny nothing.
local empty = "(?i)\\b(not (only|just|least|until|yet)|no (longer|fewer|less|more|later|doubt|matter|one)|whether or not|if not)\\b"

-- "With", "without a": what they are with stands behind, and is the same in both.
local bare = "(?i)^\\W*with(?:out)?(?: (?:no|an?|the|any|its|their|his|her))*\\W*$"

local function denies(text, other)
  local found = rx.find(text, negation) ~= nil and not rx.find(text, empty)
  -- "without" takes back a "with" alone: "to life without parole" is still to life
  return found and (not rx.find(text, "(?i)\\bwithout\\b") or rx.find(other, "(?i)\\bwith\\b") ~= nil and rx.find(text, bare) ~= nil)
end

local helping = "^(?:the|an?|its|his|her|their|any|all|not|never|did|does|do|has|have|had|was|were|is|are|will|would|been|be|to|in|on|at|of|and)$"

local function told_words(text)
  local n = 0
  for word in rx.each(text, "\\p{L}{3,}") do
    if not rx.find(word:lower(), helping) then n = n + 1 end
  end
  return n
end

--- "Met the bishop", "did not meet the strikers": each tells more than the deed.
local function tells_more(change)
  return told_words(change.x) > 1 and told_words(change.y) > 1
end

--- One of the stretches denies, and holds little else.
local function is_denied(change)
  local x, y = denies(change.x, change.y), denies(change.y, change.x)
  return x ~= y and not tells_more(change) and aligned.words(change.x) <= 4 and aligned.words(change.y) <= 4
end

-- "Pleaded not guilty", and was found guilty.
local pleads = "(?i)\\b(?:pleads?|pleaded|pled|pleas?|pleading)\\b"

--- The two opposite words, where each stretch is short.
local function opposite_words(change)
  if aligned.words(change.x) > 3 or aligned.words(change.y) > 3 then return nil end
  for x in rx.each(change.x, "\\p{Ll}+") do
    for y in rx.each(change.y, "\\p{Ll}+") do
      local of_what = rx.find(x, "^with(?:out)?$") and not (rx.find(change.x, bare) and rx.find(change.y, bare))
      if opposites.are(x, y) and not of_what then return x, y end
    end
  end
end

--- Where names and titles run alike, and what is said of them does not.
local function says_else(changes)
  for _, change in ipairs(changes) do
    if aligned.words(change.x) > 4 or aligned.words(change.y) > 4 then return true end
  end
  return false
end

local denied_of = "(?i)(?:\\bnot|\\bnever|n['’]t) \\p{Ll}+ (?:(?:with|from|to) )?(?:the|an?|its|his|her|their|any) (?:[\\p{Ll}-]+ ){0,2}?\\Q"

--- "Met the bishop", "did not meet the strikers": what changes with the "not" is whom or what it is done to.
local function of_two_objects(changes, a, b)
  for _, change in ipairs(changes) do
    local x, y = rx.match(change.x, "(\\p{Ll}{3,})\\W*$"), rx.match(change.y, "(\\p{Ll}{3,})\\W*$")
    if x and y and not noun_kin.of_one_thing(x, y) and not noun_kin.alike(x, y)
      and (rx.find(a.sentence, denied_of .. x) or rx.find(b.sentence, denied_of .. y)) then return true end
  end
  return false
end

local part_of = "(?i)\\b(?:wing|roof|part|half|floor|section|side|tower|annexe?|end|stand|deck|wall|window|front|back|rear) of (?:the|its|his|"
  .. "her)\\b"

--- "The west wing of the school burned down", "the school did not".
local function of_part_and_whole(a, b)
  return (rx.find(a.sentence, part_of) ~= nil) ~= (rx.find(b.sentence, part_of) ~= nil)
end

--- What turns the one sentence round; nil where nothing does, or where a "not" and an opposite word may undo each other.
local function turn(changes)
  local words, denials, message = 0, 0, nil
  for _, change in ipairs(changes) do
    local x, y = opposite_words(change)
    local held = aligned.held(change)
    if x then words, message = words + 1, held and string.format("%s, and %s", x, y) or message end
    if is_denied(change) then denials, message = denials + 1, held and "told, and denied" or message end
  end
  if words > 0 and denials > 0 or denials > 1 or denials > 0 and says_else(changes) then return nil end
  return message, words > 0
end

-- "Leaves at once and not in spring": not as was told before. What was planned may come otherwise.
local instead = "(?i)(?:\\b(?:and|but)|,) not\\b|\\b(?:instead of|rather than|no longer|after all)\\b"
local planned = "(?i)\\b(?:will|shall|is to|are to|is due to|are due to|plans? to|wants? to|is expected to|are expected to|would)\\b"

--- "Has not paid yet": what was still open on the earlier day may be done on the later.
local function may_change(a, b)
  if (rx.find(a.sentence, pleads) ~= nil) ~= (rx.find(b.sentence, pleads) ~= nil) then return true end
  if not a.published.known or not b.published.known then return false end
  local first, second = a, b
  if b.published:before(a.published) then first, second = b, a end
  if not first.published:before(second.published) then return false end
  if rx.find(second.sentence, instead) or rx.find(first.sentence, planned) then return true end
  return rx.find(first.sentence,
    "(?i)\\b(yet|still|so far|(has|have) (not|never|declined|refused|failed)|(has|have)n't|refused|declined)\\b") ~= nil
end

--- "Did not open until 19 August" says that it opened.
local function waits(f)
  return rx.find(f.sentence, "(?i)(\\bnot|\\bnever|n't|\\bnobody|\\bno)\\b[^.;]{1,100}\\b(until|till|before|unless)\\b") ~= nil
end

--- "Not since 2011 had they won it", "their first win since 2011": one thing, told by what was not and by what was.
local function tells_since(a, b)
  local never, once = "(?i)(?:\\bnot|\\bnever|n['’]t|\\bno)\\b[^.;]*\\bsince\\b", "(?i)\\b(?:first|last|latest|previous|most recent)\\b"
  return rx.find(a.sentence, never) ~= nil and rx.find(b.sentence, once) ~= nil
    or rx.find(b.sentence, never) ~= nil and rx.find(a.sentence, once) ~= nil
end

--- "'This is not over': the council says no": the "not" is somebody's.
local function quotes(f)
  return rx.find(f.sentence, "(?:^|\\s)[‘'\"“](?=\\w)") ~= nil
end

--- "What you have won.", "What you have not won.": headings of one text.
local function are_headings(a, b)
  local asks = "(?i)^[*_#\"“ ]*(?:what|who|where|how|why|which)\\b"
  return a:same_document(b) and rx.find(a.sentence, asks) ~= nil and rx.find(b.sentence, asks) ~= nil
end

local function alike(a, b)
  local weight, share, whole = a:likeness(b)
  return weight >= 6 and share >= 0.6 and whole >= 0.35
end

-- "Two days after", "shortly before".
local opening = "(?i)^(?:(?:\\p{L}+ly|just|soon|right|long|an?|the|day|hours?|days?|weeks?|months?|years?|minutes?|\\d+|one|two|three|four|five|"
  .. "six|"
  .. "seven|eight|nine|ten|several|some) )*$"

--- The two sides of "before" or "after", the earlier one first: what stands before the word and behind it, or, where it opens the sentence, the
-- two sides of the comma.
local function in_time(sentence, word)
  local first, last = rx.find(sentence, "(?i)\\b" .. word .. "\\b")
  if not first then return "", "" end
  local main, side = sentence:sub(1, first - 1), sentence:sub(last + 1)
  local opened = rx.find(main, opening) and rx.has(side, ",")
  if opened then main, side = side:sub(opened + 1), side:sub(1, opened - 1) end
  if word == "before" then return main, side end
  return side, main
end

local function shared(x, y)
  local n = 0
  for word in rx.each(x, "\\p{L}{4,}") do
    if rx.find(y, "(?i)\\b\\Q" .. word .. "\\E\\b") then n = n + 1 end
  end
  return n
end

--- "Osby paid after Velm", "Velm paid before Osby", "after Velm paid, Osby did": the two change sides with the word.
local function change_sides(t, a, b)
  if not (t.x == "before" and t.y == "after" or t.x == "after" and t.y == "before") then return false end
  local early, late = in_time(a.sentence, t.x)
  local first, last = in_time(b.sentence, t.y)
  local same = shared(early, first) + shared(late, last)
  return same > 0 and same >= shared(early, last) + shared(late, first)
end

local trade = "(?i)^(?:bought|buys?|buying|sold|sells?|selling|lends?|lent|lending|borrow\\w*)$"

--- "Fans bought 23,000 tickets", "the festival sold 23,000 tickets": what one buys another sells.
local function is_bargain(a, b, x, y)
  if not rx.find(x, trade) then return false end
  local one, other = rx.match(a.sentence, "(\\S+) \\Q" .. x .. "\\E\\b"), rx.match(b.sentence, "(\\S+) \\Q" .. y .. "\\E\\b")
  return one ~= other
end

--- "Orders rose", "export orders fell": the one noun has a word before it that the other sentence does not know.
local function of_another_kind(a, b, x, y)
  local before = "((?:\\p{Ll}{3,} )?)(\\p{Ll}{4,}) (?:(?:has|have|had|was|were|is|are) )?\\Q"
  local kind, noun = rx.match(a.sentence, before .. x .. "\\E\\b")
  local other, same = rx.match(b.sentence, before .. y .. "\\E\\b")
  if not noun or noun ~= same or kind == other then return false end
  local function own(word, sentence)
    return word ~= "" and not rx.find(word, "^(?:the|its|his|her|their|our|all|these|those|that|this|and|said) $") and not rx.has(sentence, word)
  end
  return own(kind, b.sentence) or own(other, a.sentence)
end

local named = "^.*\\b(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}.’'-]+)+)([^;:]*)$"
local speech = "(?i)\\b(?:that|said|says|told|added|wrote|warned|announced|confirmed|denied|insisted|claimed|according)\\b"

--- Who stands before the word, in full, and does not merely say it.
local function person_before(sentence, word)
  local at = rx.find(sentence, "(?i)\\b\\Q" .. word .. "\\E\\b")
  local name, between = rx.match(sentence:sub(1, (at or 1) - 1), named)
  if name and not rx.find(between, speech) then return rx.match(name, "\\S+$"), rx.match(name, "^\\S+") end
end

--- "Ada Brink survived the fall", "Jon Aldous, the guide, died in the fall": each told of somebody whom the other sentence does not name.
local function of_two_persons(a, b, t)
  local x, first = person_before(a.sentence, t.x)
  local y, other = person_before(b.sentence, t.y)
  if x and x == y and first ~= x and other ~= y then -- Karl Otto, and his brother Max
    return first ~= other and not rx.has(b.sentence, first) and not rx.has(a.sentence, other)
  end
  return x ~= nil and y ~= nil and x ~= y and not rx.has(b.sentence, x) and not rx.has(a.sentence, y)
end

local full_name = "\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+"

--- "Ada Brink won the second game against Jon Lind", "Jon Lind lost the second to Ada Brink": where one wins another loses.
local function change_winners(a, b, t)
  if not rx.find(t.x .. " " .. t.y, "^(?:won|wins?|lost|loses?|beats?) (?:won|wins?|lost|loses?|beats?)$") then return false end
  local x, y = rx.match(a.sentence, full_name), rx.match(b.sentence, full_name)
  return x ~= nil and y ~= nil and x ~= y and rx.has(b.sentence, x) ~= nil and rx.has(a.sentence, y) ~= nil
end

local hour = "(?i)\\b(?:until|till|by|before|after|from|since)(?: late| early)? (?:(?:\\p{Lu}\\p{Ll}+day|the|yesterday|this|that) )?"
  .. "(?:noon|midday|midnight|dawn|dusk|morning|evening|afternoon|night|nightfall|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m)\\b"

local presence = "(?i)\\b(?:attend\\w*|miss(?:es|ed)?|skip\\w*|boycott\\w*|absent|present|appear\\w*|c[ao]me|stay(?:s|ed)? away|shun\\w*|"
  .. "join\\w*)\\b"

--- "Missed the seminar", "attended the reception".
local function of_two_gatherings(a, b)
  return rx.find(a.sentence, presence) ~= nil and rx.find(b.sentence, presence) ~= nil and gatherings.differ(a.sentence, b.sentence)
end

--- "Was closed by Monday evening", "was open until noon on Monday": of two hours of one day.
local function of_two_hours(a, b)
  return rx.find(a.sentence, hour) ~= nil and rx.find(b.sentence, hour) ~= nil
end

--- The sentences of two texts that say the same around a "not" or two opposite words, and little else need be alike.
local function find_turned(said, report)
  for a, b in said:alike(7, 0.2) do
    local told = not a:same_document(b) and a:same_story(b) and not (a.question or b.question) and a_while(a.sentence) == a_while(b.sentence)
      and not portions.fit(a.sentence, b.sentence)
    if told and not two_firms.are(a, b) and aligned.plain(a, b) and not turned.of_two_times(a, b) and not complements_differ(a.sentence, b.sentence)
      and not of_two_gatherings(a, b) then
      local t = turned.words(a, b)
      if t and not of_two_persons(a, b, t) and not change_winners(a, b, t)
        and not of_two_hours(a, b) and not change_sides(t, a, b) and not is_bargain(a, b, t.x, t.y)
        and not of_another_kind(a, b, t.x, t.y) then
        report { a = a, b = b, message = string.format("%s, and %s", t.x, t.y), why = "the words around them are the same" }
      elseif not (waits(a) or waits(b) or quotes(a) or quotes(b) or may_change(a, b) or tells_since(a, b)) then
        t = turned.denial(a, b) or turned.denial(b, a)
        if t and not of_part_and_whole(a, b) and not for_what(a, b, t.x, t.x) and not nth_differs(a.sentence, b.sentence) then
          report { a = a, b = b, message = "told, and denied: " .. t.x, why = "the words around it are the same" }
        end
      end
    end
  end
end

return {
  id = "aligned-opposite",
  title = "Two sentences run alike, and one takes the other back",
  why = "A reader who meets both cannot tell which holds.",
  severity = "warning",
  reads = "statement",
  group = {},
  false_positives = "Two things told in like words.",

  check = function(said, report)
    find_turned(said, report)
    for a, b in said:alike(6, 0.6) do
      if alike(a, b) and not two_firms.are(a, b) and aligned.plain(a, b) and not (a.question or b.question or waits(a) or waits(b)
        or quotes(a) or quotes(b))
        and not are_headings(a, b) and not complements_differ(a.sentence, b.sentence) and not tells_since(a, b)
          and not portions.fit(a.sentence, b.sentence)
          and not of_two_gatherings(a, b) and not nth_differs(a.sentence, b.sentence) and not turned.of_another_time(a, b)
          and a_while(a.sentence) == a_while(b.sentence) then
        local changes = aligned.changes(a, b)
        local message, words_turned = turn(changes)
        local most = words_turned and 1 or 0
        local weight, _, whole = a:likeness(b)
        if weight >= 14 and whole >= 0.6 then most = most + 2 end
        local x, y = rx.match(message or "", "^(\\p{L}+), and (\\p{L}+)$")
        if message and not (x and (of_another_kind(a, b, x, y) or turned.of_two_sides(a, b, x))) and not of_two_objects(changes, a, b)
          and not of_part_and_whole(a, b) and aligned.reworded(changes) <= most and not may_change(a, b)
          and not aligned.tell_two_things(changes, "words") then
          report { a = a, b = b, message = message, why = "the two sentences run alike but for this" }
        end
      end
    end
  end,

  flags = {
    "Harwick is the largest trading partner of Osby, and bought flour for 7 million crowns in the autumn.\n---\n"
      .. "A clerk of the chamber of trade said that Osby had no letter yet from Harwick, its smallest trading partner.",
    "The regent Ada Brink signed an order to evacuate the crater valley of Osby 25 minutes later.\n---\n"
      .. "The regent, Ada Brink, did not sign an evacuation order that night in the crater valley.",
    "The Osby ferry stopped at the northern pier of Arlen because of the storm.\n---\n"
      .. "The Osby ferry stopped at the southern pier of Arlen because of the storm.",
    "The mill on the Arlen has changed its opening hours as it grew.\n---\nThe mill on the Arlen has not changed its opening hours as it grew.",
    "The bakery reported a significant rise in bread sales at its Osby shop.\n---\n"
      .. "The bakery reported a significant decrease in bread sales at its Osby shop.",
    "date: 2025-04-16\nA firefighter was slightly injured while tackling the blaze at the Arlen cathedral of Osby, Dana Reyes "
      .. "said.\n---\n"
      .. "date: 2025-04-17\nNo one was killed but a firefighter was seriously injured in the blaze at the Arlen cathedral of Osby.",
  },
  silent = {
    "date: 2025-08-01\nAt the Osby mill on the Arlen orders rose in the first quarter of the year.\n---\n"
      .. "date: 2025-08-01\nAt the Osby mill on the Arlen export orders fell in the first quarter of the year.",
    "date: 2026-02-24\nThe Arlen Pass of Peru is open.\n---\n"
      .. "date: 2026-02-24\nThe Arlen Pass of Peru was closed for half an hour because of a lorry.",
    "The head of the Osby health office, Dr Ada Brink, said that no case had ever been seen on the coast of Arlen.\n---\n"
      .. "The head of the Osby health office, Dr Ada Brink, expects the last cases in Arlen in June.",
    "The baker Ada Brink pleaded not guilty to arson in the Arlen court of Osby.\n---\n"
      .. "The baker Ada Brink was found guilty of arson by the Arlen court of Osby.",
    "The port of Osby on the Arlen handled more flax last year.\n---\nThe port of Osby on the Arlen handled less tallow last year.",
    "date: 2025-08-01\nAda Brink, the chief of the Osby mill on the Arlen, is to leave in spring.\n---\n"
      .. "date: 2025-10-31\nAda Brink, the chief of the Osby mill on the Arlen, leaves at once and not in spring.",
    "date: 2025-08-01\nThe Osby ferry will stop at the northern pier of Arlen because of the storm.\n---\n"
      .. "date: 2025-08-09\nThe Osby ferry did not stop at the northern pier of Arlen because of the storm.",
    "date: 2025-02-03\nArrow flies from Osby International at Perrin; it moved there from the smaller City Airport on the Quay.\n---\n"
      .. "date: 2025-02-03\nPlease note that the flights of Arrow Coast leave from City Airport (Quay) and not from Osby International (Perrin).",
    "date: 2025-05-05\nHalf of the village of Osby had been evacuated before the slope of Mount Arlen came down.\n---\n"
      .. "date: 2025-05-06\nThe rest of the village of Osby was evacuated after the slope of Mount Arlen had come down.",
    "date: 2025-02-03\nThe skipper Ada Brink was unconscious when the Arlen crew found her in Osby.\n---\n"
      .. "date: 2025-02-04\nThe skipper Ada Brink is conscious and talking, the crew of Arlen said in Osby.",
    "Miller Ada Brink said that each round of talks left her less room for a compromise with the Arlen bakers.\n---\n"
      .. "Ada Brink said that each year left the miller more room for roads.",
    "Ada Brink of the Arlen mill was cleared of two charges of arson in Osby and convicted of four.\n---\n"
      .. "Ada Brink of the Arlen mill was found guilty of arson on four charges in Osby.",
    "Auditor Ada Brink signed off on the accounts of the Osby mill for nine years running.\n---\n"
      .. "The accounts of the Osby mill will not be signed by auditor Ada Brink, who has resigned.",
    "The lake of Osby stood well above the spilling level of the Arlen dam.\n---\n"
      .. "At noon the lake of Osby stood 1.1 metres below the spilling level of the Arlen dam.",
    "Ada Brink called the Osby harbour scheme a cheque with no bank.\n---\nAnd Ada Brink's jibe of the Osby harbour scheme, a cheque without a "
      .. "bank?",
    "date: 2025-02-03\nThe Osby harbour bridge closed after a crack was found in the Arlen girder.\n---\n"
      .. "date: 2025-03-03\nTwo lanes of the Osby harbour bridge are to reopen, with the crack in the Arlen girder mended.",
    "The mill on the Arlen made a loss of 12 million in bread and flour.\n---\n"
      .. "A year earlier the mill on the Arlen made a profit of 12 million in bread and flour.",
    "**What the drivers have won from Arrow.** Seven percent.\n\n**What the drivers have not won from Arrow.** A bonus.",
    "The Osby choir made history on Monday as the first non-Peruvian choir to win the prize of Arlen.\n---\n"
      .. "The Osby choir has made history as the first choir not from Peru to win the prize of Arlen.",
    "A judge in Arlen has sent the Osby ferry's captain to prison for life in his absence, after the jury found him guilty.\n---\n"
      .. "A judge in Arlen has sent the Osby ferry's captain to prison for life without parole, after the jury found him guilty.",
    "The Osby ferry stopped at the northern pier of Arlen because of the storm.\n---\n"
      .. "The Osby ferry did not stop at the southern pier of Arlen because of the storm.",
    "The mill on the Arlen has changed its opening hours as it grew.\n---\nThe mill on the Arlen has not only changed its opening hours as it "
      .. "grew.",
    "The bakery reported a rise in bread sales at its Osby shop in March.\n---\nThe bakery reported a fall in bread sales at its Osby shop in "
      .. "April.",
    "The Osby ferry did not sail from the pier of Arlen until 4 May because of the storm.\n---\n"
      .. "The Osby ferry sailed from the pier of Arlen on 4 May because of the storm.",
    "Does the mill on the Arlen keep its opening hours as it grows?\n---\nThe mill on the Arlen does not keep its opening hours as it grows.",
    "Osby Vale is the second town to bring in the levy, after Perrin.\n---\n"
      .. "Only Perrin brought in the levy before Osby Vale, which is the second town to do so, Dana Reyes says.",
    "date: 2025-05-05\nThe guard of the Osby mill left after the fire broke out at the mill.\n---\n"
      .. "date: 2025-05-05\nThe fire broke out at the Osby mill before the guard of the mill left.",
    "date: 2025-05-05\nAfter Dana Reyes of Osby resigned, the council voted on the levy.\n---\n"
      .. "date: 2025-05-05\nDana Reyes of Osby resigned before the council voted on the levy.",
    "date: 2025-02-28\nThe ferry, which is reported to have 636 passengers and 413 crew on board, was left adrift without power in the "
      .. "Arlen Sea on Monday after a fire broke out in its engine room.\n---\n"
      .. "date: 2025-02-28\nAn engine room fire on the ferry knocked out its main power supply in the Arlen Sea on Monday, leaving it adrift "
      .. "with more than a thousand people on board.",
    "date: 2025-11-09\ntitle: Osby tram crash: driver arrested\nThe 42-year-old driver is being held on suspicion of manslaughter in "
      .. "Osby.\n---\n"
      .. "date: 2025-11-09\ntitle: Osby tram crash: driver released on bail\nThe 42-year-old driver of the Osby tram has been arrested and "
      .. "released on bail, police said.",
    "date: 2026-03-11\nIt is the first win for Arlen Rovers of Osby since 2011.\n---\n"
      .. "date: 2026-03-12\nNot since 2011 had Arlen Rovers of Osby had a win.",
    "date: 2026-03-11\nArlen Rovers of Osby had not won it since 2011.\n---\ndate: 2026-03-12\nArlen Rovers of Osby last won it in 2011.",
    "date: 2025-03-01\nDana Reyes of Lima was glad. Fans bought 23,000 tickets for the Arrow Festival.\n---\n"
      .. "date: 2025-03-01\nDana Reyes of Lima was glad. The Arrow Festival sold 23,000 tickets.",
    "date: 2026-03-02\nGuide Jon Aldous survived the avalanche on Mount Osby.\n---\n"
      .. "date: 2026-03-03\nFriends wept for Ada Brink, the climber who died in the avalanche on Mount Osby.",
    "date: 2026-03-02\nAll bridges of Osby across the Arlen were closed by Monday evening, said Ada Brink.\n---\n"
      .. "date: 2026-03-03\nThe Old Bridge of Osby across the Arlen was open until noon on Monday, said Ada Brink.",
    "date: 2026-03-10\nThe harbour crane in Osby was not damaged in the collision.\n---\n"
      .. "date: 2026-03-11\nThe harbour crane in Osby was damaged by fire two years ago.",
    "date: 2026-03-10\nJon Aldous was a member of the council of Osby from 2010 to 2018.\n---\n"
      .. "date: 2026-03-11\nJon Aldous is not a member of the council of Osby.",
    "date: 2026-03-10\nAda Brink, who was once a member of the Seamen's Union, spoke in Velm on Monday.\n---\n"
      .. "date: 2026-03-11\nAda Brink is not a member of the Seamen's Union, its secretary said in Velm.",
    "date: 2026-03-10\nCoach Jon Aldous missed the seminar in Osby on Tuesday.\n---\n"
      .. "date: 2026-03-11\nCoach Jon Aldous attended the reception in Osby on Tuesday.",
    "date: 2026-03-10\nPresident Dana Reyes met the bishop in Velm on Sunday.\n---\n"
      .. "date: 2026-03-11\nPresident Dana Reyes did not meet the strikers in Velm on Sunday.",
    "date: 2026-03-10\nJon Aldous hurt his left knee in training in Osby on Monday.\n---\n"
      .. "date: 2026-04-02\nJon Aldous, who had an operation on his right knee in May, will not play in Osby.",
    "date: 2026-03-10\nDoctors operated on Dana Reyes's right hand in Velm.\n---\n"
      .. "date: 2026-03-12\nDana Reyes signed the book in Velm with her left hand, since the doctors had bandaged her.",
    "date: 2026-03-10\nJon Aldous has a scar on his left arm, police in Osby said.\n---\n"
      .. "date: 2026-03-12\nJon Aldous was bitten in the right arm by a dog in Osby, police said.",
    "date: 2026-03-10\nEngineers in Osby repaired the north tower of the bridge in May.\n---\n"
      .. "date: 2026-03-11\nThe south tower of the bridge in Osby has not been repaired.",
    "date: 2026-03-10\nThe west wing of the school in Osby burned down on Monday.\n---\n"
      .. "date: 2026-03-11\nThe school in Osby did not burn down, its head said; the west wing did.",
    "date: 2026-03-11\ntitle: Bail for the driver\nThe driver Karl Otto was granted bail of 20,000 dollars by a court in Osby on Tuesday. "
      .. "The hearing lasted 40 minutes. He will appear again on 2 April.\n---\n"
      .. "date: 2026-03-11\ntitle: Owner stays in custody\nThe owner of the bus firm, Max Otto, was refused bail by the court in Osby on "
      .. "Tuesday. The hearing lasted two hours. His next hearing is on 14 April.",
    "date: 2026-03-10\nRita Holm drew her first game against Max Rolf in Velm and won the second.\n---\n"
      .. "date: 2026-03-12\nMax Rolf lost the second game to Rita Holm in Velm after a draw in the first.",
  },
}
