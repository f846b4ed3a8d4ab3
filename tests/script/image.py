#!/usr/bin/env python3
"""The rules that are kept in the program are those of the files: every command says the same with and
without them, and a file that differs is read from its source."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

BUILD = os.environ.get("BUILD", "build")
PROGRAM = os.path.join(BUILD, "gainsay")
PLAIN = os.path.join(BUILD, "gainsay-plain")
ARTICLES = "tests/corpora/marathon"
COMMANDS = [
    ["rules"],
    ["rules", "-v"],
    ["docs", "rules"],
    ["docs", "api"],
    ["check", "-f", "json", "--fail-on", "never", ARTICLES],
    ["extract", ARTICLES],
    ["explain", "office-stage"],
    ["test", "office-stage"],
    ["rules", "--pack", "chess"],
]


def run(program, args):
    done = subprocess.run([program, *args], capture_output=True, timeout=300)
    return done.returncode, done.stdout, done.stderr


def section_of(program):
    listing = subprocess.run(["readelf", "-SW", program], capture_output=True, text=True, check=True)
    for line in listing.stdout.splitlines():
        if " .gainsay " in line:
            return int(line.split("PROGBITS")[1].split()[1], 16)
    return None


def maps_image(program, offset):
    """Does a run of it map the section?"""
    run = subprocess.Popen([program, "extract", "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    seen = False
    for _ in range(600):
        with open("/proc/%d/maps" % run.pid) as maps:
            lines = [line.split() for line in maps]
        seen = any(line[1].startswith("rw") and int(line[2], 16) == offset + 4096 and
                   line[-1].endswith("/gainsay") for line in lines)
        if seen or run.poll() is not None:
            break
        time.sleep(0.01)
    run.stdin.close()
    run.wait()
    return seen


def check(truth, what):
    if not truth:
        sys.exit("FAIL: " + what)
    print("ok  ", what)


def main():
    offset = section_of(PROGRAM)
    if not offset and b"san.so" in subprocess.run(["ldd", PROGRAM], capture_output=True).stdout:
        print("SKIP the sanitizers' build keeps no rules in it")
        return
    check(offset, "the program has the rules in it")
    check(maps_image(PROGRAM, offset), "and takes them from there")
    for args in COMMANDS:
        check(run(PROGRAM, args) == run(PLAIN, args), "the same as from the files: " + " ".join(args))
    with tempfile.TemporaryDirectory() as folder:
        beside = os.path.join(folder, "share", "gainsay", "rules")
        os.makedirs(os.path.join(folder, "bin"))
        program = shutil.copy(PROGRAM, os.path.join(folder, "bin", "gainsay"))
        shutil.copytree("rules", beside)
        check(maps_image(program, offset), "moved with its rules, it still takes them from there")
        told = run(program, ["rules", "-v"])
        check(beside.encode() in told[1] and b"./" not in told[1], "and names the files by their new place")
        broken = run(program, ["check", "--rules", "no/such/folder", ARTICLES])
        check(broken[0] == 2, "and what is wrong is told as ever")
        rule = os.path.join(beside, "checks", "office-stage.lua")
        with open(rule) as file:
            text = file.read()
        with open(rule, "w") as file:
            file.write(text.replace('id = "office-stage"', 'id = "stage-of-office"'))
        check(not maps_image(program, offset), "a file was changed: its source is read")
        check(b"stage-of-office" in run(program, ["rules"])[1], "and heeded")


main()
