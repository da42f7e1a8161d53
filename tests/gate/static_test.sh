#!/bin/bash
# SPDX-License-Identifier: MIT
# The program of one file: it needs no library and no other file, and finds what the usual program finds.
#   static_test.sh PROGRAM ROOT
# 77 without a current build/static/clauselint (sh lint/static/build) or without readelf.
set -eu
program=$1
root=$2
# shellcheck source=lint/setup.sh
. "$root/lint/setup.sh"
static=$root/build/static/clauselint
is_current static || {
  echo "there is no current build/static/clauselint: \`sh lint/static/build\` makes it"
  exit 77
}
command -v readelf >/dev/null || {
  echo 'readelf is not installed'
  exit 77
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  echo "FAILED: $1"
  exit 1
}

if readelf -W -l -d "$static" | grep -E 'INTERP|NEEDED'; then fail 'it needs libraries'; fi

# Every contract, the hostile ones too, in every view, gives the same bytes.
cd "$root/fixtures"
for format in json text sarif; do
  for each in program static; do
    "${!each}" . --no-config --format "$format" --revisions both >"$work/$each" 2>"$work/$each.errors" || true
  done
  [ -s "$work/program" ] || fail "there is no $format to compare"
  cmp "$work/program" "$work/static" || fail "$format differs"
  cmp "$work/program.errors" "$work/static.errors" || fail "what is said beside $format differs"
done
"$static" rules test >"$work/rules" || fail 'the rules do not pass their tests'

# Alone in a root folder.
if [ "$(id -u)" -eq 0 ] && chroot / true 2>/dev/null; then
  mkdir "$work/root"
  cp "$static" colocation.docx "$work/root"
  status=0
  chroot "$work/root" /clauselint colocation.docx --no-config >"$work/alone" || status=$?
  [ "$status" -eq 1 ] || fail "alone in a root folder the status is $status"
  "$program" colocation.docx --no-config >"$work/here" || true
  cmp "$work/here" "$work/alone" || fail 'alone in a root folder it says something else'
else
  echo 'not tried in a root folder of its own: that takes root'
fi
echo 'one file does what the program does'
