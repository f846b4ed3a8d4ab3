#!/usr/bin/env python3
"""Files that fail: short reads, full disks, read-only folders, files that change or vanish while they are read, a kill before any change of a
store, a ledger or a report. Nothing that was there is lost, nothing is half written, and what was not done is told with status 2."""
import os, re, resource, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
if re.search(rb"__asan_init|__tsan_init", Path(gainsay).read_bytes()):
    print("SKIP faults: a sanitizer has to be loaded first"); sys.exit()
failures = []

def check(name, right, shown=""):
    print("ok" if right else "FAIL", name)
    if not right: failures.append(f"{name}\n{shown}"[:2000])

home = tempfile.TemporaryDirectory()
top = Path(home.name).resolve()
subprocess.run([*os.environ.get("CC", "cc").split(), "-shared", "-fPIC", "-O1", "-o", str(top / "faulty.so"), str(root / "tests/faults/faulty.c"), "-ldl"], check=True)
place = top / "desk"
PACK = ("--no-config", "--no-default-rules", "--rules", str(root / "tests/golden/rules"), "-j", "1")

def clean():
    for p in sorted(place.rglob("*"), reverse=True): p.rmdir() if p.is_dir() else p.unlink()
    (place / "a").mkdir(parents=True, exist_ok=True)
    (place / "old").mkdir(exist_ok=True)
    for i, (folder, crates) in enumerate((("a", 12), ("a", 21), ("old", 12), ("old", 35))):
        (place / folder / f"{i}.txt").write_text(f"The fleet landed {crates} crates of herring.\n")

def run(*words, faults={}, limit=None, **more):
    env = {**os.environ, "HOME": str(top), "XDG_CONFIG_HOME": str(top / "none"), "NO_COLOR": "1", **{k: str(v) for k, v in faults.items()}}
    if faults: env["LD_PRELOAD"] = str(top / "faulty.so")
    bound = (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))) if limit is not None else None
    done = subprocess.run([gainsay, *words], cwd=place, capture_output=True, env=env, preexec_fn=bound, **more)
    return done.returncode, done.stdout, done.stderr.decode(errors="replace")

def left(): # what lies in the folder besides its articles
    return {p.name: p.read_bytes() for p in place.iterdir() if p.is_file()}

def whole(*words, **more): # the result, and what it leaves
    code, out, err = run(*words, **more)
    return code, out, left()

# --- reading ---
clean()
plain = run("check", *PACK, "a")
check("the set holds a conflict", plain[0] == 1 and b"haul-differs" in plain[1], plain)
check("short and interrupted reads change nothing", run("check", *PACK, "a", faults={"FAULT_READ": "short"}) == plain)
shipped = run("check", "--no-config", "-j", "1", "a")
check("nor with the shipped rules", run("check", "--no-config", "-j", "1", "a", faults={"FAULT_READ": "short"}) == shipped)
def each(fault, most): # how many of the first ones are told; the others (of the kept rulebook, which is then not used) change nothing
    told = 0
    for n in range(1, most + 1):
        result = run("check", *PACK, "a", faults={fault: n})
        told += result[0] == 2 and "Input/output error" in result[2]
        if result != plain and not (result[0] == 2 and "Input/output error" in result[2]): check(f"{fault} {n}", False, result)
    return told
check("reads that fail are told", each("FAULT_READ_AT", 40) >= 4)
clean()
code, out, err = run("check", *PACK, "a/0.txt", "a/1.txt", "old/3.txt", faults={"FAULT_GONE": "a/1.txt"})
check("a file that vanishes is told, the others are checked", code == 2 and "a/1.txt: No such file" in err and b"haul-differs" in out, (code, out, err))
clean()
code, out, err = run("check", *PACK, "a", "old", faults={"FAULT_CUT": place / "a/1.txt"})
check("a file that is cut while it is read does no harm", code in (1, 2) and b"haul-differs" in out, (code, out, err))
clean()
check("entries of a folder that cannot be read are told", each("FAULT_FOLDER_AT", 40) >= 3)
code, out, err = run("check", *PACK, str(place / "a"), "--rules", str(root / "rules"), faults={"FAULT_FOLDER_AT": 2})
check("one of a folder of rules too", code == 2 and "Input/output error" in err, (code, out, err))

# --- standard files that are closed ---
clean()
shell = lambda text: subprocess.run(["sh", "-c", text], cwd=place, capture_output=True, env={**os.environ, "HOME": str(top), "G": gainsay})
words = " ".join(PACK)
done = shell(f'"$G" check {words} a >&-')
check("a closed standard output is status 2", done.returncode == 2 and b"Bad file descriptor" in done.stderr, done)
done = shell(f'"$G" check {words} a -o json:r.json --accept-new --ledger x.ledger --reason r >&- 2>&-')
check("and no file takes its place", (place / "x.ledger").read_bytes().count(b"[[resolution]]") == 1 and (place / "x.ledger").read_bytes().startswith(b"# Decisions")
      and (place / "r.json").read_bytes().startswith(b"{"), done)
done = shell(f'"$G" extract {words} - <&-')
check("a closed standard input is status 2", done.returncode == 2 and done.stderr, done)
done = shell(f'seq 20000 | sed \'s/.*/{{"id": "&", "text": "The fleet landed 12 crates of herring."}}/\' | "$G" extract {words} - | head -n 1')
check("a reader who leaves ends a stream", done.stdout.count(b"\n") == 1 and not done.stderr, done)

# --- writing: a store, a ledger, a report; each change in turn fails, or is the last one ---
JOBS = {
    "store": ("facts.store", ("check", *PACK, "a", "--against", "old", "--store", "facts.store"), 2),
    "ledger": ("x.ledger", ("check", *PACK, "a", "--accept-new", "--ledger", "x.ledger", "--reason", "r", "--today", "2025-03-14"), 2),
    "report": ("r.json", ("check", *PACK, "a", "-o", "json:r.json"), 2),
}
for name, (file, words, failing) in JOBS.items():
    for before in ("none", "old"):
        clean()
        if before == "old": # what an earlier run left, of other articles
            (place / "a/0.txt").write_text("The fleet landed 77 crates of cod.\n"); (place / "a/1.txt").write_text("Boats landed 78 crates of cod.\n")
            (place / "old/2.txt").write_text("The fleet landed 79 crates of cod.\n")
            run(*words)
        old = left()
        articles = {p: p.read_bytes() for p in place.rglob("*.txt")}
        def again():
            clean()
            for at, text in old.items(): (place / at).write_bytes(text)
        again(); want = whole(*words)
        again(); counted = run(*words, faults={"FAULT_COUNT": top / "count"})
        changes = int((top / "count").read_text())
        check(f"{name} ({before} before): {changes} changes are seen", changes >= 4 and want[2].keys() == {file} and want[2] != old, (want, counted))
        again()
        check(f"{name} ({before} before): half and interrupted writes", whole(*words, faults={"FAULT_HALF": 1}) == want)
        for n in range(1, changes + 1):
            again()
            code, out, err = run(*words, faults={"FAULT_WRITE_AT": n})
            now, done = left(), left() == want[2]
            right = (code == failing and now == old and "No space left" in err) or (done and code == want[0]) # the last of them: its folder is not settled
            if not right: check(f"{name} ({before} before): change {n} fails", False, (code, out, err, now.keys()))
            again()
            code, out, err = run(*words, faults={"FAULT_KILL_AT": n})
            now = left()
            right = code == -9 and (now.get(file) == old.get(file) or now.get(file) == want[2][file]) and len(now.keys() - {file}) <= 1
            if not right: check(f"{name} ({before} before): killed before change {n}", False, (code, out, err, now.keys()))
            after = whole(*words)
            if after[2].get(file) != want[2][file] or after[0] not in (0, want[0]): check(f"{name} ({before} before): killed before change {n}, the next run", False, after)
        check(f"{name} ({before} before): each of {changes} changes fails, and is the last", True)
        again()
        code, out, err = run(*words, faults={"FAULT_READ_ONLY": 1})
        check(f"{name} ({before} before): where nothing can be written the old one stays, and status 2 says so", code == 2 and left() == old and "Read-only" in err, (code, out, err))
        again()
        code, out, err = run(*words, limit=16)
        check(f"{name} ({before} before): a bound on the size of files", code == 2 and left() == old and "File too large" in err, (code, out, err, left().keys()))
    clean(); run(*words)
    kept = left()
    code, out, err = run(*words, faults={"FAULT_READ_ONLY": 1}) if name == "store" else (0, b"haul-differs", "")
    check(f"{name}: with nothing new it is not written", name != "store" or (b"haul-differs" in out and code == 1 and left() == kept), (code, out, err))

# --- a store that changes under a run ---
clean()
words = JOBS["store"][1]
first = run(*words)
check("a store gives what the articles gave", run(*words) == first)
for at in (0, 10, 60, 200):
    whole_store = (place / "facts.store").read_bytes()
    (place / "facts.store").write_bytes(whole_store[:at])
    check(f"cut to {at} bytes", run(*words) == first)
check("cut to nothing while it is read", run(*words, faults={"FAULT_CUT": place / "facts.store"})[:2] == first[:2])

for f in failures: print("FAIL", f)
sys.exit(bool(failures))
