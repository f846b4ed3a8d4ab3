-- Who was there and who was not, told without a verb or with the list behind it: "Not there: Ada Brink", "Among the guests was Ada Brink".

local before = "(?:the )?(?:{office:_},? )?"

fact "outcome" {
  { "(?:not there|not present|absent|missing|excused|nowhere to be seen|not among the guests): " .. before .. "{person:by}",
    matter = "attendance", state = "away" },
  { "(?:present|also there|there too|in the front row): " .. before .. "{person:by}", matter = "attendance", state = "there" },
  { "among (?:the|those) (?:guests|mourners|audience|crowd|spectators|speakers|dignitaries|invited|present|attending|marchers|delegates)"
    .. " (?:was|were) " .. before .. "{person:by}", matter = "attendance", state = "there" },
  { "absent (?:was|were) " .. before .. "{person:by}", matter = "attendance", state = "away" },
  -- "the committee met without Ada Brink"
  { "(?:went ahead|go ahead|opened|met|gathered|assembled|began|started|was held|were held|took place|passed off|sat) without "
    .. before .. "{person:by}", matter = "attendance", state = "away" },
  { "in the absence of " .. before .. "{person:by}", matter = "attendance", state = "away" },
  { "{person:by} (?:was|were) (?:conspicuously|notably) absent", matter = "attendance", state = "away" },
  { "(?:the seat|the chair|the place) of " .. before .. "{person:by} (?:was|stayed|remained) empty", matter = "attendance", state = "away" },
  modality = "asserted",
}
