#!/bin/sh
# SPDX-License-Identifier: MIT
# Plays a scenario: runs its command in a copy of its folder, with the program on PATH, and compares
# what comes out. UPDATE=1 writes what comes out as what is expected.
#   scenario.sh PROGRAM FOLDER
# A scenario is a folder with the files
#   command  a shell script; its name for the program is clauselint
#   out      the expected standard output; empty without the file
#   err      the expected standard error; empty without the file
#   status   the expected exit status; 0 without the file
# and whatever else the command reads. The contracts beside this script are there too. SOURCE_DIR is
# the root of the project.
set -u
program=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/expected"
ln -s "$program" "$work/bin/clauselint"
cp -R "$folder" "$work/scenario"
cp "$here"/*.md "$work/scenario"
for name in out err status; do
  if [ -f "$work/scenario/$name" ]; then
    mv "$work/scenario/$name" "$work/expected/$name"
  fi
done
[ -f "$work/expected/out" ] || : >"$work/expected/out"
[ -f "$work/expected/err" ] || : >"$work/expected/err"
[ -f "$work/expected/status" ] || echo 0 >"$work/expected/status"
mv "$work/scenario/command" "$work/command"

(
  cd "$work/scenario" || exit 99
  unset NO_COLOR XDG_CONFIG_HOME
  export HOME="$work"
  PATH="$work/bin:$PATH" LC_ALL=C SOURCE_DIR="$here/../.." sh "$work/command" </dev/null >"$work/out" 2>"$work/err"
  echo $? >"$work/status"
)

failed=0
for name in out err status; do
  cmp -s "$work/expected/$name" "$work/$name" && continue
  if [ -n "${UPDATE:-}" ]; then
    cp "$work/$name" "$folder/$name"
    [ -s "$folder/$name" ] || rm "$folder/$name"
  else
    failed=1
    diff -u --label "expected $name" --label "$name" "$work/expected/$name" "$work/$name"
  fi
done
exit $failed
