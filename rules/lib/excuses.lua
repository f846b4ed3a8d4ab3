--- What one of two sentences tells and the other does not, so that their amounts may answer two questions.
local kept = require "lib.kept"
local revised = require "lib.revised"
local excuses = {}

--- "The old record", "for comparison": told of another one.
function excuses.of_another(sentence)
  return rx.find(sentence, "(?i)\\b(the|its|his|her|their|an?) (old|older|previous|earlier|former|original|initial|preceding)\\b|"
    .. "\\b(comparison|compared|contrast|unlike|predecessors?|formerly|once)\\b") ~= nil
end

--- Which places of a contest a sentence speaks of: what the winners get is not what the beaten get.
local function place(sentence)
  if rx.find(sentence, "(?i)\\b(runners?-up|losers|losing (side|team|finalists?)|beaten (side|team|finalists?)|second place|third place|"
    .. "semi-?finalists)\\b") then return "behind" end
  return rx.find(sentence, "(?i)\\b(winners|champions|winning (side|team)|first place)\\b") and "first" or nil
end

--- The one sentence tells of those in front, the other of those behind them.
function excuses.other_place(a, b)
  local x, y = place(a), place(b)
  return x ~= y and (x == "behind" or y == "behind")
end

local tells_forecast = kept(function(sentence)
  return rx.find(sentence, "(?i)\\b(?:forecast|outlook|prediction|projection)s? [^.;]{0,50}?\\b(?:is|are|was|were|for|of|calls?|stands?|"
    .. "remains?)\\b") ~= nil
end)

--- "The forecast for the season is for nine to twelve storms": no storm yet.
function excuses.is_forecast(fact)
  return tells_forecast(fact.sentence)
    and rx.find(fact.sentence, "(?i)\\b(?:forecast|outlook|prediction|projection)s?\\b[^.;]*\\b\\Q" .. fact.text .. "\\E") ~= nil
end

--- "We see the rate at 3.25% by the middle of next year".
local function of_the_future(fact)
  if fact.period and fact.published.is_day and fact.period:after(fact.published) then return true end
  return rx.find(fact.sentence, "(?i)\\b(forecasts?|forecasting|expects?|predicts?|predicted|projects|projected|outlook|next (year|month|"
    .. "quarter|spring|summer|autumn|winter))\\b") ~= nil
end

--- "Seventeen helicopters are flying": so many at the moment.
local function snapshot(fact)
  return rx.find(fact.sentence, "(?i)\\b(is|are|remains?|now|currently|so far|still|today|tonight)\\b") ~= nil
    and not rx.find(fact.sentence, "(?i)\\b(was|were|had|did|will)\\b")
end

--- "Were trying to raise six boats": what is wanted is not what was got.
local is_sought = kept(function(sentence)
  return rx.find(sentence, "(?i)\\b(?:trying|tried|try|hop(?:ing|ed?)|seeking|sought|attempt(?:ing|ed)?|struggl(?:ing|ed)|efforts?|raced|"
    .. "racing|working|worked) to\\b") ~= nil
end)

local tells_echo = kept(function(sentence)
  return rx.find(sentence, "(?i)\\b(?:after|fore)shocks?\\b") ~= nil
end)

--- An aftershock is not the shock.
local function is_echo(entry)
  local fact = entry.fact
  return tells_echo(fact.sentence) and rx.find(fact.sentence, "(?i)\\b(?:after|fore)shocks?\\b[^.;]{0,40}\\b\\Q" .. fact.text .. "\\E") ~= nil
end

--- What one of the two sentences tells and the other does not: another one of its kind, a time to come, a moment of another day.
function excuses.points(a, b, days)
  local x, y = a.fact, b.fact
  if excuses.other_place(x.sentence, y.sentence) then return 4 end
  if excuses.of_another(x.sentence) ~= excuses.of_another(y.sentence) or of_the_future(x) ~= of_the_future(y) then return 2 end
  if revised.is_former(x) ~= revised.is_former(y) or is_sought(x.sentence) ~= is_sought(y.sentence) then return 2 end
  if is_echo(a) ~= is_echo(b) then return 4 end
  return not x.amount.unit and days > 0 and snapshot(x) and snapshot(y) and 2.5 or 0
end

return excuses
