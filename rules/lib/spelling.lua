--- What rules share that hold two spellings of one name against each other.
local spelling = {}

-- Letters that are heard as one; "" is not heard.
local heard = { z = "s", q = "k", c = "k", w = "v", y = "i", j = "i", h = "" }
local soft = { e = true, i = true, y = true }

--- A word as it is heard: "teles" and "tellez", "lindqvist" and "lindkvist" are one.
function spelling.sound(word)
  local out, last = {}, ""
  for k = 1, #word do
    local letter, nth = word:sub(k, k), word:sub(k + 1, k + 1)
    local sound = heard[letter] or letter
    if letter == "c" and soft[nth] then sound = "s" end
    if letter == "p" and nth == "h" then sound = "f" end
    if letter == "x" then sound = "ks" end
    if letter == "e" and k == #word then sound = "" end
    if sound ~= "" and sound ~= last then table.insert(out, sound) end
    if sound ~= "" then last = sound end
  end
  return table.concat(out)
end

-- How a foreign letter is written without its mark: "Müller" is Mueller to one desk and Muller to the next, "Håland" is Haaland.
local written = { ae = "a", oe = "o", ue = "u", aa = "a" }

--- Two ways to write one name, neither of them wrong: nothing but how a mark over a letter was written out is between them.
function spelling.written_out(x, y)
  local function bare(name)
    local out, k = {}, 1
    while k <= #name do
      local letter = written[name:sub(k, k + 1)]
      table.insert(out, letter or name:sub(k, k))
      k = k + (letter and 2 or 1)
    end
    return table.concat(out)
  end
  return bare(x) == bare(y)
end

function spelling.sounds_alike(x, y)
  return x ~= y and math.min(#x, #y) >= 3 and x:sub(1, 1) == y:sub(1, 1) and spelling.sound(x) == spelling.sound(y)
end

--- Long words of one beginning that differ in their middle or their end.
function spelling.long_alike(x, y)
  local apart = edits.letters(x, y)
  if apart > 3 or math.min(#x, #y) < 9 then return false end
  if apart <= 2 and math.min(#x, #y) >= 10 and x:sub(1, 2) == y:sub(1, 2) and x:sub(-3) == y:sub(-3) then return true end
  return x:sub(1, 5) == y:sub(1, 5) or x:sub(1, 3) == y:sub(1, 3) and x:sub(-3) == y:sub(-3)
end

local function letters_in_order(text)
  local letters = { text:byte(1, -1) }
  table.sort(letters)
  return table.concat(letters, " ")
end

--- The same letters, in whatever order.
function spelling.same_letters(x, y)
  return #x == #y and letters_in_order(x) == letters_in_order(y)
end

--- One family name put for another by a slip: a letter more, fewer or other, two swapped, or the same to the ear; an ending is another word.
function spelling.slip(x, y)
  if x:byte() ~= y:byte() or math.min(#x, #y) < 5 then return false end -- most pairs
  if x == y or spelling.written_out(x, y) or rx.find(x .. y, "['’-]") then return false end
  local apart = edits.letters(x, y)
  if x:sub(1, #y) == y or y:sub(1, #x) == x then return apart == 1 and rx.find(x:sub(-1) .. y:sub(-1), "s") == nil and math.min(#x, #y) >= 6 end
  return spelling.sounds_alike(x, y) or apart == 1 or apart == 2 and spelling.same_letters(x, y)
end

--- Does a text with one of the two names know the other, too? Then they are two. Facts with `shared`, the word that both names have, and `rest`.
function spelling.told_together(said, a, b)
  return said:first { kind = a.kind, document = a.document, shared = a.shared, rest = b.rest } ~= nil
    or said:first { kind = b.kind, document = b.document, shared = b.shared, rest = a.rest } ~= nil
end

return spelling
