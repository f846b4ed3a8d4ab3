--- A lost game is told as won.
return {
  id = "chess-game-turned",
  title = "A game is told as won by either player",
  why = "One article has the players the wrong way round.",
  severity = "error",
  reads = "chess_game",
  group = { "round" },
  false_positives = "Two games of the same players in one round, in a match or a play-off.",

  check = function(said, report)
    for a, b in said:pairs { modality = "asserted" } do
      if a:same(b, "winner", "loser") and a:same(b, "loser", "winner") then
        report(a, b, "%s beat %s, and the other way round", a.winner, a.loser)
      end
    end
  end,

  flags = {
    "Ilse Marek beat Tomas Okoye in round 4.\n---\nTomas Okoye defeated Ilse Marek in round 4.",
    "Ilse Marek beat Tomas Okoye in 34 moves in round 4.\n---\nIlse Marek lost to Tomas Okoye in round 4.",
  },
  silent = {
    "Ilse Marek beat Tomas Okoye in round 4.\n---\nTomas Okoye defeated Ilse Marek in round 9.",
    "Ilse Marek beat Tomas Okoye in round 4.\n---\nTomas Okoye lost to Ilse Marek in round 4.",
    "Ilse Marek beat Tomas Okoye.\n---\nTomas Okoye defeated Ilse Marek in round 4.",
  },
}
