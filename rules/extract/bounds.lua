-- Until when a thing runs, from when it holds, when it is due: by the words right before the day. What thing it is, lib/bounds.lua reads.

words "bound_stop" {
  "~expire", "~lapse", "~end", "~run out", "~close", "~finish", "~cease", "~conclude", "~fall due", "~mature", "~terminate", "~come to an end",
  "~be lifted", "~be over", "~shut", "~be phased out", "~be switched off", "~be abolished", "~shut down", "~close down", "~stop",
  "~be scrapped", "~be withdrawn", "~cease to be", "~draw to a close", "~come to a close", "~wind up",
}
words "bound_start" {
  "~take effect", "~come into force", "~enter into force", "~go into effect", "~come into effect", "~go into force", "~start", "~begin", "~kick in",
  "~come in", "~apply", "~open", "~reopen", "~resume", "~restart", "~become law", "~become compulsory", "~become mandatory", "~become effective",
  "~be introduced", "~be imposed", "~come back", "~run again", "~be running again", "been running again", "~return", "~go live",
  "~come into operation", "~enter service", "~be brought in", "~be phased in", "~open again", "~be back", "been back",
  "~become available", "~be available",
}
words "bound_on" {
  "~run", "~last", "~continue", "~extend", "~hold", "~remain", "~stay", "open", "valid", "in force", "in effect", "in place",
  "on show", "on display", "on view", "on loan", "available", "~go on", "~apply", "under contract", "~be good", "guaranteed", "in office",
}
words "bound_off" {
  "closed", "shut", "suspended", "blocked", "cut off", "out of action", "out of service", "out of use", "off limits", "grounded", "cancelled",
  "halted", "on hold", "sealed off", "cordoned off", "impassable", "out of bounds", "laid up", "shuttered", "boarded up", "switched off",
}

-- "until noon on 20 March", "only at the end of May"
local hour = "(?:(?:{time:_}|noon|midnight),? (?:on )?)?(?:the )?"
local up_to = " (?:until|till|through|up to|up until) " .. hour .. "{date:date}"
local on = " (?:only |just |again |back |formally |finally )?(?:on |in |at |from |by )?" .. hour .. "{date:date}"
local since = " (?:since|as of|as from|from|starting|with effect from|effective) " .. hour .. "{date:date}"
local must = "(?:can|may|must|should|could|(?:has|have|had|needs?|is|are) (?:still |now )?to)"

fact "bound" {
  side = "stop", how = "on", modality = "asserted",
  "@bound_stop" .. on, "@bound_stop (?:... )?(?:on|at|in) " .. hour .. "{date:date}",
  { "@bound_off" .. since, how = "since" },
  "(?:its|their|his|her|the) (?:last|final) (?:... )?(?:on|in|at) " .. hour .. "{date:date}",
  { "(?:has|have|had) [a-z]+ no (?:... )?since {date:date}", how = "since" },
  "(?:~scrap|~abolish|~lift) (?:... )?from " .. hour .. "{date:date}",
}
fact "bound" {
  side = "stop", how = "until", modality = "asserted",
  "@bound_on" .. up_to, "@bound_on (?:... )?(?:until|till|through) " .. hour .. "{date:date}",
  "(?:~run|~extend) (?:.. )?to " .. hour .. "{date:date}",
  must .. " (?:still |now |also |only )?be (?:in|[a-z]+(?:ed|en|nt|ne|de|id|ht|ad|ut)) (?:... )?(?:until|till|by|before|up to|"
    .. "(?:no|not) later than) " .. hour .. "{date:date}",
  "(?:~have|~be given) (?:only )?until " .. hour .. "{date:date}",
  "(?:deadline|closing date|cut-off date|cutoff|last day|final day)(?: (?:for|of) (?:... )?[a-z-]+)? (?:is|was|will be|falls on|fell on) "
    .. hour .. "{date:date}",
}
fact "bound" {
  side = "start", how = "on", modality = "asserted",
  "@bound_start" .. on, "@bound_start (?:... )?(?:on|in|from) " .. hour .. "{date:date}",
  "(?:with effect from|effective|as from) " .. hour .. "{date:date}",
  "(?:~charge|~impose|~introduce|~levy|~raise|~lower|~cut|~double|~halve|~increase|~bring in|~ban) (?:... )?from " .. hour .. "{date:date}",
  "(?:its|their|his|her) first (?:... )?(?:on|in|at) " .. hour .. "{date:date}",
  { "(?:valid|effective|in force|in effect|in place|available|back in service|in service|in operation)" .. since, how = "since" },
}
fact "bound" {
  side = "start", how = "since", modality = "asserted",
  "since {date:date}, when (?:... )?(?:came into|took|entered into|went into) (?:force|effect)",
  "(?:has|have|had) (?:been )?(?:[a-z]+ )?(?:again )?since {date:date}",
}
fact "bound" {
  side = "start", how = "until", modality = "asserted",
  "@bound_off" .. up_to, "@bound_off (?:... )?(?:until|till|through) " .. hour .. "{date:date}",
}
fact "bound" {
  side = "due", how = "on", modality = "asserted",
  "(?:is|are) (?:now |still |also |not )?(?:due|expected|scheduled|planned|set|awaited|to be [a-z]+) (?:... )?(?:on|in|by|for|at|"
    .. "before|from) " .. hour .. "{date:date}",
}
