--- The last characters of a text, at most so many.
return function(text, most)
  local from = utf8.offset(text, -most)
  return from and text:sub(from) or text
end
