# SPDX-License-Identifier: MIT
"""No word of a contract is in a redacted report, in any format.

    redact_test.py PROGRAM SOURCE_DIR

A word is the contract's own when neither the rules, the program's own words (a report on an unlike contract) nor
paths have it.
"""
import glob
import os
import re
import subprocess
import sys
import tempfile

program, source = sys.argv[1:]
fixtures = os.path.join(source, "fixtures")
faults = []


def words(text):
    return set(re.findall(r"[a-z]{4,}", text.lower()))


def text_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def report(form, *arguments, folder=fixtures):
    done = subprocess.run([program, "--no-config", "--output", form, *arguments], cwd=folder, capture_output=True, check=False)
    return done.stdout.decode() + done.stderr.decode()


unlike = """# Zzyzx Quibblefax

1. **Frobnication.** Zzyzx Inc. ("Quibblefax") may frobnicate promptly. Quibblefax shall frobnicate within 717 days.

2. **Grault.** Quibblefax shall frobnicate the [●] Grault within 818 days, see Section 99.
"""
own = set("zzyzx quibblefax frobnication frobnicate grault".split())
# The program's own words, and those of labels.
allowed = set("conflict near note schedule exhibit annex appendix attachment article section part".split())
for path in glob.glob(os.path.join(source, "rules/**/*.*"), recursive=True):
    allowed |= words(text_of(path))
for path in glob.glob(os.path.join(source, "lint/report/page.*")):
    allowed |= words(text_of(path))

formats = re.search(r"takes (.*), not `none`", subprocess.run([program, "--format", "none", "x.md"], capture_output=True, text=True,
                                                              check=False).stderr)[1].split(", ")
contracts = ["colocation.md", "colocation.docx"] + [f"contracts/{name}" for name in sorted(os.listdir(os.path.join(fixtures, "contracts")))
                                                   if name.endswith((".md", ".docx"))]
with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "unlike.md"), "w", encoding="utf-8") as file:
        file.write(unlike)
    for form in formats:
        shown = words(report(form, "--redact", "--explain", "unlike.md", folder=folder))
        if own & shown:
            faults.append(f"{form}: {sorted(own & shown)}")
        told = allowed | shown
        redacted = words(re.sub(r"[\w./-]+\.(?:md|docx)", "", report(form, "--redact", "--explain", *contracts)))
        for contract in contracts:
            if contract.endswith(".md"):
                told_of = (words(text_of(os.path.join(fixtures, contract))) - told) & redacted
                told_of = {word for word in told_of if not re.fullmatch("[ivxl]+", word)}
                if told_of:
                    faults.append(f"{form} tells of {contract}: {sorted(told_of)[:8]}")
        if form in ("text", "html", "json") and not own & words(report(form, "unlike.md", folder=folder)):
            faults.append(f"{form}: nothing is told without --redact, so that the test proves nothing")
print("\n".join(faults[:20]))
sys.exit(1 if faults else 0)
