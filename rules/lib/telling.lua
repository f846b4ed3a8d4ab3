--- What may count as evidence in a story of few sentences. A long one shows by itself which words it has everywhere; in one of a few sentences
-- each word looks rare, so that there a word tells the less the more common it is in news (words/news_words.lua).
local few, many = 15, 45 -- sentences of a story

--- { short = from 0 to 1, of = a function of a word or its stem: how much of its weight counts }, for a story of so many sentences.
return function(sentences)
  local short = math.max(0, math.min(1, (many - sentences) / (many - few)))
  local function of(word)
    local first = word:sub(1, 1) == "=" and 2 or 1 -- a day or number as it is written
    local tenths = short > 0 and lexicon.value("news_word", word:sub(first, first + 4))
    return tenths and 1 - short * (1 - tonumber(tenths) / 10) or 1
  end
  return { short = short, of = of }
end
