--- "Began in May 2024 and was completed in March 2024", "died in 1998 and received the prize in 2003": what comes last is dated first.
local calendar = require "lib.calendar"
local turns = require "lib.turns"

local month = "(?:(" .. calendar.month .. ") )?"
local day = "(?:(?:on|in) )(?:(\\d{1,2}) )?" .. month .. "((?:1[5-9]|20)\\d\\d)\\b"

--- Is the first surely before the second? Compared by what both tell.
local function before(d1, m1, y1, d2, m2, y2)
  if tonumber(y1) ~= tonumber(y2) then return tonumber(y1) < tonumber(y2) end
  local a, b = m1 and calendar.number(m1), m2 and calendar.number(m2)
  if not a or not b or a ~= b then return a and b and a < b or false end
  return d1 and d2 and tonumber(d1) < tonumber(d2) or false
end

local function tell(d, m, y)
  return (d and d .. " " or "") .. (m and m .. " " or "") .. y
end

--- First what was first, then what came after it.
local function forward(d1, m1, y1, d2, m2, y2)
  if before(d2, m2, y2, d1, m1, y1) then return string.format("begun in %s, ended in %s", tell(d1, m1, y1), tell(d2, m2, y2)) end
end

local function backward(d1, m1, y1, d2, m2, y2)
  if before(d1, m1, y1, d2, m2, y2) then return string.format("%s is told to come after %s", tell(d1, m1, y1), tell(d2, m2, y2)) end
end

local starts = "\\b(?:began|begun|started|was born|were born|born|was founded|founded|was established|was launched|set off|set out|set sail|"
  .. "departed|was built|built|was elected|elected|was appointed|appointed|took office|took over|took up|joined|was hired|enrolled|was arrested|"
  .. "arrested|was kidnapped|went missing|was introduced|was commissioned|was laid|was bought|married|was created|moved in|was signed up|"
  .. "was proposed|was drafted|was written|was adopted|ran from|lasted from|reigned from|served from|was president from|led it from|"
  .. "led the \\p{L}+ from)"
local ended = "\\b(?:ended|finished|was completed|were completed|completed|was finished|closed|was closed|died|was dissolved|disbanded|arrived|"
  .. "docked|landed|was demolished|was sunk|sank|resigned|retired|stepped down|left office|was dismissed|was ousted|left|quit|graduated|"
  .. "was released|was freed|was found|was abolished|was repealed|was scrapped|was sold|divorced|moved out|was ratified|was passed|was published)"
local lives = "(?:won|received|married|moved|published|retired|was elected|became|wrote|recorded|founded|opened|returned|directed|accepted|"
  .. "released|performed|emigrated|resigned|graduated|joined|bought|was appointed|testified|signed|gave birth|served)"
local did = "(?:(?:first|also|even|already|briefly|finally) )?(?!was\\b|were\\b|would\\b|could\\b)(?:opened|had|held|won|received|joined|"
  .. "bought|sold|moved|launched|"
  .. "published|signed|became|took|built|hired|paid|made|lost|met|played|merged|met|gave|wrote|led|toured|appeared|employed|expanded|acquired)"
local till = "(?:until|to|till)"

--- Dead by the first day, and doing something on the second.
local function forward_from_death(d1, m1, y1, d2, m2, y2)
  if before(d1, m1, y1, d2, m2, y2) then return string.format("dead in %s, active in %s", tell(d1, m1, y1), tell(d2, m2, y2)) end
end

return {
  id = "years-in-order",
  title = "What comes last is dated before what comes first",
  why = "Nothing ends before it begins, and nobody acts after death.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "Two things of two kinds, one of which had ended before.",

  check = turns.check {
    test = "(?:1[5-9]|20)\\d\\d.*(?:1[5-9]|20)\\d\\d|(?i)\\b(?:was (?:founded|established|set up|formed|created|born)|died)\\b.*(?:1[5-9]|20)\\d\\d",
    excuse = "(?i)\\b(?:posthumous\\w*|again|re-?(?:elected|opened|started|built|joined|married|founded|appointed|launched)|"
      .. "(?<!its )(?<!his )(?<!her )first|second|"
      .. "previous\\w*|former\\w*|earlier|originally|successor|had (?:already|been|\\p{L}+ed)|his (?:father|mother|widow|wife|son)|her (?:father|"
      .. "mother|husband|son)|which|whose|BC|estate|named after|predecess\\w+ [^.]{0,40}who|would|planned|due|then)\\b",
    why = "the calendar",
    turns = {
      { "(?i)" .. starts .. "(?: [\\p{L}'’-]+){0,3}? " .. day .. ",? (?:and(?: (?:it|they|he|she))?|it|but(?: (?:it|he|she))?|to be|only to be|"
        .. "until it|until he|until she)(?: \\p{L}+ly)? " .. ended .. "(?: [\\p{L}'’-]+){0,3}? " .. day, forward },
      { "(?i)\\b(?:ran|lasted|reigned|served|ruled|lived|was (?:\\p{L}+ )?(?:president|mayor|chairman|minister|coach|head|director|chancellor|"
        .. "king|queen)(?: of [\\p{L} ]+?)?) from ()()((?:1[5-9]|20)\\d\\d) " .. till .. " ()()((?:1[5-9]|20)\\d\\d)\\b", forward },
      { "(?i)\\bdied(?: \\p{L}+){0,3} " .. day .. " and " .. lives .. "\\b[^.;,\\d]{0,60}? " .. day,
        forward_from_death },
      { "(?i)\\b(?:elected|appointed|named|chosen|crowned|promoted|took over|took office|succeeded him|succeeded her|became [\\p{L} ]{3,30}?) "
        .. "" .. day
        .. " (?:after|following|upon|on) the (?:death|resignation|dismissal|departure|retirement|ouster|abdication|murder) of [^.;,\\d]{3,50}? "
        .. "" .. day, backward },
      { "(?i)\\b(?:built|opened|rebuilt|founded|introduced|adopted|passed|banned|closed|abolished|created|set up|signed|installed) " .. day .. ",? "
        .. "(?:after|following|in response to|because of|in the wake of) (?:the|a|an) [^.;,\\d]{3,50}? " .. day, backward },
      { "(?i)\\b(?:was (?:founded|established|set up|formed|created|born)) (?:[^.;,\\d]{0,40}? )?" .. day .. "[^.;\\d]{0,40}\\. " .. day .. ",? "
        .. "(?:it|he|she|they|the \\p{L}+) " .. did .. "\\b", forward, two = true },
      { "(?i)\\bdied(?: \\p{L}+){0,3} " .. day .. "\\. " .. day .. ",? (?:he|she|\\p{Lu}\\p{L}+) " .. lives .. "\\b", forward_from_death,
        two = true },
    },
  },

  flags = {
    "Work began in May 2024 and was completed in March 2024.",
    "She died in 1998 and received the prize in person in 2003.",
    "He was elected in 2014 after the death of his colleague in 2016.",
    "The dam was built in 1952 after a flood in 1954.",
    "He was mayor of Osby from 2014 to 2009.",
    "The firm was founded in 1990 and was sold in 1984.",
    "The firm was founded in 1990 in a barn. In 1984 it opened a shop.",
    "The painter died in 1990. In 1995 she moved to Osby.",
  },
  silent = {
    "Work began in March 2024 and was completed in May 2024.",
    "She died in 1998 and received the prize posthumously in 2003.",
    "She received the prize in 1998 and died in 2003.",
    "He was elected in 2016 after the death of his colleague in 2014.",
    "The dam was built in 1954 after a flood in 1952.",
    "Work began on 3 May 2024 and ended in May 2024.",
    "The firm, founded in 1990 by a family that had sold another in 1984, grew.",
    "The firm was founded in 1990 in a barn. In 1994 it opened a shop.",
    "The painter died in 1990. In 1985 she moved to Osby.",
    "The painter died in 1990. In 1995 the town moved her grave.",
  },
}
