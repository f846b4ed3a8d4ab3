-- same: 3 words, 2000 expressions
return {
  id = "attack", title = "t", why = "w", severity = "error", reads = "hive", group = { "of" },
  check = function(said, report)
    local fact, words, found = said:first(), 0, 0
    for _ in rx.each("a b c", "\\w") do
      words = words + 1
      for i = 1, 2000 do
        if rx.find("a" .. i, "^a" .. i .. "$") then found = found + 1 end
      end
    end
    report(fact, nil, '%d words, %d expressions', words, found // words)
  end,
  flags = { "North Hive is weak." }, silent = { "The rest." },
}
