--- The words of questions that a story answers once, by sort of amount. `before` ends at the amount, `behind` begins right behind it; `tail` must
-- hold behind the former and `head` before the latter; `never` makes it another question. `kind` finds the word that tells of what it is asked:
-- flights, cocaine. What is `personal` is asked of each person.
-- A few words without a figure, up to the amount:
local gap = "(?:[ ,-]+(?!and\\b|but\\b|while\\b|from\\b)[\\p{L}'’-]+){0,4}?[ ,:]*(?:\\(|– |- )?$"

local function before(words)
  return "(?i)\\b(?:" .. words .. ")" .. gap
end

local function behind(words)
  return "(?i)^(?:[ -](?!and\\b|but\\b|while\\b|who\\b)[\\p{L}'’-]+){0,4}?[ -](?:" .. words .. ")\\b"
end

local voters = "(?:us|them|(?:all |the |its |our |eligible |registered |entitled )*(?:voters|electors|electorate|members|citizens|adults|"
        .. "people|population|those (?:entitled|eligible)|staff|workers|delegates))"
local other_vote = "(?i)\\b(?:women|men|young|abroad|postal|advance|noon|midday|so far|city|capital|district|region|under|aged|swing|"
        .. "turnout rose|rise|points?|by (?:\\d|one|two|ten|eleven|noon))\\b"
local other_prices = "(?i)\\b(?:core|food|energy|fuel|month-on-month|month on month|on the month|from (?:the )?(?:previous month|january|"
        .. "february|march|april|may|june|july|august|september|october|november|december)|house|producer|rents?|oil|gas|wholesale|shares?|"
        .. "peaked?|since|(?:after|above|below|over|than|beat) inflation|adjusted|left)\\b"
local over_a_year = "(?i)\\b(?:in the (?:year|twelve months|12 months) to|(?:from|than|on) (?:a|the) year (?:earlier|before)|"
        .. "than a year (?:before|earlier|ago)|year[- ]on[- ]year|on the year|annually|over the year|higher|dearer)\\b"
local spectators = "people|fans|spectators|supporters|souls|onlookers|guests|visitors|of them|of us"
local other_gate = "(?i)\\b(?:average|season|capacity|(?:takes?|holds?|seats?|room for)(?: \\w+)? $|outside|so far|tickets|limit\\w*|"
        .. "restricted|record|online|television|viewers|home|away|women\\w*|youth|juniors?|reserves?|leg|friendly|seats|protest\\w*|march\\w*|"
        .. "rally)\\b"
local other_fire = "(?i)\\b(?:damaged|of them|of which|of these|more|in all of|so far)\\b"
local homes = "homes|houses|dwellings"
local services = "(?i)\\b(flights|trains|sailings|matches|games|shows|concerts)\\b"
local other_pay = "(?i)\\b(?:a year|months?|weeks?|salary|wages|fine|prize|bonus|strik\\w*|union|lawsuit|court|class)\\b"
local other_prize = "(?i)\\b(?:winner|first|second|each|champion|runner-up|top|record)\\b[^,]*$|\\bback\\b|\\bof which\\b"
local other_road = "(?i)\\b(?:over|above|exceeding|usual|motorways?|elsewhere|day|recorder|doing|travell?ing)\\b"
local other_way = "(?i)\\b(?:down|away|across|wide|from|valley|around|radius|north|south|east|west)\\b"

return {
  percent = {
    cue = "(?i)turn-?out|turned out|vote|ballot|polls|prices|inflation|dearer|demand|go beyond|go above|wants?\\b|wanted|ask|claim|offer|"
        .. "seek|sought",
    { name = "turnout", never = other_vote, before = before("turn-?out"), behind = "(?i)^ (?:turn-?out|of " .. voters .. "\\b[^,.;]{0,25}\\b"
      .. "(?:voted|(?:bothered|chose|came|went) to vote|turned out|cast|went to the polls|took part|did so))\\b" },
    { name = "inflation", never = other_prices, month = true, tail = over_a_year,
      before = before("(?:consumer )?prices(?: in (?:the )?\\p{L}+)? (?:rose|were|went up|increased|climbed|are|have risen|had risen)(?: by)?|"
        .. "(?:living|life|everything)(?: in \\p{L}+)? (?:became|got|grew|is|was)") },
    { name = "inflation", never = other_prices, month = true,
      before = "(?i)\\b(?<!core )inflation(?: rate)?(?: in \\p{L}+)?,?(?: (?:was|is|of|at|stood|ran|came in|running|slowed|eased|fell|rose|"
        .. "which|annual|to|for))+ $" },
    { name = "demand", modal = true, wish = true, never = "(?i)\\b(?:offer\\w*|employers?|compan(?:y|ies)|management|bosses|more|down|vote|"
        .. "votes|shares?|stake)\\b",
      before = before("(?:unions?|workers|staff|drivers|nurses|teachers|strikers|pilots|dockers|doctors|miners|"
        .. "crews)(?:[ ,][\\p{L}'’-]+){0,3},? (?:who |which )?"
        .. "(?:had |have |has |are |is |were |was )?(?:demand(?:s|ed|ing)?|want(?:s|ed)?|ask(?:s|ed|ing)? for|seek(?:s|ing)?|sought|"
        .. "claim(?:s|ed|ing)?)|(?:pay |wage )(?:demand|claim)(?: of| for)?") },
    { name = "offer", never = "(?i)\\b(?:unions?|demand\\w*|shares?|stock|price|discount|interest|discounts)\\b",
      before = before("(?:pay|wage|latest|last|final|best) offer(?: of|,| is| was| stands at)?|(?:employers?|company|management|operator|"
        .. "council|bosses)(?: of (?:the )?\\p{L}+(?: \\p{L}+)?)?(?: has| have| had| would| will)?(?: not)? (?:offered|offers?|put up|tabled|"
        .. "proposed|go (?:beyond|above|higher than))"), modal = true },
  },
  count = {
    cue = "(?i)attend|\\batt\\b|crowd|gate|watch|in front of|ground|stadium|arena|stand|aboard|on board|on the|carry|strik|walked out|stopped work|"
      .. "downed tools|destroyed|burned|burnt|razed|gutted|cancel|grounded|axed|scrapped|magnitude|there|turnstile|-bed|beds|storey|floors|"
        .. "jobs|posts|majority|won by",
    { name = "attendance", least = 40, never = other_gate, before = before("attendance|att\\.?|crowd of|gate of|watched by|attended by"),
      behind = "(?i)^(?: (?!of\\b)[\\p{L}-]+)?(?: (?:" .. spectators .. "))?,?(?: who)?(?: (?:were|was|came|had come))? (?:watching|"
        .. "came through the (?:gates?|turnstiles?)|in (?:a|the) (?:ground|stadium|stands|arena)|watched|turned up|in attendance|looked on|"
        .. "through the (?:gates?|turnstiles?))\\b" },
    { name = "aboard", least = 3, never = "(?i)\\b(?:died|killed|survived|rescued|hurt|injured|missing|saved|found|could|can|room|certified|"
        .. "licensed|licenced|up to|carries|crew (?:of|members)|seats)\\b", behind = "(?i)^(?: (?:people|passengers|persons|souls|"
        .. "men and women))?(?: and crew(?: members)?)? (?:were |had been |who were )?(?:aboard|on board|on the (?:train|plane|ferry|bus|boat|"
        .. "ship|flight|coach))\\b" },
    { name = "aboard", least = 3, never = "(?i)\\b(?:could|can|room|up to|carries|seats|a day|a year)\\b",
      before = "(?i)\\b(?:train|plane|ferry|bus|boat|ship|aircraft|coach|jet|she|it) (?:was |had been )?(?:carrying|carried) (?:\\w+ )?$",
      tail = "(?i)^ (?:people|passengers|persons|souls)\\b" },
    -- who "have stopped work" grow by the day, and unions count otherwise than employers
    { name = "strikers", least = 10, never = "(?i)\\b(?:ballot\\w*|voted|members|by|so far|second|since|have|says?|claims?)\\b",
      behind = behind("(?:walked out|went on strike|stopped work|downed tools|are on strike|were on strike|joined the (?:strike|walkout|stoppage)|"
        .. "(?:began|started|launched) an? (?:[\\p{L}-]+ ){0,2}(?:strike|walkout|stoppage))") },
    { name = "destroyed", least = 5, never = other_fire, behind = "(?i)^ (?:" .. homes .. ")(?: (?:were|was|have been|had been|are|lay|was|being))?"
      .. "(?: completely| totally)? (?:destroyed|burned|burnt|razed|gutted|levelled|leveled|flattened|lost|gone|in ashes)\\b" },
    { name = "destroyed", least = 5, never = other_fire, before = before("destroyed|burned(?: down)?|razed|gutted|levelled|leveled|"
        .. "flattened|consumed"),
      tail = "(?i)^ (?:" .. homes .. ")\\b" },
    { name = "cancelled", least = 3, never = "(?i)\\b(?:delayed|diverted|so far|more)\\b", kind = services, before = before("cancelled|"
        .. "canceled|grounded|axed|scrapped|called off|cancellation of"), tail = "(?i)^(?: [\\p{L}-]+)? (?:flights|trains|sailings|matches|games|"
        .. "shows|concerts)\\b",
      behind = "(?i)^(?: [\\p{L}-]+){0,2} (?:were |was |have been |had been |are )?(?:cancelled|canceled|grounded|axed|scrapped|called off)\\b" },
    { name = "magnitude", least = 2, rounds = true, never = "(?i)\\b(?:aftershocks?|foreshocks?|strongest|against|lower|higher|than|"
      .. "previous|in (?:19|20)\\d\\d|second|later|earlier|again|hours after)\\b",
      before = before("magnitude(?: of| at)?"), behind = "(?i)^-magnitude\\b" },
    { name = "beds", least = 5, never = "(?i)\\b(?:ward|unit|free|empty|new|extra|more|occupied|closed?|lost|"
        .. "cut)\\b", kind = "(?i)\\b(hospital|clinic|hotel|hospice)\\b",
      before = "(?i)\\b(?:hospital|clinic|hotel|hospice) (?:has|had|with|offers|counts) (?:\\w+ )?$", tail = "(?i)^ beds\\b",
      behind = "(?i)^-bed (?:\\w+ )?(?:hospital|clinic|hotel|hospice)\\b" },
    { name = "storeys", least = 3, never = "(?i)\\b(?:below|up|down|underground|of the|between|higher|lower|climbed|next)\\b",
      kind = "(?i)\\b(tower|building|block|hotel|skyscraper|high-rise)\\b", before = "(?i)\\b(?:tower|building|block|hotel|skyscraper|"
        .. "high-rise),? (?:which |that )?(?:has|had|with) $",
      tail = "(?i)^ (?:storeys|stories|floors)\\b", behind = "(?i)^-(?:storey|story|floor) (?:\\w+ )?(?:tower|building|block|hotel|"
        .. "skyscraper|high-rise)\\b" },
    { name = "majority", least = 2, never = "(?i)\\b(?:percent|per cent|points|needed|required|seats|district|ward|precinct|constituency|"
        .. "round|lead|last|slim|to \\d)\\b",
      before = "(?i)\\b(?:won|winning|elected|victory|re-elected|triumphed|beat \\p{L}+) by(?: just| only| a mere| a margin of)? $|"
        .. "\\b(?:her|his|the|a) majority (?:of|was)(?: just| only)? $",
      tail = "(?i)^(?: votes|[.,;]|$| over)" },
  },
  money = {
    cue = "(?i)pay|paid|prize|purse|winnings|reward|bounty|police|ransom|bail|fine[ds]?\\b|settle|severance|handshake|compensation|fee|"
        .. "signed|information|haul|loot|got away|made off|stole",
    { name = "pay-off", personal = true, never = other_pay, before = before("(?:pay(?:s|ing)?|paid) (?:[\\p{L}'’-]+ ){0,3}?off(?: with)?|"
        .. "severance(?: pay(?:ment)?| package| deal)?|pay-?off|golden handshake|(?:parting|leaving|exit) "
        .. "(?:gift|payment|package|deal)"), behind = "(?i)^ (?:in|as(?: a)?|by way of) (?:settlement|severance|pay-?off|golden handshake|"
        .. "compensation)\\b" },
    { name = "prize fund", never = other_prize, before = before("prize (?:pot|fund|purse|pool|money)|purse of|total prize money"),
      behind = "(?i)^ (?:in|of) (?:prizes|prize money|winnings)|^[ -](?:prize (?:fund|pot|purse|pool)|purse)" },
    { name = "reward", never = "(?i)\\b(?:raised|doubled|split|shared|divided|began as|halved|at first|first|increased|worth|value)\\b",
      behind = "(?i)^ (?:reward|bounty|for information|"
        .. "to anyone)\\b",
      before = before("reward of|reward:|bounty of|reward is|reward was|(?:anyone|whoever) (?:who )?(?:finds|leads|tells|helps|"
        .. "brings)[^,.;]{3,40}") },
    { name = "ransom", never = "(?i)\\b(?:paid|lowered|reduced|haggled|insur\\w*)\\b", before = before("ransom (?:of|demand of)|demanded|"
        .. "ask(?:ed|ing) for"),
      tail = "(?i)ransom", behind = "(?i)^ (?:ransom|in ransom)" },
    { name = "bail", personal = true, never = "(?i)\\bbail(?:ed)?[- ]?out|bailout", before = before("bail (?:of|at|was set at|is|was)|"
        .. "on bail|bail,? set at"),
      behind = "(?i)^ bail\\b" },
    { name = "fine", personal = true, never = "(?i)\\b(?:costs?|fees|damages|each|day|maximum|prosecut\\w*|back|up to)\\b",
      before = before("fined(?: it| him| her| them)?|(?<!of )fine of|fines of"), behind = "(?i)^ fine\\b" },
    { name = "loot", never = "(?i)\\b(?:worth|each|previous|another|insured|recovered)\\b", before = before("got away with|made off with|"
        .. "haul (?:of|came to|was)|loot (?:of|came to|was)"),
      tail = "(?i)^(?: in (?:cash|notes|banknotes)|[.,;]|$)" },
  },
  speed = {
    cue = "(?i)limit|restrict|exceed|travell?ing|going|doing|speed|driving|clocked|zone",
    { name = "speed limit", never = other_road, modal = true, before = before("(?:speed |temporary )?limit(?: of| is| was| at|ed to)?|"
        .. "restrict(?:ed|ion)(?: to| of)?|(?:must|may|can)not exceed|(?:must|may) not exceed|no (?:more|"
        .. "faster) than"), behind = "(?i)^[ -](?:speed )?(?:limit|"
        .. "restriction|zone)\\b" },
    { name = "speed", never = "(?i)\\b(?:limit|restrict\\w*|gusts?|winds?|up to|top|slowed|braked|allowed|permitted|instead|cars|traffic)\\b",
      before = before("(?:was|were|been) (?:doing|going|travell?ing|driving|driven|running|moving)(?: at)?|travell?ing at|clocked at|"
        .. "(?:driving|racing|hurtling) along at|speed (?:was|of)") },
  },
  length = {
    cue = "(?i)plume|column|ash|cloud|smoke",
    { name = "plume", never = other_way, before = before("(?:plume|column|cloud|pillar|jet)s?(?: of (?:ash|smoke|gas|steam)(?: and (?:ash|"
        .. "smoke|gas|steam))?)?(?: (?:rose|stood|reached|climbed|towered|shot|went|rising|reaching|shooting))?(?: up)?|(?:ash|smoke|"
        .. "steam) (?:rose|shot|climbed|reached|towered)"),
      tail = "(?i)^(?: (?:high|tall|up|above|into|over)\\b|$|[.,])", behind = "(?i)^-?(?:high |tall )?(?:ash )?(?:plume|column|"
        .. "cloud of (?:ash|smoke))" },
  },
  mass = {
    cue = "(?i)seiz|found|haul|confiscat|intercept|discover|recover",
    { name = "haul", never = "(?i)\\b(?:of which|of it|more|previous|year|also|weighing|each)\\b",
      before = before("seiz(?:ed|ure of)|haul of|confiscat(?:ed|ion of)|intercept(?:ed|ion of)"),
      kind = "(?i)\\b(cocaine|heroin|ivory|cannabis|hashish|gold|silver|tobacco|meth\\w*|fentanyl|opium|marijuana|explosives|khat)\\b" },
  },
  time = {
    cue = "(?i)sentence|jail|prison|behind bars|put (?:him|her|them) away|gave (?:him|her)|inside\\b",
    { name = "prison term", personal = true, never = "(?i)\\b(?:prosecut\\w*|sought|seeks?|demand\\w*|maximum|up to|suspended|served|spent|"
        .. "remaining|minimum|parole|after|already|later|faces?|facing|ago|licence|probation|first|earlier|counts?|concurrent\\w*|between|"
        .. "ban)\\b",
      before = before("(?:sentenced|condemned)(?: him| her)? to|jailed(?: him| her)? for|(?:sent|put|locked)(?: him| her)? (?:away|up|"
        .. "to (?:prison|jail)|down) for|(?:judge|court|she|he) gave (?:him|her)|(?:spend|do|serve)"),
      tail = "(?i)^(?: (?:in (?:prison|jail)|behind bars|inside|in a \\p{L}+ prison)|[.,;]|$| for\\b)",
      behind = "(?i)^ (?:in (?:prison|jail)|behind bars|prison sentence|jail term)\\b" },
  },
}
