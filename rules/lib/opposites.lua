--- Words of which one takes the other back: where two sentences run alike but for such a pair, they contradict each other.
local opposites = {}

local pairs_of = {
  "accept refuse|decline|reject", "agree disagree|refuse", "approve reject|disapprove", "allow ban|forbid|prohibit",
  "alive dead", "above below", "ally enemy|opponent",
  "always never", "ascend descend", "asset liability", "attack defend", "back oppose", "before after",
  "begin end|stop|finish", "start end|stop|finish", "best worst", "better worse", "big small",
  "buy sell", "cheap expensive|costly", "close open", "cold hot", "confirm deny", "convict acquit", "cool warm",
  "create destroy", "deny admit|confirm", "deficit surplus",
  "demand supply", "difficult easy", "domestic foreign", "down up", "early late", "earlier later", "east west",
  "eastern western", "empty full", "enter leave|exit", "even odd", "export import",
  "exports imports", "fail succeed|pass", "failed succeeded|passed", "failure success", "false true", "fast slow",
  "faster slower", "father mother", "female male", "few many", "fewer more", "find lose",
  "first last", "gain loss|lose", "gained lost", "good bad", "grow shrink", "growth decline", "guilty innocent",
  "happy sad|unhappy", "hard soft", "heavy light", "high low", "higher lower",
  "highest lowest", "hire fire|dismiss", "husband wife", "include exclude",
  "increase decrease|decline|drop|fall|reduction", "increased decreased|declined|dropped|fell", "rise fall|drop|decline|decrease",
  "rose fell|dropped|declined|decreased", "rising falling", "increasing decreasing|falling|declining", "inside outside",
  "internal external", "join leave|quit", "joined left", "large small", "larger smaller", "largest smallest",
  "legal illegal", "less more", "lift impose", "long short", "longer shorter", "longest shortest", "loss profit",
  "losses profits", "majority minority", "maximum minimum", "men women", "man woman", "most least", "near far", "negative positive",
  "new old", "north south", "northern southern", "official unofficial", "oldest youngest", "optimistic pessimistic",
  "own rent", "parent child", "permanent temporary", "popular unpopular", "possible impossible", "presence absence", "present absent",
  "private public", "profit loss", "raise lower|cut|reduce", "raised lowered|cut|reduced", "rich poor", "right left",
  "rural urban", "safe unsafe|dangerous", "safely dangerously", "same different", "son daughter", "brother sister",
  "boy girl", "strong weak", "stronger weaker", "support oppose",
  "supported opposed", "supports opposes", "supporter opponent|critic", "tall short", "thick thin", "top bottom",
  "upper lower", "victory defeat", "war peace", "wet dry", "wide narrow", "win lose", "won lost", "winner loser",
  "with without", "yes no", "young old", "younger older",
  "improve worsen", "improved worsened|deteriorated", "expand contract|shrink", "exceeded missed", "beat missed",
  "appreciate depreciate", "strengthen weaken", "ease tighten", "accelerate slow", "accelerated slowed",
  "arrive depart|leave", "arrived departed|left",
  "born died", "married unmarried|single|divorced", "employed unemployed", "armed unarmed", "successful unsuccessful",
  "successfully unsuccessfully", "necessary unnecessary", "lawful unlawful", "likely unlikely", "able unable", "known unknown", "certain uncertain",
  "complete incomplete", "correct incorrect|wrong", "dependent independent", "direct indirect", "effective ineffective",
  "efficient inefficient", "formal informal", "fair unfair", "healthy unhealthy|sick", "honest dishonest",
  "loyal disloyal", "mobile immobile", "moral immoral", "patient impatient",
  "regular irregular", "relevant irrelevant", "responsible irresponsible", "satisfied dissatisfied", "stable unstable",
  "sufficient insufficient", "visible invisible", "willing unwilling", "voluntary involuntary|forced", "both neither",
  "all none", "everybody nobody", "everyone nobody", "anything nothing", "ever never",
  "upgrade downgrade", "upgraded downgraded", "inflow outflow", "income expense", "credit debit", "lender borrower",
  "teacher pupil|student", "doctor patient", "plaintiff defendant", "prosecution defence|defense", "buyer seller",
  "employer employee", "host guest", "northwest southeast", "northeast southwest",
}

--- The table that is looked up, made when it is first asked.
local of

local function read()
  of = {}
  for _, line in ipairs(pairs_of) do
    local word = rx.match(line, "^\\S+")
    for other in rx.each(line, "(?<=[ |])[^ |]+") do
      of[word .. " " .. other], of[other .. " " .. word] = true, true
    end
  end
end

local function forms(word)
  local found = { word }
  for _, ending in ipairs { "s", "ed", "d", "ing", "es" } do
    local stem = rx.match(word, "^(.{3,})" .. ending .. "$")
    if stem then table.insert(found, stem) end
    if stem and ending == "ing" then table.insert(found, stem .. "e") end
  end
  return found
end

--- Are the two words opposites, in any of their forms?
function opposites.are(x, y)
  if not of then read() end
  for _, a in ipairs(forms(x)) do
    for _, b in ipairs(forms(y)) do
      if of[a .. " " .. b] then return true end
    end
  end
  return false
end

return opposites
