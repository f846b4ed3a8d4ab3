-- Verbs for what goes up and what goes down, as patterns without borders.
return {
  rises = "ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|gr[eo]w(?:s|n|ing)?|increas(?:es?|ed|ing)|surg(?:es?|ed|ing)|"
    .. "soar(?:s|ed|ing)?|go(?:es|ing)? up|gone up|went up|up",
  falls = "fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|slip(?:s|ped)?|sink(?:s|ing)?|sank|"
    .. "plung(?:es?|ed|ing)|tumbl(?:es?|ed|ing)|shr[aiu]nk(?:s|ing)?|go(?:es|ing)? down|gone down|went down|down",
}
