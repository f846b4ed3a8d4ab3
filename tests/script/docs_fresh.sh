#!/bin/sh
# The references that are checked in say what the build says; those that are made with it name every rule. make docs rewrites them.
gainsay=${BUILD:-build}/gainsay
fail=0
fresh() { # file, arguments
    file=$1; shift
    if "$gainsay" docs "$@" | cmp -s - "$file"; then echo "ok $file is fresh"; else fail=1; echo "FAIL $file is stale: make docs"; "$gainsay" docs "$@" | diff "$file" - | head -n 20; fi
}
fresh docs/constraints.md constraints --no-default-rules --rules docs/constraints
fresh docs/api.md api --no-default-rules
fresh docs/editor/gainsay.lua editor --no-default-rules
if command -v luac5.4 >/dev/null; then luac5.4 -p docs/editor/gainsay.lua && echo "ok the annotations are Lua" || fail=1; fi

rules=$("$gainsay" docs rules) && man=$("$gainsay" docs man) || fail=1
for id in $("$gainsay" rules | cut -d' ' -f1); do
    case $rules in *"
## $id
"*) ;; *) fail=1; echo "FAIL docs rules leaves out $id" ;; esac
    case $man in *".SS $(echo "$id" | sed 's/-/\\-/g') ("*) ;; *) fail=1; echo "FAIL docs man leaves out $id" ;; esac
done
echo "ok every rule is in the references"
if command -v groff >/dev/null; then
    said=$(echo "$man" | groff -man -Tutf8 -ww -z 2>&1 | grep -v 'cannot adjust line\|break') && { fail=1; echo "FAIL groff: $said"; }
    echo "ok groff reads the man page"
fi
exit $fail
