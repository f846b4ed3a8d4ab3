#!/bin/sh
# Golden sessions: each folder of tests/golden with a `command` file is a case. Its lines are run in the folder, one shell line each, with the
# pack of tests/golden/rules; what they print, and their status, is compared with `expected`. GOLDEN=write writes `expected` anew.
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "$root" && cd "${BUILD:-build}" && pwd)
export NO_COLOR=1
unset GITHUB_WORKSPACE CI_PROJECT_DIR # a checkout of a CI job is named in paths
gainsay() { # the shipped rules change; the cases rest on their own
    case $1 in
    check | extract | rules | explain | test) "$build/gainsay" "$@" --no-default-rules --rules ../rules ;;
    *) "$build/gainsay" "$@" ;;
    esac
}
version=$("$build/gainsay" --version | sed 's/.* //')
session() {
    while IFS= read -r line; do
        printf '$ %s\n' "$line"
        eval "$line" 2>&1
        printf '[status %s]\n\n' "$?"
    done <command | sed "s/\"$version\"/\"VERSION\"/"
}
fail=0
for case in "$root"/tests/golden/*/; do
    [ -e "$case/command" ] || continue
    name=$(basename "$case")
    said=$(cd "$case" && session)
    if [ "$GOLDEN" = write ]; then printf '%s\n' "$said" >"$case/expected"; echo "wrote $name"; continue; fi
    if printf '%s\n' "$said" | diff -u "$case/expected" - ; then echo "ok $name"; else echo "FAIL golden/$name"; fail=1; fi
done
exit $fail
