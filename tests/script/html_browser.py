#!/usr/bin/env python3
"""The HTML report in a headless Chromium: it renders without a word on the console, filters, can be used by keyboard, fits narrow and wide
screens, has contrast enough in both color schemes, needs no script to be read, bears a thousand conflicts, and runs nothing that an article
says. SKIPs where there is no Chromium."""
import json, os, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(root / "tests/browser"))
sys.dont_write_bytecode = True
import browser

if not browser.there():
    print("SKIP html_browser: no chromium and chromedriver here")
    sys.exit(0)
gainsay = (root / os.environ.get("BUILD", "build") / "gainsay").resolve()
PACK = ["--no-default-rules", "--rules", str(root / "tests/golden/rules")]
fail = 0

def check(ok, what):
    global fail
    if not ok:
        fail = 1
        print("FAIL", what)

def report(folder, rules, *args):
    page = Path(folder) / "report.html"
    done = subprocess.run([gainsay, "check", *rules, *args, "-o", f"html:{page}", "-f", "json"], cwd=folder, capture_output=True)
    return page, json.loads(done.stdout)

CONTRAST = """
const parse = c => { const m = c.match(/[\\d.]+/g).map(Number); if (c.startsWith("color(")) { for (let i = 0; i < 3; i++) m[i] *= 255; } return m.length < 4 ? [...m, 1] : m; };
const light = c => { const [r, g, b] = c.slice(0, 3).map(v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
                     return .2126 * r + .7152 * g + .0722 * b; };
const ground = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c[3] > .5) return c; } return [255, 255, 255, 1]; };
const bad = [];
for (const e of document.body.querySelectorAll("*")) {
  const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  if (!own || !e.getClientRects().length || /^(SCRIPT|STYLE|OPTION)$/.test(e.tagName)) continue;
  const style = getComputedStyle(e), c = parse(e.namespaceURI.endsWith("svg") ? style.fill : style.color);
  const a = light(c), b = light(ground(e)), ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  if (ratio < 4.5) bad.push(e.tagName + "." + e.className + " " + ratio.toFixed(2));
}
return [...new Set(bad)];
"""
SHOWN = "return [...document.querySelectorAll('.conflict')].filter(e => e.getClientRects().length).length"

def look(b, page, told):
    n = len(told["conflicts"])
    b.open(page)
    check(b.js(SHOWN) == n, f"{b.js(SHOWN)} of {n} conflicts are shown")
    check(b.log() == [], "the console is silent")
    check(b.js("return document.querySelector('.filters output').textContent") == f"All {n} shown", "the count")
    for width in (360, 400, 768, 1280, 1920):
        b.screen(width)
        check(b.js("return document.documentElement.scrollWidth") <= width, f"at {width} pixels the page is wider than the screen")
    for dark in (False, True):
        b.screen(1280, dark=dark)
        bad = b.js(CONTRAST)
        check(not bad, f"contrast, {'dark' if dark else 'light'}: {bad[:9]}")

def structure(b):
    """What a screen reader goes by."""
    levels = b.js("return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])")
    check(levels[0] == 1 and levels.count(1) == 1, "one first heading")
    check(all(b <= a + 1 for a, b in zip(levels, levels[1:])), "no level of headings is left out")
    check(b.js("return [...document.querySelectorAll('main,header,nav,footer,form[role=search]')].length") == 5, "landmarks")
    check(b.js("return document.documentElement.lang") == "en" and b.js("return document.title"), "language and title")
    check(b.js("return [...document.querySelectorAll('input,select')].every(e => e.labels.length)"), "every control has a label")
    check(b.js("return [...document.querySelectorAll('[aria-labelledby]')].every(e => document.getElementById(e.getAttribute('aria-labelledby')))"), "labels")
    ids = b.js("return [...document.querySelectorAll('[id]')].map(e => e.id)")
    check(len(set(ids)) == len(ids), "ids repeat")
    check(b.js("return [...document.querySelectorAll('a[href^=\"#\"]')].every(a => document.getElementById(a.getAttribute('href').slice(1)))"), "links lead somewhere")
    check(b.js("return [...document.querySelectorAll('svg')].every(s => s.getAttribute('aria-hidden') === 'true')"), "drawings only repeat words")

def filters(b, told):
    n = len(told["conflicts"])
    search = "const q = document.querySelector('[name=q]'); q.value = arguments[0]; q.dispatchEvent(new Event('input', {bubbles: true}));"
    for word in ("herring", "HÉRRING", "landed", "no such word"):
        plain = word.lower().replace("é", "e")
        wanted = len([c for c in told["conflicts"] if plain in json.dumps(c).lower()])
        b.js(search, word)
        check(b.js(SHOWN) == wanted, f"search for {word}: {b.js(SHOWN)}, not {wanted}")
    check(b.js("return document.querySelector('.nothing').getClientRects().length") > 0, "nothing found is told")
    check(b.js("return [...document.querySelectorAll('.subject')].every(s => s.hidden)"), "no empty subject is left")
    b.js("document.querySelector('.filters button').click()")
    check(b.js("return new Promise(r => setTimeout(r, 50))") is None and b.js(SHOWN) == n, "all are shown again")
    for level in ("error", "warning", "note"):
        if not b.js("return !!document.querySelector(`[value=${arguments[0]}]`)", level): continue
        b.js("document.querySelector(`[value=${arguments[0]}]`).click()", level)
        check(b.js(SHOWN) == n - len([c for c in told["conflicts"] if c["level"] == level]), f"without {level}s")
        b.js("document.querySelector(`[value=${arguments[0]}]`).click()", level)
    choose = "const s = document.querySelector(`[name=${arguments[0]}]`); s.selectedIndex = arguments[1]; s.dispatchEvent(new Event('input', {bubbles: true})); return s.selectedOptions[0].text"
    rule = b.js(choose, "rule", 1)
    check(b.js(SHOWN) == len([c for c in told["conflicts"] if c["rule"] == rule]), f"rule {rule}")
    b.js(choose, "rule", 0)
    path = b.js(choose, "document", 1)
    check(b.js(SHOWN) == len([c for c in told["conflicts"] if path in [x["document"] for x in c["claims"]]]), f"article {path}")
    b.js(choose, "document", 0)

def keyboard(b):
    b.js("document.activeElement.blur(); window.scrollTo(0, 0)")
    b.press("j")
    first = b.js("return document.activeElement.id")
    b.press("j")
    second = b.js("return document.activeElement.id")
    check(first.startswith("c-") and second.startswith("c-") and first != second, f"j goes on: {first}, {second}")
    b.press("k")
    check(b.js("return document.activeElement.id") == first, "k goes back")
    b.press("/")
    check(b.js("return document.activeElement.name") == "q", "/ goes to the search")
    b.press("x")
    check(b.js(SHOWN) < len(b.js("return [...document.querySelectorAll('.conflict')].map(e => e.id)")), "typing filters")
    b.press("\ue00c")
    check(b.js("return document.activeElement.value") == "", "escape clears it")

EVIL = ["<script>window.hit = 1</script>", "</style><script>window.hit = 2</script>", "<img src=x onerror='window.hit = 3'>", "<svg onload='window.hit = 4'>",
        "' onmouseover='window.hit = 5' x='", "\" onfocus=\"window.hit = 6\" autofocus x=\"", "<iframe srcdoc='<script>parent.hit = 7</script>'>",
        "javascript:window.hit=8", "<a href='javascript:window.hit=9'>x</a>", "<style>body{display:none}</style>", "<base href='https://x.example/'>",
        "<meta http-equiv=refresh content='0;url=https://x.example/'>", "<form action='https://x.example/'><input name=q>", "--><!--", "</textarea>", "&lt;b&gt;"]

def hostile(b, folder):
    facts = []
    for i, evil in enumerate(EVIL):
        for crates in ("12", "21"):
            facts.append({"kind": "haul", "good": f"{evil} {i}", "crates": crates, "speaker": evil,
                          "at": {"document": evil, "line": 1, "text": evil, "sentence": f"Before {evil} after."}})
    documents = [{"path": evil, "title": evil, "source": evil, "date": "2024-05-04"} for evil in EVIL]
    (folder / "evil.json").write_text(json.dumps({"documents": documents, "facts": facts}), encoding="utf-8")
    page, told = report(folder, PACK, "evil.json")
    look(b, page, told)
    structure(b)
    b.js("for (const e of document.querySelectorAll('*')) { e.dispatchEvent(new Event('mouseover')); e.dispatchEvent(new Event('focus')); }")
    check(b.js("return window.hit === undefined"), f"an article ran a script: {b.js('return window.hit')}")
    check(b.js("return document.querySelectorAll('script').length + document.querySelectorAll('style').length") == 2, "scripts and styles of articles")
    check(b.js("return document.querySelectorAll('img,iframe,base,object,embed,form:not(.filters),[onload],[onerror],[onfocus],[onmouseover]').length") == 0, "elements of articles")
    check(b.js("return document.querySelectorAll('a:not([href^=\"#\"])').length") == 0, "links of articles")
    text = b.js("return document.body.textContent")
    check(all(evil in text for evil in EVIL), "what articles say is shown as it is")
    check(b.log() == [], "the console is silent about hostile texts")
    # Were something to slip through after all, the policy stops it.
    b.js("const s = document.createElement('script'); s.textContent = 'window.hit = 10'; document.body.append(s)")
    check(b.js("return window.hit === undefined"), "the policy stops scripts")
    b.log()

def many(b, folder):
    facts = [{"kind": "haul", "good": f"sort {i // 4} of fish {i}", "crates": crates, "at": {"document": f"{i % 97}.txt", "line": i % 9 + 1, "text": f"{crates} crates",
              "sentence": f"The boats of pier {i} landed {crates} crates."}} for i in range(1000) for crates in ("12", "21")]
    (folder / "many.json").write_text(json.dumps({"facts": facts}), encoding="utf-8")
    page, told = report(folder, PACK, "many.json")
    check(len(told["conflicts"]) == 1000, f"{len(told['conflicts'])} conflicts, not 1000")
    check(page.stat().st_size < 4_000_000, f"{page.stat().st_size} bytes")
    b.screen(1280)
    b.open(page)
    check(b.js(SHOWN) == 1000, "a thousand conflicts are shown")
    b.js("const q = document.querySelector('[name=q]'); q.value = 'pier 999'; q.dispatchEvent(new Event('input', {bubbles: true}));")
    wanted = len([c for c in told["conflicts"] if "999" in c["id"][:8] + c["message"]])
    check(b.js(SHOWN) == wanted < 20 and b.log() == [], f"one of a thousand is found: {b.js(SHOWN)}, not {wanted}")

def without_script(b, page, told):
    b.devtools("Emulation.setScriptExecutionDisabled", value=True)
    b.open(page)
    b.devtools("Emulation.setScriptExecutionDisabled", value=False)
    check(b.js(SHOWN) == len(told["conflicts"]) and b.js("return document.querySelector('.filters').hidden"), "without the script all is shown, and no dead filters")

with tempfile.TemporaryDirectory() as tmp:
    folder, b = Path(tmp), browser.Browser()
    (folder / "1.md").write_text("---\ndate: 2024-05-04\ntitle: Early boats\n---\nThe fleet landed 12 crates of herring.\n\nLater it landed 30 crates of cod.\n", encoding="utf-8")
    (folder / "2.md").write_text("---\ndate: 2024-05-04\ntitle: Late boats\n---\nBoats landed 21 crates of herring at last.\n\nOthers landed 33 crates of cod.\n", encoding="utf-8")
    (folder / "3.md").write_text("A man landed 40 crates of cod.\n", encoding="utf-8")
    page, told = report(folder, PACK, "1.md", "2.md", "3.md", "missing.md", "--unread")
    check(len(told["conflicts"]) >= 2, "conflicts to look at")
    look(b, page, told)
    structure(b)
    check("missing.md" in b.js("return document.querySelector('.problems').textContent"), "what was not checked is told")
    b.screen(1280)
    filters(b, told)
    keyboard(b)
    marks = b.js("return [...document.querySelectorAll('mark')].map(m => m.textContent)")
    check("landed 12 crates of herring" in marks and "landed 21 crates of herring" in marks, f"the words are marked: {marks}")
    print("ok small report")
    without_script(b, page, told)
    print("ok without script")
    page, told = report(folder, PACK, "3.md", "--allow-empty")
    b.open(page)
    check("No contradictions" in b.js("return document.body.textContent") and b.log() == [], "nothing found is told")
    print("ok empty report")
    hostile(b, folder)
    print("ok hostile report")
    many(b, folder)
    print("ok a thousand conflicts")
    shown = 0
    for articles in ("mayor-night", "cable-merger", "rovers-title"):
        files = sorted(str(f) for f in (root / "tests/corpora" / articles).glob("*") if f.suffix in (".md", ".txt", ".html"))
        page, told = report(folder, [], *files)
        look(b, page, told)
        structure(b)
        shown += len(told["conflicts"])
    print(f"ok reports of corpora, {shown} conflicts")
    b.close()
sys.exit(fail)
