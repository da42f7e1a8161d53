#!/bin/bash
# SPDX-License-Identifier: MIT
# A week in a repository of contracts: what was there before, a new draft, a redline of the other side, an
# approval, changes on two branches and their merge, the end of the approval. The gate stays quiet until
# something new is wrong, and every exception is on record.
#   week_test.sh PROGRAM ROOT
set -eu
program=$1
root=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work GIT_CONFIG_GLOBAL=$work/gitconfig GIT_CONFIG_NOSYSTEM=1 GIT_PAGER=cat
unset XDG_CONFIG_HOME GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
git config --global user.name 'Jane Doe'
git config --global user.email jane@example.com
git config --global init.defaultBranch main
mkdir "$work/bin" "$work/contracts"
ln -s "$program" "$work/bin/clauselint"
export PATH="$work/bin:$PATH"
log=$work/log
cd "$work/contracts"

fail() {
  echo "FAILED on $today: $1"
  cat "$log"
  exit 1
}
# The programs of the gate take the day from here.
day() {
  today=$1
  SOURCE_DATE_EPOCH=$(date -u -d "$1" +%s)
  export SOURCE_DATE_EPOCH
}
expect() { # STATUS COMMAND...
  local expected=$1 status=0
  shift
  "$@" >"$log" 2>&1 || status=$?
  [ "$status" -eq "$expected" ] || fail "$* gives $status, not $expected"
}
says() { grep -qF -- "$1" "$log" || fail "it does not say '$1'"; }
silent() { if grep -qF -- "$1" "$log"; then fail "it says '$1'"; fi; }
accepted() {
  git add -A
  expect 0 git commit -qm "$1"
}
refused() {
  git add -A
  expect 1 git commit -qm "$1"
}

# Monday: two signed contracts are there, and go into the baseline.
day 2026-11-02
git init -q
cp "$root/lint/cli/gate/pre-commit" .git/hooks/pre-commit
git config diff.clauselint.textconv 'clauselint outline --textconv'
echo '*.docx diff=clauselint' >.gitattributes
mkdir signed deals
cp "$root/fixtures/colocation.docx" signed/colocation.docx
cp "$root/tests/cli/poor.md" signed/old.md
printf 'extends: [certification]\nbaseline: baseline.yaml\noverrides:\n  - { files: signed, fail-on: never }\n' \
  >.clauselint.yaml
expect 2 clauselint .
says 'no baseline'
expect 0 clauselint . --update-baseline
says 'nothing new'
accepted 'the signed contracts'

# A new draft comes in: only what is new is told.
cp "$root/tests/cli/draft.md" deals/msa.md
refused 'a new draft'
says 'deals/msa.md:11:18: error: annual-delivery is deficient'
silent 'signed/old.md'
expect 1 clauselint . --since HEAD
says '1 contract: 3 errors'
expect 0 clauselint fix deals/msa.md -o fixed.md
mv fixed.md deals/msa.md
accepted 'the draft, mended'

# Tuesday: the other side sends a redline in Word, which gives what was missing as tracked changes.
day 2026-11-03
expect 0 clauselint review signed/colocation.docx -o deals/colocation.docx --author 'The other side'
git add -A
expect 0 clauselint deals/colocation.docx -q
expect 1 clauselint deals/colocation.docx -q --revisions original --no-config
accepted 'the redline'
cp signed/colocation.docx deals/colocation.docx
expect 0 git diff
says '-'
says 'Section 8.3 Delivery of Reports'
silent 'Binary files'
refused 'the redline is rejected'
says 'deals/colocation.docx: paragraph'

# Wednesday: legal approves what is left, until Friday. The register has it.
day 2026-11-04
for rule in annual-delivery audit-cooperation; do
  expect 0 clauselint waive deals/colocation.docx --rule "$rule" --reason 'the customer asks each January' \
    --approver 'Jane Doe' --expires 2026-11-06
done
accepted 'approved for now'
expect 0 clauselint deals
says 'waived: annual-delivery is deficient in Section 8.3'
expect 0 clauselint waivers list --format csv
says 'deals/colocation.docx,Section 8.3 Delivery of Reports,annual-delivery,active,the customer asks each January,Jane Doe,2026-11-04,2026-11-06,'

# Thursday: one branch renumbers and adds, another changes a clause that was approved.
day 2026-11-05
cp "$root/tests/cli/draft.md" deals/hosting.md
expect 0 clauselint waive deals/hosting.md --rule annual-delivery --reason 'in the portal' --approver 'Jane Doe' \
  --expires 2026-12-31
sed -i 's/promptly after/within five (5) business days after/' deals/hosting.md
printf '\n## 2. Audits\n\n2.1 Customer may audit the controls of Provider that are relevant to an examination of Customer by a regulator.\n' \
  >>deals/hosting.md
accepted 'another deal'
git checkout -qb renumbered
sed -i 's/^1\.3 /1.4 /; s/^1\.2 /1.3 /' deals/hosting.md
accepted 'renumbered: the approval holds'
git checkout -q main
git checkout -qb reworded
sed -i '/^1\.3 /,/^$/s/shall/will/' deals/hosting.md
refused 'reworded: the approval does not hold'
says 'error: annual-delivery'
expect 0 git commit -q --no-verify -m 'reworded, past the hook'
git checkout -q main
expect 0 git merge -q --no-edit renumbered
expect 0 clauselint . --since HEAD~1
if git merge -q --no-edit reworded >"$log" 2>&1; then :; else
  # Both branches changed the clause: the words of one, the number of the other.
  git checkout -q --theirs deals/hosting.md
  sed -i 's/^1\.3 /1.4 /; s/^1\.2 /1.3 /' deals/hosting.md
  git add -A
  expect 0 git commit -q --no-verify --no-edit
fi
expect 1 clauselint . --since HEAD~1
says 'the clause has changed since [unused-waiver]'
expect 0 clauselint waive deals/hosting.md --rule annual-delivery --reason 'in the portal, as reworded' \
  --approver 'Jane Doe' --expires 2026-12-31
expect 0 clauselint .
says 'unused-waiver'
python3 - <<'END'
# The approval of the old words is deleted: it is the first of this contract.
lines = open("clauselint-waivers.yaml").read().split("\n- rule: ")
old = next(i for i, entry in enumerate(lines) if "hosting.md" in entry)
del lines[old]
open("clauselint-waivers.yaml", "w").write("\n- rule: ".join(lines))
END
expect 0 clauselint .
silent 'unused-waiver'
accepted 'approved as reworded'

# Saturday: the approval of Wednesday has ended; a signed contract was mended and leaves the baseline.
day 2026-11-07
expect 1 clauselint .
says 'expired-waiver'
says 'error: annual-delivery is deficient'
expect 0 clauselint waivers list
says 'deals/colocation.docx, Section 8.3 Delivery of Reports: annual-delivery: expired'
for rule in annual-delivery audit-cooperation; do
  expect 0 clauselint waive deals/colocation.docx --rule "$rule" --reason 'the customer asks each January' \
    --approver 'John Roe' --expires 2027-11-06
done
cp "$root/tests/cli/clean.md" signed/old.md
expect 0 clauselint . --update-baseline
says 'baseline.yaml: 2 known findings, the oldest of 2026-11-02, 5 days ago'
accepted 'the end of the week'

# The record is complete, and nothing is left to say.
expect 0 clauselint . --format json
expect 0 clauselint waivers list
says '3 waivers, 3 active'
[ "$(git log --oneline | wc -l)" -ge 9 ] || fail 'the history is too short'
[ -z "$(git status --porcelain)" ] || fail 'something is not committed'
echo 'the week passed'
