#!/bin/sh
# Nothing is sent: the program calls nothing that opens a socket, and gives the same bytes where there is no network at all.
gainsay=${BUILD:-build}/gainsay
calls=$(nm -D --undefined-only "$gainsay" | awk '{ sub(/@.*/, "", $2); print $2 }' |
    grep -xE 'socket|socketpair|connect|bind|listen|accept4?|getaddrinfo|gethostby.*|send(to|msg)?|recv(from|msg)?' | tr '\n' ' ')
if [ -n "$calls" ]; then echo "FAIL the program calls $calls"; exit 1; fi
echo "ok no calls"
unshare -rn true 2>/dev/null || { echo "SKIP no network namespaces here"; exit 0; }
with=$("$gainsay" check --format json facts/argentina-china; echo "status $?")
without=$(unshare -rn "$gainsay" check --format json facts/argentina-china; echo "status $?")
case $with in *'"conflicts"'*) ;; *) echo "FAIL nothing was checked: $with"; exit 1 ;; esac
if [ "$with" = "$without" ]; then echo "ok no network"; else echo "FAIL other results without a network"; exit 1; fi
