#!/bin/sh
# SPDX-License-Identifier: MIT
# The extension in the real VS Code, as editors/vscode/test/drive.mjs says. Its parts are those that
# `tests/editor/parts` brings, in build/editors or the folder that $CLAUSELINT_EDITORS names.
. "$(dirname "$0")/lib.sh"
parts=${CLAUSELINT_EDITORS:-$root/build/editors}
case $program in
  */release/*) ;;
  *) skip "it is tried with the release program" ;;
esac
[ -f "$parts/complete" ] || skip "there is no VS Code: \`sh tests/editor/parts\` brings it"

# The extension is packaged beside its parts, so that no folder of the sources changes.
extension=$parts/extension
mkdir -p "$extension"
cp -r "$root/editors/vscode/." "$extension/"
cd "$extension"
rm -rf bin dist ./*.vsix
mkdir bin && cp "$program" bin/clauselint
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
npm ci --ignore-scripts --silent || skip "the packages that the extension is made of cannot be had"
npm run -s package -- --target linux-x64 >"$folder/said" 2>&1 || {
  cat "$folder/said"
  exit 1
}
CODE_SERVER=$parts/code-server/node_modules/code-server/out/node/entry.js
PLAYWRIGHT=$parts/browser
FIXTURES=$root/fixtures
PICTURES=$parts/pictures
export CODE_SERVER PLAYWRIGHT FIXTURES PICTURES
sh test/run
