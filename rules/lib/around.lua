--- The part of a text from one place to another, made longer to whole words, so that no letter is cut in two.
return function(text, from, to)
  from, to = math.max(1, from), math.min(#text, to)
  while from > 1 and text:sub(from - 1, from - 1) ~= " " do from = from - 1 end
  while to < #text and text:sub(to + 1, to + 1) ~= " " do to = to + 1 end
  return text:sub(from, to)
end
