#!/bin/sh
# SPDX-License-Identifier: MIT
# The configuration of editors/neovim in the real Neovim: a finding, its quick fix, a Word draft, a
# rule with a mistake.
. "$(dirname "$0")/lib.sh"
command -v nvim >/dev/null || skip "there is no Neovim"
cd "$folder/contracts"
exec 3>&1
timeout 60 nvim --headless --clean -n -i NONE -c "source $root/editors/neovim/clauselint.lua" \
  -c "luafile $root/tests/editor/neovim.lua" >"$folder/said" 2>&1 || {
  cat "$folder/said"
  exit 1
}
cat "$folder/said"
