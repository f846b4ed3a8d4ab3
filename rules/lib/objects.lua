--- What stands right behind a verb: "met the bishop", "did not meet the strikers".
local in_sentence = require "lib.in_sentence"
local noun_kin = require "lib.noun_kin"
local nouns = require "lib.one_or_many"
local is_part_of = require "lib.part_of"
local objects = {}

local behind = "^(?: (?:from|with))? ?(?:the|an?|its|his|her|their|any|all|these|those) ((?:[\\p{Ll}-]+ )*?)(\\p{Ll}[\\p{Ll}-]{2,})"
  .. "(?=$|[,.;:]| (?:in|on|at|of|for|to|from|with|by|after|before|near|over|until|since|last|this|that|who|which|and|\\p{Lu}))"

local stand_ins = "^(?:plan|proposal|deal|bid|offer|measure|bill|motion|project|scheme|money|sum|funding|aid|agreement|settlement|package|decision|"
  .. "move|"
  .. "idea|law|text|request|thing|one|other|others|rest|same|latter|former)$"

--- The noun at the head of the words behind the verb, without the s of many.
function objects.noun(text)
  local _, noun = rx.match(text, behind)
  return noun and nouns.one(noun)
end

local function behind_word(sentence, word)
  local stem = #word > 4 and word:sub(1, #word - 2) or word
  local _, last = rx.find(sentence, "(?i)\\b\\Q" .. stem .. "\\E\\p{Ll}*")
  return last and objects.noun(sentence:sub(last + 1)) or nil
end

local function tells(sentence, noun)
  return rx.find(sentence, "(?i)\\b\\Q" .. noun .. "\\E") ~= nil
end

local function are_two(a, b, x, y)
  if is_part_of(x, y, a) or is_part_of(y, x, b) then return true end
  if x == y or rx.find(x .. y, "\\p{Lu}") or tells(b, x) or tells(a, y) or rx.find(x, stand_ins) or rx.find(y, stand_ins) then return false end
  return not noun_kin.of_one_thing(x, y) and not noun_kin.alike(x, y)
end

--- Each sentence names behind its verb what the other does not know.
function objects.differ(a, b, word_a, word_b)
  local x = behind_word(a, word_a)
  local y = x and behind_word(b, word_b)
  return y ~= nil and are_two(a, b, x, y)
end

local passive = "(?i)^(?:was|were|is|are|been|being|has been|have been|had been|will be)\\b"

--- What a fact of a deed is told of: behind the verb, or before it where it is told of what it is done to.
local function of_fact(f)
  if rx.find(f.text, passive) then return f.what end
  return objects.noun(in_sentence.behind(f))
end

--- "Opened the festival", "did not open the fair": two facts, each with a thing that the other sentence does not know.
function objects.of_two(a, b)
  local x = of_fact(a)
  local y = x and of_fact(b)
  return y ~= nil and are_two(a.sentence, b.sentence, x, y)
end

return objects
