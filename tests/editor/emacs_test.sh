#!/bin/sh
# SPDX-License-Identifier: MIT
# The configuration of editors/emacs in the real Emacs, with Eglot: a finding, its quick fix, a rule
# with a mistake.
. "$(dirname "$0")/lib.sh"
command -v emacs >/dev/null || skip "there is no Emacs"
elpa='(let ((default-directory "/usr/share/emacs/site-lisp/elpa/"))
        (when (file-directory-p default-directory) (normal-top-level-add-subdirs-to-load-path)))'
emacs -Q --batch --eval "$elpa" --eval "(kill-emacs (if (require 'eglot nil t) 0 1))" 2>/dev/null ||
  skip "this Emacs has no Eglot"
git init -q "$folder/contracts" 2>/dev/null || skip "there is no git, by which Emacs finds projects"
cd "$folder/contracts"
timeout 60 emacs -Q --batch --eval "$elpa" -L "$root/editors/emacs" -l clauselint \
  -l "$root/tests/editor/emacs.el" 2>"$folder/said" || {
  cat "$folder/said"
  exit 1
}
