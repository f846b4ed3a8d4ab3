--- Of what period something is told: "signed off on a trial to begin in May" did not happen on a day to come, though the day stands beside it.
return function(f)
  if f.period and f.modality == "asserted" and f.published.known and f.period:after(f.published)
    and not rx.find(f.text, "\\bwill\\b") then return nil end
  -- "is not eligible for Saturday's match": of the one to come
  if f.period and f.tense == "present" and f.published.known and f.period:before(f.published) then return nil end
  return f.period
end
