;;; clauselint.el --- Lint contracts with Eglot -*- lexical-binding: t -*-
;; SPDX-License-Identifier: MIT
;;; Commentary:
;; Eglot is part of Emacs 29; for Emacs 28 it is a package.
;;; Code:
(require 'eglot)
(add-to-list 'eglot-server-programs '((markdown-mode text-mode yaml-mode yaml-ts-mode) . ("clauselint" "lsp")))
(provide 'clauselint)
;;; clauselint.el ends here
