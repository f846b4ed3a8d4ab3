#!/usr/bin/env python3
"""Text made to cost time (tests/bench/hostile.py) takes four times the work where it is four times as long: instructions of `extract`, as
valgrind counts them, which repeat from run to run; no clock."""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, "tests/bench")
import hostile  # noqa: E402

GAINSAY = os.path.join(os.environ.get("BUILD", "build"), "gainsay")
SMALL, TIMES, MOST = 4096, 4, 5.5
CHOSEN = ["numbers, no blanks", "inches", "names with commas", "years", "rows", "counts", "deaths", "lists", "homes", "one family", "the firm",
          "rows of HTML", "tables in tables of HTML"]


def instructions(*paths):
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", GAINSAY]
    run = subprocess.run([*command, "extract", "-j", "1", *paths], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    counts = [line.split()[-1] for line in run.stderr.splitlines() if "refs:" in line]
    if run.returncode or not counts:
        sys.exit("FAIL status %d: %s" % (run.returncode, run.stderr[-500:]))
    return int(counts[0].replace(",", ""))


def main():
    if not shutil.which("valgrind"):
        return print("SKIP valgrind is not here")
    if re.search(rb"lib.san", subprocess.run(["ldd", GAINSAY], stdout=subprocess.PIPE).stdout):
        return print("SKIP sanitizers count too")
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        def work(name, size):
            path = os.path.join(folder, "text" + hostile.suffix(name))
            with open(path, "w", newline="") as out:
                out.write(hostile.TEXTS[name](size))
            return instructions(path)

        start = work("one word", 64)
        for name in CHOSEN:
            few, many = work(name, SMALL) - start, work(name, SMALL * TIMES) - start
            if many > MOST * few:
                bad += 1
                print("FAIL %s: %d times the text, %.1f times the instructions" % (name, TIMES, many / few))
            else:
                print("ok %s: %.1f" % (name, many / few))
    sys.exit(bad > 0)


main()
