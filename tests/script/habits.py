#!/usr/bin/env python3
"""How the command behaves among others: quiet, progress on terminals only, pipes that close, signals; the files for CI are in order."""
import os, pty, re, select, signal, subprocess, sys, tempfile, time
from pathlib import Path
try: import yaml
except ImportError: yaml = None

root = Path(__file__).resolve().parents[2]
gainsay = str((root / os.environ.get("BUILD", "build") / "gainsay").resolve())
failures = []

def check(name, right, shown=""):
    print("ok" if right else "FAIL", name)
    if not right: failures.append(f"{name}\n{shown}")

home = tempfile.TemporaryDirectory()
top = Path(home.name).resolve()
env = {k: v for k, v in os.environ.items() if k not in ("CI", "NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "CLICOLOR")}
env.update(HOME=str(top), XDG_CONFIG_HOME=str(top / "none"), TERM="xterm")

def run(*words, **more):
    done = subprocess.run([gainsay, *words], cwd=top, capture_output=True, text=True, env={**env, **more})
    return done.returncode, done.stdout, done.stderr

for name, cost in (("one", 48), ("two", 84)):
    (top / f"{name}.md").write_text(f"---\ndate: 2025-03-03\n---\nThe Tarn Bridge cost ${cost} million, the council said. <!-- gainsay: ignore x -- y -->\n")

# --- quiet ---
code, out, err = run("check", "-q", "one.md", "two.md")
check("--quiet prints nothing, the status tells", code == 1 and not out and not err, out + err)
code, out, err = run("check", "--quiet", "-o", "out.json", "-f", "json", "one.md", "two.md")
check("files are written all the same", code == 1 and not out and (top / "out.json").exists())
code, out, err = run("check", "-q", "one.md", "missing.md")
check("errors are told", code == 2 and "missing.md" in err and not out, err)

# --- color ---
def colored(*words, **more): return "\x1b[" in run("check", *words, "one.md", "two.md", **more)[1]
check("no color in a pipe", not colored())
check("CLICOLOR_FORCE colors a pipe", colored(CLICOLOR_FORCE="1") and not colored(CLICOLOR_FORCE="0"))
check("NO_COLOR goes before it", not colored(CLICOLOR_FORCE="1", NO_COLOR="1") and colored(CLICOLOR_FORCE="1", NO_COLOR=""))
check("the option goes before both", colored("--color", "always", NO_COLOR="1") and not colored("--color", "never", CLICOLOR_FORCE="1"))

# --- progress ---
for i in range(1500):
    (top / "many").mkdir(exist_ok=True)
    (top / f"many/{i}.md").write_text("---\ndate: 2025-03-03\n---\n" + f"The council of Town{i} met on 3 March 2025 and paid ${i} million for a bridge of {i} metres.\n\n" * 40)
def on_terminal(*words, **more):
    """What standard error shows on a terminal, until it has shown enough."""
    ours, theirs = pty.openpty()
    child = subprocess.Popen([gainsay, *words], cwd=top, stdout=subprocess.DEVNULL, stderr=theirs, env={**env, **more})
    os.close(theirs)
    seen, end = b"", time.monotonic() + 20
    while time.monotonic() < end and b" of 1500" not in seen:
        if select.select([ours], [], [], 0.2)[0]:
            try: more_seen = os.read(ours, 4096)
            except OSError: break
            if not more_seen: break
            seen += more_seen
        elif child.poll() is not None: break
    child.kill(); child.wait(); os.close(ours)
    return seen
done = subprocess.Popen([gainsay, "extract", "-j", "1", "-o", "x.ndjson", "many"], cwd=top, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env)
began = time.monotonic(); err = done.communicate()[1]; long = time.monotonic() - began
check("nothing of progress where standard error is no terminal", b"read " not in err, err)
if long > 2.5: check("progress on a terminal", re.search(rb"gainsay: read \d+ of 1500", on_terminal("extract", "-j", "1", "-o", "x.ndjson", "many")) is not None)
check("none under CI, none where the terminal is dumb", b" of 1500" not in on_terminal("extract", "-o", "x.ndjson", "many", CI="true") + on_terminal("extract", "-o", "x.ndjson", "many", TERM="dumb"))

# --- pipes and signals ---
done = subprocess.run(f"'{gainsay}' extract many | head -c 10 >/dev/null", shell=True, cwd=top, capture_output=True, env=env)
check("a reader that goes away is no word worth", not done.stderr, done.stderr)
# It waits for documents; a job that runs in the background was born deaf to Ctrl-C.
child = subprocess.Popen([gainsay, "extract", "-o", "y.ndjson", "-"], cwd=top, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=env,
                         preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
time.sleep(0.2); child.send_signal(signal.SIGINT); err = child.communicate()[1]
check("Ctrl-C ends it, without a word or a file", child.returncode in (-signal.SIGINT, 130) and not err and not [p for p in top.iterdir() if p.name.startswith("y.ndjson")], f"{child.returncode} {err}")

# --- the files for CI ---
if yaml:
    hooks = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text())
    check("pre-commit hooks take no file names", hooks and all(h["pass_filenames"] is False and {"id", "name", "entry", "language"} <= set(h) for h in hooks))
    for name in ("action.yml", "gitlab.yml"): check(f"docs/ci/{name} is YAML", isinstance(yaml.safe_load((root / "docs/ci" / name).read_text()), dict))
options = run("check", "--help")[1]
for path in (root / ".pre-commit-hooks.yaml", root / "docs/ci/action.yml", root / "docs/ci/gitlab.yml"):
    used = set(re.findall(r"(?<![-\w])--[a-z][a-z-]+", "\n".join(l for l in path.read_text().splitlines() if "gainsay" in l or "options" in l))) - {"--depth"}
    check(f"{path.name} uses options that there are", used and all(o in options for o in used) or "hooks" in path.name and all(o in options for o in used), used)
action = (root / "docs/ci/action.yml").read_text()
check("no input is pasted into a script", not re.search(r"run: \|[^#]*\$\{\{", action.replace("\n", " ")) , action)

for f in failures: print("FAIL", f)
sys.exit(bool(failures))
