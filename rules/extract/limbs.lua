-- Left or right: whose arm, leg or eye it is.

words "limb_side" { left = "left", right = "right" }
words "limb" {
  arm = "arm", leg = "leg", knee = "knee", ankle = "ankle", foot = "foot", hand = "hand", wrist = "wrist", elbow = "elbow", shoulder = "shoulder",
  hip = "hip", thigh = "thigh", calf = "calf", hamstring = "hamstring", groin = "groin", eye = "eye", ear = "ear", lung = "lung", kidney = "kidney",
  heel = "heel", thumb = "thumb", collarbone = "collarbone", achilles = "achilles", shin = "shin", cheek = "cheek", temple = "temple",
  forearm = "forearm", toe = "toe", biceps = "biceps", quadriceps = "quadriceps",
}
words "limb_owner" { "his", "her" }

fact "limb" {
  modality = "asserted",
  "{person!:of}'s (?:[a-z]+ )?{limb_side:side} {limb:part}",
  "{limb_owner:of} (?:[a-z]+ )?{limb_side:side} {limb:part}",
  "the {limb_side:side} {limb:part} of {person!:of}",
  "{person!:of}(?:, [^.;]{1,50}?,)? [^.;,]{0,60}?\\b(?:in|on|to|of) (?:the|one) {limb_side:side} {limb:part}",
}
