#!/bin/sh
# What packages say of the project is what it says itself: version, license, and the libraries that it is built with and runs with.
cd "$(dirname "$0")/../.." || exit 2
fail=0
check() { # what, command
    what=$1; shift
    if "$@"; then echo "ok $what"; else fail=1; echo "FAIL $what"; fi
}
same() { [ "$1" = "$2" ] || { echo "$1 is not $2"; return 1; }; }
version=$(sed -n 's/^VERSION := //p' Makefile)
debian=packaging/debian
check "the Debian version" same "$version" "$(sed -n '1s/^gainsay (\(.*\)-[0-9]*) .*/\1/p' $debian/changelog)"
check "the license" same "$(sed '1,4d' LICENSE | tr -d '\n')" "$(sed '1,/^License: Expat$/d; 1,/^License: Expat$/d' $debian/copyright | sed 's/^ //; s/^\.$//' | tr -d '\n')"
check "the rules are executable" test -x $debian/rules
check "the script is one" sh -n packaging/deb

needed() { # of .ci/deps, the packages that the build itself needs
    sed -n '/^need="/,/"$/p' .ci/deps | tr -d '"\\' | sed 's/^need=//' | tr ' ' '\n' | grep -E -- '-dev$|iso-codes' | grep -v cmocka
}
for package in $(needed); do
    check "$package is asked for by $debian/control" grep -q "[ ,]$package[,]*" $debian/control
done

# The image holds each library that the command is linked with.
missing=
for name in lua5.4 jansson pcre2-8 gumbo md4c yaml utf8proc; do
    grep -q " lib$name-\{0,1\}[0-9]" docs/ci/Dockerfile || missing="$missing $name"
done
check "the image has the libraries" same "" "$missing"
check "the image does not run as root" grep -q '^USER gainsay$' docs/ci/Dockerfile
check "the image is the command" grep -q '^ENTRYPOINT \["gainsay"\]$' docs/ci/Dockerfile

if command -v dpkg-parsechangelog >/dev/null; then
    said=$(dpkg-parsechangelog -l $debian/changelog 2>&1 >/dev/null)
    check "the changelog is one of Debian" same "" "$said"
else
    echo "SKIP dpkg-parsechangelog is not here"
fi
exit $fail
