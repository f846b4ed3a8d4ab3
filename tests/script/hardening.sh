#!/bin/sh
# How the program and its library are linked: at addresses that are not known before, with no page that is both written and run, tables of
# other libraries' functions read-only before anything is read, guards on the stack, and copies that know the size of where they go.
build=${BUILD:-build}
fail=0
command -v readelf >/dev/null || { echo "SKIP hardening: no readelf here"; exit 0; }
if grep -q -e __asan_init -e __tsan_init "$build/gainsay"; then echo "SKIP hardening: a sanitizer's build"; exit 0; fi
check() { # what, file, command's status
    if [ "$3" = 0 ]; then echo "ok $1: $2"; else echo "FAIL $1: $2"; fail=1; fi
}
for file in "$build/gainsay" "$build/libgainsay.so"; do
    readelf -hW "$file" | grep -q 'Type: *DYN'; check "position-independent" "$file" $?
    readelf -lW "$file" | grep 'GNU_STACK' | grep -qv 'E'; check "a stack that is not run" "$file" $?
    readelf -lW "$file" | awk '$1 == "LOAD" && /W/ && / R?WE / { bad = 1 } END { exit bad }'; check "nothing both written and run" "$file" $?
    readelf -lW "$file" | grep -q 'GNU_RELRO'; check "read-only after linking" "$file" $?
    readelf -dW "$file" | grep -qE 'BIND_NOW|FLAGS_1.*NOW'; check "linked before it starts" "$file" $?
    ! readelf -dW "$file" | grep -qE 'RPATH|RUNPATH|TEXTREL'; check "no path to libraries of its own" "$file" $?
    readelf --dyn-syms -W "$file" | grep -q '__stack_chk_fail'; check "guards on the stack" "$file" $?
    case $(readelf --dyn-syms -W "$file") in *_chk@*) true ;; *) false ;; esac; check "copies that know the size" "$file" $?
done
exit $fail
