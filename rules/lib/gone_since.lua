--- By which day was somebody gone, in a sentence that tells of a leaving: "who stepped down in May", "director until last year"? Nil: not told.

local past = "(?i)\\b(?:years?|decades?|a decade) ago\\b"
local lately = "(?i)\\bmonths ago\\b|\\blast (?:summer|autumn|fall|winter|spring)\\b"

return function(f)
  if not f.published.known then return nil end
  if f.as_of_stated then return f.as_of:before(f.published) and f.as_of or nil end
  if rx.find(f.sentence, past) then return f.published:plus(-300) end
  if rx.find(f.sentence, "(?i)\\blast year\\b") and f.published.year then return period(tostring(f.published.year - 1)) end
  return rx.find(f.sentence, lately) and f.published:plus(-35) or nil
end
