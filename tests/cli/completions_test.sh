#!/bin/sh
# SPDX-License-Identifier: MIT
# Completions agree with the options of each command, in each shell that is installed.
#   completions_test.sh PROGRAM SOURCE_DIR
set -u
scripts=$2/lint/cli/completions
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ln -s "$1" "$work/clauselint"
PATH=$work:$PATH
export PATH scripts
cd "$work" || exit 1

cat >bash.sh <<'END'
source "$scripts/clauselint.bash"
COMP_WORDS=(clauselint "$@")
COMP_CWORD=$#
_clauselint
printf '%s\n' "${COMPREPLY[@]}"
END
cat >zsh.sh <<'END'
compadd() { shift; for each in $@; do [[ $each == ${words[CURRENT]}* ]] && print -r -- $each; done; true }
_files() { }
words=(clauselint "$@")
CURRENT=$#words
source $scripts/_clauselint
END
cat >fish.sh <<'END'
source $scripts/clauselint.fish
complete -C "clauselint $argv"
END

failed=0
# expect SHELL EXPECTED WORD...: what is completed, by name.
expect() {
  shell=$1 expected=$2
  shift 2
  got=$("$shell" "$shell.sh" "$@" 2>&1 | sed 's/\t.*//' | sort | tr '\n' ' ')
  [ "$got" = "$expected" ] && return
  failed=1
  printf '%s completes `%s` as %s\n  instead of %s\n' "$shell" "$*" "$got" "$expected"
}

options_of() {
  clauselint "$@" --help | sed -n 's/^  \(-[^ ]*\).*/\1/p' | tr ',' '\n' | grep '^--' | sort | tr '\n' ' '
}

for shell in bash zsh fish; do
  command -v $shell >/dev/null || continue
  for command in check outline review fix config 'rules test' 'rules list'; do
    # shellcheck disable=SC2086  # one or two words
    expect $shell "$(options_of $command)" $command --
  done
  expect $shell 'review rules ' r
  expect $shell 'json junit ' --format j
  expect $shell 'accepted ' outline --revisions a
  expect $shell 'annual-delivery ' explain annual-d
done
exit $failed
