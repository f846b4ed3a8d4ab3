--- One game has one number of moves.
return {
  id = "chess-game-length",
  title = "A game is told to have had two numbers of moves",
  why = "The length of a game is on the score sheet.",
  severity = "warning",
  reads = "chess_game",
  group = { "winner", "loser", "round" },
  single_value = "moves",
  false_positives = "Two games of the same players in one round, in a match or a play-off.",

  flags = { "Ilse Marek beat Tomas Okoye in 34 moves in round 4.\n---\nTomas Okoye lost to Ilse Marek in 43 moves in round 4." },
  silent = {
    "Ilse Marek beat Tomas Okoye in 34 moves in round 4.\n---\nTomas Okoye lost to Ilse Marek in 43 moves in round 7.",
    "Ilse Marek beat Tomas Okoye in 34 moves in round 4.\n---\nTomas Okoye lost to Ilse Marek in round 4.",
  },
}
