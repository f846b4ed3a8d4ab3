#!/usr/bin/env python3
"""Values against other tools: decimals against decimal, intervals against exact fractions, days and spans against datetime. The same cases each
time; the engine answers through tests/property/values.c."""
import calendar, datetime, decimal, os, random, subprocess, sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

root = Path(__file__).resolve().parents[2]
program = str((root / os.environ.get("BUILD", "build") / "property/values").resolve())
chance = random.Random(20250314)
questions, failures, counted = [], [], {}
decimal.getcontext().prec = 200
LO_OPEN, HI_OPEN, LO_INF, HI_INF, ROUGH = 1, 2, 4, 8, 16
MOST, MAX_EXP, SMALLEST = 2**63 - 1, 60, -(2**63)

def ask(question, judge, operands):
    questions.append((f"{question} {'|'.join(operands)}", judge))

def exact(text): # a decimal as the engine may hold it: (coef, exp), or None
    n = Fraction(Decimal(text))
    return held(n)

def held(n):
    """The pair of a fraction that is a decimal with few enough digits; None where there is none."""
    if n == 0: return (0, 0)
    exp = 0
    while n.denominator != 1:
        n *= 10; exp -= 1
        if exp < -2000: return None
    c = n.numerator
    while c % 10 == 0: c //= 10; exp += 1
    return (c, exp) if abs(c) <= MOST and abs(exp) <= MAX_EXP else None

def number(pair): return Fraction(pair[0]) * Fraction(10) ** pair[1]
def read(line): return None if line == "no" else tuple(map(int, line.split()))

def a_decimal():
    kind = chance.randrange(6)
    digits = str(chance.randrange(10 ** chance.choice((1, 2, 4, 9, 17, 18))))
    sign = chance.choice(("", "-", ""))
    if kind < 2: return sign + digits
    if kind == 2: return f"{sign}{digits}.{chance.randrange(1000):03}"
    return f"{sign}{digits}e{chance.randrange(-30, 30) if kind < 5 else chance.randrange(-70, 70)}"

# --- decimals ---
ODD = ["0", "-0", "0.000", "1e60", "1e61", "1e-60", "1e-61", "10e60", "9223372036854775807", "9223372036854775808", "-9223372036854775807", "-9223372036854775808",
       "99999999999999999999", "0.1e-59", "123456789012345678e42", "1e", "1e+", ".5", "5.", "-", "", "+1", "1e5.0", "0x10", "1_0", " 1", "1 ", "1e99999999999999999999", "00012", "1.50e003",
       "1" + "0" * 78, "0." + "0" * 59 + "1"]
GRAMMAR = __import__("re").compile(r"-?\d+(\.\d+)?([eE][-]?\d+)?\Z")
def parses(text):
    def judge(got):
        pair = read(got)
        if not GRAMMAR.match(text): return pair is None or (pair == exact(text))  # what it reads beyond its grammar must still be right
        if abs(int(text.lower().partition("e")[2] or 0)) > 5000: return pair is None
        return pair == exact(text)
    return judge
for text in ODD: ask("dec.parse", parses(text), [text])
for _ in range(500):
    a, b = a_decimal(), a_decimal()
    if chance.randrange(3) == 0: b = a[:-1] + chance.choice("0123456789") if a[-1].isdigit() and "e" not in a else a
    pa, pb = exact(a), exact(b)
    ask("dec.parse", parses(a), [a])
    if pa is None or pb is None: continue
    na, nb = number(pa), number(pb)
    ask("dec.format", lambda got, na=na: Fraction(Decimal(got)) == na, [a])
    ask("dec.cmp", lambda got, na=na, nb=nb: int(got) == (na > nb) - (na < nb), [a, b])
    for op, result in (("add", na + nb), ("sub", na - nb), ("mul", na * nb)):
        ask(f"dec.{op}", lambda got, want=held(result): read(got) == want, [a, b])
    digits = chance.randrange(1, 19)
    for side in "-+":
        def one(result, most=17, side=side):
            def judge(got):
                pair = read(got)
                if pair is None: return abs(result) >= Fraction(10) ** (MAX_EXP + 1) or 0 < abs(result) < Fraction(10) ** (most - MAX_EXP)
                n = number(pair)
                if held(result) and most == 17 and pair == held(result): return True
                return abs(n - result) * 10 ** (most - 1) <= max(abs(n), abs(result)) and (n <= result if side == "-" else n >= result)
            return judge
        ask(f"dec.add{side}", one(na + nb), [a, b])
        ask(f"dec.mul{side}", one(na * nb), [a, b])
        if nb: ask(f"dec.div{side}", one(na / nb), [a, b])
        ask(f"dec.round{side}", one(na, digits), [a, str(digits)])

# --- intervals: (lo, hi, low open, high open), None for an open end without a number ---
INF = None
def small(): return chance.choice((str(chance.randrange(-9, 10)), f"{chance.randrange(-90, 90)}e-1", f"{chance.randrange(1, 9)}e{chance.randrange(-8, 12)}", f"-{chance.randrange(1, 10**12)}", str(chance.randrange(10**17))))
def an_interval():
    while True:
        kind = chance.randrange(9)
        a = small()
        if kind < 2: return a
        b = small() if chance.randrange(3) else a
        if Decimal(a) > Decimal(b): a, b = b, a
        lo, hi = chance.choice("[("), chance.choice("])")
        if a == b and (lo == "(" or hi == ")"): continue
        if Decimal(a) == Decimal(b) and (lo == "(" or hi == ")"): continue
        rough = chance.choice(("", "", "", "~"))
        if kind == 7: return f"{rough}(-inf, {b}{hi}"
        if kind == 8: return f"{rough}{lo}{a}, inf)"
        return f"{rough}{lo}{a}, {b}{hi}"

def taken(text):
    rough, text = text.startswith("~"), text.lstrip("~")
    if "," not in text: n = Fraction(Decimal(text)); return n, n, False, False, rough
    lo, hi = text[1:-1].split(", ")
    return (INF if lo == "-inf" else Fraction(Decimal(lo)), INF if hi == "inf" else Fraction(Decimal(hi)),
            text[0] == "(" and lo != "-inf", text[-1] == ")" and hi != "inf", rough)

def given(line):
    lc, le, hc, he, flags = map(int, line.split())
    return (INF if flags & LO_INF else number((lc, le)), INF if flags & HI_INF else number((hc, he)), bool(flags & LO_OPEN), bool(flags & HI_OPEN), bool(flags & ROUGH))

def empty(a): return a[0] is not INF and a[1] is not INF and (a[0] > a[1] or (a[0] == a[1] and (a[2] or a[3])))
def meet(a, b):
    lo, lopen = max(((x[0], x[2]) for x in (a, b) if x[0] is not INF), default=(INF, False))
    his = [(x[1], x[3]) for x in (a, b) if x[1] is not INF]
    hi, hopen = min(his, key=lambda e: (e[0], not e[1]), default=(INF, False))
    return lo, hi, lopen, hopen, a[4] or b[4]

def low_side(x): return (0,) if x[0] is INF else (1, x[0], x[2])
def covers(out, want): # every number of want lies in out
    low = out[0] is INF or (want[0] is not INF and (out[0] < want[0] or (out[0] == want[0] and (not out[2] or want[2]))))
    high = out[1] is INF or (want[1] is not INF and (out[1] > want[1] or (out[1] == want[1] and (not out[3] or want[3]))))
    return low and high
def close(got, want): # no wider than rounding to 17 digits makes it
    for i in (0, 1):
        if (got[i] is INF) != (want[i] is INF):
            if got[i] is INF and want[i] is not INF and abs(want[i]) < 10**50: return False
        elif got[i] is not INF and abs(got[i] - want[i]) * 10**15 > max(abs(want[i]), abs(got[i])): return False
    return True

def times(x, y): # ends: (value or +-inf as float, open)
    (a, ao), (b, bo) = x, y
    if a == 0 or b == 0: return (Fraction(0), not ((a == 0 and not ao) or (b == 0 and not bo)))
    if isinstance(a, float) or isinstance(b, float): return (float("inf") if (a > 0) == (b > 0) else float("-inf"), True)
    return (a * b, ao or bo)
def over(x, y):
    (a, ao), (b, bo) = x, y
    if isinstance(b, float): return (Fraction(0), a != 0 or ao)
    if isinstance(a, float): return (a if b > 0 else -a, True)
    return (a / b, (ao or bo) if a else ao)
def ends(a): return ((float("-inf") if a[0] is INF else a[0], a[2]), (float("inf") if a[1] is INF else a[1], a[3]))
def box(a, b, op):
    corners = [op(x, y) for x in ends(a) for y in ends(b)]
    lo = min(c[0] for c in corners); hi = max(c[0] for c in corners)
    lopen = all(c[1] for c in corners if c[0] == lo); hopen = all(c[1] for c in corners if c[0] == hi)
    inf = lambda n: isinstance(n, float)
    return (INF if inf(lo) else lo, INF if inf(hi) else hi, lopen and not inf(lo), hopen and not inf(hi), a[4] or b[4])

def result(want):
    def judge(got):
        out = given(got)
        return covers(out, want) and close(out, want) and out[4] == want[4]
    return judge
def same(want):
    return lambda got: given(got) == want

for _ in range(600):
    ta, tb = an_interval(), an_interval()
    if chance.randrange(5) == 0: tb = ta
    a, b = taken(ta), taken(tb)
    ask("interval.parse", same(a), [ta])
    ask("interval.format", lambda got, a=a: taken(got) == a, [ta])
    m = meet(a, b)
    ask("interval.meets", lambda got, m=m: int(got) == (not empty(m)), [ta, tb])
    if not empty(m): ask("interval.meet", same(m), [ta, tb])
    plus = lambda x, y: INF if x is INF or y is INF else x + y
    minus = lambda x, y: INF if x is INF or y is INF else x - y
    fin = lambda lo, hi, lopen, hopen: (lo, hi, lopen and lo is not INF, hopen and hi is not INF, a[4] or b[4])
    ask("interval.add", result(fin(plus(a[0], b[0]), plus(a[1], b[1]), a[2] or b[2], a[3] or b[3])), [ta, tb])
    ask("interval.sub", result(fin(minus(a[0], b[1]), minus(a[1], b[0]), a[2] or b[3], a[3] or b[2])), [ta, tb])
    ask("interval.mul", result(box(a, b, times)), [ta, tb])
    zero = (b[0] is INF or b[0] <= 0) and (b[1] is INF or b[1] >= 0)
    ask("interval.div", (lambda got: given(got)[:2] == (INF, INF)) if zero else result(box(a, b, over)), [ta, tb])
    below = a[1] is not INF and b[0] is not INF and (a[1] < b[0] or (a[1] == b[0] and (a[3] or b[2])))
    never = a[0] is not INF and b[1] is not INF and a[0] >= b[1]
    ask("interval.less", lambda got, want=2 if below else 0 if never else 1: int(got) == want, [ta, tb])
    points = a[0] is not INF and a[0] == a[1] and b[:2] == a[:2] and not (a[4] or b[4])
    ask("interval.equal", lambda got, want=0 if empty(m) else 2 if points else 1: int(got) == want, [ta, tb])
    n = small(); f = Fraction(Decimal(n))
    inside = (a[0] is INF or a[0] < f or (a[0] == f and not a[2])) and (a[1] is INF or f < a[1] or (a[1] == f and not a[3]))
    ask("interval.contains", lambda got, inside=inside: int(got) == inside, [ta, n])
for text in ("[1, 2", "[2, 1]", "(1, 1)", "[inf, 2]", "[1, -inf]", "[1,, 2]", "[, 2]", "[1 2]", "~", "", "[-inf, 2]", "(1, inf]", "{1, 2}", "[1, 2] 3"):
    ask("interval.parse", lambda got: got == "no", [text])

# --- days ---
EPOCH = datetime.date(1970, 1, 1).toordinal()
def day(d): return d.toordinal() - EPOCH
FIRST, LAST = datetime.date(1, 1, 1), datetime.date(9999, 12, 31)
days = [FIRST, LAST, datetime.date(1900, 2, 28), datetime.date(2000, 2, 29), datetime.date(1969, 12, 31), datetime.date(4, 2, 29)]
days += [datetime.date.fromordinal(chance.randrange(1, LAST.toordinal() + 1)) for _ in range(800)]
for d in days:
    n = str(day(d))
    ask("day.make", lambda got, n=n: got == n, [str(d.year), str(d.month), str(d.day)])
    ask("day.split", lambda got, d=d: got == f"{d.year} {d.month} {d.day}", [n])
    ask("day.weekday", lambda got, d=d: int(got) == d.isoweekday(), [n])
    if FIRST.toordinal() + 7 < d.toordinal() < LAST.toordinal() - 7:
        iso = d.isocalendar()
        ask("day.of_week", lambda got, iso=iso: int(got) == day(datetime.date.fromisocalendar(iso[0], iso[1], 1)), [str(iso[0]), str(iso[1])])
    months = chance.randrange(-3000, 3000)
    at = d.year * 12 + d.month - 1 + months
    if 12 <= at < 120000:
        year, month = divmod(at, 12)
        want = datetime.date(year, month + 1, min(d.day, calendar.monthrange(year, month + 1)[1]))
        ask("day.add_months", lambda got, want=want: int(got) == day(want), [n, str(months)])
for y, m, d in ((2021, 2, 29), (2021, 4, 31), (1900, 2, 29), (2021, 13, 1), (2021, 0, 1), (2021, 1, 0), (0, 1, 1), (10000, 1, 1)):
    ask("day.make", lambda got: got == "no", [str(y), str(m), str(d)])

# --- spans ---
NEVER, ALWAYS = -(2**31), 2**31 - 1
def a_period():
    d = datetime.date(chance.choice((1, 1969, 1970, 2021, 2024, 9999)), chance.randrange(1, 13), chance.randrange(1, 29))
    last = lambda y, m: datetime.date(y, m, calendar.monthrange(y, m)[1])
    kind = chance.randrange(6)
    if kind == 0: return f"{d.year:04}", datetime.date(d.year, 1, 1), datetime.date(d.year, 12, 31)
    if kind == 1: return f"{d.year:04}-{d.month:02}", d.replace(day=1), last(d.year, d.month)
    if kind == 2: q = (d.month - 1) // 3; return f"{d.year:04}-Q{q + 1}", datetime.date(d.year, q * 3 + 1, 1), last(d.year, q * 3 + 3)
    if kind == 3: h = (d.month - 1) // 6; return f"{d.year:04}-H{h + 1}", datetime.date(d.year, h * 6 + 1, 1), last(d.year, h * 6 + 6)
    return d.isoformat(), d, d
def a_span():
    text, lo, hi = a_period()
    lo, hi = day(lo), day(hi)
    kind = chance.randrange(6)
    if kind == 0: return f"../{text}", NEVER, hi
    if kind == 1: return f"{text}/..", lo, ALWAYS
    if kind == 2:
        other, lo2, hi2 = a_period()
        return f"{text}/{other}", lo, day(hi2)
    return text, lo, hi
for _ in range(800):
    (ta, a, b), (tb, c, d) = a_span(), a_span()
    ask("span.parse", lambda got, a=a, b=b: got == ("no" if a > b else f"{a} {b}"), [ta])
    if a > b or c > d: continue
    ask("span.before", lambda got, w=2 if b < c else 1 if a < d else 0: int(got) == w, [ta, tb])
    meets = max(a, c) <= min(b, d)
    ask("span.same", lambda got, w=0 if not meets else 2 if a == b == c == d else 1: int(got) == w, [ta, tb])
    ask("span.meets", lambda got, w=meets: int(got) == w, [ta, tb])
    ask("span.covers", lambda got, w=a <= c and d <= b: int(got) == w, [ta, tb])
again = []
for _ in range(300):
    text, a, b = a_span()
    if a <= b: again.append((text, a, b))
for text in ("2021-02-30", "2021-Q5", "2021-H0", "21", "2021-1", "2021-01-1", "2021/", "/2021", "2022/2021", "0000", "2021-W05", "2021-01-01T00:00", "../../..", "", "-2021", "2021-q1"):
    ask("span.parse", lambda got: got == "no", [text])

def answers(lines):
    done = subprocess.run([program], input="\n".join(lines) + "\n", capture_output=True, text=True)
    out = done.stdout.splitlines()
    if done.returncode or len(out) != len(lines): sys.exit(f"FAIL {len(out)} answers to {len(lines)} questions\n{done.stderr[:2000]}")
    return out

for (question, judge), got in zip(questions, answers([q for q, _ in questions])):
    kind = question.partition(" ")[0]
    counted[kind] = counted.get(kind, 0) + 1
    if not judge(got): failures.append(f"{question}: {got}")
written = answers([f"span.format {text}" for text, _, _ in again])
for (text, a, b), got in zip(again, answers([f"span.parse {w}" for w in written])):
    if got != f"{a} {b}": failures.append(f"{text} is written and read as {got}")
for kind, n in sorted(counted.items()): print(f"ok {kind}: {n} cases")
for f in failures[:40]: print("FAIL", f)
if len(failures) > 40: print("FAIL and", len(failures) - 40, "more")
sys.exit(bool(failures))
