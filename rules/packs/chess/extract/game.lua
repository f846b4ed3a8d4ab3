-- "round 4" is a name, not an amount: {label}.
fact "chess_game" {
  "{person:winner}(?:, [^.;,]{2,40},)? @chess_beat {person:loser}(?: in {number:moves} moves)?(?: in round {label:round})?",
  "{person:loser}(?:, [^.;,]{2,40},)? @chess_lost {person:winner}(?: in {number:moves} moves)?(?: in round {label:round})?",
}
fact "chess_rating" {
  "{person:of},? rated {number:rating}",
  "{person:of} has a rating of {number:rating}",
}
