;;; emacs.el --- The configuration in the real Emacs -*- lexical-binding: t -*-
;; SPDX-License-Identifier: MIT
;;; Commentary:
;; Run by emacs_test.sh, in the folder of the contracts, behind the configuration.
;;; Code:
(require 'cl-lib)
(require 'flymake)
(setq eglot-connect-timeout 20 eglot-sync-connect t eglot-confirm-server-initiated-edits nil
      eglot-events-buffer-size 0)
;; The modes of the configuration are packages of their own.
(define-derived-mode markdown-mode text-mode "Markdown")
(define-derived-mode yaml-mode text-mode "YAML")

(defun say (words) (princ (format "ok   %s\n" words)))
(defun found (rule)
  "The diagnostic of RULE in this buffer."
  (cl-find-if (lambda (each) (string-match-p (regexp-quote rule) (flymake-diagnostic-text each)))
              (flymake-diagnostics)))
(defun wait-for (words holds)
  "Wait until HOLDS, which is what WORDS say."
  (let ((times 0))
    (while (and (< times 200) (not (funcall holds)))
      (accept-process-output nil 0.1)
      (setq times (1+ times)))
    (unless (funcall holds) (error "Not in time: %s" words))
    (say words)))
(defun open (name mode)
  "Open the file NAME in MODE, with the server."
  (find-file name)
  (funcall mode)
  (eglot-ensure-here)
  (flymake-mode 1))
(defun eglot-ensure-here ()
  "What \\[eglot] does in the buffer, without a question."
  (if (eglot-current-server)
      (eglot--maybe-activate-editing-mode)
    (apply #'eglot (eglot--guess-contact))))

(condition-case fault
    (progn
      (open "colocation.md" #'markdown-mode)
      (wait-for "the contract has a finding" (lambda () (found "unconditional")))
      (let* ((finding (found "unconditional"))
             (words (buffer-substring-no-properties (flymake-diagnostic-beg finding)
                                                    (flymake-diagnostic-end finding))))
        (unless (equal words "Operator shall deliver") (error "It stands at `%s'" words))
        (say (concat "it stands at the words concerned: " words))
        (let* ((actions (eglot-code-actions (flymake-diagnostic-beg finding)
                                            (flymake-diagnostic-end finding)))
               (fix (cl-find-if (lambda (each) (string-prefix-p "Insert" (plist-get each :title)))
                                actions)))
          (unless fix (error "There is no quick fix"))
          (eglot--apply-workspace-edit (plist-get fix :edit))
          ;; Sent when Emacs is idle, which it never is in a batch.
          (eglot--signal-textDocument/didChange)
          (wait-for (concat "the quick fix cures it: " (plist-get fix :title))
                    (lambda () (not (found "unconditional"))))))
      (open "rules/own/keeps-soc2.yaml" #'yaml-mode)
      (wait-for "a rule with a mistake has a finding" (lambda () (found "socc2")))
      (kill-emacs 0))
  (error (message "FAIL %s" (error-message-string fault))
         (kill-emacs 1)))
;;; emacs.el ends here
