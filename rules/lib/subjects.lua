--- Whom an outcome is told of: by name, by a pronoun that can mean but one person, or by what the story calls only that person.
local subjects = {}

--- "He has refused": the pronoun stands right before what is told.
local function by_pronoun(f)
  return rx.find(f.sentence, "(?i)\\b(?:he|she)\\b(?:[ ,]+(?!he\\b|she\\b|but\\b|while\\b)[\\p{L}’']+){0,7}[ ,]+\\Q" .. f.text .. "\\E") ~= nil
    or rx.find(f.text, "(?i)^(?:he|she)\\b") ~= nil
end

--- The name that the clause gives it, or that its pronoun stands for.
function subjects.of(f)
  if f.by and (not f:inherited "by" or by_pronoun(f)) then return f.by end
  if not f.by and f.what and rx.find(f.what, "\\p{Lu}\\p{Ll}+ .*\\p{Lu}") then return f.what end
end

--- One of the two is the end of the other, or both are one.
function subjects.is_short_for(short, full)
  return short == full or rx.has(" " .. full .. " ", " " .. short .. " ") ~= nil
end

--- The family name, by which two names are set side by side.
function subjects.key(name)
  return name and rx.match(name, "\\S+$")
end

return subjects
