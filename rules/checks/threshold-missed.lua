--- "Needs 61 of the 120 seats; with 58 it has a majority", "got 4.2 percent and cleared the 5 percent hurdle", "a majority of 46 percent": what is
-- told to have been reached was not, by the two numbers beside it.
local counting = require "lib.counting"
local turns = require "lib.turns"

local figure, size = counting.figure, counting.size
local percent = "(?: ?%| per ?cent)"
local needs = "\\b(?:needs?|needed|requires?|required|requiring|must (?:have|win|get)|had to (?:win|get|have)|takes|took|is necessary|minimum of|"
  .. "quorum of|threshold of|target of)"
local has = "\\b(?:with|has|had|got|gets|won|wins|holds?|held|received|receives|drew|draws|attracted|mustered|managed|polled|gathered|collected|"
  .. "secured|came to|stands at|by|only|just) "
local members = "(?:seats?|votes?|members?|mandates?|deputies|signatures|councill?ors|MPs|shareholders|delegates|people|ballots|points)"
local won = "(?:and (?:\\w+ )?(?:passed|won|carried|qualified|went through|succeeded)|(?:has|have|had|holds?|gives it|won|is|commands?) (?:\\w+ "
  .. ")?(?:a|an|the|its) (?:\\w+ )?majority|(?:was|were|is|has been|thus) (?:\\w+ )?(?:adopted|passed|approved|carried|elected|accepted|reached|"
  .. "met|cleared|valid|enough)|(?:it |he |she |they )?(?:passed|carried|qualified))"
local crossed = "(?:clear(?:s|ed|ing)?|pass(?:es|ed|ing)?|over[ct][ao]me|overcomes|surpass(?:es|ed|ing)?|cross(?:es|ed|ing)?|exceed(?:s|ed|ing)?|"
  .. "jump(?:s|ed)|made it over|reach(?:es|ed|ing)?|topp(?:ed|ing)|beat(?:ing)?|got over|above|over|beyond)"
local failed = "(?:miss(?:es|ed|ing)?|fell short of|falls short of|falling short of|fail(?:s|ed|ing)? to (?:clear|pass|reach|cross)|below|under|"
  .. "short of)"
local hurdle = "(?: minimum| required| legal| electoral| national| statutory)* (?:hurdle|threshold|barrier|limit|mark|minimum|requirement|bar)\\b"
local by_part = { ["two-thirds"] = 2 / 3, ["two thirds"] = 2 / 3, ["three-quarters"] = 0.75, ["three-fifths"] = 0.6, ["four-fifths"] = 0.8,
  absolute = 0.5, simple = 0.5 }
local part = "(two[- ]thirds|three-quarters|three-fifths|four-fifths|absolute|simple) majority"

local function too_few(need, got)
  if size(got) < size(need) and size(got) > 0.3 * size(need) then return string.format("%s, where %s are needed", got, need) end
end

local function below(got, mark)
  if size(got) < size(mark) and size(got) > 0 then return string.format("%s percent is not above %s percent", got, mark) end
end

local function no_majority(share)
  if size(share) <= 50 and size(share) >= 25 then return string.format("%s percent is no majority", share) end
end

local function no_half(seats, of)
  if 2 * size(seats) <= size(of) and 4 * size(seats) >= size(of) then return string.format("%s of %s is no majority", seats, of) end
end

local absolute = "(?:absolute|outright|overall|clear|comfortable|solid|working|parliamentary)"

return {
  id = "threshold-missed",
  title = "What is told to have been reached was not, by the numbers beside it",
  why = "The number that is needed and the number that there was stand side by side.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "A majority by help of others, where the sentence does not tell of them.",

  check = turns.check {
    test = "(?i)\\b(?:majority|hurdle|threshold|barrier|quorum|needs?|needed|requir\\w+|minimum|mark|limit|bar)\\b",
    excuse = "(?i)\\b(?:not|no|never|if|would(?! vote| back| support| like| prefer| choose)|could|may|might|should|nor|without|unless|coalition|"
      .. "partners?|allies|allied|together|combined|joint\\w*|another|more|relative|lead|margin|plurality|popular vote|lost|loses?|despite|"
      .. "although|even though|exempt\\w*|waived|abolish\\w*|lowered|additional|further|still|before|previous\\w*|speed|alcohol|blood)\\b",
    why = "the two numbers",
    turns = {
      { "(?i)" .. needs .. " (?:at least |a minimum of )?" .. figure .. "(?: of (?:the |its )?[\\d,]+)?(?: "
        .. "" .. members .. ")?\\b[^.\\d]{0,60}?[,;:.] "
        .. "[^.;\\d]{0,40}?" .. has .. figure .. "(?! ?%| per ?cent|-|[.,]\\d)[^.;\\d]{0,40}?\\b" .. won .. "\\b", too_few },
      { "(?i)" .. needs .. " (?:at least |a minimum of )?" .. figure .. "(?: of (?:the |its )?[\\d,]+)?(?: " .. members .. ")?\\b[^.\\d]{0,60}?\\. "
        .. "[^.;\\d]{0,40}?" .. has .. figure .. "(?! ?%| per ?cent|-|[.,]\\d)[^.;\\d]{0,40}?\\b" .. won .. "\\b", too_few, two = true },
      { "(?i)\\b" .. figure .. "(?: " .. members .. ")?,? (?:was|were|is|are) (?:needed|required|necessary)\\b[^.;\\d]{0,40}?\\. "
        .. "[^.;\\d]{0,40}?" .. has .. figure
        .. "(?! ?%| per ?cent|-|[.,]\\d)[^.;\\d]{0,40}?\\b" .. won .. "\\b", too_few, two = true },
      { "(?i)\\bquorum of " .. figure .. "(?: " .. members .. ")? (?:was|is|had been) (?:met|reached|present)[^.;\\d]{0,40}?\\bwith (?:only |just "
        .. ")?"
        .. figure .. " (?:" .. members .. "|present|in attendance|in the)", too_few },
      { "(?i)\\b" .. figure .. percent .. "[^.;\\d]{0,60}?\\b" .. crossed .. " the " .. figure .. "(?:-| )?(?:%|per ?cent)" .. hurdle, below },
      { "(?i)\\b" .. figure .. percent .. "[^.;\\d]{0,60}?\\b" .. failed .. " the " .. figure .. "(?:-| )?(?:%|per ?cent)" .. hurdle,
        function(got, mark)
          if size(got) > size(mark) then return string.format("%s percent is not below %s percent", got, mark) end
        end },
      { "(?i)\\b" .. part .. " of the " .. figure .. "(?:[- ]\\w+)?(?: \\w+)?,? (?:or |that is )?" .. figure .. " " .. members,
        function(of_all, all, told)
          local need = by_part[of_all:lower()] * size(all)
          if size(told) < need - 0.5 and size(told) > 0.3 * need then
            return string.format("%s is less than a %s majority of %s", told, of_all, all)
          end
        end },
      { "(?i)\\b(?:a|clear|large|absolute|outright|vast|overwhelming|slim|narrow|bare) majority of " .. figure .. percent
        .. " (?:said|says?|thinks?|wants?|supports?|supported|voted|backs?|backed|are|were|favou?rs?|favou?red|opposes?|opposed|agreed?|believes?|"
        .. "of (?:those|respondents|people|voters|members|adults|residents|citizens|workers|farmers|pupils|parents|"
        .. "households))\\b", no_majority },
      { "(?i)\\bmajority \\(" .. figure .. percent .. "\\)", no_majority },
      { "(?i)\\b(?:the|a) majority of [\\p{L} -]{3,40}?(?:, | \\()" .. figure .. percent .. "(?:,|\\)) ?[\\p{L}.]", no_majority },
      { "(?i)\\bwith " .. figure .. percent .. " of the votes?,? (?:he|she) (?:has )?(?:won|secured|gained|has|holds|got|obtained|reached) an? "
        .. absolute .. " majority", no_majority },
      { "(?i)\\bwith " .. figure .. " (?:of|out of) (?:the |its )?" .. figure .. " (?:seats|mandates|members|deputies|votes|lawmakers|"
        .. "places)\\b[^.;\\d]{0,50}?\\b(?:has|have|holds?|had|won|commands?|enjoys?|secured|keeps?|kept) an? (?:" .. absolute
        .. " )?majority", no_half },
      { "(?i)\\b(?:took|takes|won|has|had|holds?|held|kept|keeps|secured|gained) " .. figure .. " (?:of|out of) (?:the |its )?" .. figure
        .. " (?:seats|mandates|members|deputies|places),? (?:and (?:so |thus |with it )?|which is |giving (?:it|them) )?an? " .. absolute .. " "
        .. "majority", no_half },
      { "(?i)\\bmajority (?:of|with) " .. figure .. " (?:of|out of) (?:the |its )?" .. figure .. " (?:seats|mandates|members|deputies|votes|"
        .. "lawmakers)\\b",
        no_half },
      { "(?i)\\bmajority of (?:the )?(?:seats|votes|shares|mandates),? (?:\\(|with )?" .. figure .. " (?:of|out of) (?:the |its )?" .. figure
        .. "\\b", no_half },
    },
  },

  flags = {
    "The party needs 61 of the 120 seats to govern; with 58 it has a majority.",
    "The quorum of 50 members was met, with 43 present.",
    "The list got 4.2 percent and so cleared the 5 percent hurdle.",
    "With 6.1 percent the list fell short of the 5 percent threshold.",
    "A majority of 46 percent said they would vote for the plan.",
    "With 27 of the 60 seats the alliance has an absolute majority.",
    "The alliance took 49 of the 110 seats, an absolute majority.",
    "For the change 60 votes were needed, a minimum of 60 votes. It got 57 and was adopted.",
    "A two-thirds majority of the 90 members, 48 votes, is asked for.",
  },
  silent = {
    "The party needs 61 of the 120 seats to govern; with 68 it has a majority.",
    "The quorum of 50 members was met, with 53 present.",
    "The list got 5.2 percent and so cleared the 5 percent hurdle.",
    "The list got 4.2 percent and, by three direct seats, is exempt from the 5 percent hurdle that others cleared.",
    "A majority of 56 percent said they would vote for the plan.",
    "She won by a majority of 4 percent.",
    "With 37 of the 60 seats the alliance has an absolute majority.",
    "With 27 of the 60 seats the alliance and its partner have a majority.",
    "The party won 43 percent of the vote and an absolute majority of the seats.",
  },
}
