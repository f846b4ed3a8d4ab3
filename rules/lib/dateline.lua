--- "LIMA, Peru, 4 May 2025 -", "Lima, May 4, 2025 (Agency) -": where and when a text was written, and nothing else. A dash ends it, or it holds
-- names alone.
local dashed = "^\\p{Lu}.{0,70}?\\d{4}(?: ?\\([^()]*\\))? ?[-–—]+$"
local bare = "^\\p{Lu}\\S*(?: (?:\\p{Lu}|\\d|\\()\\S*){1,9}[ .]*$"

return function(f)
  return rx.find(f.sentence, dashed) ~= nil or rx.find(f.sentence, bare) ~= nil and rx.find(f.sentence, "\\d{4}") ~= nil
end
