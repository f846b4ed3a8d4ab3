-- Where somebody stands: for or against, hopeful or not, blaming or not. Acts like those of acts.lua; rules ask who
-- holds the stance, and toward what.

words "act_yes" {
  ["~support"] = "support", ["~back"] = "support", ["~favour"] = "support", ["~favor"] = "support",
  ["~champion"] = "support", ["~defend"] = "support",
  ["~welcome"] = "support", ["~praise"] = "support", ["~hail"] = "support", ["~applaud"] = "support",
  ["~embrace"] = "support", ["~stand by"] = "support",
  ["~stand behind"] = "support", ["~throw .. weight behind"] = "support", ["~rally behind"] = "support",
  ["in favour of"] = "support", ["in favor of"] = "support",
  ["~campaign for"] = "support", ["~lobby for"] = "support", ["~argue for"] = "support", ["~speak up for"] = "support",
  ["full confidence in"] = "support",
  ["complete confidence in"] = "support", ["every confidence in"] = "support", ["full trust in"] = "support",
  ["faithful friend of"] = "support", ["committed to"] = "support",
  ["commitment to"] = "support", ["closer .. to"] = "support", ["nearer .. to"] = "support", ["~warm to"] = "support",
  ["~vouch for"] = "support", ["~fall in behind"] = "support",
  ["~side with"] = "support", ["~push for"] = "support", ["~press for"] = "support", ["~promote"] = "support",
  ["~cheer"] = "support", ["fan of"] = "support", ["supporter of"] = "support",
}
words "act_no" {
  ["~oppose"] = "support", ["~fight"] = "support", ["~resist"] = "support", ["~criticise"] = "support",
  ["~criticize"] = "support", ["~condemn"] = "support", ["~denounce"] = "support",
  ["~slam"] = "support", ["~lambast"] = "support", ["~decry"] = "support", ["~campaign against"] = "support",
  ["~lobby against"] = "support", ["~argue against"] = "support",
  ["~speak out against"] = "support", ["~object to"] = "support", ["~protest against"] = "support",
  ["~protest at"] = "support", ["~distance .. from"] = "support", ["~put clear water between"] = "support",
  ["~turn .. back on"] = "support", ["~withdraw .. support"] = "support", ["~withdraw .. backing"] = "support",
  ["~back away from"] = "support", ["~move away from"] = "support", ["~retreat from"] = "support",
  ["~walk away from"] = "support", ["~cool on"] = "support", ["~disown"] = "support",
  ["~lose confidence in"] = "support", ["no confidence in"] = "support", ["hostile to"] = "support", ["opponent of"] = "support",
  ["sceptical of"] = "support", ["skeptical of"] = "support", ["critic of"] = "support", ["~rail against"] = "support",
  ["~deplore"] = "support", ["opposed to"] = "support", ["~stand against"] = "support",
}
words "act_yes" {
  ["optimistic about"] = "optimism", ["upbeat about"] = "optimism", ["hopeful about"] = "optimism",
  ["bullish on"] = "optimism", ["confident about"] = "optimism", ["confident of"] = "optimism",
  ["confident that"] = "optimism", ["optimistic that"] = "optimism",
  ["~blame"] = "blame", ["~pin .. on"] = "blame", ["~accuse"] = "blame", ["~point .. finger at"] = "blame",
  ["~hold .. responsible"] = "blame", ["~lay the blame on"] = "blame",
  ["open to"] = "rule in", ["~consider"] = "rule in", ["~leave the door open to"] = "rule in",
}
words "act_no" {
  ["pessimistic about"] = "optimism", ["gloomy about"] = "optimism", ["downbeat about"] = "optimism",
  ["bearish on"] = "optimism", ["worried about"] = "optimism", ["~despair of"] = "optimism", ["~fear for"] = "optimism",
  ["~absolve"] = "blame", ["~exonerate"] = "blame", ["~rule out"] = "rule in", ["~shut the door on"] = "rule in",
}
