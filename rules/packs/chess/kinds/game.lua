--- One game of two players, as its result is told.
kind "chess_game" {
  doc = "The result of a game of chess.",
  label = "{winner} beat {loser}[ in round {round}][ in {moves} moves]",
  fields = {
    { "winner", "entity", required = true, doc = "who won" },
    { "loser", "entity", required = true, doc = "who lost" },
    { "round", "text", key = true, doc = "of the tournament, by its number" },
    { "moves", "amount", doc = "how many there were" },
  },
}

--- A player's strength, as the federation counts it.
kind "chess_rating" {
  doc = "The rating of a player.",
  label = "rated {rating}, as of {as_of}",
  fields = {
    { "of", "entity", key = true, required = true, doc = "the player" },
    { "rating", "amount", required = true, doc = "the number" },
  },
}
