#!/usr/bin/env python3
"""Runs what README.md and docs/*.md show. One document is one session in one empty folder, with the built gainsay on PATH:

    ```lang title=PATH     a file, written there; the paragraph above names it as `PATH`
    ```console             a session: lines that begin with "$ " (and go on with "> ") are run by sh, and what they print must be what follows
    ```sh, ```yaml         shown only, but each "gainsay ..." line in them must be a command that works (no status 2)

Each document finds the files of README.md there. DOCS=write writes the output of the sessions anew into the documents."""
import os, re, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
build = (root / os.environ.get("BUILD", "build")).resolve()
FENCE = re.compile(r"^```(\w+)(?: title=(\S+))?\n(.*?)^```$", re.M | re.S)
END = "-- end of the output of one command --"
env = {"PATH": f"{build}:{os.environ['PATH']}", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "NO_COLOR": "1",
       "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")}
failures = []

# The counts of a summary grow with every word of the packs; only the rest of the line must be as shown.
COUNTS = re.compile(r"\d+ facts?, \d+ compared(?: \(\d+ without a partner\))?(?=;)|; \d+ sentences? with .*\(--unread\)$", re.M)

def fail(name, text, at, what):
    failures.append(f"{name}:{text.count(chr(10), 0, at) + 1}: {what}")

class Session:
    """A shell that lasts for the document, so that cd and $? work as they do at a terminal."""
    def __init__(self, folder):
        self.shell = subprocess.Popen(["sh"], cwd=folder, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      stderr=subprocess.STDOUT, text=True, encoding="utf-8")
        self.folder = folder

    def run(self, command):
        self.shell.stdin.write(f"(exit ${{code:-0}})\n{command}\ncode=$?; printf '%s\\n' '{END}'\n")
        self.shell.stdin.flush()
        out = []
        for line in self.shell.stdout:
            if line.rstrip("\n").endswith(END):
                out.append(line.rstrip("\n")[:-len(END)])
                break
            out.append(line)
        return "".join(out)

    def close(self):
        self.shell.stdin.close()
        self.shell.wait()

def play(session, name, text, at, body):
    """The session as it really goes."""
    said, places = "", re.compile(r"(?:^|[\s\"'(=])(/(?:tmp|home|root|work|usr|var)/\S*)")
    for shown in re.findall(r"^\$ .*(?:\n> .*)*$", body, re.M):
        out = session.run(re.sub(r"^[$>] ", "", shown, flags=re.M))
        if places.search(out) or session.folder in out or str(root) in out:
            fail(name, text, at, f"{shown!r} prints a path of this machine")
        said += f"{shown}\n{out}"
        if not said.endswith("\n"): said += "\n"
    return said

def commands_of(body):
    for line in re.sub(r"\\\n\s*", "", body).split("\n"):
        found = re.match(r"\s*(?:- )?(?:run: )?(gainsay (?:check|extract|test|rules|explain|facts|why-not|docs)\b.*)$", line)
        if found: yield re.sub(r"\s+#.*", "", found.group(1))

def write(folder, title, body):
    file = Path(folder) / title
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(body, encoding="utf-8")

def document(path):
    name, text = str(path.relative_to(root)), path.read_text(encoding="utf-8")
    ran, new, last = 0, "", 0
    with tempfile.TemporaryDirectory() as folder:
        for language, title, body in FENCE.findall((root / "README.md").read_text(encoding="utf-8")):
            if title: write(folder, title, body)
        session = Session(folder)
        for block in FENCE.finditer(text):
            language, title, body = block.groups()
            if title:
                above = text[:block.start()].rstrip("\n").rsplit("\n\n", 1)[-1]
                if f"`{title}`" not in above: fail(name, text, block.start(), f"the paragraph above does not name `{title}`")
                write(folder, title, body)
            elif language == "console":
                said = play(session, name, text, block.start(), body)
                ran += said.count("\n$ ") + 1
                if COUNTS.sub("", said) != COUNTS.sub("", body) and os.environ.get("DOCS") != "write":
                    fail(name, text, block.start(), f"shown:\n{body}\nprinted:\n{said}\n(Each document finds the files of README.md there. DOCS=write writes what is printed)")
                new += text[last:block.start(3)] + said
                last = block.end(3)
            else:
                for command in commands_of(body):
                    ran += 1
                    out = session.run(f"{command} >said 2>&1; code=$?; [ $code -lt 2 ] || cat said")
                    if out: fail(name, text, block.start(), f"{command!r} fails:\n{out}")
        session.close()
    if os.environ.get("DOCS") == "write" and new + text[last:] != text:
        path.write_text(new + text[last:], encoding="utf-8")
        print("wrote", name)
    if ran: print("ok" if not any(f.startswith(name + ":") for f in failures) else "FAIL", name, f"{ran} commands")

for path in [root / "README.md", root / "CONTRIBUTING.md", *sorted((root / "docs").glob("*.md"))]:
    if path.exists(): document(path)
print("\n".join(failures))
sys.exit(1 if failures else 0)
