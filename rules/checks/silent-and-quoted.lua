--- She "declined to comment on the losses on Friday"; and there stands what she told reporters of the losses on Friday.
-- Silence that is kept toward everybody ("has not said a word") asks for the day alone; "declined to comment", for the matter too.
local ballots = require "lib.ballots"
local days_apart = require "lib.days_apart"
local statements = require "lib.statements"

local press = "(?:anybody|anyone|a soul|(?:the )?(?:reporters|press|journalists|media|cameras|microphones))"
local silent = "(?i)\\b(?:(?:has|had|have)? ?(?:not|never|n't) (?:said|uttered|spoken) (?:a|one|a single) word\\b(?! about| of| on)|(?:not|"
  .. "never) a word "
  .. "(?:has |did )?(?:he|she|\\p{Lu}\\p{L}+) (?:said|say)|(?:has |have )?said nothing(?: in public| publicly| to " .. press .. ")?(?=[.;]| "
  .. "since| on \\p{Lu}| "
  .. "yesterday| today)|(?:gave|given|grants?|granted|gives) no interviews?|without (?:speaking|talking|a word|saying a word|saying anything) "
  .. "to " .. press
  .. "|(?:refused|declined) to (?:speak|talk) to " .. press .. "|sp(?:oke|eaks|oken) to (?:nobody|no one|no reporters)|took no questions|"
  .. "(?:has |have )(?:remained|stayed|kept) (?:silent|mum|tight-lipped)|(?:has|have)(?: not|n't) (?:spoken|commented) (?:publicly|in public|to "
  .. press .. ")|(?:brushed|walked|hurried|swept|pushed) past " .. press .. "(?: in silence| without a word))"
local unwilling = "(?i)\\b(?:(?:declin|refus)(?:es|ed|ing) to (?:comment|be drawn|answer questions|discuss|say)|would not (?:comment|be drawn|"
  .. "discuss|say "
  .. "(?:whether|if|when|how|why|what|who))|(?:had|made|offered) no comment|did not (?:reply|respond) to (?:the |our |any )?(?:questions|"
  .. "requests|calls|e-?mails|messages)|did not (?:wish|want) to comment|left (?:the )?questions unanswered)\\b"
local excuse = "(?i)\\b(?:until|before|beyond|other than|apart from|except|but|further|more|again|at first|initially|later|then|since then|directly|"
  .. "immediately|otherwise|spokes\\p{L}+|lawyers?|aides?|agents?|in (?:19|20)\\d\\d|last (?:week|month|year)|as (?:he|she) usually)\\b"

local weekday = "\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b"

--- Said to everybody and on the day, and not in a letter or long ago.
local not_then = "(?i)\\b(?:wrote|written|letter|statement|book|memoirs?|diary|interview (?:in|last)|in (?:19|20)\\d\\d|last (?:week|month|"
  .. "year)|earlier|"
  .. "once|used to|years? ago|recalled|whisper\\w*|muttered|is said to|has often|likes to|court|inquiry|hearing|trial|testif\\w+)\\b"

--- One day: both name it, or neither does and the texts are of one.
local function of_one_day(s, q)
  local x, y = rx.match(s.sentence, weekday), rx.match(q.sentence, weekday)
  if x and y then return x == y and days_apart.within(s, q, 4) end
  return s.published.is_day and q.published.is_day and days_apart.within(s, q, 0)
end

local common = "^(?:about|after|again|with|that|this|which|whether|would|will|from|have|been|were|what|when|said|told|asked|questions?|reporters|"
  .. "comment|they|their|there|them|then|than|more|most|into|over|some|such|only|also|many|year|years|week|day|people|could|should|time|"
  .. "monday|tuesday|wednesday|thursday|friday|saturday|sunday)$"

local function shares_a_word(behind, text, who)
  for word in rx.each(behind, "(?<!\\p{L})\\p{Ll}{4,}") do
    local stem = rx.match(word, "^(.{4,}?)(?:ing|ed|es|s|e)?$")
    if not rx.find(word, common) and not rx.has(who:lower(), word) and rx.find(text:lower(), "\\b" .. stem) then return true end
  end
  return false
end

--- Who keeps silent: the one person of the sentence, or whom its "he" or "she" means.
local function silent_one(s, people, last)
  local names = ballots.names_in(s.sentence, people)
  if #names == 1 then return names[1] end
  return #names == 0 and rx.find(s.sentence, "^(?:She|He)\\b") and last or nil
end

--- The silences that the story tells: { fact, who, behind: what follows "declined to comment", nil where it is kept toward all }.
local function silences(said)
  local found, people = {}, nil
  for _, sentences in ipairs(statements.in_order(said)) do
    local last
    for _, s in ipairs(sentences) do
      local plain = not s.quoted and not s.table and not s.question and not s.headline and not s.corrected
      local all, upto = plain and rx.find(s.sentence, silent), nil
      if plain and not all then _, upto = rx.find(s.sentence, unwilling) end
      if (all or upto) and not rx.find(s.sentence, excuse) and not rx.find(s.sentence, "[\"“”]") then
        people = people or ballots.people(said)
        local who = silent_one(s, people, last)
        if who then table.insert(found, { fact = s, who = who, behind = upto and s.sentence:sub(upto + 1) or nil }) end
      end
      if rx.find(s.sentence, "\\p{Ll} \\p{Lu}|^\\p{Lu}\\p{Ll}+ \\p{Lu}") then
        people = people or ballots.people(said)
        local names = ballots.names_in(s.sentence, people)
        last = #names == 1 and names[1] or nil
      end
    end
  end
  return found
end

return {
  id = "silent-and-quoted",
  title = "Somebody is told to have said nothing, and is quoted",
  why = "One of the two texts is wrong about who spoke.",
  severity = "warning",
  reads = { "statement", "quote", "name" },
  group = { "story" },
  false_positives = "Who turned one paper down, and spoke to another later that day.",

  check = function(said, report)
    local quiet = silences(said)
    if #quiet == 0 then return end
    for _, kept in ipairs(quiet) do
      local against
      for q in said:each { kind = "quote" } do
        local fits = q.by == kept.who and not q:inherited "by" and q.document ~= kept.fact.document and not rx.find(q.sentence, not_then)
        if fits and of_one_day(kept.fact, q) and (not kept.behind or shares_a_word(kept.behind, q.sentence, kept.who)) then against = against or q end
      end
      if against then
        report { a = kept.fact, b = against, message = string.format("%s said nothing, and is quoted", kept.who), why = "one person, one day" }
      end
    end
  end,

  flags = {
    "date: 2026-03-11\nDana Reyes declined to comment on the losses of the bank in Osby on Wednesday.\n---\n"
      .. "date: 2026-03-11\n\"We lost more in one night than in ten years,\" Dana Reyes told the Osby Herald on Wednesday when asked about the "
      .. "losses.",
    "date: 2026-03-11\nDana Reyes has not said a word in public since the fire in Osby.\n---\n"
      .. "date: 2026-03-11\n\"I will build it again,\" Dana Reyes told mourners at the chapel in Osby.",
    "date: 2026-03-11\nThe winner gave no interviews. Dana Reyes left the hall in Osby on Tuesday without speaking to anybody.\n---\n"
      .. "date: 2026-03-12\n\"I shall buy a boat,\" Dana Reyes told reporters in Osby on Tuesday.",
  },
  silent = {
    "date: 2026-03-11\nDana Reyes declined to comment on her pay in Osby on Wednesday.\n---\n"
      .. "date: 2026-03-11\n\"We lost more in one night than in ten years,\" Dana Reyes told the Osby Herald on Wednesday.",
    "date: 2026-03-11\nDana Reyes has not said a word in public since the fire in Osby.\n---\n"
      .. "date: 2026-03-14\n\"I will build it again,\" Dana Reyes told mourners at the chapel in Osby on Friday.",
    "date: 2026-03-11\nDana Reyes would not say on Sunday whether the mill in Osby would close.\n---\n"
      .. "date: 2026-03-17\n\"The mill will close in May,\" Dana Reyes said on Monday in Osby.",
    "date: 2026-03-11\nDana Reyes declined to comment further on the losses in Osby.\n---\n"
      .. "date: 2026-03-11\n\"The losses hurt,\" Dana Reyes told reporters in Osby.",
  },
}
