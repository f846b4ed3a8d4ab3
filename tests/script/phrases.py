#!/usr/bin/env python3
"""Dates, numbers, amounts and ordinals in sentences against what this program makes of them: days by datetime, numbers from words written here.
Some two thousand phrases, the same ones each time; each must be one mention with exactly its words and its value."""
import calendar, datetime, json, os, random, subprocess, sys
from decimal import Decimal
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
chance = random.Random(5)
cases = [] # (class, sentence with {}, phrase, type, value, day of the document)
MONTHS = calendar.month_name[1:]
SHORT = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
DAYS = list(calendar.day_name)
ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()

def words(n, and_=True):
    if n < 20: return ONES[n]
    if n < 100: return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")
    if n < 1000: return ONES[n // 100] + " hundred" + ((" and " if and_ else " ") + words(n % 100) if n % 100 else "")
    low = n % 1000
    return words(n // 1000, and_) + " thousand" + ((" and " if and_ and low < 100 else " ") + words(low, and_) if low else "")

IRREGULAR = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth"}
def ordinal(n):
    head, dash, last = words(n).rpartition("-")
    return head + dash + (IRREGULAR.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th"))
def suffixed(n): return f"{n}" + ("th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th"))

def case(kind, sentence, phrase, type, value, day=datetime.date(2025, 3, 14)): cases.append((kind, sentence, phrase, type, value, day))
def some_day(first=datetime.date(1950, 1, 1), last=datetime.date(2029, 12, 31)): return first + datetime.timedelta(chance.randrange((last - first).days))
def month_of(year, month): return {"from": f"{year:04}-{month:02}-01", "to": f"{year:04}-{month:02}-{calendar.monthrange(year, month)[1]}"}

# --- days ---
FORMS = {
    "day month year": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "month day, year": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "short month day, year": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "suffixed day month year": lambda d: f"{suffixed(d.day)} {MONTHS[d.month - 1]} {d.year}",
    "day of month year": lambda d: f"{suffixed(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    "day of month, year": lambda d: f"{suffixed(d.day)} of {MONTHS[d.month - 1]}, {d.year}",
    "weekday, month day, year": lambda d: f"{DAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "weekday day month year": lambda d: f"{DAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    "ISO day": lambda d: d.isoformat(),
}
for name, form in FORMS.items():
    for _ in range(40):
        d = some_day()
        case(name, chance.choice(["The pier opened on {}.", "On {}, the pier opened.", "The pier (opened {}) was closed."]), form(d), "date", {"from": d.isoformat()})
for _ in range(40): # days that there are not
    year, month = chance.randrange(1950, 2030), chance.choice((2, 4, 6, 9, 11))
    case("a day that is none", "The pier opened on {}.", f"{calendar.monthrange(year, month)[1] + 1} {MONTHS[month - 1]} {year}", None, None)
for _ in range(60):
    year, month = chance.randrange(1950, 2030), chance.randrange(1, 13)
    case("month year", "The pier was closed in {}.", f"{MONTHS[month - 1]} {year}", "period", month_of(year, month))
    q = chance.randrange(1, 5)
    quarter = {"from": f"{year}-{q * 3 - 2:02}-01", "to": month_of(year, q * 3)["to"]}
    case("quarter", "Sales rose in {}.", f"the {['first', 'second', 'third', 'fourth'][q - 1]} quarter of {year}", "period", quarter)
    h = chance.randrange(2)
    case("half", "Sales rose in {}.", f"the {['first', 'second'][h]} half of {year}", "period", {"from": f"{year}-{h * 6 + 1:02}-01", "to": month_of(year, h * 6 + 6)["to"]})

for _ in range(30):
    d, year = some_day(), chance.randrange(1951, 2030)
    for name, text in (("slashed day first", f"{chance.randrange(13, 29)}/{d.month:02}/{d.year}"), ("slashed month first", f"{d.month}/{chance.randrange(13, 29)}/{d.year}")):
        parts = list(map(int, text.split("/")))
        month, mday = sorted(parts[:2]) if max(parts[:2]) > 12 else parts[:2]
        case(name, "The pier opened on {}.", text, "date", {"from": f"{d.year}-{month:02}-{mday:02}"})
    case("dotted", "The pier opened on {}.", f"{d.day:02}.{d.month:02}.{d.year}" if d.day > 12 else f"{d.day + 15}.{d.month:02}.{d.year}" if d.month != 2 else f"{d.day + 14}.02.{d.year}", "date",
         {"from": (d if d.day > 12 else d.replace(day=d.day + (15 if d.month != 2 else 14))).isoformat()})
    case("year/month/day", "The pier opened on {}.", d.strftime("%Y/%m/%d"), "date", {"from": d.isoformat()})
    case("day-Mon-year", "The pier opened on {}.", d.strftime("%d-%b-%Y"), "date", {"from": d.isoformat()})
    iso = d.isocalendar()
    monday = datetime.date.fromisocalendar(iso[0], iso[1], 1)
    case("numbered week", "The pier was closed in {}.", f"week {iso[1]} of {iso[0]}", "period", {"from": monday.isoformat(), "to": (monday + datetime.timedelta(6)).isoformat()})
    case("the week of a day", "The pier was closed in {}.", f"the week of {FORMS['day month year'](monday)}", "period", {"from": monday.isoformat(), "to": (monday + datetime.timedelta(6)).isoformat()})
    nth, wd = chance.randrange(1, 5), chance.randrange(7)
    first = datetime.date(d.year, d.month, 1)
    at = first + datetime.timedelta((wd - first.weekday()) % 7 + 7 * (nth - 1))
    case("nth weekday", "The pier was closed on {}.", f"the {ordinal(nth)} {DAYS[wd]} of {MONTHS[d.month - 1]} {d.year}", "date", {"from": at.isoformat()})
    end = datetime.date(d.year, d.month, calendar.monthrange(d.year, d.month)[1])
    case("last weekday", "The pier was closed on {}.", f"the last {DAYS[wd]} of {MONTHS[d.month - 1]} {d.year}", "date", {"from": (end - datetime.timedelta((end.weekday() - wd) % 7)).isoformat()})
    decade = year // 10 * 10
    case("decade", "The pier was closed in {}.", f"the {decade}s", "period", {"from": f"{decade}-01-01", "to": f"{decade + 9}-12-31"})
    case("century", "The pier was built in {}.", f"the {suffixed(year // 100 + 1)} century", "period", {"from": f"{year // 100 * 100}-01-01", "to": f"{year // 100 * 100 + 99}-12-31"})
    half = chance.randrange(2)
    case("half of a century", "The pier was built in {}.", f"the {['first', 'second'][half]} half of the {suffixed(year // 100 + 1)} century", "period",
         {"from": f"{year // 100 * 100 + 50 * half}-01-01", "to": f"{year // 100 * 100 + 50 * half + 49}-12-31"})
    days = calendar.monthrange(d.year, d.month)[1]
    lo, hi = (1, days // 2) if half == 0 else (days // 2 + 1, days)
    case("half of a month", "The pier was closed in {}.", f"the {['first', 'second'][half]} half of {MONTHS[d.month - 1]} {d.year}", "period",
         {"from": f"{d.year}-{d.month:02}-{lo:02}", "to": f"{d.year}-{d.month:02}-{hi:02}"})
    n = chance.randrange(2, 30)
    case("days after a day", "The pier opened {}.", f"{words(n)} days after {FORMS['day month year'](d)}", "date", {"from": (d + datetime.timedelta(n)).isoformat()})
    case("weeks before a day", "The pier opened {}.", f"{words(n)} weeks before {FORMS['day month year'](d)}", "date", {"from": (d - datetime.timedelta(7 * n)).isoformat()})
    case("Christmas", "The pier was closed on {}.", f"Christmas Day {d.year}", "date", {"from": f"{d.year}-12-25"})

# --- days counted from the document's own ---
for _ in range(40):
    d = some_day()
    case("yesterday", "The pier was closed {}.", "yesterday", "date", {"from": (d - datetime.timedelta(1)).isoformat()}, d)
    case("tomorrow", "The pier will be closed {}.", "tomorrow", "date", {"from": (d + datetime.timedelta(1)).isoformat()}, d)
    n = chance.randrange(2, 20)
    case("days ago", "The pier was closed {}.", f"{words(n)} days ago", "date", {"from": (d - datetime.timedelta(n)).isoformat()}, d)
    before = datetime.date(d.year - (d.month == 1), (d.month - 2) % 12 + 1, 1)
    case("last month", "The pier was closed {}.", "last month", "period", month_of(before.year, before.month), d)
    case("last year", "The pier was closed {}.", "last year", "period", {"from": f"{d.year - 1}-01-01", "to": f"{d.year - 1}-12-31"}, d)
    case("next year", "The pier will be closed {}.", "next year", "period", {"from": f"{d.year + 1}-01-01", "to": f"{d.year + 1}-12-31"}, d)
    case("the day before yesterday", "The pier was closed {}.", "the day before yesterday", "date", {"from": (d - datetime.timedelta(2)).isoformat()}, d)
    case("the day after tomorrow", "The pier will be closed {}.", "the day after tomorrow", "date", {"from": (d + datetime.timedelta(2)).isoformat()}, d)
    monday = d - datetime.timedelta(d.weekday())
    for name, weeks in (("last week", -1), ("this week", 0), ("next week", 1)):
        at = monday + datetime.timedelta(7 * weeks)
        case(name, "The pier was closed {}." if weeks < 1 else "The pier will be closed {}.", name, "period", {"from": at.isoformat(), "to": (at + datetime.timedelta(6)).isoformat()}, d)
    case("this month", "The pier was closed {}.", "this month", "period", month_of(d.year, d.month), d)
    after = datetime.date(d.year + d.month // 12, d.month % 12 + 1, 1)
    case("next month", "The pier will be closed {}.", "next month", "period", month_of(after.year, after.month), d)
    case("this year", "The pier was closed {}.", "this year", "period", {"from": f"{d.year}-01-01", "to": f"{d.year}-12-31"}, d)
    back = chance.randrange(1, 7)
    w = d - datetime.timedelta(back)
    case("weekday of the past week", "The pier was closed on {}.", DAYS[w.weekday()], "date", {"from": w.isoformat()}, d)

# --- numbers ---
def near(n): return {"amount": n}
for n in [*range(10, 130), *(chance.randrange(1000) for _ in range(80)), *(chance.randrange(1000, 1000000) for _ in range(120))]:
    if n < 10: continue
    case("number in words", "They counted {} boxes.", words(n), "number", near(n))
    if n >= 100 and n % 100: case("number in words without and", "They counted {} boxes.", words(n, False), "number", near(n))
for _ in range(120):
    n = chance.randrange(1000, 10 ** chance.randrange(5, 13))
    case("grouped digits", "They counted {} boxes.", f"{n:,}", "number", near(n))
    whole, tenth = chance.randrange(1, 1000), chance.randrange(1, 100)
    text = f"{whole}.{tenth:02}"
    case("decimal", "The wave was {} times as high.", text, "number", near(float(Decimal(text))))
    scale, power = chance.choice((("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)))
    amount = int(Decimal(text) * 10 ** power)
    case("decimal and scale", "They counted {} boxes.", f"{text} {scale}", "number", near(amount))
    case("dollars", "The pier cost {}.", f"${text} {scale}", "money", {"amount": amount, "unit": "USD"})
    case("dollars in words", "The pier cost {}.", f"{text} {scale} dollars", "money", {"amount": amount, "unit": "USD"})
    sign, unit = chance.choice((("\u20ac", "EUR"), ("\u00a3", "GBP"), ("US$", "USD"), ("C$", "CAD"), ("A$", "AUD")))
    case("other money", "The pier cost {}.", f"{sign}{n:,}", "money", {"amount": n, "unit": unit})
    percent = f"{chance.randrange(0, 100)}.{chance.randrange(1, 10)}"
    form = chance.choice(("{}%", "{} percent", "{} per cent"))
    case(f"percent {form}", "Turnout was {}.", form.format(percent), "percent", near(float(percent)))
for n in [*range(1, 100), 101, 111, 112, 113, 121, 1000]:
    case("ordinal with a suffix", "It was the {} pier of the coast.", suffixed(n), "ordinal", near(n))
    if n < 100: case("ordinal in words", "It was the {} pier of the coast.", ordinal(n), "ordinal", near(n))

lines = [json.dumps({"id": str(i), "date": c[5].isoformat(), "text": c[1].format(c[2])}) for i, c in enumerate(cases)]
done = subprocess.run([gainsay, "extract", "--no-config", "--mentions", "-"], input="\n".join(lines) + "\n", capture_output=True, text=True)
if done.returncode: sys.exit(f"FAIL status {done.returncode}: {done.stderr[:2000]}")
found = {}
for line in done.stdout.splitlines():
    m = json.loads(line)
    found.setdefault(int(m["doc"]), []).append(m)
good, bad = {}, {}
for i, (kind, sentence, phrase, type, value, day) in enumerate(cases):
    text, start = sentence.format(phrase), sentence.index("{}")
    own = [m for m in found.get(i, ()) if m["start"] == start and m["text"] in (phrase, phrase.removeprefix("the "))] or \
          [m for m in found.get(i, ()) if phrase.startswith("the ") and m["start"] == start + 4 and m["text"] == phrase[4:]]
    if type is None: right = not any(m["type"] == "date" for m in found.get(i, ()))
    else: right = any(m["type"] == type and all(m["value"].get(k) == v for k, v in value.items()) for m in own)
    (good if right else bad).setdefault(kind, []).append(f"{text} ({day}): {type} {value}, not {[(m['type'], m['text'], m['value']) for m in found.get(i, ())][:3]}")
for kind in sorted({c[0] for c in cases}):
    if kind in bad: print(f"FAIL {kind}: {len(bad[kind])} of {len(bad[kind]) + len(good.get(kind, ()))}\n    " + "\n    ".join(bad[kind][:6]))
    else: print(f"ok {kind}: {len(good[kind])}")
sys.exit(bool(bad))
