--- Where somebody stands, by the words of a sentence: for or against, sure or in doubt, willing or not. Each scale knows the words of its two sides
--- that stand before what they are about ("opposes the mast", `of`), and those that stand behind it ("the mast is an eyesore", `is`).
local standpoints = {}

local scales = {
  { name = "view", sides = {
    ["for"] = {
      of = "supports?|supported|supporting|backs|backed|backing|favou?rs|favou?red|in favou?r of|all for|argue[sd]? for|arguing for|champions|"
        .. "championed|advocate[sd]?|defend(?:s|ed)?|prais(?:es?|ed)|hail(?:s|ed)?|welcom(?:es?|ed)|applaud(?:s|ed)?|laud(?:s|ed)?|"
        .. "commend(?:s|ed)?|(?:speaks?|spoke|spoken) (?:warmly|highly|well) of|(?:sings?|sang|sung) the praises of|fond of|fonder of|fondest of|"
        .. "loves|loved|adores?|adored|likes|liked|admires?|admired|enthusiastic about|keen on|a (?:great |big |keen )?fan of|supporter of|"
        .. "champion of|"
        .. "advocate of|no quarrel with|nothing against|no objections? to|happy with|happy about|pleased with|delighted (?:with|by|at)|thrilled "
        .. "(?:with|by|at)|proud of|campaign(?:s|ed)? for|campaigning for|(?:speaks?|spoke|spoken) (?:up for|in favou?r of)|pleaded for",
      is = "a (?:real |true |great )?(?:blessing|godsend|boon|gem|jewel|triumph|masterpiece|delight|joy|treasure)|the best thing|an? (?:very )?"
        .. "(?:good|fine|great|splendid|excellent|brilliant|wonderful) (?:idea|plan|thing)|the right thing|money well spent|long overdue" },
    against = {
      of = "opposes|opposed to|opposed|opposing|against|fights|fought|fighting|critici[sz](?:es?|ed|ing)|attack(?:s|ed)|denounc(?:es?|ed)|"
        .. "condemn(?:s|ed)?|slam(?:s|med)|lambast(?:s|es|ed)|(?:lays?|laid|tears?|tore|lit) into|(?:hits?|lash(?:es|ed)) out at|rail(?:s|ed) "
        .. "(?:against|at)|"
        .. "objects to|objected to|loathes?|loathed|detests?|detested|hates|hated|dislikes?|disliked|despises?|despised|"
        .. "(?:cannot|can't|could not|couldn't) (?:stand|bear|abide|stomach)|furious (?:about|at|over|with)|angry (?:about|at|over|with)|fed up with|"
        .. "sick of|critics? of|opponents? of|enem(?:y|ies) of|no friend of|hostile to|critical of|no time for|no good word for|not a good word for|"
        .. "unhappy (?:with|about)|disappointed (?:with|by|in)|dismayed (?:by|at)|appalled (?:by|at)|up in arms (?:about|over|against)|"
        .. "scathing about|"
        .. "contemptuous of|took a dim view of|takes a dim view of",
      is = "an? (?:real |utter |complete |total |national )?(?:eyesore|disgrace|scandal|outrage|mistake|folly|waste|disaster|insult|blot|curse|"
        .. "shambles|monstrosity|nonsense|abomination|horror|farce|blunder)|madness|nonsense|a slap in the face|an? (?:very )?(?:bad|terrible|stupid|"
        .. "dreadful|awful|daft|poor) (?:idea|plan|thing)" } } },
  { name = "expectation", sides = {
    sure = {
      of = "(?:is|was|are|were|be|feels?|felt) (?:quite |very |fairly |pretty |absolutely )?(?:sure|certain|confident|convinced|optimistic|hopeful|"
        .. "positive)(?: that| of| about| there| the)?|in no doubt(?: that)?|has no doubts?(?: that)?|had no doubts?(?: that)?|expects|"
        .. "expected|predicts|"
        .. "predicted|counts on|counting on|reckons|believes|bets on|would bet on|likes the chances of" },
    ["in doubt"] = {
      of = "doubts|doubted|(?:is|was|are|were|feels?|felt) (?:very |deeply |rather )?(?:doubtful|sceptical|skeptical|pessimistic|unconvinced|unsure)"
        .. "(?: that| about| of| whether)?|(?:holds?|held|holding) out (?:little|no) hope|(?:has|had|sees|saw) (?:little|no) (?:hope|chance|prospect)"
        .. "(?: that| of)?|despairs? of|despaired of|sees no|saw no|(?:cannot|can't|could not|couldn't) see|(?:has|had) given up (?:hope|on)|gave up "
        .. "(?:hope|on)|fears there will be no" } } },
  { name = "will", sides = {
    willing = {
      of = "(?:ready|willing|eager|keen|prepared|happy|glad|determined|itching|dying|impatient) to|agree(?:s|d) to|wants to|wanted to|would (?:like|"
        .. "love) to|would (?:gladly|happily)|hopes to|intends to|plans to|open to|(?:cannot|can't|could not) wait to|vow(?:s|ed) to|pledge[sd]? to|"
        .. "promise[sd] to|interested in|toying with" },
    unwilling = {
      of = "refus(?:es|ed|ing) to|declin(?:es|ed) to|will not|would not|won't|wouldn't|will never|would never|no (?:intention|thought|question) of|"
        .. "no plans? to|no (?:wish|desire) to|no interest in|rul(?:es|ed) out|in no (?:hurry|mood) to|reluctant to|vow(?:s|ed) never to|loath "
        .. "to|too "
        .. "proud to" } } },
}

local not_there = "(?i)(?:\\b(?:not|never|no longer|hardly|nor|neither|far from|without|anything but|little|less)|n['’]t) (?:\\p{L}+ ){0,2}$"
local and_not = { ["for"] = "against", sure = "in doubt", willing = "unwilling" } -- "does not support"; "is not against" is no support

local patterns = {}
for _, scale in ipairs(scales) do
  for side, words_of in pairs(scale.sides) do
    for way, words in pairs(words_of) do
      table.insert(patterns, { scale = scale.name, side = side, way = way, find = "(?i)(?<![\\p{L}-])(?:" .. words .. ")(?![\\p{L}-])" })
    end
  end
end

--- What a sentence tells on each scale: { scale, side, way, at, upto }; false for a scale on which it tells both sides.
function standpoints.read(sentence)
  local found = {}
  for _, p in ipairs(patterns) do
    local from, upto = rx.find(sentence, p.find)
    if from then
      local side = p.side
      if rx.find(sentence:sub(1, from - 1), not_there) then side = and_not[side] end
      local known = found[p.scale]
      if not side or known == false or known and known.side ~= side then
        found[p.scale] = false
      elseif not known then
        found[p.scale] = { scale = p.scale, side = side, way = p.way, at = from, upto = upto }
      end
    end
  end
  return found
end

return standpoints
