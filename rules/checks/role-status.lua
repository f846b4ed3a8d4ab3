--- Former here and in office there; still to get the part here and in it there: one person's standing in one part.
local leaving = require "lib.leaving"

-- Who heads a body, by whatever word.
local heads = { head = true, operator = true, manager = true, ["chief executive"] = true, ["general manager"] = true,
  ["managing director"] = true, director = true, chair = true }

-- Who leads a government.
local premiers = { ["prime minister"] = true, premier = true, chancellor = true, ["first minister"] = true, ["chief minister"] = true }

--- "Will lead the next government": is to become prime minister.
local function to_govern(fact)
  return fact.role == "head" and fact.thing == "government" and rx.find(fact.text, "\\b(?:will|would|to)\\b") ~= nil
end

--- The one part, of one body so far as both tell.
local function same_role(a, b)
  if to_govern(a) then return premiers[b.role] end
  local owners = (not a.of or not b.of or a:same(b, "of") ~= false) and (not a.thing or not b.thing or a.thing == b.thing)
  if a.status == "former" and a.role == "minister" and a.article == "bare" and rx.find(b.role, " minister$") then return not a.of end
  if a.role == b.role then return owners and a.class ~= "deed" and b.class ~= "deed" end
  if not heads[a.role] or not heads[b.role] then return false end
  return a.thing and a.thing == b.thing or a.of and b.of and a:same(b, "of")
end

local function told(fact)
  -- What the clause tells as to come is not the part, where that stands beside the name.
  local is_so = fact.modality == "asserted" or fact.modality == "planned" and not rx.find(fact.text, "(?i)\\b(?:will|to|would)\\b")
  return is_so and not fact.quoted and not fact:inherited "actor"
end

--- Days by which b was published after a, at most; nil where that is not known.
local function days_after(a, b)
  local least, most = a.published:days_until(b.published)
  return most
end

--- Does any text tell that this person came or went?
local function change_told(said, fact)
  for other in said:each { kind = "succession" } do
    if fact:same(other, "actor", "of") ~= false or fact:same(other, "actor", "successor") ~= false then return true end
  end
  for other in said:each { kind = "tenure" } do
    if fact:same(other, "actor", "of") ~= false and other.status ~= "serving" then return true end
  end
  return false
end

--- A text of its own tells both, so it looks back.
local function looks_back(said, former, now)
  for other in said:each { kind = "part", role = now.role } do
    if other:same(now, "actor") and (other:same_document(now) and other.status == "former" or other:same_document(former)
      and other.status == "now") then return true end
  end
  return false
end

local again = [[(?i)\b(?:again|another|second|third|fourth|new|next|further|re-?elect\w*|return|fresh|extra|keep|stay|defend\w*|retain|back)\b]]

--- "The clerk who saw the stove": as what they were told of before.
local function tells_which(now)
  return rx.find(now.sentence, "(?i)\\bthe (?:\\w+ )?\\Q" .. now.role .. "\\E (?:who|that|whose|whom)\\b") ~= nil
end

--- "The country's longest-serving premier": of all that there were, whoever has it now.
local function of_all(now)
  return rx.find(now.sentence, "(?i)\\b(?:longest|shortest)[- ](?:serving|reigning|ruling) (?:\\p{L}+ )?\\Q" .. now.role .. "\\E") ~= nil
end

--- One of the two sentences tells that somebody leaves: "former captain Maria Lund, who retired in June".
local function leaving_told(a, b)
  return leaving(a.sentence) or leaving(b.sentence)
end

--- "A serving judge": in the part now, whatever is told of a leaving.
local function still_there(now)
  return rx.find(now.text, "(?i)\\b(?:serving|sitting|incumbent)\\b") ~= nil
end

--- What somebody is by calling they are called long after: "former attorney", and "the attorney".
local callings = {}
for _, word in ipairs { "attorney", "lawyer", "solicitor", "barrister", "teacher", "professor", "nurse", "doctor", "surgeon", "physician", "vet",
  "journalist", "reporter", "broadcaster", "actor", "actress", "singer", "dancer", "model", "musician", "drummer", "painter", "boxer", "wrestler",
  "footballer", "cricketer", "swimmer", "cyclist", "jockey", "athlete", "soldier", "marine", "sailor", "pilot", "engineer", "banker", "trader",
  "broker", "accountant", "farmer", "priest", "monk", "nun", "pastor", "politician", "diplomat", "spy", "civil servant", "police officer",
  "detective", "firefighter", "paramedic", "student", "businessman", "businesswoman", "entrepreneur", "chef", "driver" } do
  callings[word] = true
end

-- What people are elected or hired to again, or are called for life.
local comes_back = "(?i)\\b(?:president|minister|premier|chancellor|mayor|governor|senator|member|councill?or|leader|speaker|coach|captain|"
  .. "champion|manager|judge|justice|general|colonel|major|admiral|professor|ambassador|bishop|doctor)\\b"

--- Days that the text with the former one may be the older: who was the head of planning is hardly that again half a year later.
local function older_by(now)
  return (now.article ~= "the" or rx.find(now.role, comes_back)) and 60 or 200
end

--- Former in one text, and in the part in another that is not much older.
local function former_and_now(said, former, now, report)
  if callings[now.role] and not (former.of and now.of) or rx.find(former.text, "(?i)\\blate\\b") then return end -- the dead keep what they were
  local gap = days_after(now, former)
  if not gap or gap > 21 or gap < -older_by(now) or looks_back(said, former, now) or change_told(said, now)
    or leaving_told(former, now) and not still_there(now) or tells_which(now) or of_all(now) then return end
  report { a = former, b = now, level = "warning", message = string.format("%s is called former %s, and %s", former.actor, former.role,
    now.role), why = "same person, same part; no text tells of a change" }
end

local for_good = [[(?i)\b(?:permanent|permanently|confirmed|for good|since (?:19|20)\d\d|last year)\b]]

--- Acting in one text, and in the part for good in another of those days.
local function acting_and_now(said, acting, now, report)
  local gap = days_after(now, acting)
  if premiers[acting.role] and rx.find(acting.text, "(?i)\\bcaretaker\\b") then return end -- who lost the vote goes on until another is found
  if not gap or math.abs(gap) > 30 or not rx.find(now.sentence, for_good) or change_told(said, now) then return end
  report { a = acting, b = now, level = "warning", message = string.format("%s is called acting %s, and to have the part for good",
    acting.actor, acting.role), why = "same person, same part" }
end

-- The step that is still to be taken.
local step = [[(?i)\b(?:confirm\w*|approv\w+|elect\w*|appoint\w*|nominat\w+|sworn|inaugurat\w+|oath|consecrat\w+|ordain\w*|crown\w*|]]
  .. [[enthron\w+|install\w*|named|endors\w+|becom\w+|take[sn]? office|candida\w+|propos\w+|vote[sd]?)\b]]

--- To become it, by a step that the sentence tells.
local function is_next(fact)
  if fact.quoted or fact:inherited "actor" or rx.find(fact.text, "(?i)newly[- ]elected") then return false end
  return (fact.status == "next" or to_govern(fact)) and rx.find(fact.sentence, step) ~= nil
end

--- Somebody else has it: whoever is to govern does not yet.
local function has_another_holder(said, now)
  for other in said:each { kind = "part", role = now.role, status = "now" } do
    if other:same(now, "actor") == false then return true end
  end
  return false
end

-- For another term, or after one.
local once_more = [[(?i)\b(?:again|another|(?:second|third|fourth|fifth|further|fresh|new|next) (?:\w+-year )?(?:term|mandate|government|cabinet|]]
  .. [[stint|spell)|re-?elect\w*|re-?appoint\w*|return\w*|incumbent|retain\w*|keep|stay\w*|extend\w*|remain\w*)\b]]

--- A part that they had before, which may be the one: a former mayor is not back where she leads a government.
local function had_before(other, fact)
  return other.status == "former" and (other.role == fact.role or other.article ~= nil or premiers[other.role] or heads[other.role])
end

--- Any text tells that they have had it before, or have it for another term.
local function is_again(said, fact)
  for other in said:each { kind = "part" } do
    if other:same(fact, "actor") ~= false and (rx.find(other.sentence, once_more) or had_before(other, fact)) then return true end
  end
  return false
end

--- Still to become it in a text that is no older than the one that has them in it.
local function next_and_now(said, next, now, report)
  local gap = days_after(next, now)
  if not gap or gap > 0 or gap < -60 or tells_which(now) or rx.find(now.sentence, step) or is_again(said, next) then return end
  if to_govern(next) and not has_another_holder(said, now) then return end
  report { a = next, b = now, level = "warning", message = string.format("%s is still to become %s, and is it", next.actor, next.role),
    why = "same person, same part" }
end

--- Seeking the part in a text that is no older than the one that has them in it.
local function seeking_and_now(seeking, now, report)
  local gap = days_after(seeking, now)
  if not gap or gap > 3 or gap < -60 or rx.find(seeking.sentence, again) then return end
  report { a = seeking, b = now, level = "warning", message = string.format("%s is still to become %s, and is it", seeking.actor,
    seeking.role), why = "same person, same part" }
end

local still = "(?i)\\b(?:who is still|still (?:is )?(?:the |its |their )?|remains (?:the |its |their )?|continues as (?:the |its |their )?)"

--- "Former treasurer Reyes", and "Reyes, who is still treasurer": in one text, whose thing is the word "still" or the same.
local function former_and_still(former, now, report)
  local of_one = former.role == now.role and (not former.of or not now.of or former:same(now, "of") ~= false)
  if not of_one or former.sentence == now.sentence or not rx.find(now.sentence, still .. "\\Q" .. now.role .. "\\E") then return end
  report { a = now, b = former, level = "warning", message = string.format("%s is called former %s, and still to be it", now.actor, now.role),
    why = "same person, same text" }
end

local permanent = "(?i)\\b(?:confirmed|appointed|named|made|hired) (?:as )?(?:the |its )?permanent\\b|\\b(?:took|given|got|has|had) (?:\\p{Ll}+ )?"
  .. "(?:post|job|role|office|position) (?:permanently|for good|on a permanent basis)\\b|\\b(?:is|"
  .. "was) (?:now )?no longer (?:just )?(?:acting|interim)\\b"

--- "Acting chief Reyes said on Sunday", and "Reyes was confirmed as permanent chief in January".
local function acting_and_confirmed(acting, since, report)
  if since.sentence == acting.sentence or not rx.find(since.sentence, permanent) or rx.find(acting.sentence,
    "(?i)\\b(?:then|was|were|had been|as)[- ](?:the |its )?(?:acting|interim)\\b")
    or not since.from or not acting.published.known or not since.from:before(acting.published) then return end
  local least = since.from:days_until(acting.published)
  if not least or least < 3 then return end
  report { a = acting, b = since, level = "warning", message = string.format("%s is called acting %s, and to have the part for good since %s",
    acting.actor, acting.role, tostring(since.from)), why = "same person, same part" }
end

--- What one text tells of one person in two sentences.
local function within_text(said, others, report)
  for _, other in ipairs(others) do
    for now in said:each { kind = "part", status = "now", document = other.document } do
      if other.status == "former" and told(now) and now:same(other, "actor") then former_and_still(other, now, report) end
    end
    for since in said:each { kind = "incumbency", modality = "asserted", document = other.document } do
      if other.status == "acting" and not since.quoted and since:same(other, "person", "actor") then acting_and_confirmed(other, since, report) end
    end
  end
end

-- What cannot be so while somebody has the part.
local turns = { former = true, acting = true, seeking = true }

return {
  id = "role-status",
  title = "Somebody is told to have left a part, or to be still without it, and to be in it",
  why = "A reader cannot know whether they still serve, or serve yet.",
  severity = "warning",
  reads = { "part", "succession", "tenure", "incumbency" },
  group = { "story" },
  false_positives = "A change between two texts that neither tells; two bodies of one sort, each told by a plain word.",

  check = function(said, report)
    local others = {}
    for other in said:each { kind = "part" } do
      if turns[other.status] and told(other) or is_next(other) then table.insert(others, other) end
    end
    within_text(said, others, report)
    for now in said:each { kind = "part", status = "now" } do
      for _, other in ipairs(told(now) and others or {}) do
        if now.line == other.line and now:same_document(other) then
          -- one paragraph knows what it says
        elseif is_next(other) and now:same(other, "actor") and same_role(other, now) then
          next_and_now(said, other, now, report)
        elseif not now:same_document(other) and now:same(other, "actor") and same_role(other, now) then
          if other.status == "former" then former_and_now(said, other, now, report) end
          if other.status == "acting" then acting_and_now(said, other, now, report) end
          if other.status == "seeking" then seeking_and_now(other, now, report) end
        end
      end
    end
  end,

  flags = {
    "date: 2025-01-10\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the town's former head of planning, was there.\n---\n"
      .. "date: 2025-06-13\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who is the head of planning at the town hall, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. They had no confidence in the rector, Maria Lund.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The former rector, Maria Lund, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, a serving judge, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Retired judge Maria Lund was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Mayor Maria Lund, in office since 2018, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Mayor-elect Maria Lund was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Prime Minister Maria Lund was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. If parliament confirms her, Maria Lund will become prime minister in May.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the rector, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund is expected to be named rector in May.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Former minister Maria Lund was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who has been minister of health since 2023, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The acting rector, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who has been rector since 2019, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The provincial veterinarian, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Former provincial veterinarian Maria Lund was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The general manager, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, formerly general manager, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who has chaired the Harbour Trust since 2021, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who is running to become chair of the Harbour Trust, "
      .. "was there.",
    "date: 2025-03-01\nFormer treasurer Dana Reyes gave up the post in 2022.\n\nReyes, who is still treasurer, counted the money.",
    "date: 2025-03-02\nActing police chief Dana Reyes called off the search on Sunday. Reyes was confirmed as permanent chief in January.",
  },
  silent = {
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The banker Maria Lund was named.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The late banker Maria Lund was named.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Prime Minister Maria Lund was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. If parliament confirms her, "
      .. "Maria Lund will become prime minister for a second term.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund is to be sworn in as rector.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The rector, Maria Lund, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The newly elected rector, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the rector, was elected by the deans.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The rector, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The outgoing rector, Maria Lund, was there.",
    "date: 2025-10-01\nDana Reyes and Jon Aldous met at Perrin Quay. The former warden, Maria Lund, who retired in June, was there.\n---\n"
      .. "date: 2025-10-20\nDana Reyes and Jon Aldous met at Perrin Quay.\n\n- June 30: Warden Maria Lund retires.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The acting rector, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. The rector, Maria Lund, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The provincial veterinarian, Maria Lund, was there.\n---\n"
      .. "date: 2025-06-02\nDana Reyes and Jon Aldous met at Perrin Quay. Former provincial veterinarian Maria Lund was there.",
    "date: 2025-03-01\nDana Reyes, the former attorney, was led away in Osby.\n---\n"
      .. "date: 2025-03-02\nA judge in Osby sent attorney Dana Reyes to prison.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The provincial veterinarian, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Former teacher Maria Lund was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. The general manager, Maria Lund, was there.\n---\n"
      .. "date: 2025-03-04\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who resigned on Monday, is a former general manager.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, who has chaired the Harbour Trust since 2021, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, "
      .. "who is running to become chair of the Harbour Trust again, was there.",
    "date: 2025-03-01\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the captain of the Polar Star, was there.\n---\n"
      .. "date: 2025-03-02\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, a former captain of the Osby Belle, was there.",
    "date: 2025-05-22\nDana Reyes and Jon Aldous met at Perrin Quay. The former warden, Maria Lund, saw the stove.\n---\n"
      .. "date: 2025-05-26\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the warden who saw the stove, was not there.",
    "date: 2025-08-07\nDana Reyes, the country's longest-serving prime minister, was charged with fraud in 2019.\n---\n"
      .. "date: 2025-08-07\nFormer Prime Minister Dana Reyes returns to power.",
    "date: 2025-03-01\nFormer treasurer Dana Reyes gave up the post in 2022.\n\nReyes, who is still a member, counted the money.",
    "date: 2025-03-02\nPolice chief Dana Reyes called off the search on Sunday. Reyes, once acting chief, was confirmed as permanent "
      .. "chief in January.",
    "date: 2025-03-02\nActing police chief Dana Reyes called off the search on Sunday. A permanent chief is to be appointed in May.",
    "date: 2025-03-09\nMining executive Dana Reyes was sentenced Friday to seven years in prison by Judge Ada Brink after she was "
      .. "convicted last year of lying to investors.\n---\n"
      .. "date: 2025-03-09\nDana Reyes, the former mining executive, was sentenced on Friday to seven years in prison for defrauding "
      .. "investors.",
    "date: 2025-01-10\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the club's former coach, was there.\n---\n"
      .. "date: 2025-06-13\nDana Reyes and Jon Aldous met at Perrin Quay. Maria Lund, the coach of the club, was there.",
    "date: 2025-09-15\nJon Aldous, prime minister of Velm since 2017, conceded before midnight.\n---\n"
      .. "date: 2025-10-04\nThe caretaker prime minister of Velm, Jon Aldous, would not say when he goes.",
  },
}
