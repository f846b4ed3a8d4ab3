---@meta
-- For Lua editors: what gainsay's rules can use. Made by gainsay docs editor (make docs) of the tables of the bindings.
-- Begin a rule with "---@type gainsay.rule" before its table.

---What a rule file returns. Besides these, each one-line constraint is a field: [constraints.md](constraints.md).
---@class gainsay.rule
---@field id string Lower-case letters, digits and hyphens.
---@field title string What is wrong, in a line.
---@field why string Why readers should care.
---@field severity string "error", "warning" or "note": the most that a finding can be.
---@field reads string|string[] The kinds of facts that it reads.
---@field group? string[] The fields whose values the facts of one group surely share; `"partner?"`: both know it and share it, or neither knows it; `"story"`: documents of one story.
---@field scope? string "set" (default): groups across documents; "document": each document by itself.
---@field since? string The version that brought it.
---@field flags string|string[] Examples that it flags: articles separated by a line of `---`, each perhaps with `date:` and `title:` at its head, or facts.
---@field silent string|string[] Examples that come close and are right.
---@field false_positives? string What to expect.
---@field check? fun(said: gainsay.group, report: gainsay.report) Called once for each group.
---@field where? table For one-line constraints: the facts that they look at.
---@field message? string For one-line constraints: in place of the usual words.
---@field single_value? string|table Flags two facts of one group whose values are apart: `single_value = "amount"`.
---@field conflicts_with? string|table Flags a fact of the one side and a fact of the other: `conflicts_with = { { verdict = "guilty" }, { verdict = "acquitted" } }`.
---@field before? string|table Flags a first date that is surely after the second one, in one fact or in two of one group: `before = { "filed", "decided" }`.
---@field contemporary? string|table Flags a fact of the second side that is surely before the first side begins, or after it ends: `contemporary = { { kind = "life", from = "born", to = "died" }, { kind = "act", from = "day" } }`.
---@field difference_within? string|table Flags a fact whose second value less the first is surely below `min` or above `max`: `difference_within = { "admitted", "released", min = 0, max = "30 day" }`.
---@field range? string|table Flags a value that is surely outside: `range = { "share", min = 0, max = 100 }`.
---@field one_of? string|table Flags a value that is none of the words: `one_of = { "medal", "gold", "silver", "bronze" }`.
---@field none_of? string|table Flags a value that is one of the words: `none_of = { "name", "TK", "XX" }`.
---@field whole_number? string|table Flags an amount none of whose readings is a whole number: `whole_number = "votes"`.
---@field allowed_units? string|table Flags an amount in a unit that converts into none of those named: `allowed_units = { "depth", "meter" }`.
---@field monotone? string|table Flags a value that is surely below one told for a surely earlier time: `monotone = "toll"`.
---@field sum_equals? string|table Flags a total that is apart from the sum of its parts: `sum_equals = { "total", "men", "women" }`.
---@field ratio_matches? string|table Flags a share that is apart from part through whole: `ratio_matches = { "share", "part", "whole" }`.
---@field count_equals_list? string|table Flags a number, and more things listed in the same document: `count_equals_list = { "number", list = { kind = "member" }, by = "person" }`.
---@field unique_holder? string|table Flags two at one time: `unique_holder = "person"`.
---@field distinct_values? string|table Flags one value given to two that surely differ: `distinct_values = { "number", by = "case" }`.
---@field inverse? string|table Flags the same two names the other way round: `inverse = { "buyer", "target" }`.
---@field symmetric? string|table Flags the same two names, in whatever order, with values that are apart: `symmetric = { "home", "away", values = { "attendance" } }`.
---@field requires? string|table Flags a fact of the first side where no fact of the group may be of the second: `requires = { { stage = "re-elected" }, { stage = "holder" } }`.
---@field requires_qualifier? string|table Flags a fact that knows the first field and not all of the others: `requires_qualifier = { "share", "of" }`.
---@field name_variant? string|table Flags two names of one group that are a letter or two apart: `name_variant = "person"`.
---@field same_quote? string|table Flags the same words given to two, or one's words in two wordings: `same_quote = { "words", by = "speaker_name" }`.
local rule_type = {}

---The facts that `check` is given at a time: those that share the fields of the rule's `group`. A filter is a table of fields and values, `{ state = "open" }`; it may name `kind`, `modality`, `speaker` (a name, or `true` for any), `document` and `trust`, and with a date `covers`, `before`, `after`, which ask for the time of the fact. A value that is not known does not meet a filter.
---@class gainsay.group
local group_type = {}

---The facts, in order of their as-of dates.
---@param filter? table
---@return fun(): gainsay.fact?
function group_type:each(filter) end

---Every two facts, the earlier first; `apart = "field"` or `same = "field"` in the filter leave only pairs whose values surely differ, or surely are the same; `key = function(f) ... end` only those of one key, a string, number or `true`, and leaves out facts without one; `unlike = function(f) ... end` only those of two different ones; `likeness = weight` and `lighter = share` only those of two different sentences that share rare words of that weight and that part of the lighter one (of the text field `wording`, where one is named). Of a live article, no entry is set against one that replaced it.
---@param filter? table
---@return fun(): gainsay.fact?, gainsay.fact?
function group_type:pairs(filter) end

---Every two facts in different sentences that share words of this weight and this part of the lighter sentence; found through rare words, so it is quick without a group.
---@param weight number
---@param share number
---@return fun(): gainsay.fact?, gainsay.fact?
function group_type:alike(weight, share) end

---What each sentence tells of these kinds, `{ amount = true }`, in the order of the text, outside tables and headlines: a list of `{ sentence, document, line, list }`, where `list` has `{ fact, at, upto, s }` for each fact from left to right, with the first and last byte of its words in the sentence and that sentence; amounts without a number are left out. With `told` so is what the text takes back or tells again in brackets, and sentences without any; the others have their `first` fact.
---@param kinds table
---@param told? boolean
---@return table
function group_type:sentences(kinds, told) end

---The facts in the order of the text: a list of the documents, each a list of its facts, with its path as `key`.
---@param filter? table
---@return table
function group_type:texts(filter) end

---The first of them.
---@param filter? table
---@return gainsay.fact?
function group_type:first(filter) end

---The last of them.
---@param filter? table
---@return gainsay.fact?
function group_type:last(filter) end

---How many there are.
---@param filter? table
---@return integer
function group_type:count(filter) end

---A fact that is evidence: asserted, in the article's own voice, not taken back, surely meeting the filter.
---@param filter? table
---@return gainsay.fact?
function group_type:surely(filter) end

---A fact that may meet the filter, for an excuse: not denied, nothing known against it.
---@param filter? table
---@return gainsay.fact?
function group_type:perhaps(filter) end

---A fact, read-only. Besides what every fact has, each field of its kind is a value: a string for text, entity and choice, true for a flag, an amount, a date or a period; nil where nothing is known.
---@class gainsay.fact
---@field as_of gainsay.date When it is said to hold; perhaps nothing is known.
---@field as_of_inferred boolean That date rests on an inferred one.
---@field as_of_stated boolean The sentence itself says it.
---@field caption boolean It stands in a caption.
---@field column integer Rises with the words of one line: the column at which it begins, in characters; in a paragraph that is broken, its byte in the file.
---@field corrected boolean The text itself takes it back.
---@field document string The path of its document.
---@field headline boolean It stands in a headline.
---@field kind string The name of its kind.
---@field line integer The line on which its paragraph begins, were none broken into lines: paragraphs keep the distance that they have.
---@field main? string The firm or body that its document is mainly about; nil where none stands out.
---@field modality string "asserted", "planned", "possible" or "denied".
---@field published gainsay.date The date of its document; perhaps nothing is known.
---@field quoted boolean It stands in somebody's quoted words.
---@field sentence string The sentence around it.
---@field source string Who published its document, or "".
---@field speaker? string Who says so; nil: the article itself.
---@field table boolean It stands in a table.
---@field text string The words that tell it.
---@field title string The title of its document, or "".
---@field trust string "article", or "reference": the record that articles are held against.
---@field [string] any A field of its kind.
local fact_type = {}

---Do both surely have one value: true, false, or nil where that is not known; names are compared as names.
---@param other gainsay.fact
---@param field string
---@param field_of_other? string
---@return boolean?
function fact_type:same(other, field, field_of_other) end

---Can both values not be true of one thing.
---@param other gainsay.fact
---@param field string
---@return boolean
function fact_type:apart(other, field) end

---Do both stand in one document.
---@param other gainsay.fact
---@return boolean
function fact_type:same_document(other) end

---Do their documents tell of one story: are they of one time, and do they share names that few others use.
---@param other gainsay.fact
---@return boolean
function fact_type:same_story(other) end

---Does one of its fields surely name this.
---@param name? string
---@return boolean
function fact_type:names(name) end

---Was the value carried from the context, and not told in the sentence.
---@param field string
---@return boolean
function fact_type:inherited(field) end

---How much the two sentences, or two texts in a field, have in common: the weight of the rare words in both, and what part of the lighter and of the heavier text that is.
---@param other gainsay.fact
---@param field? string
---@return number
---@return number
---@return number
function fact_type:likeness(other, field) end

---Where the two sentences, laid side by side, differ just where these facts stand: how many of the four words before and behind are the same, and the words that differ; else nil.
---@param other gainsay.fact
---@return integer?
---@return integer?
---@return string?
---@return string?
function fact_type:aligned(other) end

---Walks all that differs between the two sentences: both stretches, and how many of the four words on either side are the same.
---@param other gainsay.fact
---@return fun(): string?, string?, integer?, integer?
function fact_type:changes(other) end

---How alike the words around a stretch of either sentence are (bytes, both included): the weight of the words next to them that are the same on the same side, and on the other side, and of all that both have among the five on either side.
---@param other gainsay.fact
---@param from integer
---@param to integer
---@param from_there integer
---@param to_there integer
---@return number
---@return number
---@return number
function fact_type:around(other, from, to, from_there, to_there) end

---The value as people read it, or nil.
---@param field string
---@return string?
function fact_type:say(field) end

---What stands beside its excerpt in a report.
---@return string
function fact_type:label() end

---An interval with a unit: "26.8 billion" is all that rounds to it, "more than 40" has no upper end. Comparisons convert units, and take a plain number in the amount's own unit. `+`, `-`, `*`, `/` keep intervals and units; there is no `<` or `==`, which would hide what is not known.
---@class gainsay.amount
---@field low number The least reading; perhaps -math.huge.
---@field high number The greatest reading; perhaps math.huge.
---@field nominal? number The middle, or the one end that there is.
---@field unit? string The unit's name in full, in the singular: "USD", "kilometer", "percent".
---@field exact boolean One reading alone.
---@field rough boolean Told with "about", "nearly" or the like.
---@operator add(gainsay.amount|number): gainsay.amount
---@operator sub(gainsay.amount|number): gainsay.amount
---@operator mul(gainsay.amount|number): gainsay.amount
---@operator div(gainsay.amount|number): gainsay.amount
---@operator unm: gainsay.amount
local amount_type = {}

---No reading of the one meets any reading of the other.
---@param b gainsay.amount|number
---@return boolean
function amount_type:apart(b) end

---Both are one and the same point.
---@param b gainsay.amount|number
---@return boolean
function amount_type:equal(b) end

---Surely less.
---@param b gainsay.amount|number
---@return boolean
function amount_type:less(b) end

---Surely more.
---@param b gainsay.amount|number
---@return boolean
function amount_type:more(b) end

---Surely not more.
---@param b gainsay.amount|number
---@return boolean
function amount_type:at_most(b) end

---Surely not less.
---@param b gainsay.amount|number
---@return boolean
function amount_type:at_least(b) end

---May be apart: for an excuse.
---@param b gainsay.amount|number
---@return boolean
function amount_type:maybe_apart(b) end

---May be equal.
---@param b gainsay.amount|number
---@return boolean
function amount_type:maybe_equal(b) end

---May be less.
---@param b gainsay.amount|number
---@return boolean
function amount_type:maybe_less(b) end

---May be more.
---@param b gainsay.amount|number
---@return boolean
function amount_type:maybe_more(b) end

---The same in another unit, or nil where it does not convert.
---@param unit string
---@return gainsay.amount?
function amount_type:to(unit) end

---What it may be if it is written to the nearest `step`: 26.84 rounded to 0.1 may be all from 26.79 to 26.89.
---@param step gainsay.amount|number
---@return gainsay.amount
function amount_type:rounded(step) end

---A day that lies within what the text tells ("in June 2025"), or a whole period. What is not `maybe_` is true only where it is sure. There is no `<` or `==`.
---@class gainsay.date
---@field from? gainsay.date The first day that it may be; nil where it is open.
---@field to? gainsay.date The last day that it may be; nil where it is open.
---@field year? integer The year, where all of it lies in one.
---@field month? integer The month, where all of it lies in one.
---@field day? integer The day of the month, where it is one day.
---@field weekday? string "monday" ..., where it is one day.
---@field is_day boolean It is one day.
---@field known boolean Something is known of it.
---@field width? integer The days from the first that it may be to the last: 0 for a day, nil where an end is open.
local date_type = {}

---Surely before.
---@param e gainsay.date
---@return boolean
function date_type:before(e) end

---Surely after.
---@param e gainsay.date
---@return boolean
function date_type:after(e) end

---Surely the same day; of two periods, the same ends.
---@param e gainsay.date
---@return boolean
function date_type:same(e) end

---Surely not the same.
---@param e gainsay.date
---@return boolean
function date_type:apart(e) end

---All of e lies within it.
---@param e gainsay.date
---@return boolean
function date_type:covers(e) end

---They share a day.
---@param e gainsay.date
---@return boolean
function date_type:meets(e) end

---May be before: for an excuse.
---@param e gainsay.date
---@return boolean
function date_type:maybe_before(e) end

---May be after.
---@param e gainsay.date
---@return boolean
function date_type:maybe_after(e) end

---May be the same.
---@param e gainsay.date
---@return boolean
function date_type:maybe_same(e) end

---The fewest and the most days from here to e; each nil where an end that it is reckoned from is open.
---@param e gainsay.date
---@return integer?
---@return integer?
function date_type:days_until(e) end

---The fewest and the most whole years, as ages are counted; nil where an end is open.
---@param e gainsay.date
---@return integer?
---@return integer?
function date_type:years_until(e) end

---The same so many days later.
---@param days integer
---@return gainsay.date
function date_type:plus(days) end

---The first fact is the odd one out, the other may be nil; the message is a format with %s for strings, numbers, amounts and dates. Or one table: `report { a = fact, b = fact, more = { fact, ... }, message = "...", why = "...", hint = "...", fix = "...", level = "warning" }`; a level can lower the rule's severity, not raise it; `fix` is what the text may have meant to say, shown as a suggestion.
---@alias gainsay.report fun(a: gainsay.fact|table, b: gainsay.fact?, message: string?, ...: any)

---A day, perhaps a vague one: `date "2025-06-03"`, `date "2025-06"`.
---@param text string
---@return gainsay.date
function date(text) end

---All of a stretch of time: `period "2025"`, `period "2025-05-01/2025-05-03"`.
---@param text string
---@return gainsay.date
function period(text) end

---`amount("5e6 USD")`, `amount("[3, 4] percent")`, `amount(5, "percent")`.
---@param value string|number
---@param unit? string
---@return gainsay.amount
function amount(value, unit) end

---Is it a country, by any of its names.
---@param name string
---@return boolean
function is_country(name) end

---PCRE2 with limits: one that is reached ends the rule, and never reads as "no match". Matching is of Unicode text; `(?i)` ignores case.
rx = {}

---Where the words first stand in the text, letter for letter; or nil.
---@param text string
---@param words string
---@return integer?
function rx.has(text, words) end

---Where the first match begins and ends (bytes, both included), then its captures; or nil.
---@param text string
---@param expression string
---@param from? integer
---@return integer?
---@return integer?
---@return string?...
function rx.find(text, expression, from) end

---The captures of the first match, or the whole where there are none; or nil.
---@param text string
---@param expression string
---@return string?...
function rx.match(text, expression) end

---An iterator over the matches; a first capture that took no part is false.
---@param text string
---@param expression string
---@return fun(): string...
function rx.each(text, expression) end

---How many matches there are.
---@param text string
---@param expression string
---@return integer
function rx.count(text, expression) end

---The words between blanks, each once: in order, and as keys of `true`.
---@param text string
---@return {string}
---@return {[string]: boolean}
function rx.words(text) end

---The texts by the beginnings of their words: for what would look through all of them again and again.
---@param texts {string}
---@return index
function rx.index(texts) end

---Texts by the beginnings of their words, which `rx.index` makes: to look for the words of one text in all others.
index = {}

---Which of the texts hold so many of these beginnings of words, each four bytes at least: their places in the list, ascending.
---@param beginnings {string}
---@param least integer
---@return {integer}
function index.holding(beginnings, least) end

---The text as it is looked at: in lower case, a blank before each word, no other marks.
---@param place integer
---@return string
function index.text(place) end

---How far two texts are apart. Bytes and words are compared as they are; long texts by their first 128.
edits = {}

---Letters to add, drop, change, or swap with their neighbor, to make b of a.
---@param a string
---@param b string
---@return integer
function edits.letters(a, b) end

---The same with whole words.
---@param a string
---@param b string
---@return integer
function edits.words(a, b) end

---Words to add, drop or change to make the shorter text a stretch of the longer.
---@param a string
---@param b string
---@return integer
function edits.part(a, b) end

---The word sets of packs (`words`), asked for one phrase, and the forms of words.
lexicon = {}

---What the set gives the phrase for a value, "" where it gives none; nil where it does not hold it.
---@param set string
---@param phrase string
---@return string?
function lexicon.value(set, phrase) end

---The noun in lower case and the singular, as far as spelling tells: what the nouns of facts are.
---@param word string
---@return string
function lexicon.singular(word) end

---Declares a kind of facts: `kind "closure" { doc, label, fields = { { "what", "entity", key = true }, ... } }`.
---@param name string
---@return fun(t: table)
function kind(name) end

---Adds fields to a kind of another pack.
---@param name string
---@return fun(t: table)
function extend_kind(name) end

---A set of words or phrases, `@name` in patterns; `{ phrase = value }` gives each a value.
---@param name string
---@return fun(t: table)
function words(name) end

---What a number may measure, and the words that tell it.
---@param name string
---@return fun(t: table)
function measure(name) end

---Adds words to a measure of another pack.
---@param name string
---@return fun(t: table)
function extend_measure(name) end

---Patterns that read facts of the kind.
---@param kind string
---@return fun(t: table)
function fact(kind) end
