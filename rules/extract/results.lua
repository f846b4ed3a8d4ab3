-- Matches with their scores.
words "beating" {
  "~beat", "~defeat", "~thrash", "~edge", "~edge past", "~edge out", "~overcome", "~see off", "~crush", "~rout", "~hammer", "~trounce", "~outclass",
  "~knock out", "~ease past", "~cruise past", "~sweep past", "~sweep aside", "~stun", "~upset", "~topple", "~win against",
    "~triumph over", "~squeeze past",
  "~scrape past", "~brush aside", "~get past", "~conquer", "~humble", "~demolish", "~whip", "~outplay", "~pip", "~overpower", "~beat visitors",
  "~beat hosts", "~beat holders", "~beat rivals", "~beat neighbours",
}
words "losing" {
  "~lose", "~go down", "~fall", "~slump", "~crash", "~succumb", "~go under", "was beaten", "were beaten", "was defeated", "were defeated",
  "~suffer a", "~bow out",
}
fact "result" {
  "{entity:winner} (?:have |has |had )?@beating {entity:loser},? (?:by )?{ratio:score}",
  "{entity:winner} (?:have |has |had )?@beating {entity:loser} (?:in the final|in the semi-?final|at home|away|comfortably|narrowly),? {ratio:score}",
  "{entity:winner} (?:have |has |had )?(?:~win|~triumph|~prevail) {ratio:score} (?:against|over|away to|at home to) {entity:loser}",
  "{entity:winner} ~run out {ratio:score} winners (?:over|against) {entity:loser}",
  "{entity:winner} ~record a {ratio:score} (?:home |away )?(?:win|victory) (?:over|against) {entity:loser}",
  "{entity:loser} (?:have |has |had )?@losing {ratio:score} (?:to|against|by|at home to|away to) {entity:winner}",
  "{entity:loser} (?:have |has |had )?@losing (?:to|against|by) {entity:winner},? {ratio:score}",
  "{entity:loser} (?:have |has )?(?:was|were|been) (?:thrashed|routed|hammered|crushed|trounced|stunned|edged out|"
    .. "knocked out) {ratio:score} by {entity:winner}",
  "{entity:winner}'s {ratio:score} (?:home |away |opening |league |cup )?(?:win|victory|triumph|defeat of) (?:over |against )?{entity:loser}",
  "{entity:loser}'s {ratio:score} (?:home |away |opening |league |cup )?(?:defeat|loss|reverse) (?:to|against|by|at the hands of) {entity:winner}",
  "{ratio:score} (?:home |away |opening |league |cup )?(?:win|victory|triumph) over {entity:loser} (?:gave|took|put|lifted|sent|earned|"
    .. "handed) {entity:winner}",
  "{entity:winner} {ratio:score} {entity:loser}(?=$|[.,;:])",
}
