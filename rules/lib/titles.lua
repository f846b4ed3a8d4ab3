--- Words of titles, where a name is looked for: "Osby Foods Chairman and Chief Executive Officer".
local titles = {}

local words = "^(?:(?:Chief|Executive|Officer|Chairman|Chairwoman|Chair|President|Vice|Director|Manager|Managing|Secretary|Minister|Governor|Mayor|"
  .. "Head|General|Deputy|Acting) ?)+$"

--- Nobody's name: every word of it is one of a title.
function titles.are_all(name)
  return name ~= nil and rx.find(name, words) ~= nil
end

return titles
