# SPDX-License-Identifier: MIT
# Shared by the tests of this folder, which source it. The first argument of a test is the program,
# the second the root of the project.
set -eu
program=$(realpath "$1") root=$(realpath "$2")

skip() {
  echo "skipped: $1"
  exit 77
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# A workspace with a contract, a Word draft, and a rule with a mistake; the program on the PATH.
mkdir -p "$folder/bin" "$folder/contracts/rules/own" "$folder/home"
ln -s "$program" "$folder/bin/clauselint"
cp "$root/fixtures/colocation.md" "$root/fixtures/colocation.docx" "$folder/contracts/"
cat >"$folder/contracts/rules/own/keeps-soc2.yaml" <<'YAML'
title: The operator keeps SOC 2
severity: error
present-with: [maintain]
requires:
  maintain:
    found:
      - modality: duty
        about: socc2
    missing: nobody is obliged to keep it
YAML
PATH=$folder/bin:$PATH HOME=$folder/home
export PATH HOME
