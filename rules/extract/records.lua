-- Records told without a superlative: "no flood has taken more lives".
words "disaster" {
  "flood", "fire", "wildfire", "storm", "hurricane", "cyclone", "typhoon", "tornado", "earthquake", "quake", "tsunami",
  "eruption", "landslide", "avalanche", "drought",
  "heatwave", "crash", "accident", "disaster", "attack", "bombing", "shooting", "epidemic", "outbreak", "explosion",
  "collapse", "derailment", "sinking", "famine",
}
fact "rank" {
  rank = "1", by = "deaths", ever = "true", modality = "asserted",
  "no (?:other )?{disaster:among} ... (?:has|had|have) (?:ever )?(?:taken|claimed|cost) (?:so many|more) lives",
  "no (?:other )?{disaster:among} ... (?:has|had|have) (?:ever )?killed (?:so many|more)(?: people)?",
}
