#!/usr/bin/env python3
"""The labelled article sets keep their invariants: quotes found once, types known, scopes and groups sound."""
import json
import re
import sys
from collections import Counter
from pathlib import Path

ROOT = Path("tests/corpora")
TYPES = set("role quantity date age order weekday place identity arithmetic rank polarity scale"
            " membership headline name anachronism stance quote".split())
FORMATS = {".md", ".txt", ".html"}
KEYS = {
    "set": {"set", "topic", "contradictions", "traps"},
    "contradictions": {"id", "type", "severity", "scope", "group", "a", "b", "why"},
    "traps": {"id", "type", "a", "b", "why"},
}


def connected(pairs):
    """Whether the statements of all pairs hang together."""
    reached, rest = set(pairs[0]), pairs[1:]
    while rest:
        near = [pair for pair in rest if pair & reached]
        if not near:
            return False
        reached.update(*near)
        rest = [pair for pair in rest if not pair & reached]
    return True


class Set:
    def __init__(self, folder):
        self.name = folder.name
        self.problems = []
        self.labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self.texts = {p.name: p.read_text(encoding="utf-8")
                      for p in sorted(folder.iterdir()) if p.name != "labels.json"}

    def complain(self, who, what):
        self.problems.append(f"{self.name}: {who}: {what}")

    def check_articles(self):
        if not 3 <= len(self.texts) <= 6:
            self.complain("articles", f"{len(self.texts)} of them, not 3 to 6")
        suffixes = {Path(name).suffix for name in self.texts}
        if suffixes - FORMATS:
            self.complain("articles", f"unknown formats {sorted(suffixes - FORMATS)}")
        if ".txt" not in suffixes:
            self.complain("articles", "no raw text among them")
        for name, text in self.texts.items():
            if name.endswith(".md") and not re.match(r"---\ntitle: .+\nsource: .+\n(?:.+\n)*?---\n", text):
                self.complain(name, "no front matter with title and source")
            if name.endswith(".html") and "article:published_time" not in text:
                self.complain(name, "no time of publication")

    def check_side(self, who, side):
        if set(side) != {"file", "quote"}:
            self.complain(who, f"keys {sorted(side)}")
        elif side["file"] not in self.texts:
            self.complain(who, f"no file {side['file']}")
        else:
            count = self.texts[side["file"]].count(side["quote"])
            if count != 1:
                self.complain(who, f"quote found {count} times: {side['quote'][:60]!r}")
            if "\n" in side["quote"] or side["quote"] != side["quote"].strip() or not side["quote"]:
                self.complain(who, f"quote is not a phrase within one line: {side['quote'][:60]!r}")

    def check_label(self, kind, label):
        who = label.get("id", "?")
        required = KEYS[kind] - {"b", "group"}
        if required - set(label) or set(label) - KEYS[kind]:
            self.complain(who, f"keys {sorted(label)}")
            return
        if label["type"] not in TYPES:
            self.complain(who, f"unknown type {label['type']!r}")
        if not label["why"].strip():
            self.complain(who, "no reason")
        for side in ("a", "b"):
            if side in label:
                self.check_side(f"{who}.{side}", label[side])
        if kind == "traps":
            return
        if label["severity"] not in ("error", "warning"):
            self.complain(who, f"severity {label['severity']!r}")
        files = {label[side]["file"] for side in ("a", "b") if side in label}
        if label["scope"] != ("within" if len(files) == 1 else "cross"):
            self.complain(who, f"scope {label['scope']!r} for {len(files)} files")

    def line(self, side):
        """Where the statement stands: two quotes of one line may be of one statement."""
        text = self.texts.get(side["file"], "")
        return side["file"], text.count("\n", 0, max(text.find(side["quote"]), 0))

    def check_pairs(self):
        """No pair is labelled twice, nor as a contradiction and a trap; a group hangs together."""
        seen = Counter(label["id"] for kind in ("contradictions", "traps") for label in self.labels[kind])
        for who, count in seen.items():
            if count > 1:
                self.complain(who, "id used twice")
        pairs, groups = {}, {}
        for kind in ("contradictions", "traps"):
            for label in self.labels[kind]:
                sides = [(label[s]["file"], label[s]["quote"]) for s in ("a", "b") if s in label]
                key = (frozenset(sides), label["type"] if len(sides) == 1 else "")
                if len(set(sides)) != len(sides):
                    self.complain(label["id"], "both sides are one quote")
                if key in pairs and (kind == "traps") != pairs[key][1]:
                    self.complain(label["id"], f"the same pair as {pairs[key][0]}")
                pairs[key] = (label["id"], kind == "traps")
                if "group" in label:
                    groups.setdefault(label["group"], []).append({self.line(label[s]) for s in ("a", "b") if s in label})
        for group, members in groups.items():
            if len(members) < 2:
                self.complain(group, "a group of one")
            elif not connected(members):
                self.complain(group, "its pairs share no statement")

    def check(self):
        if set(self.labels) != KEYS["set"] or self.labels["set"] != self.name:
            self.complain("labels", f"keys {sorted(self.labels)}, set {self.labels.get('set')!r}")
            return
        self.check_articles()
        for kind in ("contradictions", "traps"):
            for label in self.labels[kind]:
                self.check_label(kind, label)
        if not self.problems:
            self.check_pairs()
        firsts = self.first_types()
        if not 6 <= len(firsts) <= 13 or len(set(firsts.values())) < 5:
            self.complain("labels", f"{len(firsts)} groups over {len(set(firsts.values()))} types")
        if not 8 <= len(self.labels["traps"]) <= 24:
            self.complain("labels", f"{len(self.labels['traps'])} traps")

    def first_types(self):
        """The type of each group's first pair, by group."""
        out = {}
        for label in self.labels["contradictions"]:
            out.setdefault(label.get("group", label["id"]), label["type"])
        return out


def main():
    folders = sorted(p for p in ROOT.iterdir() if p.is_dir()) if ROOT.is_dir() else []
    if not folders:
        print("no article sets")
        return 1
    problems, groups, traps, raw_or_html = [], Counter(), Counter(), Counter()
    for folder in folders:
        one = Set(folder)
        one.check()
        problems += one.problems
        groups.update(one.first_types().values())
        traps.update(label["type"] for label in one.labels["traps"])
        raw_or_html["html"] += any(name.endswith(".html") for name in one.texts)
        if not one.problems:
            print(f"ok   {one.name}: {len(one.texts)} articles, {len(one.first_types())} groups, "
                  f"{len(one.labels['contradictions'])} pairs, {len(one.labels['traps'])} traps")
    if raw_or_html["html"] * 2 < len(folders):
        problems.append(f"only {raw_or_html['html']} of {len(folders)} sets have a web page")
    for kind in sorted(TYPES):
        if groups[kind] < 4:
            problems.append(f"type {kind} is planted {groups[kind]} times, not 4")
    print("groups by type:", ", ".join(f"{t} {n}" for t, n in sorted(groups.items())))
    print("traps by type:", ", ".join(f"{t} {n}" for t, n in sorted(traps.items())))
    for line in problems:
        print(line)
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
