#!/bin/bash
# SPDX-License-Identifier: MIT
# The npm package: npx starts the program from the packed file in a fresh folder, and pre-commit from the package.
#   npm_test.sh PROGRAM ROOT
# 77 without npm, pre-commit, git, or a build/release/clauselint that is one file.
set -eu
program=$1
root=$2
# shellcheck source=lint/setup.sh
. "$root/lint/setup.sh"
for tool in npm pre-commit git; do
  command -v "$tool" >/dev/null || {
    echo "$tool is not installed"
    exit 77
  }
done
is_one_file "$root/build/release/clauselint" || {
  echo 'build/release/clauselint needs shared libraries, or is not there'
  exit 77
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work PRE_COMMIT_HOME=$work/cache GIT_CONFIG_GLOBAL=$work/gitconfig GIT_CONFIG_NOSYSTEM=1
export npm_config_cache=$work/npm npm_config_offline=true npm_config_audit=false npm_config_fund=false
export npm_config_update_notifier=false npm_config_yes=false
unset XDG_CONFIG_HOME GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
git config --global user.name test
git config --global user.email test@example.com
git config --global init.defaultBranch main
git config --global protocol.file.allow always

fail() {
  echo "FAILED: $1"
  [ ! -f "$work/log" ] || cat "$work/log"
  exit 1
}

packed=$(sh "$root/lint/cli/npm/pack" 2>"$work/log") || fail 'it cannot be packed'
case $packed in *.tgz) ;; *) fail "npm packed nothing but $packed" ;; esac
tar -tzf "$packed" | sort | sed 's:^package/::' | tr '\n' ' ' >"$work/files"
[ "$(cat "$work/files")" = 'LICENSE LICENSES.txt README.md clauselint clauselint.1 package.json ' ] ||
  fail "the package holds $(cat "$work/files")"

# npx, in a folder that has nothing else.
mkdir "$work/fresh"
cd "$work/fresh"
cp "$root/fixtures/colocation.docx" .
npm install "$packed" >"$work/log" 2>&1 || fail 'it cannot be installed'
"$program" colocation.docx >"$work/expected" || true
status=0
npx clauselint colocation.docx >"$work/log" 2>"$work/errors" || status=$?
[ "$status" -eq 1 ] || fail "the status under npx is $status"
cmp "$work/expected" "$work/log" || fail 'npx gives something else'
[ "$(npx clauselint --version)" = "$("$program" --version)" ] || fail 'it has another version'
# Without an installation.
mkdir "$work/bare"
cd "$work/bare"
npx --yes --package "$packed" clauselint --version >"$work/log" 2>&1 || fail 'npx cannot start it from the packed file'

# pre-commit, with no clauselint on PATH: from the package as a repository, and from the packed file.
cp -R "$root/build/npm/package" "$work/repository"
git -C "$work/repository" init -q
git -C "$work/repository" add -A
git -C "$work/repository" commit -qm package
git -C "$work/repository" tag v1
pre-commit validate-manifest "$work/repository/.pre-commit-hooks.yaml" || fail 'the manifest is wrong'

play() { # NAME, the configuration on standard input
  mkdir -p "$work/$1/our deals"
  cd "$work/$1"
  git init -q
  cat >.pre-commit-config.yaml
  pre-commit install --install-hooks >"$work/log" 2>&1 || fail "pre-commit cannot install it $1"
  cp "$root/tests/cli/draft.md" "our deals/the \"new\" draft.md"
  cp "$root/fixtures/colocation.docx" 'our deals/signed (v2).docx'
  printf lock >'our deals/~$signed.docx'
  git add -A
  if git commit -qm draft >"$work/log" 2>&1; then fail "a draft was accepted $1"; fi
  grep -qF 'our deals/the "new" draft.md:11:18: error: annual-delivery' "$work/log" || fail "the draft is not linted $1"
  grep -qF 'our deals/signed (v2).docx: paragraph' "$work/log" || fail "the DOCX is not linted $1"
  if grep -qF '~$' "$work/log"; then fail "the lock file is linted $1"; fi
  cp "$root/tests/cli/clean.md" "our deals/the \"new\" draft.md"
  git rm -qf 'our deals/signed (v2).docx'
  git add -A
  git commit -qm mended >"$work/log" 2>&1 || fail "a clean contract was refused $1"
}
play 'from a repository' <<END
repos:
  - repo: $work/repository
    rev: v1
    hooks: [{ id: clauselint }]
END
# As the README of the package says.
{
  echo 'repos:'
  sed -n '/repo: local/,/```/p' "$root/build/npm/package/README.md" | sed '/```/d' |
    sed "s|\"https://.*\.tgz\"|\"$packed\"|"
} >"$work/local.yaml"
play 'from the packed file' <"$work/local.yaml"
echo 'npx and pre-commit start the packed program'
