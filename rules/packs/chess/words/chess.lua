words "chess_beat" { "beat", "beats", "defeated", "outplayed", "checkmated", "won against" }
words "chess_lost" { "lost to", "loses to", "was beaten by", "resigned to", "fell to" }
