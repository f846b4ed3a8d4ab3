#!/bin/sh
# Every C file stands as .clang-format says. Other versions of the tool lay out some lines differently, so only one is asked.
set -eu
case $(clang-format --version 2>/dev/null) in
*"version 14."*) ;;
*) echo "SKIP format: there is no clang-format 14 here"; exit 0 ;;
esac
find engine tests -name '*.[ch]' -print0 | xargs -0 clang-format --dry-run -Werror
