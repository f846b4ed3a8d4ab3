--- Does a sentence tell that somebody leaves, has left or is to leave a part, or stands before a court?
local leaving = [[(?i)\b(?:retir(?:e[sd]?|ing)|resign(?:s|ed|ing)?|(?:step|stand|stood)(?:s|ped|ping)? down|quit(?:s|ting)?|left office|]]
  .. [[leav(?:es|ing) office|replaced|succeed(?:s|ed)|tak(?:es|ing) over|took over|hand(?:s|ed|ing)? (?:over|on)|ousted|dismissed|fired|]]
  .. [[sacked|sacking|]]
  .. [[(?:left|gave up|vacated|relinquished|lost|surrendered) (?:the|his|her|their) (?:post|job|position|role|office|seat|place)|axed|left as|]]
  .. [[dismissal|resignation|ouster|forc(?:ed|es|ing) (?:\S+ )?out|removed|disgraced|deposed|term (?:ended|ends)|until|last day|farewell)\b]]

-- Who left years ago was not in it since.
local long_ago = [[(?i)\b(?:years|decades) ago\b]]

-- Who stays until then is there now.
local stays = [[(?i)\b(?:stay|remain|continu|carr(?:y|i)|serve|go|keep)\w* (?:on )?(?:\S+ ){0,4}?until\b]]

-- Who stands before a court is called by what made them known.
local on_trial = [[(?i)\b(?:sentenc(?:ed|ing)|convicted|conviction|found guilty|pleaded guilty|pled guilty|jailed|imprisoned|indicted|acquitted)\b]]

return function(sentence)
  if rx.find(sentence, on_trial) then return true end
  if rx.find(sentence, stays) and rx.count(sentence, leaving) == 1 then return false end
  return rx.find(sentence, leaving) ~= nil and not rx.find(sentence, long_ago)
end
