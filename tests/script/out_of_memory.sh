#!/bin/sh
# Memory that runs out anywhere in a run: no crash, and never a good status with something missing.
# Every allocation in turn would take hours; RUNS of them, evenly spread, in every way a run can be made.
root=$(cd "$(dirname "$0")/../.." && pwd)
gainsay=$(cd "$root" && cd "${BUILD:-build}" && pwd)/gainsay
RUNS=${RUNS:-24}
if grep -q -e __asan_init -e __tsan_init "$gainsay"; then
    echo "SKIP out_of_memory: a sanitizer brings an allocator of its own"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
${CC:-cc} -shared -fPIC -O1 -o scarce.so "$root/tests/faults/scarce.c" || exit 2
cat >a.md <<'END'
---
title: "Pier 4: crates on the quay"
date: 2024-05-03
---
# Pier 4

The fleet landed 12 crates of herring &amp; nothing else, the harbour master Ilse Korr said. "It is 12 crates," she said on 2 May 2024.
END
cat >b.html <<'END'
<html><head><title>Pier 4</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Pier 4",
"datePublished": "2024-05-04", "publisher": {"name": "Quay News"}}</script></head><body><article><h1>Pier 4</h1>
<p>The fleet landed 19 crates of herring, said Korr.</p></article></body></html>
END
cat >c.json <<'END'
[{"document": {"path": "quay.txt", "title": "Quay", "date": "2024-05-04"}}]
END
cat >d.json <<'END'
{"documents": [{"path": "log.txt", "date": "2024-05-02"}], "facts": [{"kind": "haul", "good": "herring", "crates": 12,
 "as_of": "2024-05", "at": {"document": "log.txt", "line": 3, "text": "12 crates"}, "flags": ["table"], "inherited": ["good"]}]}
END
fail=0 tried=0 caught=0

run() { # the rest of the line is the command
    "$gainsay" "$@" >out 2>err
}

# A file that is written (store, ledger) begins as old.KEPT, if there is one, and ends as that or as the whole run leaves it.
begin() {
    [ -z "$kept" ] && return
    rm -f "$kept"; [ -f "old.$kept" ] && cp "old.$kept" "$kept"
}
whole() {
    [ -z "$kept" ] && return
    ls "$kept".?* >/dev/null 2>&1 && { echo "FAIL $name: something lies beside $kept"; rm -f "$kept".?*; return 1; }
    [ -f "$kept" ] || { [ ! -f "old.$kept" ]; return; }
    cmp -s "$kept" "want.$kept" || cmp -s "$kept" "old.$kept"
}

sweep() { # name, arguments: fails one allocation after another
    name=$1; shift
    begin; run "$@"; want=$?
    cp out want; rm -f "want.${kept:-none}"; [ -z "$kept" ] || cp "$kept" "want.$kept"
    begin; SCARCE_COUNT=count LD_PRELOAD=./scarce.so "$gainsay" "$@" >/dev/null 2>&1
    step=$(($(cat count) / RUNS + 1))
    n=1
    while [ $n -le "$(cat count)" ]; do
        for on in "" 1; do
            begin
            (ulimit -c 0; exec env SCARCE_AT=$n ${on:+SCARCE_ON=1} LD_PRELOAD=./scarce.so "$gainsay" "$@" >out 2>err) 2>/dev/null
            got=$?; tried=$((tried + 1))
            whole || { echo "FAIL $name: allocation $n${on:+ and on} left half of $kept"; fail=1; }
            [ $got = 2 ] && { caught=$((caught + 1)); continue; }
            [ $got = $want ] && cmp -s out want && continue
            [ "$name" = test ] && [ $got = 1 ] && grep -q '^FAIL' out && continue # an example that ran short is told
            echo "FAIL $name: allocation $n${on:+ and on} ended with $got, not 2"; tail -n 3 err; fail=1
        done
        n=$((n + step))
    done
    echo "ok $name"
}
kept=
pack="--no-default-rules --rules $root/tests/golden/rules"
sweep text check -j 1 $pack a.md b.html
sweep json check -j 1 $pack --format json a.md b.html c.json
sweep sarif check -j 1 $pack --format sarif a.md b.html
sweep shipped check -j 1 --no-default-rules --rules "$root/rules" a.md b.html
sweep extract extract -j 1 $pack a.md b.html
sweep record check -j 1 $pack --reference d.json a.md b.html
printf '{"id": "a", "text": "The fleet landed 12 crates of herring."}\n{"id": "b", "text": "Boats landed 21 crates of herring."}\n' >stream.ndjson
sweep stream extract -j 1 $pack stream.ndjson
sweep test test --no-default-rules --rules "$root/tests/golden/rules" haul-differs
sweep rules rules --no-default-rules --rules "$root/tests/golden/rules"
kept=x.store
sweep store check -j 1 $pack a.md --against b.html --store x.store
cp want.x.store old.x.store
printf 'Boats landed 35 crates of herring.\n' >e.txt
sweep "store again" check -j 1 $pack a.md --against b.html --against e.txt --store x.store
kept=x.ledger
sweep ledger check -j 1 $pack --accept-new --ledger x.ledger --reason r --today 2024-05-05 a.md b.html
cp want.x.ledger old.x.ledger
sweep "ledger again" check -j 1 $pack --accept-new --ledger x.ledger --reason r --today 2024-05-05 a.md b.html e.txt
[ $caught -gt 0 ] || { echo "FAIL: no run ran short"; fail=1; }
exit $fail
