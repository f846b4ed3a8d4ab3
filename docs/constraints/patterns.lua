--- Patterns for the examples of the one-line constraints (docs/constraints.md).
fact "bridge" {
  "{entity:of} is {measure:length} long",
  "{entity:of} has {number:lanes} lanes",
  { "{entity:of} is open", state = "open" },
  { "{entity:of} is closed", state = "closed" },
}

fact "case" {
  { "{person:of} was found guilty", verdict = "guilty" },
  { "{person:of} was acquitted", verdict = "acquitted" },
  "{entity:of} was filed on {date:filed} and decided on {date:decided}",
}

fact "life" {
  "{person:who} was born on {date:born}",
  "{person:who} died on {date:died}",
}

fact "act" { "{person:who} opened the bridge on {date:day}" }

fact "seat" {
  { "the {entity:of} has {number:number} members", role = "size" },
  { "{person:person} sits on the {entity:of} since {date:from}", role = "member" },
  { "{person:person} sits on the {entity:of}(?! since)", role = "member" },
}

fact "deal" {
  "{entity:buyer} (?:~buy|bought) {entity:target} for {money:price}",
  "{entity:buyer} (?:~buy|bought) {entity:target}(?! for)",
}
