#!/usr/bin/env python3
"""Every format of check, fed by texts that try to break it: markup, ends of elements, workflow commands, control and bidi characters,
noncharacters, file names that are no UTF-8. Each is read back as its consumer reads it (JSON, XML, the runner's own parser of commands) and must
hold every conflict once, under names that do not repeat; nothing in it may act on a terminal or a runner. And --output changes no status, writes
whole files or none."""
import base64, hashlib, json, os, random, re, shutil, subprocess, sys, tempfile, xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = (root / os.environ.get("BUILD", "build") / "gainsay").resolve()
PACK = ["--no-default-rules", "--rules", str(root / "tests/golden/rules")]
TEXTS = ["text", "concise", "json", "ndjson", "sarif", "junit", "github", "gitlab", "rdjson", "checkstyle", "claimreview", "html", "markdown"]
HOSTILE = ["::error::x", "\u00a0::error::x", "\u3000::x", "\n::error file=a::x", "##[error]x", "##", "[group]", "::stop-commands::t", "%0A", "%0A::warning::x", "\r\n", "\r", "\x1b[31m",
           "\x1b]0;t\x07", "\x00"[:0], "\x01", "\x08", "\x7f", "\u0085", "\u009b0m", "\u202e", "\u2066", "\u200f", "\ufeff", "\ufffe", "\uffff", "\ufdd0",
           "\U0001fffe", "\U000e0041", "\u2028", "]]>", "<![CDATA[", "</failure>", "</testcase>", "<!--", "-->", "&", "&#0;", "&amp;", "<script>alert(1)</script>",
           "</script>", "\"", "'", "' onload='alert(1)", "\" onmouseover=\"alert(1)", "\\", "\\u0000", "](1)", "[a](2)", "[", "`", "$(x)", ",title=x", ":",
           "{{x}}", "${x}", "javascript:alert(1)", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "é", "東京", "𝒳", "|", "\t", "a" * 300]
UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]")
for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"): os.environ.pop(name, None)
fail = 0

def check(ok, what):
    global fail
    if not ok:
        fail = 1
        print("FAIL", what)

def run(folder, *args, want=None):
    done = subprocess.run([gainsay, "check", *PACK, *args], cwd=folder, capture_output=True)
    check(done.returncode in (0, 1, 2), f"status {done.returncode} of {args}: {done.stderr[-300:]}")
    check(want is None or done.returncode == want, f"status {done.returncode}, not {want}, of {args}")
    return done

def inert(name, raw):
    """As text: UTF-8, nothing that acts, nothing that a runner takes for a command."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as e:
        check(False, f"{name}: {e}")
        return raw.decode("utf-8", "replace")
    found = UNSAFE.search(text)
    check(not found, f"{name}: {found and ascii(text[max(0, found.start() - 30):found.end() + 10])}")
    check("##[" not in text, f"{name}: a line holds ##[")
    for line in text.split("\n"):
        opens = re.match(r"\s*::(?!:)", line) # ":::" in front of a second end is no command's name
        check(name == "github" or not opens, f"{name}: {line[:60]!r} opens with ::")
    return text

def runner(text):
    """The commands of a log, as the runner parses them: (command, properties, message)."""
    data, prop = {"%0D": "\r", "%0A": "\n", "%25": "%"}, {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}
    unescape = lambda s, table: re.sub("|".join(table), lambda m: table[m.group()], s)
    for line in text.split("\n"):
        line = line.lstrip()
        if not line.startswith("::"): continue
        end = line.index("::", 2)
        head, message = line[2:end], line[end + 2:]
        command, _, rest = head.partition(" ")
        pairs = [p.split("=", 1) for p in rest.split(",") if p]
        check(all(len(p) == 2 for p in pairs), f"properties of {line!r}")
        yield command, {k: unescape(v, prop) for k, v in pairs}, unescape(message, data)

def read_github(text, told):
    seen = {"error": 0, "warning": 0, "notice": 0}
    for command, properties, message in runner(text):
        check(command in seen, f"github: command {command!r}")
        seen[command] = seen.get(command, 0) + 1
        check(set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}, f"github: {properties}")
        check(("col" in properties) <= (properties.get("line") == properties.get("endLine")), f"github: columns over lines {properties}")
        check(all(properties[k].isdigit() for k in ("line", "endLine", "col", "endColumn") if k in properties), f"github: {properties}")
    check(all(n <= 10 for n in seen.values()), f"github: {seen}")
    problems = told["summary"]["problems"]
    count = {k: told["summary"][k] for k in ("errors", "warnings", "notes")}
    count["errors"] += min(problems, 3) # what was not checked takes places of the errors
    cut = sum(max(0, n - 10) for n in count.values())
    plain = [l for l in text.split("\n") if re.search(r": (error|warning|note): .*\[haul-differs\]$", l) and not l.startswith("::")]
    check(len(plain) == cut, f"github: {len(plain)} lines in the log of {cut} that are cut")
    cut += max(0, problems - 3)
    check(not cut or f"{cut} of these are not annotated" in text, "github: no word of the cut")
    order = [c for c, p, _ in runner(text) if p.get("title") == "haul-differs"]
    check(order == sorted(order, key=["error", "warning", "notice"].index), "github: order")

def read_junit(text, told):
    suites = ET.fromstring(text)
    check(suites.tag == "testsuites" and len(suites) > 0, "junit: suites")
    cases = suites.findall("testsuite/testcase")
    names = [(c.get("classname"), c.get("name")) for c in cases]
    check(len(set(names)) == len(names), "junit: names repeat")
    open_ones = [c for c in cases if c.get("name").startswith("haul-differs") and c.find("skipped") is None]
    check(len(open_ones) == len(told["conflicts"]), "junit: a case for each conflict")
    for what, tag in (("tests", "testcase"), ("failures", "testcase/failure"), ("errors", "testcase/error")):
        for suite in suites: check(int(suite.get(what)) == len(suite.findall(tag)), f"junit: {what} of {suite.get('name')}")
        check(int(suites.get(what)) == sum(int(s.get(what)) for s in suites), f"junit: {what}")
    failed = 0 if "never" in told["args"] else told["summary"]["errors"]
    check(len(suites.findall("testsuite/testcase/failure")) == failed, "junit: failures")
    check(len(suites.findall("testsuite/testcase/error")) == told["summary"]["problems"], "junit: errors")

def read_claimreview(text, told):
    it = json.loads(text)
    reviews = it["@graph"]
    check(it["@context"] == "https://schema.org" and len(reviews) == len(told["conflicts"]), "claimreview: a review for each conflict")
    check(all(r["@type"] == "ClaimReview" and r["creativeWorkStatus"] == "Draft" and "reviewRating" not in r for r in reviews), "claimreview: drafts without a rating")
    check(all(len(r["itemReviewed"]) == 2 and all(c["@type"] == "Claim" and c["appearance"]["url"] for c in r["itemReviewed"]) for r in reviews), "claimreview: two claims")

def read_checkstyle(text, told):
    top = ET.fromstring(text)
    check(top.tag == "checkstyle" and top.get("version") == "4.3", "checkstyle: head")
    errors = [e for e in top.findall("file/error") if e.get("source") == "gainsay.haul-differs"]
    check(len(errors) == len(told["conflicts"]), "checkstyle: an error for each conflict")
    check(all(e.get("severity") in ("error", "warning", "info") and int(e.get("line")) >= 1 and e.get("message") for e in errors), "checkstyle: fields")
    names = [f.get("name") for f in top if f.find("error").get("source") != "gainsay"]
    check(len(set(names)) == len(names), "checkstyle: files repeat")

def read_gitlab(text, told):
    entries = json.loads(text)
    check(isinstance(entries, list) and len(entries) == len(told["conflicts"]), "gitlab: an entry for each conflict")
    check(len({e["fingerprint"] for e in entries}) == len(entries), "gitlab: fingerprints repeat")
    for e in entries: # GitLab's own schema, and what its parser reads
        check(set(e) == {"description", "check_name", "fingerprint", "severity", "location"}, f"gitlab: {set(e)}")
        check(all(isinstance(e[k], str) and e[k] for k in ("description", "check_name", "fingerprint")), "gitlab: strings")
        check(e["severity"] in ("info", "minor", "major", "critical", "blocker"), "gitlab: severity")
        check(e["description"].startswith(e["check_name"] + ": "), "gitlab: description")
        check(type(e["location"]["lines"]["begin"]) is int and e["location"]["lines"]["begin"] >= 1, "gitlab: line")
        check(not e["location"]["path"].startswith("./"), "gitlab: path")

def read_rdjson(text, told):
    top = json.loads(text)
    check(set(top) == {"source", "diagnostics"} and len(top["diagnostics"]) == len(told["conflicts"]), "rdjson: a diagnostic for each conflict")
    for d, conflict in zip(top["diagnostics"], told["conflicts"]):
        check(set(d) == {"message", "location", "severity", "code", "related_locations"}, f"rdjson: {set(d)}")
        check(d["severity"] in ("ERROR", "WARNING", "INFO") and d["code"]["value"] == conflict["rule"], "rdjson: severity, code")
        check(len(d["related_locations"]) == len(conflict["claims"]) - 1, "rdjson: related locations")
        check(all(l["message"] for l in d["related_locations"]), "rdjson: a related location without words")

def read_markdown(text, told):
    listed = re.findall(r"^- \*\*(error|warning|note)\*\* ", text, re.M)
    check(len(listed) == min(50, len(told["conflicts"])), f"markdown: {len(listed)} of {len(told['conflicts'])} conflicts")
    check(len(listed) == len(told["conflicts"]) or f"and {len(told['conflicts']) - 50} more" in text, "markdown: no word of the cut")
    check(not re.search(r"[<>@`|\\\[\]]|://|&(?!#\d+;)", text), "markdown: marks of articles")

def read_sarif(text, told):
    results = json.loads(text)["runs"][0]["results"]
    check(len([r for r in results if "suppressions" not in r]) == len(told["conflicts"]), "sarif: a result for each conflict")
    for r in results:
        links = re.findall(r"(?<!\\)\]\((\d+)\)", r["message"]["text"])
        check(set(links) <= {str(l["id"]) for l in r.get("relatedLocations", [])}, f"sarif: links {links}")
        check(not UNSAFE.search(r["message"]["text"].replace("\t", "")), "sarif: message")

def read_ndjson(text, told):
    lines = [json.loads(l) for l in text.split("\n") if l]
    check([l["type"] for l in lines] == ["run"] + ["conflict"] * len(told["conflicts"]) + ["suppressed"] * told["summary"]["suppressed"] + ["problem"] * len(told["problems"]) + ["summary"], "ndjson: lines")

class Page(HTMLParser):
    """What a browser would make of the report: its elements with their attributes, and the texts of style and script."""
    def __init__(self, text):
        super().__init__()
        self.elements, self.raw, self.open = [], {"style": "", "script": ""}, ""
        self.feed(text)
        self.close()
    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag in self.raw: self.open = tag
    def handle_endtag(self, tag): self.open = ""
    def handle_data(self, data):
        if self.open: self.raw[self.open] += data

def read_html(text, told):
    page = Page(text)
    tags = [tag for tag, _ in page.elements]
    check(tags.count("script") == tags.count("style") == 1, "html: one script, one style")
    check(not set(tags) & {"img", "iframe", "object", "embed", "base"}, "html: elements that load something")
    names = {name for _, attributes in page.elements for name in attributes}
    check(not [n for n in names if n.startswith("on") or n == "style"], f"html: attributes {names}")
    check(all(a["href"].startswith("#") for tag, a in page.elements if tag == "a"), "html: links")
    check(len([a for tag, a in page.elements if tag == "article"]) == len(told["conflicts"]), "html: an article for each conflict")
    ids = [a["id"] for _, a in page.elements if "id" in a]
    check(len(set(ids)) == len(ids), "html: ids repeat")
    policy = next(a["content"] for tag, a in page.elements if a.get("http-equiv") == "Content-Security-Policy")
    for tag, raw in page.raw.items():
        digest = base64.b64encode(hashlib.sha256(raw.encode("utf-8")).digest()).decode()
        check(f"{tag}-src 'sha256-{digest}'" in policy, f"html: the policy names the {tag} by its hash")
    check("default-src 'none'" in policy and "unsafe" not in policy, "html: the policy")

READERS = {"claimreview": read_claimreview, "html": read_html, "markdown": read_markdown, "github": read_github, "junit": read_junit, "checkstyle": read_checkstyle, "gitlab": read_gitlab, "rdjson": read_rdjson, "sarif": read_sarif,
           "ndjson": read_ndjson}

def all_formats(folder, *args):
    told = json.loads(inert("json", run(folder, "-f", "json", *args).stdout))
    told["args"] = args
    for name in TEXTS:
        done = run(folder, "-f", name, *args, want=told["status"])
        text = inert(name, done.stdout)
        inert(name + "'s standard error", done.stderr)
        if name in READERS: READERS[name](text, told)
        if name in ("junit", "checkstyle") and shutil.which("xmllint"):
            lint = subprocess.run(["xmllint", "--noout", "-"], input=done.stdout, capture_output=True)
            check(lint.returncode == 0, f"{name}: xmllint: {lint.stderr[:300]}")
    return told

def hostile(rng):
    return "".join(rng.choice(HOSTILE) for _ in range(rng.randint(1, 6)))

def facts_of(rng, n):
    """n pairs of facts that contradict each other, with hostile words wherever a facts file takes words."""
    facts, words = [], []
    for i in range(n):
        good = f"{hostile(rng)} {i}"
        for crates in (12, 21):
            words.append(hostile(rng))
            place = {"document": f"{hostile(rng)}", "text": words[-1], "sentence": hostile(rng) + words[-1] + hostile(rng),
                     "line": rng.randint(1, 9), "column": rng.randint(1, 9)}
            fact = {"kind": "haul", "good": good, "crates": str(crates), "at": place}
            if rng.random() < 0.3: fact["speaker"] = hostile(rng)
            facts.append(fact)
    return {"facts": facts}, set(words)

with tempfile.TemporaryDirectory() as tmp:
    folder = Path(tmp)
    for seed in range(3):
        rng = random.Random(seed)
        facts, words = facts_of(rng, 60)
        (folder / "facts.json").write_text(json.dumps(facts), encoding="utf-8")
        told = all_formats(folder, "facts.json")
        check(len(told["conflicts"]) >= 30, f"{len(told['conflicts'])} conflicts of hostile facts")
        shown = {c["text"] for conflict in told["conflicts"] for c in conflict["claims"]}
        check(len(shown - words) == 0, "json: the exact words come back")
    (folder / "facts.json").unlink()
    print("ok hostile facts")

    names = [b"::error::x.txt", b" ::notice::y.txt", b"##[error]z.txt", b"a\xffb.txt", b"\xed\xa0\x80.txt", b"<b>&'\".txt", b"\x1b[31m.md", b"50%,a:b.txt"]
    for i, name in enumerate(names):
        article = f"::error::x ##[error]y\n\n]]> </failure> <script>alert({i})</script> \u202e the fleet landed {i + 1} crates of herring.\n"
        (tmp.encode() + b"/" + name) and open(os.path.join(os.fsencode(tmp), name), "wb").write(article.encode())
    told = all_formats(folder, ".")
    check(len({c["document"] for conflict in told["conflicts"] for c in conflict["claims"]}) == len(names), "hostile articles")
    all_formats(folder, ".", "##[error]missing\u202e.txt", "--fail-on", "never")
    # The same articles twice: the same sentences disagree in two places, and are told apart.
    for name in os.listdir(os.fsencode(tmp)): os.unlink(os.path.join(os.fsencode(tmp), name))
    print("ok hostile file names")

    for i in range(2):
        (folder / f"{i}.txt").write_text("4 May 2024\n\nThe fleet landed 12 crates of herring. Then it landed 21 crates of herring.\n", encoding="utf-8")
    all_formats(folder, ".")
    (folder / "rule.lua").write_text('return { id = "haul-twice", title = "t", why = "w", severity = "note", reads = "haul", scope = "document", '
        'group = { "good" }, check = function(said, report) for a, b in said:pairs() do report(a, b, "twice") end end, '
        'flags = { "The fleet landed 1 crates of cod. It landed 2 crates of cod." }, silent = { "The fleet landed 1 crates of cod." } }')
    both = run(folder, ".", "--rules", "rule.lua", "--only", "haul-twice", "-f", "gitlab", want=0)
    prints = [e["fingerprint"] for e in json.loads(both.stdout)]
    check(len(prints) == len(set(prints)) == 2, f"fingerprints of like sentences: {prints}")
    print("ok repeated sentences")

    # What somebody has decided on is no finding, but reports that can say so say who decided what.
    (folder / "old").mkdir()
    (folder / "old/a.txt").write_text("4 May 2024\n\nThe fleet landed 12 crates of herring.\n")
    (folder / "old/b.txt").write_text("4 May 2024\n\nBoats landed 21 crates of herring.\n")
    found = json.loads(run(folder / "old", "-f", "json", "a.txt", "b.txt", want=1).stdout)["conflicts"]
    subprocess.run([gainsay, "resolve", *PACK, found[0]["id"], "a.txt", "b.txt", "--as", "both", "--reason", "two <piers> & ]]>"], cwd=folder / "old", capture_output=True)
    told = all_formats(folder / "old", "a.txt", "b.txt")
    check(told["status"] == 0 and told["summary"]["suppressed"] == 1, "a decision is kept")
    junit = ET.fromstring(run(folder / "old", "-f", "junit", "a.txt", "b.txt", want=0).stdout)
    skipped = junit.findall("testsuite/testcase/skipped")
    check(len(skipped) == 1 and skipped[0].get("message").startswith("both: two <piers> & ]]> ("), "junit: a decision is a skipped case with its reason")
    check(sum(int(s.get("skipped")) for s in junit) == 1 and junit.get("failures") == "0", "junit: skipped")
    check(b"two &lt;piers&gt; &amp; ]]&gt;" in run(folder / "old", "-f", "html", "a.txt", "b.txt", want=0).stdout, "html: the decision is told")
    shutil.rmtree(folder / "old")
    print("ok decisions")

    # A job that works in a folder of its checkout: paths are those of the repository.
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        (folder / "desk").mkdir(exist_ok=True)
        shutil.copy(folder / "0.txt", folder / "desk/0.txt")
        for form, pattern in (("github", r"file=([^,]*)"), ("gitlab", r'"path": "([^"]*)'), ("sarif", r'"uri": "([^"]*)'), ("junit", r'file="([^"]*)')):
            for top, start in ((folder, "desk/"), (folder / "desk", ""), (folder / "de", ""), ("", "")):
                done = subprocess.run([gainsay, "check", *PACK, ".", "-f", form], cwd=folder / "desk", capture_output=True,
                                      env={**os.environ, name: str(top)})
                paths = set(re.findall(pattern, done.stdout.decode()))
                check(paths == {f"{start}0.txt"}, f"{form}: {paths}, where {name} is {top}")
    shutil.rmtree(folder / "desk")
    print("ok folders of a checkout")

    # --output: many at once, whole or not at all, no change of the status.
    run(folder, ".", want=1)
    outputs = [f"--output={f}:out.{f}" for f in TEXTS]
    done = run(folder, "0.txt", "1.txt", *outputs, want=1)
    check(done.stdout.startswith(b"error[haul-differs]"), "the main format is still printed")
    for f in TEXTS:
        check((folder / f"out.{f}").read_bytes() == run(folder, "0.txt", "1.txt", "-f", f, "--color=never").stdout, f"out.{f} is what -f {f} prints")
    run(folder, "0.txt", "1.txt", "--fail-on=never", *outputs, want=0)
    (folder / "kept").mkdir()
    (folder / "kept/report").write_text("before")
    os.symlink("kept/report", folder / "link")
    run(folder, "0.txt", "1.txt", "-o", "json:link", want=1)
    check(os.path.islink(folder / "link") and (folder / "kept/report").read_text().startswith("{"), "a link is written through")
    for bad in ("json:missing/out", "json:kept", "json:/dev/full", "missing/out"): run(folder, "0.txt", "1.txt", "-o", bad, want=2)
    run(folder, "0.txt", "1.txt", "-o", "json:missing/out", "--fail-on", "never", want=2)
    check(sorted(os.listdir(folder / "kept")) == ["report"], "a failed report leaves nothing behind")
    print("ok outputs")

sys.exit(fail)
