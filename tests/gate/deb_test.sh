#!/bin/bash
# SPDX-License-Identifier: MIT
# The Debian package, in a clean system: it comes with what it needs, works, and goes without a trace.
#   deb_test.sh PROGRAM ROOT
# 77 without $CLAUSELINT_CLEAN_ROOT (see clean_root.sh), cpack or dpkg-shlibdeps.
set -eu
program=$1
root=$2
for tool in cpack dpkg-shlibdeps; do
  command -v "$tool" >/dev/null || {
    echo "$tool is not installed"
    exit 77
  }
done
# shellcheck source=tests/gate/clean_root.sh
. "$root/tests/gate/clean_root.sh"

fail() {
  echo "FAILED: $1"
  [ ! -f "$work/log" ] || tail -n 30 "$work/log"
  exit 1
}

cd "$work"
packed=$(sh "$root/lint/package/pack" 2>"$work/log") || fail 'it cannot be packed'
cp "$packed" .
package=$(basename "$packed")
if command -v lintian >/dev/null; then
  # Whatever is not meant for Debian itself closes none of its bugs.
  lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$package" \
    >"$work/log" 2>&1 || fail 'lintian has complaints'
else
  echo 'lintian was not asked: it is not installed'
fi

# Installed as one does: dpkg finds what is missing, apt brings it.
cp "$package" "$system/root"
inside apt-get -q update >"$work/log" 2>&1 || fail 'the clean system reads no package lists'
inside dpkg-query -W -f '${Package}\n' >"$work/before"
if inside dpkg -i "/root/$package" >"$work/log" 2>&1; then fail 'a clean system has all that it needs, which cannot be'; fi
inside apt-get -q -y -f --no-install-recommends install >"$work/log" 2>&1 || fail 'its dependencies cannot be installed'
[ "$(inside dpkg-query -W -f '${db:Status-Status}' clauselint)" = installed ] || fail 'it is not installed'

# It works, and finds what the built program finds.
cp "$root/fixtures/colocation.docx" "$system/root"
status=0
inside sh -c 'cd /root && clauselint colocation.docx --no-config' >"$work/there" || status=$?
[ "$status" -eq 1 ] || fail "its status is $status"
(cd "$root/fixtures" && "$program" colocation.docx --no-config) >"$work/here" || true
cmp "$work/here" "$work/there" || fail 'it finds something else'
inside clauselint rules test >"$work/log" 2>&1 || fail 'its rules do not pass their tests'
inside clauselint rules check /usr/share/clauselint/rules >"$work/log" 2>&1 || fail 'the rules beside it are wrong'

# What comes with it.
inside gzip -t /usr/share/man/man1/clauselint.1.gz || fail 'the manual page is damaged'
for file in doc/clauselint/copyright doc/clauselint/README.md doc/clauselint/changelog.gz \
  bash-completion/completions/clauselint zsh/vendor-completions/_clauselint fish/vendor_completions.d/clauselint.fish \
  clauselint/report.schema.json clauselint/rules/certification/annual-delivery.md; do
  [ -s "$system/usr/share/$file" ] || fail "$file is missing"
done
inside bash -c '. /usr/share/bash-completion/completions/clauselint
  COMP_WORDS=(clauselint explain annual-d); COMP_CWORD=2; _clauselint; echo "${COMPREPLY[*]}"' >"$work/log" 2>&1
[ "$(cat "$work/log")" = annual-delivery ] || fail 'bash completes nothing'

# Gone.
inside apt-get -q -y purge clauselint >"$work/log" 2>&1 || fail 'it cannot be removed'
rm "$system/root/$package"
[ -z "$(find "$system" -xdev -iname '*clauselint*' -not -path "$system/proc/*" -not -path "$system/dev/*")" ] ||
  fail 'something is left of it'
echo 'installed on a clean system, tried, removed'
