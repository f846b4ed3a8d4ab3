--- For word files: of whom or what a matter is told, where its words have another sense as well.
--- `told_of.matter("custody", { never = { "papers" } })`: "released the photographs" is no release from custody. `only` names the classes it is told
--- of, `surely` likewise, and no name. `of = "subject"` looks at who does it, `of = "which"` at the words before the noun. The matter may have one of
--- its ends behind it ("job stays"), or one of its phrases ("search ~catch").
local told_of = {}

--- The nouns of a class, in the singular.
function told_of.class(name)
  return function(nouns)
    for _, noun in ipairs(nouns) do words("class_" .. name) { noun } end
  end
end

function told_of.matter(matter, told)
  local classes = {}
  for _, name in ipairs(told.surely or told.only or told.never) do classes[#classes + 1] = "class_" .. name end
  local of = told.of and told.of .. " " or ""
  local only = told.surely and "surely " or told.only and "only " or ""
  words "outcome_told" { [matter] = of .. only .. table.concat(classes, " ") }
end

return told_of
