-- Nouns that tell events by themselves: "the launch of the probe", "the bridge's opening". Each gives the event's one name, as its verb does.

words "event_noun" {
  founding = "founding", foundation = "founding", establishment = "founding", completion = "completion", opening = "opening", reopening = "reopening",
  closure = "closing", ["shutdown"] = "closing", groundbreaking = "groundbreaking", ["ground-breaking"] = "groundbreaking", handover = "handover",
  ["hand-over"] = "handover", launch = "launch", ["lift-off"] = "launch", liftoff = "launch", ["blast-off"] = "launch", landing = "landing", touchdown = "landing",
  dissolution = "dissolution", demolition = "demolition", expiry = "expiry", birth = "birth", death = "death", funeral = "burial", burial = "burial",
  wedding = "wedding", retirement = "retirement", departure = "departure", arrival = "arrival", crossing = "crossing",
  sinking = "sinking", crash = "crash", eruption = "eruption", collapse = "collapse", explosion = "explosion", derailment = "derailment", collision = "collision",
  confirmation = "confirmation", disappearance = "disappearance", escape = "escape", outbreak = "outbreak", cancellation = "cancellation", earthquake = "quake",
  quake = "quake", tremor = "quake", layoffs = "layoff", redundancies = "layoff", introduction = "introduction", auction = "sale", lockdown = "lockdown", verdict = "verdict",
  landfall = "landfall", evacuation = "evacuation", detection = "detection", discovery = "discovery", diagnosis = "diagnosis",
  ["distress call"] = "distress call", mayday = "distress call",
  inauguration = "inauguration", ["swearing-in"] = "inauguration", ["swearing in"] = "inauguration", resignation = "resignation", appointment = "appointment",
  dismissal = "dismissal", arrest = "arrest", indictment = "charge", conviction = "conviction", acquittal = "acquittal", sentencing = "sentence",
  extradition = "extradition", signing = "signing", signature = "signing", adoption = "adoption", approval = "approval", ratification = "ratification",
  passage = "passage", publication = "publication", ["entry into force"] = "entry into force", ballot = "vote", vote = "vote", referendum = "vote",
  merger = "merger", flotation = "flotation", ["stock market debut"] = "flotation", ["market debut"] = "flotation", purchase = "purchase", takeover = "purchase",
  vaccination = "vaccination", ["first dose"] = "vaccination", ["first doses"] = "vaccination", ["first injection"] = "vaccination", ["first jab"] = "vaccination",
  premiere = "premiere", walkout = "strike", strike = "strike", stoppage = "strike",
}
