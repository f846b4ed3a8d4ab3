#!/usr/bin/env python3
"""The store of an archive: the same answer from it as from the articles, whatever happens to it."""
import os, signal, subprocess, sys, tempfile, time
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
failures = []

def check(name, right, shown=""):
    print("ok" if right else "FAIL", name)
    if not right: failures.append(f"{name}\n{shown}")

home = tempfile.TemporaryDirectory()
top = Path(home.name).resolve()
env = {**os.environ, "HOME": str(top), "XDG_CONFIG_HOME": str(top / "none"), "NO_COLOR": "1"}
store = top / "facts.store"

def start(*words):
    return subprocess.Popen([gainsay, "check", "--no-config", *words], cwd=top, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)

def run(*words):
    done = start(*words)
    out, err = done.communicate()
    return done.returncode, out, err

def put(name, text):
    (top / name).parent.mkdir(parents=True, exist_ok=True)
    (top / name).write_text(text, encoding="utf-8")

def article(name, town, cost, more=""):
    put(name, f"---\ntitle: The bridge of {town}\ndate: 2025-03-03\n---\nThe {town} Bridge cost ${cost} million, the council said.{more}\n\n"
              f"Mayor Anna Low of {town} opened it on 28 February.\n")

TOWNS = "Alder Brin Castel Dun Ester Farrow Glen Harlow Ister Jarrow".split()
for i, town in enumerate(TOWNS): article(f"archive/{town}.md", town, 20 + i)
put("archive/page.html", "<html><head><title>Kell</title><meta name=date content=2025-03-03></head><body><p>The Kell Bridge cost $33 million, the council "
    "said.</p><p>“It is long,” said Ines Marl, “and it is ours.” The Harbor Board of Kell (HBK) paid 12% of it.</p></body></html>")
put("draft.md", "---\ndate: 2025-03-03\n---\nThe Brin Bridge cost $91 million, the council said. The Kell Bridge cost $39 million. Anna Low, the mayor of Dun, spoke.\n")

def both(*words, forms=("text", "json")):
    """What is found without the store, and with it; they must be the same in every format."""
    same, last = True, None
    for form in forms:
        plain, last = run("draft.md", "--against", "archive", "-f", form, *words), run("draft.md", "--against", "archive", "-f", form, "--store", "facts.store", *words)
        right = plain == last and plain[0] in (0, 1) and b"Kell" in plain[1]
        if not right: failures.append(f"{form}: {plain} {last}")
        same = same and right
    return same

check("the first run says the same with a store as without", both())
check("and has written it", store.exists() and store.read_bytes().startswith(b"gainsay store"))
written = store.stat().st_mtime_ns
check("the second too", both(forms=("text", "json", "sarif", "junit", "html", "gitlab", "rdjson")))
check("and has not written it anew", store.stat().st_mtime_ns == written)
check("any number of threads", run("draft.md", "--against", "archive", "--store", "facts.store", "-j", "1") == run("draft.md", "--against", "archive", "--store", "facts.store", "-j", "4"))
article("archive/Brin.md", "Brin", 92)
check("a changed article is read anew", both())
(top / "archive/Brin.md").rename(top / "archive/renamed.md")
check("a renamed one is known", both())
article("archive/Brin.md", "Brin", 21)
(top / "archive/Dun.md").unlink()
check("one that is gone is gone", both())
article("archive/More.md", "Brin", 55, " <!-- gainsay: ignore figure-differs -- the roads -->")
check("what an article says to gainsay counts", both("--only", "figure-differs"))
whole = store.read_bytes()

for name, damaged in (("empty", b""), ("garbage", os.urandom(5000)), ("cut short", whole[:len(whole) // 2]), ("cut in its list", whole[:60]),
                    ("another version", b"gainsay store 9\0" + whole[16:]), ("another stamp", whole[:16] + b"12345678" + whole[24:]),
                    ("a wild count", whole[:24] + b"\xff" * 8 + whole[32:]), ("one byte off in the list", whole[:50] + bytes([whole[50] ^ 1]) + whole[51:]),
                    ("one byte off in a record", whole[:-300] + bytes([whole[-300] ^ 64]) + whole[-299:]), ("longer", whole + b"x" * 999)):
    store.write_bytes(damaged)
    check(f"damage: {name}", both())
for at in range(0, len(whole), max(1, len(whole) // 12)):
    store.write_bytes(whole[:at] + bytes([whole[at] ^ 255]) + whole[at + 1:])
    if run("draft.md", "--against", "archive", "--store", "facts.store")[:2] != run("draft.md", "--against", "archive")[:2]:
        check(f"a byte off at {at}", False)

put("rules/bridge.lua", 'words "bridge_kind" { "footbridge" }\n')
before = store.read_bytes()[16:24]
code, out, err = run("draft.md", "--against", "archive", "--store", "facts.store", "--rules", "rules")
check("other packs make another store, without asking", store.read_bytes()[16:24] != before and b"Kell" in out, err)

store.unlink()
for k in range(6):
    for i, town in enumerate(TOWNS): article(f"part{k}/{town}.md", f"{town}{'abcdef'[k]}ton", 20 + i)
writers = [start("draft.md", "--against", f"part{k}", "--store", "facts.store") for k in range(6)]
told = [w.communicate() for w in writers]
count = int.from_bytes(store.read_bytes()[24:32], "little")
check("six writers at once lose nothing", count == 6 * len(TOWNS), count)
check("and leave nothing behind", not [p for p in top.iterdir() if p.name.startswith("facts.store.")])
for wait in (0.01, 0.03, 0.05, 0.08, 0.12):
    article("part0/Alder.md", "Alder", int(wait * 1000))
    w = start("draft.md", "--against", "part0", "--store", "facts.store"); time.sleep(wait); w.send_signal(signal.SIGKILL); w.communicate()
check("killed at any time it is still whole", int.from_bytes(store.read_bytes()[24:32], "little") >= 6 * len(TOWNS) and both())
code, out, err = run("draft.md", "--against", "archive", "--store", "nowhere/facts.store")
check("a store that cannot be written is status 2, with its findings", code == 2 and b"nowhere/facts.store" in err and b"Kell" in out, err)
code, out, err = run("draft.md", "--against", "archive", "--store", "archive")
check("a folder is no store", code == 2 and b"Kell" in out, err)

for f in failures: print("FAIL", f)
sys.exit(bool(failures))
