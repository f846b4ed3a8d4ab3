#!/bin/sh
# Every example of every shipped rule: flagging ones flag, silent ones do not.
out=$("${BUILD:-build}"/gainsay test 2>&1) && { echo "$out" | sed 's/^/ok /'; exit 0; }
echo "$out" | grep -v '^ok'
exit 1
