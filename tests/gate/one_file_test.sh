#!/bin/bash
# SPDX-License-Identifier: MIT
# The program is one file: it needs no library, and works alone in a root folder.
#   one_file_test.sh PROGRAM ROOT
# 77 for a program that was linked with shared libraries, and without the means to try it.
set -eu
program=$1
root=$2
# shellcheck source=lint/setup.sh
. "$root/lint/setup.sh"
is_one_file "$program" || {
  echo 'the program needs shared libraries: sanitizers do, or the archives were not to be had'
  exit 77
}
if [ "$(id -u)" -ne 0 ] || ! chroot / true 2>/dev/null; then
  echo 'a root folder of its own takes root'
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  echo "FAILED: $1"
  exit 1
}

mkdir "$work/root"
cp "$program" "$root/fixtures/colocation.docx" "$work/root"
status=0
chroot "$work/root" /clauselint colocation.docx --no-config >"$work/alone" || status=$?
[ "$status" -eq 1 ] || fail "alone in a root folder the status is $status"
(cd "$root/fixtures" && "$program" colocation.docx --no-config) >"$work/here" || true
cmp "$work/here" "$work/alone" || fail 'alone in a root folder it says something else'
chroot "$work/root" /clauselint rules test >"$work/rules" || fail 'its rules do not pass their tests'
echo 'one file does what the program does'
