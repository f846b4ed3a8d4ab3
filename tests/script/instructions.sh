#!/bin/sh
# Instructions that a few fixed jobs take, against those on record (tests/bench/instructions): more than 3 % above is a failure. Counts repeat
# from run to run but belong to compiler, libraries and processor, so the record names these, and other machines skip.
# INSTRUCTIONS=write tests/script/instructions.sh records anew: do so with every change that is worth its price, and look at what it writes.
gainsay=${BUILD:-build}/gainsay
record=tests/bench/instructions
command -v valgrind >/dev/null || { echo "SKIP valgrind is not here"; exit 0; }
ldd "$gainsay" | grep -q lib.san && { echo "SKIP sanitizers count too"; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Addresses decide how the tables of Lua collide: without this, counts of one program differ by some percent from run to run.
fixed=$(setarch -R true 2>/dev/null && echo "setarch -R")

machine() {
    echo "gcc $(cc -dumpfullversion), $(ldd --version | sed -n '1s/.*(\(.*\)).*/\1/p'), $(valgrind --version)," \
        "$(for l in lua5.4 libpcre2-8 jansson libutf8proc libxxhash; do printf '%s %s, ' "$l" "$(pkg-config --modversion "$l")"; done)" \
        "$(uname -m)${fixed:+ fixed}$(for f in avx2 erms avx512vl; do grep -qw "$f" /proc/cpuinfo && printf ' %s' "$f"; done)"
}

count() { # name, program, arguments
    name=$1; shift
    $fixed valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null "$@" 2>&1 >/dev/null </dev/null |
        sed -n "s/.*I *refs: *//p" | tr -d ',' | sed "s/^/$name /"
}

jobs() {
    python3 tests/bench/news.py "$folder/news" 0.03 files >/dev/null
    count start "$gainsay" rules
    count start-from-source "$gainsay-plain" rules
    count extract-news "$gainsay" extract -j 1 "$folder/news"
    count check-story "$gainsay" check -j 1 --fail-on never tests/corpora/marathon
    count check-news "$gainsay" check -j 1 --fail-on never "$folder/news/00000.txt" "$folder/news/00001.txt"
}

now=$(machine)
if [ "${INSTRUCTIONS:-}" = write ]; then
    { echo "# $now"; jobs; } >"$folder/record" && cp "$folder/record" "$record" && cat "$record"
    exit
fi
[ -e "$record" ] || { echo "SKIP there is no record: INSTRUCTIONS=write $0 makes one"; exit 0; }
[ "$(sed -n '1s/^# //p' "$record")" = "$now" ] || { echo "SKIP recorded with other tools or another processor: $now"; exit 0; }
jobs >"$folder/counts"
awk -v how="INSTRUCTIONS=write $0" '
    FNR == NR { if ($1 != "#") had[$1] = $2; next }
    { change = had[$1] ? 100 * $2 / had[$1] - 100 : 0 }
    !($1 in had) || change > 3 { printf "FAIL %s: %.0f instructions, %+.1f %% of %.0f; where it is worth that, %s\n", $1, $2, change, had[$1], how; bad = 1; next }
    { printf "ok %s: %.0f instructions, %+.1f %%%s\n", $1, $2, change, change < -3 ? "; record it: " how : ""; }
    END { exit bad }' "$record" "$folder/counts"
