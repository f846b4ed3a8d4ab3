--- Does the sentence tell of another such thing than the one of the story: "a second, smaller hoard"?
return function(sentence, thing)
  return thing ~= nil and rx.find(sentence, "(?i)\\ba (?:second|third|fourth|further|smaller|larger|similar|different)\\b,? (?:\\w+ ){0,2}\\Q"
    .. thing .. "\\E") ~= nil
end
