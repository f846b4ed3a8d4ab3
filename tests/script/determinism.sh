#!/bin/sh
# The same bytes, whatever the order of the inputs and the number of threads: 40 small articles with planted differences,
# checked in shuffled orders with one, two and eight threads, in every format.
root=$(cd "$(dirname "$0")/../.." && pwd)
gainsay=$(cd "$root" && cd "${BUILD:-build}" && pwd)/gainsay
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
mkdir articles
goods="herring cod mackerel"
i=0
while [ $i -lt 40 ]; do
    good=$(echo $goods | cut -d' ' -f$((i % 3 + 1)))
    printf -- '---\ndate: 2024-05-%02d\n---\n# Pier %d\n\nThe fleet landed %d crates of %s. Then it landed %d crates of cod.\n' \
        $((i % 9 + 1)) $i $((12 + i % 4)) "$good" $((i % 5 + 30)) >articles/$i.md
    i=$((i + 1))
done
printf 'not utf-8 \377\376 \001\n\000' >articles/broken.txt # a problem has its place in the order, too
fail=0
for format in text concise json ndjson sarif junit github gitlab rdjson checkstyle claimreview markdown html; do
    "$gainsay" check --no-default-rules --rules "$root/tests/golden/rules" --color never --format $format -j 1 articles >first 2>first.err
    for jobs in 1 2 8; do
        "$gainsay" check --no-default-rules --rules "$root/tests/golden/rules" --color never --format $format -j $jobs \
            $(ls articles/* | shuf) >again 2>again.err
        cmp first again && cmp first.err again.err || { echo "FAIL $format -j $jobs"; fail=1; }
    done
    [ $fail = 0 ] && echo "ok $format"
done
"$gainsay" extract --no-default-rules --rules "$root/tests/golden/rules" -j 1 articles >first 2>/dev/null
"$gainsay" extract --no-default-rules --rules "$root/tests/golden/rules" -j 8 $(ls articles/* | shuf) >again 2>/dev/null
cmp first again && echo "ok extract" || fail=1
# Of many articles alone the lines of each are written as soon as it is read; beside a file of facts all stand in one store first.
while [ $i -lt 90 ]; do
    cp articles/$((i % 40)).md articles/$i.md
    i=$((i + 1))
done
echo '{"kind":"office","person":"Dana Reyes","office":"mayor","of":"Zed","at":{"document":"zed","line":1,"column":1}}' >zed.ndjson
"$gainsay" extract -j 1 articles >first 2>first.err
"$gainsay" extract -j 2 $(ls articles/* | shuf) >again 2>again.err
cmp first again && cmp first.err again.err && echo "ok extract, many" || fail=1
"$gainsay" extract articles zed.ndjson 2>/dev/null | grep -v '"document":"zed"\|"path":"zed"' >again
cmp first again && echo "ok extract, beside facts" || fail=1
[ -s first ] || { echo "FAIL: nothing was extracted"; fail=1; }
exit $fail
