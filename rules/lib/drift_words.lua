--- The words of a change of heart that goes on: beginnings of words, as PCRE2 alternatives.
local words = {}

--- What one feels who is for a thing, and what it then is to one.
words.for_it = "keen|willing|sure|certain|convinc|confiden|inclin|committ|commit\\b|fond|interest|eager|attach|optimis|hope|enthus|support|favou?r|"
  .. "sympath|comfort|determin|resolve|persuad|tempt|dispos|attract|drawn|dedicat|devot|loyal|recepti|positive|bullish|impress|trust|lov(?:e|"
  .. "es|ed|ing)\\b|(?<!feel |feels |felt |look |looks |looked |just |more |much |is |was |are )like[ds]?\\b|liking|admir|enjoy|wants?\\b|wanted|"
  .. "needs?\\b|needed|cares?\\b|cared|means?\\b|meant|matter|believ|belief|faith|appetite|"
  .. "passion|charm|joy|pleasure|welcome|necessary|useful|mine\\b|ours\\b|belong|at home|friend|respect|attractive|appeal|peace with|appreciat|"
  .. "grateful|proud|thirst|hunger|curio|affection|devotion|conviction|belonging|tender|excit|inspir|value|treasur|miss(?:es|ed)?\\b|"
  .. "supporter|fan\\b|believer|convert\\b|ally\\b|loved|beloved|relish|warmth|sense in|merit|promis|rel(?:y|ies|ied|iance)\\b|case for|"
  .. "argument for|advoca|believer|interesting|convincing"

--- The same for one who is against it.
words.against = "scepti|skepti|doubt|reluctan|wary|wari|weary|weari|oppos|hostil|hesita|worr|pessimis|suspici|distan|uneas|unsure|uncertain|"
  .. "unwilling|disillusion|disenchant|detach|tired|lukewarm|dismiss|impatien|unhapp|disappoint|estrang|bearish|negative|critical|strange|alien|"
  .. "fear|hate|hatred|dislik|regret|resent|angr|anger|fed up|bored|boredom|foreign|misgiving|objection|resistan|reservation|unnecessary|"
  .. "remote\\b|irrelevan|absurd|pointless|useless|nonsens|unconvinc|unattract|cold\\b|allerg|exhaust|disgust|aversion|antipath|enem|opponent|"
  .. "critic\\b|bitter|contempt|unwelcome|disbelie|distrust|mistrust|scorn|burden|nuisance|loath|against it|case against|argument against"

words.more = "more|grow(?:s|n|ing)?|grew|increas\\w*|deepen\\w*|deeper|harden\\w*|strengthen\\w*|stronger|bigger|greater|higher|ris(?:e|es|"
  .. "ing|en)|rose|go(?:es|ne|ing)? up|went up|climb\\w*|return\\w*|com(?:e|es|ing) back|came back|reviv\\w*|swell\\w*|mount\\w*|firmer|"
  .. "sharpen\\w*|rekindl\\w*|something(?: new| else)?"
words.less = "less|fewer|shr[iau]nk\\w*|fad(?:e|es|ed|ing)|wan(?:e|es|ed|ing)|los(?:e|es|ing|t)|dwindl\\w*|ebb\\w*|evaporat\\w*|melt\\w*|erod\\w*|"
  .. "dissolv\\w*|no longer|weaken\\w*|weaker|thinn?\\w*|crumbl\\w*|drain\\w*|seep\\w*|smaller|lower|declin\\w*|dim(?:s|med|ming)?|dwindling|"
  .. "diminish\\w*|cooling|vanish\\w*|recede\\w*|subsid\\w*|eas(?:e|es|ed|ing)|lift(?:s|ed|ing)|drop(?:s|ped|ping)|fall(?:s|en|ing)? away|losing|"
  .. "out of|go(?:es|ne|ing)? down|went down|wear(?:s|ing)? (?:thin|off)|worn thin|sink\\w*|run(?:s|ning)? out|less"

--- Where one goes. A person may stand between: "draws me nearer".
local whom = "(?:me|us|him|her|them|it|you)"
words.toward = "closer|nearer|(?:nears?|nearing)\\b(?= (?:to|the|a|an|his|her|its|my|our)\\b)|towards?|into|warm(?:s|ed|ing|er)? to\\b|"
  .. "w[io]n(?:s|ning)? " .. whom .. " (?:over|back)|"
  .. "winning over|tight(?:er|ens?|ened|ening)|gr(?:ow|ew|own|owing|ows) on " .. whom .. "|fall(?:s|ing|en)? (?:back )?(?:for|in love)|"
  .. "fell (?:back )?(?:for|in love)|draw(?:s|n|ing)? " .. whom .. "(?: deeper)? in|reconcil\\w*|fonder|keener|warmer|surer|dearer|come round|"
  .. "comes round|coming round|mak(?:es|ing) peace|thaw\\w*|com(?:e|es|ing) (?:a)?round to|came (?:a)?round to|lean(?:s|ing|ed) further into|"
  .. "(?:find|finds|found|see|sees|saw|recogni[sz]e[sd]?|hear|hears|heard|discover|discovers|discovered) (?:(?:a little|a bit|even|"
  .. "ever) )?(?:more|something (?:new|more|else)) of (?:my|our|me|us|his|him|her|their|them)\\b|better to (?:me|us|him|her|them)\\b"
words.away = "(?:could|can|might) (?:do|live|manage) without|(?:find|finds|found|see|sees|saw|recogni[sz]e[sd]?|hear|hears|"
  .. "heard) (?:(?:a little|a bit|even|ever) )?less of (?:my|our|me|us|his|him|her|their|them)\\b|"
  .. "(?:further|farther)(?! (?:in\\b|into|towards?|up|along|than ever into))|away|apart|reced\\w*|slip(?:s|ped|ping)\\b|"
  .. "cool(?:s|ed|ing|er)? (?:on|to|towards?)\\b|colder|chillier|sour(?:s|ed|ing)? on|tir(?:e|es|ed|ing) of|loosen\\w*|out of love|"
  .. "turn(?:s|ed|ing)? " .. whom .. " off|put(?:s|ting)? " .. whom .. " off|retreat\\w*|at odds|wari?er|drift(?:s|ed|ing)? (?:away|apart|"
    .. "from|out)|fall(?:s|ing)? out of|fell out of|lets? go|leaves? " .. whom .. " cold|leaving " .. whom .. " cold|unravel\\w*|sours?\\b|"
    .. "souring|repel(?:s|led|ling) |going cold|goes cold|gone cold|went cold|turn(?:s|ed|ing) cold|back(?:s|ed|ing) away"

return words
