#!/usr/bin/env python3
"""What shells complete, and the man page of the command: each script is accepted by its shell, and completes commands, options, arguments of options,
rules and files (asked of the shell itself); every command and option stands in all of them; groff and man have nothing to warn of."""
import os, re, shutil, subprocess, sys, tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
gainsay = (root / os.environ.get("BUILD", "build") / "gainsay").resolve()
home = tempfile.TemporaryDirectory()
tmp = Path(home.name)
env = dict(os.environ, PATH=f"{gainsay.parent}:{os.environ['PATH']}", HOME=str(tmp), XDG_CONFIG_HOME=str(tmp), XDG_DATA_HOME=str(tmp), TERM="dumb")
desk = tmp / "desk"
desk.mkdir()
(desk / "the draft.md").write_text("A draft.\n")
fail = 0

def check(ok, what, why=""):
    global fail
    if not ok: fail = 1
    print("ok" if ok else "FAIL", what, "" if ok else why)

def run(*command, **more): return subprocess.run(command, capture_output=True, text=True, env=env, cwd=desk, **more)

def docs(*words):
    done = run(str(gainsay), "docs", *words)
    check(done.returncode == 0 and not done.stderr, f"gainsay docs {' '.join(words)}", done.stderr)
    return done.stdout

ASKED = [ # words of the line, the last to be completed; what is among the answers; what is not
    (["ch"], {"check"}, {"rules"}),
    ([""], {"check", "why-not", "init"}, {"--format"}),
    (["check", "--fail"], {"--fail-on"}, {"--format", "--seed"}),
    (["check", "--fail-on", ""], {"error", "never"}, {"the draft.md"}),
    (["check", "--color", "al"], {"always"}, {"check"}),
    (["check", "--format", "s"], {"sarif"}, {"json"}),
    (["check", "th"], {"the draft.md"}, set()),
    (["check", "--only", "figure-d"], {"figure-differs"}, {"the draft.md"}),
    (["check", "--pack", "che"], {"chess"}, set()),
    (["explain", "figure-d"], {"figure-differs"}, {"the draft.md"}),
    (["docs", "com"], {"completion"}, {"rules"}),
    (["docs", "completion", "z"], {"zsh"}, {"bash"}),
    (["ledger", "c"], {"corrections"}, {"list"}),
]

def asked(shell, answers, cases):
    for words, wanted, unwanted in cases:
        got = answers(words)
        check(wanted <= got and not unwanted & got, f"{shell} completes {words}", sorted(got))

def bash(script):
    path = tmp / "gainsay.bash"
    path.write_text(script)
    done = run("bash", "-n", str(path))
    check(done.returncode == 0 and not done.stderr, "bash accepts its script", done.stderr)
    def answers(words):
        line = '. "$0"; COMP_WORDS=(gainsay "$@"); COMP_CWORD=$#; _gainsay; printf "%s\\n" "${COMPREPLY[@]}"; complete -p gainsay >&2'
        done = run("bash", "--norc", "-c", line, str(path), *words)
        check("-F _gainsay gainsay" in done.stderr, f"bash: the function is registered ({words})", done.stderr)
        return set(done.stdout.split("\n"))
    cut = [(["--color", "al"], {"always"}, {"check"}), (["check", "--fail-on", "=", "ne"], {"never"}, set()), (["check", "--fail-on", "="], {"never"}, set()),
           (["check", "--output", "sarif", ":", "th"], {"the draft.md"}, set()), (["check", "--output", "sarif", ":"], {"the draft.md"}, set())]
    asked("bash", answers, ASKED + cut)

def fish(script):
    path = tmp / "gainsay.fish"
    path.write_text(script)
    done = run("fish", "--no-execute", str(path))
    check(done.returncode == 0 and not done.stderr, "fish accepts its script", done.stderr)
    def answers(words):
        done = run("fish", "--no-config", "-c", f"source {path}; complete -C 'gainsay {' '.join(words)}'")
        return {re.sub(r"\\(.)", r"\1", line.split("\t")[0]) for line in done.stdout.split("\n")}
    asked("fish", answers, ASKED)

def zsh(script):
    path = tmp / "_gainsay"
    path.write_text(script)
    done = run("zsh", "-n", str(path))
    check(done.returncode == 0 and not done.stderr, "zsh accepts its script", done.stderr)
    # The functions of zsh that complete need a terminal; here they only say what they are given.
    line = """compdef() { print -r -- "compdef $*"; }; _describe() { print -rl -- ${(P)2}; }; _arguments() { print -rl -- "$@"; state=$STATE; }
. "$1"; words=($WORD); _gainsay"""
    def told(state, word):
        done = run("env", f"STATE={state}", f"WORD={word}", "zsh", "-f", "-c", line, "zsh", str(path))
        check(done.returncode == 0 and not done.stderr, f"zsh runs its script ({state} {word})", done.stderr)
        return done.stdout.split("\n")
    said = told("command", "")
    check("compdef _gainsay gainsay" in said and "check:find contradictions in articles and facts files" in said, "zsh is given the commands", said)
    said = told("argument", "check")
    check(any(l.startswith("--fail-on=[") and l.endswith(":LEVEL:(error warning note never)") for l in said) and "1:argument:_files" in said and
          not any(l.startswith("--seed") for l in said), "zsh is given the options and arguments of a command", said)
    said = told("argument", "docs")
    check("2:argument:(bash zsh fish)" in said, "zsh is given words", said)

bash(docs("completion", "bash"))
if shutil.which("fish"): fish(docs("completion", "fish"))
else: print("SKIP fish is not here")
if shutil.which("zsh"): zsh(docs("completion", "zsh"))
else: print("SKIP zsh is not here")

page = docs("man1")
(tmp / "gainsay.1").write_text(page)
for tool, command in (("groff", ["groff", "-man", "-Tutf8", "-ww", "-z"]), ("man", ["man", "--warnings", "-l"])):
    if not shutil.which(tool):
        print(f"SKIP {tool} is not here")
        continue
    done = run(*command, str(tmp / "gainsay.1"))
    check(done.returncode == 0 and not done.stderr, f"{tool} reads the man page without a warning", done.stderr)

help_ = run(str(gainsay), "--help").stdout
options, commands = re.findall(r"--([a-z-]+)", help_.split("Options:")[1]), re.findall(r"^  gainsay ([a-z-]+)", help_, re.M)
check(len(options) > 30 and len(commands) > 10, "the help lists options and commands")
plain = page.replace("\\-", "-")
for shell, text, option in (("bash", docs("completion", "bash"), "--{}"), ("zsh", docs("completion", "zsh"), "--{}"), ("fish", docs("completion", "fish"), "-l {}"),
                            ("man", plain, "--{}")):
    missing = [o for o in options if option.format(o) not in text] + [c for c in commands if c not in text]
    check(not missing, f"every option and command is told to {shell}", missing)
kinds = {path.name.split(".")[0] for path in (root / "rules/templates/rule").glob("*.lua.in")}
check(set(re.search(r"--kind\) _gainsay_words '([^']*)'", docs("completion", "bash"))[1].split()) == kinds, "the kinds of rules are those of the templates", kinds)
for words in (["completion", "tcsh"], ["man2"], []):
    done = run(str(gainsay), "docs", *words)
    check(done.returncode == 2 and not done.stdout and "gainsay: error:" in done.stderr, f"docs {words} is refused", done.stderr)
sys.exit(fail)
