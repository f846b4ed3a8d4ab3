-- One moment by two clocks, and by how much a clock is off Greenwich; rules look at the zone's name in the words.

fact "clock" {
  modality = "asserted",
  "{time:here},? \\({time:there}",
  "{time:here},? (?:on {date:_}|{date:_}|local time|{entity:_} time),? \\({time:there}",
  "{time:here},? (?:or|which is|that is|equal to) {time:there}",
}

fact "zone" {
  modality = "asserted",
  "{entity:_}[+-]{number:offset}",
  "{duration:offset} (?:ahead of|behind) {entity:_}",
}
