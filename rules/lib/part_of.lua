--- "The gym of the old school": does the text tell that the one noun is of the other, or in it?
local behind = "\\Es? (?:of|in) (?:the|an?|its|his|her|their|\\p{Lu}[\\p{L}-]+['’]s?) (?:[\\p{L}-]+ ){0,2}\\Q"

return function(noun, whole, text)
  return noun ~= whole and rx.find(text, "(?i)\\b\\Q" .. noun .. behind .. whole) ~= nil
end
