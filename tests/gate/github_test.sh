#!/bin/bash
# SPDX-License-Identifier: MIT
# What the GitHub action runs: annotations, the job summary, and the exit status.
#   github_test.sh PROGRAM ROOT
set -eu
program=$1
root=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work GITHUB_STEP_SUMMARY=$work/summary
unset XDG_CONFIG_HOME
mkdir -p "$work/bin" "$work/our deals"
ln -s "$program" "$work/bin/clauselint"
export PATH="$work/bin:$PATH"
cd "$work"
cp "$root/tests/cli/draft.md" 'our deals/draft.md'
cp "$root/tests/cli/clean.md" clean.md

fail() {
  echo "FAILED: $1"
  cat annotations summary
  exit 1
}

status=0
CLAUSELINT_PATHS=$'our deals\nclean.md\n' "$root/lint/cli/gate/github" >annotations || status=$?
[ "$status" -eq 1 ] || fail "the status is $status"
grep -q '^::error file=our deals/draft.md,line=11' annotations || fail 'there is no annotation'
grep -qF 'our deals/draft.md' summary || fail 'the summary does not name the contract'
: >summary
CLAUSELINT_PATHS=$'our deals' CLAUSELINT_FAIL_ON=never "$root/lint/cli/gate/github" >annotations ||
  fail 'it fails although nothing is to fail it'
CLAUSELINT_PATHS='clean.md' "$root/lint/cli/gate/github" >annotations || fail 'a clean contract fails'
echo 'annotations, summary and status are as they should be'
