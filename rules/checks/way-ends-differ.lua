--- "The train runs from Osby to Lima. It ends in Arlen": the one end of a way told twice, and not the same.
local turns = require "lib.turns"

local place = "(?-i:(?:the )?(\\p{Lu}[\\p{L}’'-]{2,}(?: \\p{Lu}[\\p{L}’'-]{2,}){0,2}))"
local way = "\\bfrom " .. place .. "(?: [\\p{Ll}]+){0,3}? (?:to|for|bound for) " .. place .. "(?! and (?:back|return)\\b)(?=[ ,.;])"
local gap = "[^;\\d]{0,160}?\\. "
local it = "(?:(?:it|they|he|she|the \\p{Ll}+(?: \\p{Ll}+){0,3}|[^.;]{0,40}?) )"
local sets_out = "(?:set out|sets out|set off|sets off|took off|takes off|take-off|departed|departs|departing|started|starts|starting|"
  .. "sailed|sails|left|leaves)"

--- Told of another end than the way has.
local function not_the_end(from, to, stop)
  if stop ~= to then return string.format("from %s to %s, and it ends in %s", from, to, stop) end
end

local function not_the_start(from, to, start)
  if start ~= from then return string.format("from %s to %s, and it starts from %s", from, to, start) end
end

return {
  id = "way-ends-differ",
  title = "A way has another end in the next sentence",
  why = "Who travels wants to know from where, and to where.",
  severity = "warning",
  reads = "statement",
  scope = "document",
  group = {},
  false_positives = "An end that is named once by its town and once by its quarter.",

  check = turns.check {
    test = "\\bfrom (?:the )?\\p{Lu}",
    excuse = "(?i)\\b(?:via|stops?|changed?|return\\w*|back|later|divert\\w*|rerout\\w*|then|first|another|second|other|each|both|every|"
      .. "stages?|legs?|extend\\w*|"
      .. "short of|instead|originally|moved|letters?|translat\\w+|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|"
      .. "february|march|april|may|june|"
      .. "july|august|september|october|november|december|goals?|points?|votes?|not|near|outside)\\b(?<!the stage)(?<!stage)",
    why = "the two ends of one way",
    turns = {
      { "(?i)" .. way .. gap .. it .. "(?:ends|ended|finishes|finished|terminates|will end|will finish) in " .. place .. "(?=[ ,.;]|$)",
        not_the_end, two = true },
      { "(?i)" .. way .. gap .. it .. "(?:had )?" .. sets_out .. " from " .. place .. "(?=[ ,.;]|$)", not_the_start, two = true },
    },
  },

  flags = {
    "The ferry was on its way from Osby to Lima with cars. It had sailed from Arlen at dawn.",
    "The pilgrims walk from Osby to Lima. The walk ends in Arlen with a mass.",
  },
  silent = {
    "The ferry was on its way from Osby to Lima with cars. It had sailed from Osby at dawn.",
    "The pilgrims walk from Osby to Lima. The walk ends in Lima with a mass.",
    "The train runs from Osby to Lima via Arlen. A second train starts from Arlen.",
    "The bus goes from Osby to Lima. The other bus ends in Arlen.",
  },
}
