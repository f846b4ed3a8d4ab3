--- The long form of a given name: "Joseph" of "Joe".
return function(given)
  given = given:lower()
  return lexicon.value("given_variant", given) or given
end
