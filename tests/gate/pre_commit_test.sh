#!/bin/bash
# SPDX-License-Identifier: MIT
# pre-commit itself, in a repository of contracts: a commit is refused, mended, accepted.
#   pre_commit_test.sh PROGRAM ROOT
# 77 without pre-commit or git.
set -eu
program=$1
root=$2
for tool in pre-commit git; do
  command -v "$tool" >/dev/null || {
    echo "$tool is not installed"
    exit 77
  }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work PRE_COMMIT_HOME=$work/cache GIT_CONFIG_GLOBAL=$work/gitconfig GIT_CONFIG_NOSYSTEM=1
unset XDG_CONFIG_HOME GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
git config --global user.name test
git config --global user.email test@example.com
git config --global init.defaultBranch main
git config --global protocol.file.allow always
mkdir "$work/bin"
ln -s "$program" "$work/bin/clauselint"
export PATH="$work/bin:$PATH"

fail() {
  echo "FAILED: $1"
  [ ! -f "$work/log" ] || cat "$work/log"
  exit 1
}
refused() {
  if git commit -qm "$1" >"$work/log" 2>&1; then fail "the commit was accepted: $1"; fi
  grep -qF "$2" "$work/log" || fail "the hook does not say '$2'"
}
accepted() {
  git commit -qm "$1" >"$work/log" 2>&1 || fail "the commit was refused: $1"
}

# The repository of the hooks: what they need of this one.
mkdir "$work/hooks"
cp -R "$root/.pre-commit-hooks.yaml" "$root/CMakeLists.txt" "$root/CMakePresets.json" "$work/hooks"
mkdir -p "$work/hooks/lint/cli" "$work/hooks/grammars" "$work/hooks/rules"
cp -R "$root/lint/setup.sh" "$root/lint/package" "$work/hooks/lint"
cp -R "$root/lint/cli/gate" "$work/hooks/lint/cli"
touch "$work/hooks/grammars/kept" "$work/hooks/rules/kept"
git -C "$work/hooks" init -q
git -C "$work/hooks" add -A
git -C "$work/hooks" commit -qm hooks
git -C "$work/hooks" tag v1
pre-commit validate-manifest "$work/hooks/.pre-commit-hooks.yaml" || fail 'the manifest is wrong'

play() {
  hook=$1
  repository=$work/$hook
  mkdir -p "$repository/our deals"
  cd "$repository"
  git init -q
  cat >.pre-commit-config.yaml <<END
repos:
  - repo: $work/hooks
    rev: v1
    hooks: [{ id: $hook }]
END
  pre-commit install --install-hooks >"$work/log" 2>&1 || fail 'pre-commit cannot be installed'
  if [ "$hook" = clauselint-built ]; then
    # The build that an earlier commit left in the cache.
    clone=$(dirname "$(find "$PRE_COMMIT_HOME" -maxdepth 2 -name .pre-commit-hooks.yaml)")
    mkdir -p "$clone/build/release"
    cp "$program" "$clone/build/release/clauselint"
    touch "$clone/build/release/current"
    rm "$work/bin/clauselint"
  fi

  cp "$root/tests/cli/draft.md" "our deals/the \"new\" msa's draft.md"
  cp "$root/fixtures/colocation.docx" "our deals/master (v2) “signed”.docx"
  printf 'lock' >'our deals/~$master.docx'
  printf 'shall\n' >notes.rst
  git add -A
  refused both "our deals/the \"new\" msa's draft.md"
  grep -qF 'our deals/master (v2) “signed”.docx' "$work/log" || fail 'the DOCX was not linted'
  if grep -qF '~$master' "$work/log"; then fail 'the lock file was linted'; fi

  # Mended, and approved.
  cp "$root/tests/cli/clean.md" "our deals/the \"new\" msa's draft.md"
  git add -A
  refused mended 'our deals/master (v2) “signed”.docx'
  for rule in annual-delivery audit-cooperation; do
    "$program" waive "our deals/master (v2) “signed”.docx" --rule "$rule" --reason 'signed before' \
      --approver 'Jane Doe' --expires 2099-12-31 --quiet || fail "$rule cannot be waived"
  done
  git add -A
  accepted 'mended and approved'
  cd "$work"
}

play clauselint
play clauselint-built
echo 'commits were refused, mended and accepted, by a program on PATH and by a kept build'
