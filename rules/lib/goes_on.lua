--- Does the second sentence go on about what the first tells: behind it in one paragraph, or in a paragraph of its own that begins with a word
-- which looks back, or with a number?
local looks_back = "(?i)^[\"“]?(?:they|it|that|this|these|those|the|he|she|his|her|its|their|in (?:all|total)|together|altogether|all|only|just|of|"
  .. "\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
  .. "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?)\\b"

return function(a, b)
  if a.line == b.line then return true end
  return b.line > a.line and b.line - a.line <= 2 and rx.find(b.sentence, looks_back) ~= nil
end
