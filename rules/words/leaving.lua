-- How jobs and offices are left, and how people go on in them.

words "leave_word" {
  "step down", "stand down", "leave", "leave the company", "leave the firm", "leave the group", "leave the club",
  "leave the bank", "leave office", "resign", "retire", "depart", "quit", "go", "bow out", "leave the job",
  "leave the post", "be leaving", "step aside", "stand aside", "give up the post", "give up the job", "hand over",
  "vacate the post", "relinquish the post", "call it a day", "bow out of",
}
words "left_word" {
  "stepped down", "stood down", "left", "left the company", "left the firm", "left the group", "left the club",
  "left the bank", "left office", "left the job", "left the post", "resigned", "retired", "departed", "quit",
  "was dismissed", "was fired", "was sacked", "was ousted", "was removed", "stepped aside", "stood aside", "bowed out",
  "was voted out", "was forced out", "was pushed out", "was let go", "was relieved of", "was stripped of",
  "was deposed", "was replaced", "was suspended", "lost office",
  "lost power", "handed in", "tendered", "walked out", "was thrown out", "was kicked out", "was shown the door",
  "cleared", "vacated", "relinquished", "gave up", "surrendered", "laid down", "threw in",
}
-- What is left: "gave up her post", "out of the cabinet since".
words "post_noun" {
  "post", "job", "office", "position", "role", "seat", "chair", "helm", "cabinet", "government", "board", "ministry",
  "command", "presidency", "premiership", "chairmanship", "mayoralty", "governorship", "leadership",
  "directorship", "portfolio", "throne", "desk", "front bench", "judiciary", "bench", "force", "party", "politics",
  "service", "administration", "council", "parliament", "senate", "commission", "committee", "company", "firm", "club", "bank",
}
words "serve_word" {
  "continues to run", "continues to lead", "continues to head", "continues to serve", "continues as", "continues in",
  "continues to chair", "continues to manage", "remains in charge", "remains in the job", "remains in post",
  "remains in office", "remains at the helm",
  "still runs", "still leads", "still heads", "still chairs", "still manages", "still serves", "still presides",
  "is still in charge", "stays on as", "stays in charge", "stays in office", "stays in the job", "remains head of",
  "remains chief", "is still in office", "is still the boss",
}
-- A trade that goes on: against having retired from it.
words "still_works" {
  "still teaches", "still works", "still practises", "still practices", "still farms", "still fishes", "still plays",
  "still coaches", "still drives", "still flies", "still performs", "still sings", "still preaches", "still lectures",
  "continues to teach", "continues to work", "continues to practise", "continues to practice", "continues to coach",
  "goes on teaching", "goes on working", "still goes to work", "still clocks in", "has never retired",
  "has yet to retire", "has not retired", "never retired", "still operates on", "still sees patients", "still runs the farm",
}
