#!/bin/sh
# Installs into a fresh folder, then works from another one: the command finds its rules, and a C program is compiled against the installed
# header and both libraries with pkg-config and finds the rules by itself.
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root" || exit 2
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
to=$tmp/usr
fail() { echo "FAIL $1"; exit 1; }
before=$(cksum "${BUILD:-build}/gainsay")
make --no-print-directory install PREFIX="$to" BUILD="${BUILD:-build}" >"$tmp/log" 2>&1 || { cat "$tmp/log"; fail "make install"; }
[ "$before" = "$(cksum "${BUILD:-build}/gainsay")" ] || fail "installing changed the build"
mkdir "$tmp/desk" && cd "$tmp/desk" || exit 2
cat >a.txt <<'TEXT'
12 May 2024

The library has 312 members.
TEXT
"$to/bin/gainsay" rules >rules 2>&1 || { cat rules; fail "the installed command does not load its rules"; }
[ "$(wc -l <rules)" -ge 5 ] || fail "the installed command has no rules"
"$to/bin/gainsay" explain figure-differs | grep -q "^File: $to/share/gainsay/rules/" || fail "the rules are not the installed ones"
"$to/bin/gainsay" pack list | grep -q "$to/share/gainsay/rules/packs/chess; needs gainsay" || fail "the shipped packs are not found"
"$to/bin/gainsay" new pack hives >made 2>&1 || { cat made; fail "the templates are not found"; }
for file in man/man1/gainsay.1 man/man7/gainsay-rules.7 bash-completion/completions/gainsay zsh/site-functions/_gainsay fish/vendor_completions.d/gainsay.fish; do
    [ -s "$to/share/$file" ] || fail "share/$file is not installed"
done
echo "ok the command from another folder"

cat >first.c <<'C'
#include <gainsay.h>
#include <stdio.h>
#include <string.h>
#define FACT(amount)                                                                                         \
    "{\"facts\": [{\"kind\": \"figure\", \"measure\": \"deaths\", \"of\": \"Peru\", \"period\": \"2021\","        \
    " \"amount\": \"" amount "\", \"at\": {\"document\": \"" amount ".md\", \"line\": 1, \"text\": \"" amount "\"}}]}"
int main(void) {
    static const char *const facts[] = {FACT("12"), FACT("21")};
    gainsay *g = gainsay_new(NULL);
    for (int i = 0; i < 2; i++) gainsay_add_text(g, i ? "b.json" : "a.json", facts[i], strlen(facts[i]), NULL);
    int status = gainsay_check(g);
    for (size_t i = 0; i < gainsay_problems(g); i++) puts(gainsay_problem_at(g, i)->text);
    for (size_t i = 0; i < gainsay_conflicts(g); i++) printf("conflict %s\n", gainsay_conflict_at(g, i)->rule);
    gainsay_free(g);
    return status;
}
C
case $(nm "$to/lib/libgainsay.a" 2>/dev/null | grep -c __asan_init) in
0) ;;
*) echo "SKIP install: the C program, in a build with sanitizers"; exit 0 ;;
esac
export PKG_CONFIG_PATH="$to/lib/pkgconfig"
uses() {
    "$@" >out 2>&1
    code=$?
    { [ $code = 1 ] && grep -q '^conflict figure-differs' out; } || { cat out; fail "$* gives $code"; }
}
pkg-config --validate gainsay || fail "gainsay.pc"
${CC:-cc} -std=c11 -Wall -Wextra -Werror -o shared first.c $(pkg-config --cflags --libs gainsay) || fail "compiling against libgainsay.so"
LD_LIBRARY_PATH=$to/lib uses ./shared
echo "ok a program with libgainsay.so"
mv "$to/lib/libgainsay.so" "$to/lib/aside" # leaves the linker only the other one
${CC:-cc} -o static first.c $(pkg-config --cflags --libs --static gainsay) || fail "compiling against libgainsay.a"
mv "$to/lib/aside" "$to/lib/libgainsay.so"
uses ./static
echo "ok a program with libgainsay.a"
seen=$(nm -D --defined-only "$to/lib/libgainsay.so" | awk '{print $3}' | grep -v '^gainsay_' | head -3)
[ -z "$seen" ] || fail "the library shows more than its public face: $seen"
echo "ok the library shows only its public face"
cd "$root" && make --no-print-directory uninstall PREFIX="$to" >"$tmp/log" 2>&1 || fail "make uninstall"
[ -z "$(find "$to" -type f -o -type l)" ] || fail "uninstalling leaves: $(find "$to" -type f | head -3)"
echo "ok uninstall"
