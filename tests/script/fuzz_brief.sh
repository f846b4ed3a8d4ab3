#!/bin/sh
# Every fuzz target over its seeds, whatever was ever found, and RUNS inputs made of them (tests/fuzz/drive): the same ones each time.
build=${BUILD:-build}
fail=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tmp"; export TMPDIR="$work/tmp"
for source in tests/fuzz/*.c; do
    target=$(basename "$source" .c)
    [ -x "$build/brief/$target" ] || { echo "FAIL $target is not built (make $build/brief/$target)"; fail=1; continue; }
    case $target in article | documents | pack | report | rule | sentences) runs=${RUNS:-60} ;; *) runs=${RUNS:-600} ;; esac
    tests/fuzz/seeds "$target" "$work/$target" || fail=1
    if "$build/brief/$target" "-runs=$runs" "-dict=tests/fuzz/dict/$target.dict" "$work/$target" >"$work/out" 2>&1; then
        echo "ok $target: $(tail -n 1 "$work/out")"
    else
        echo "FAIL $target; again with: $build/brief/$target -print -runs=$runs -dict=tests/fuzz/dict/$target.dict SEEDS"; tail -n 30 "$work/out"; fail=1
    fi
done
exit $fail
