#!/bin/bash
# SPDX-License-Identifier: MIT
# The plain git hook: it sees what is staged, not what lies in the folder.
#   git_hook_test.sh PROGRAM ROOT
set -eu
program=$1
root=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work GIT_CONFIG_GLOBAL=$work/gitconfig GIT_CONFIG_NOSYSTEM=1
unset XDG_CONFIG_HOME GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
git config --global user.name test
git config --global user.email test@example.com
git config --global init.defaultBranch main
mkdir "$work/bin" "$work/repository"
ln -s "$program" "$work/bin/clauselint"
export PATH="$work/bin:$PATH"
cd "$work/repository"
git init -q
cp "$root/lint/cli/gate/pre-commit" .git/hooks/pre-commit

fail() {
  echo "FAILED: $1"
  cat "$work/log"
  exit 1
}

name="our deals/the \"new\" msa's draft.md"
mkdir 'our deals'
cp "$root/tests/cli/draft.md" "$name"
cp "$root/fixtures/colocation.docx" signed.docx
printf lock >'our deals/~$x.docx'
git add -A
if git commit -qm first >"$work/log" 2>&1; then fail 'a draft was accepted'; fi
grep -qF "$name" "$work/log" || fail 'the draft is not named'
grep -qF 'signed.docx: paragraph' "$work/log" || fail 'the DOCX was not linted'
git rm -q --cached signed.docx

# Mended in the folder, but not staged.
cp "$root/tests/cli/clean.md" "$name"
if git commit -qm second >"$work/log" 2>&1; then fail 'what is staged was not linted'; fi
git add "$name"
git commit -qm third >"$work/log" 2>&1 || fail 'a clean contract was refused'

# The project file of the repository holds for what is staged.
printf 'exclude: [signed.docx]\n' >.clauselint.yaml
git add -A
git commit -qm fourth >"$work/log" 2>&1 || fail 'an excluded contract was refused'
git mv "$name" moved.md
git rm -q signed.docx
git commit -qm fifth >"$work/log" 2>&1 || fail 'a contract that is gone was linted'
echo 'staged contracts were refused, mended and accepted'
