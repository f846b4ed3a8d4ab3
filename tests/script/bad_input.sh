#!/bin/sh
# Bad articles, facts and rules: each is told in a line of its own with the file's name, the status is 2, nothing crashes, and the
# conflict between two good articles is found all the same.
root=$(cd "$(dirname "$0")/../.." && pwd)
gainsay=$(cd "$root" && cd "${BUILD:-build}" && pwd)/gainsay
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
printf 'The fleet landed 12 crates of herring.\n' >good-1.txt
printf 'The fleet landed 21 crates of herring.\n' >good-2.txt
fail=0

# expect NAME PATTERN ARGUMENTS...: status 2, a line of standard error that matches (a line of a rule may be shown below it), the good conflict on standard output
expect() {
    name=$1 pattern=$2
    shift 2
    timeout 60 "$gainsay" check --no-default-rules --rules "$root/tests/golden/rules" --format concise good-1.txt good-2.txt "$@" >out 2>err
    status=$?
    if [ $status != 2 ]; then echo "FAIL $name: status $status"; fail=1
    elif ! grep -q 'haul-differs' out; then echo "FAIL $name: the good conflict is lost"; fail=1
    elif ! grep -qiE "$pattern" err; then echo "FAIL $name: no line like $pattern"; fail=1
    elif [ "$(grep -cv '^ *[0-9]* | ' err)" -gt "${lines:-1}" ]; then echo "FAIL $name: more than ${lines:-1} line"; fail=1
    else echo "ok $name"; return; fi
    head -n 5 err
}

printf 'caf\351 \201\215 \377' >a.txt;      expect "neither UTF-8 nor windows-1252" 'a.txt.*(utf|encod|1252)' a.txt
: >b.txt;                                   expect "empty file" 'b.txt.*empty' b.txt
mkdir c;                                    expect "empty folder" 'c: nothing to read' c
                                            expect "missing file" 'd.txt: No such file' d.txt
printf 'a\0b' >e.txt;                       expect "NUL byte" 'e.txt.*(NUL|binary)' e.txt
head -c 70000000 /dev/zero | tr '\0' 'x' >f.txt; expect "too large" 'f.txt.*(large|MB|size)' f.txt; rm -f f.txt
printf '{"id": "x", "text": \n' >h.json;    expect "broken JSON" 'h.json:[0-9]' h.json
(printf '{"facts": '; head -c 5000 /dev/zero | tr '\0' '['; head -c 5000 /dev/zero | tr '\0' ']'; echo '}') >i.json
                                            expect "deep JSON" 'i.json.*(deep|nest|brackets within)' i.json
fact() { printf '{"facts": [{"kind": "%s", "good": "cod", "%s": "%s"%s, "at": {"document": "x.md", "line": 1, "text": "t"}}]}\n' "$1" "$2" "$3" "$4"; }
fact hual crates 5 >j.json;                 expect "unknown kind" 'j.json:1.*hual.*haul' j.json
fact haul crtaes 5 >k.json;                 expect "unknown field" 'k.json:1.*crtaes.*crates' k.json
fact haul crates 1e999999 >l.json;          expect "number out of range" 'l.json:1.*1e999999' l.json
fact haul crates 5 ', "as_of": "2024-02-31"' >m.json; expect "31 February" 'm.json:1.*2024-02-31' m.json
mkfifo pipe.txt;                            since=$(date +%s); expect "a pipe without a writer" 'pipe.txt: this is a pipe, and nobody writes.*standard input' pipe.txt
case $(($(date +%s) - since)) in [4-9] | 1?) echo "ok it is waited for, and not for ever" ;; *) echo "FAIL five seconds for a writer"; fail=1 ;; esac
if [ "$(id -u)" != 0 ]; then touch n.txt; chmod 0 n.txt; expect "unreadable" 'n.txt: Permission denied' n.txt; fi

rule() { # id, body of check
    printf 'return { id = "%s", title = "t", why = "w", severity = "error", reads = "haul", group = {},\n  check = function(said, report) %s end,\n  flags = { "a" }, silent = { "b" } }\n' "$1" "$2"
}
printf 'return {\n  id = \n' >o.lua;        expect "syntax error" 'o.lua:[0-9]+' --rules o.lua
rule endless 'while true do end' >p.lua;    expect "endless rule" '(p.lua|endless).*(time|instruction|steps|budget|long)' --rules p.lua
rule hungry 'local t = {} for i = 1, 1e9 do t[i] = { i } end' >q.lua
                                            expect "memory-eating rule" '(q.lua|hungry).*memory' --rules q.lua
rule nonsense 'report(nil, 3)' >r.lua;      expect "nonsense report" '(r.lua|nonsense)' --rules r.lua
rule lost 'local x = nil; return x.y' >s.lua; expect "rule that raises" 's.lua:2' --rules s.lua
printf 'return 7\n' >t.lua;                 expect "file that returns a number" 't.lua' --rules t.lua
printf 'kind "haul" { doc = "d", fields = { { "x", "text" } } }\n' >u.lua; expect "kind declared twice" 'u.lua' --rules u.lua
                                            expect "missing rule folder" 'no-such-folder' --rules no-such-folder

(sleep 1; exec >pipe.txt; sleep 6; cat good-2.txt) & # opened late, and long without a word
"$gainsay" check --no-default-rules --rules "$root/tests/golden/rules" good-1.txt pipe.txt >out 2>err
[ $? = 1 ] && grep -q haul-differs out && echo "ok a pipe with a slow writer" || { echo "FAIL a pipe with a slow writer"; fail=1; }
"$gainsay" check --no-default-rules --rules "$root/tests/golden/rules" good-1.txt good-2.txt >/dev/full 2>err
[ $? = 2 ] && grep -q 'No space left' err && echo "ok full disk" || { echo "FAIL full disk"; fail=1; }
"$gainsay" check --no-default-rules --rules "$root/tests/golden/rules" good-1.txt good-2.txt -o no/such/folder/x >out 2>err
[ $? = 2 ] && grep -q 'no/such/folder/x' err && echo "ok unwritable file" || { echo "FAIL unwritable file"; fail=1; }
"$gainsay" check --no-default-rules --rules "$root/tests/golden/rules" good-1.txt good-2.txt -o x.txt --output sarif:x.sarif >out 2>err
[ $? = 1 ] && [ ! -s out ] && grep -q haul-differs x.txt && grep -q '"version": "2.1.0"' x.sarif && echo "ok two outputs" || { echo "FAIL two outputs"; fail=1; }
{ "$gainsay" check --no-default-rules --rules "$root/tests/golden/rules" good-1.txt good-2.txt 2>err; } | true
[ ! -s err ] && echo "ok closed pipe" || { echo "FAIL closed pipe"; fail=1; }
printf 'PK\003\004rest' >letter.docx; printf '%%PDF-1.4\n1 0 obj' >letter.pdf
                                            expect "Word file" 'letter.docx.*Word.*save its text' letter.docx
                                            expect "PDF" 'letter.pdf.*PDF.*save its text' letter.pdf
mkdir desk; cp good-1.txt good-2.txt letter.docx letter.pdf desk; ln -s . desk/loop
"$gainsay" check --no-default-rules --rules "$root/tests/golden/rules" desk >out 2>err
[ $? = 1 ] && grep -q '2 files left out (desk/letter.docx and others)' err && [ "$(wc -l <err)" = 1 ] && grep -q '^2 articles' out \
    && echo "ok other formats and a loop of links in a folder" || { echo "FAIL other formats in a folder"; cat err; fail=1; }
mkdir shelf; ln -s nowhere.md shelf/lost.md; expect "link that leads nowhere" 'shelf/lost.md: a link that leads nowhere' shelf
printf -- '---\ntitle: [1\n---\nThe fleet landed 21 crates of herring.\n' >g.md # tolerated, and told under -v
"$gainsay" check --no-default-rules --rules "$root/tests/golden/rules" -v good-1.txt g.md >out 2>err
[ $? = 1 ] && grep -q 'front matter' out && echo "ok broken front matter" || { echo "FAIL broken front matter"; fail=1; }
exit $fail
