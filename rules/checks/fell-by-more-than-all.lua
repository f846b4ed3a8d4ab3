--- "The price fell by 120 percent": nothing loses more than all that it is.
local figures = require "lib.figures"

local fell = "(?i)\\b(?:fell|falls?|fallen|falling|dropped|drops?|dropping|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|shr[aiu]nk|plung(?:ed?|es|ing)|"
  .. "slump(?:ed|s)?|tumbled|reduc(?:ed?|es|ing)|lower(?:ed|s)?|cuts?|cutting|slashed|(?:fall|drop|decline|decrease|reduction|cut|discount) of|down|"
  .. "lost|shed)(?: [\\p{L}'’-]+){0,5}? (?:by |of |some |about |over |more than |nearly |almost )*$"
local behind = "(?i)^ (?:fall|drop|decline|decrease|reduction|cut|discount|cheaper|less|fewer)\\b"
-- What can fall below nothing, or from a level that is not told.
local below = "(?i)\\b(?:profits?|earnings|income|results?|ebit\\w*|margins?|cash ?flow|balance|surplus|deficit|net|value of the|rose|"
  .. "risen|rise|rising|from|compared|sentiment|index|to|than|gain\\w*|up|after|not|never|no)\\b"

return {
  id = "fell-by-more-than-all",
  title = "Something fell by more than a hundred percent",
  why = "What falls by a hundred percent is gone.",
  severity = "error",
  reads = "amount",
  scope = "document",
  group = {},
  false_positives = "A quantity that can be negative, in words that do not say so.",

  check = function(said, report)
    for f in said:each { kind = "amount" } do
      local x = f.amount
      if x.unit == "percent" and x.low > 100 and figures.plain(f) and not f.table and not rx.find(f.sentence, below) then
        local at = rx.has(f.sentence, f.text)
        if at and (rx.find(f.sentence:sub(1, at - 1), fell) or rx.find(f.sentence:sub(at + #f.text), behind)) then
          report { a = f, message = string.format("a fall of %s", tostring(x)), why = "a hundred percent is all" }
        end
      end
    end
  end,

  flags = {
    "The price of cod fell by 120 percent.",
    "The number of visitors in Osby dropped 150 percent last year.",
    "The shop sells tea with a 130 percent discount.",
  },
  silent = {
    "The price of cod fell by 20 percent.",
    "The firm's profit fell by 120 percent.",
    "The price of cod rose by 120 percent and fell by 20 percent.",
    "The price of cod fell by 100 percent.",
  },
}
