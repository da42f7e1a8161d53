# SPDX-License-Identifier: MIT
"""No word of a contract is in a redacted report, in any format.

    redact_test.py PROGRAM SOURCE_DIR

A word is the contract's own when neither the rules, the program's own words (a report on an unlike contract) nor
paths have it. Common words are those of a contract when four of them stand in a row as they do in it.
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


def runs(text):
    """Every four words in a row, but those of paths."""
    text = re.sub(r"[^\s\"'<>]+\.(?:md|docx|txt)\b", " 0 ", text.replace("\\n", " "))
    row = re.findall(r"[^\W_]+", text.lower())
    return {four for four in zip(row, row[1:], row[2:], row[3:]) if all(map(str.isalpha, four))}


def numbers(text):
    return set(re.findall(r"[0-9]+", text.replace(",", "")))


def report(form, *arguments, folder=fixtures):
    done = subprocess.run([program, "--no-config", "--output", form, *arguments], cwd=folder, capture_output=True, check=False)
    return done.stdout.decode() + done.stderr.decode()


unlike = """# Zzyzx Quibblefax

1. **Frobnication.** Zzyzx Inc. ("Quibblefax") may frobnicate promptly. Quibblefax shall frobnicate within 717 days.

2. **Grault.** Quibblefax shall frobnicate the [●] Grault within 818 days, see Section 99.

3. **Plugh.** "Xyzzy Waldo" means a thing. "Xyzzy Waldo" means another. On 31 February 2099 Quibblefax shall pay
four thousand seven hundred (4,871) dollars and ninety-three (94) euros to Zzyzzx Incorporated, as Exhibit Garply says.
"""
own = set("zzyzx zzyzzx quibblefax frobnication frobnicate grault plugh xyzzy waldo garply".split())
amounts = set("717 818 4871 2099 94".split())
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
        if form == "csv":
            row = report(form, "--redact", "unlike.md", folder=folder)
            if amounts & numbers(row) or {"february", "thousand", "ninety"} & words(row):
                faults.append(f"{form}: a date or an amount is told")
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
# Rows of words, over everything that can be read.
common = set()
for path in glob.glob(os.path.join(source, "rules/**/*.*"), recursive=True):
    common |= runs(text_of(path))
    # What is said of an element stands behind its name.
    reasons = re.findall(r'because: "(.*)"$', text_of(path), re.M)
    for name in re.findall(r"[a-z][a-z0-9-]+(?=:)", text_of(path)):
        for reason in reasons:
            common |= runs(f"{name} {reason}")
# The program's own sentences.
for path in glob.glob(os.path.join(source, "lint/*/*.cc")):
    common |= runs(text_of(path))
everything = [path for path in glob.glob(os.path.join(fixtures, "**/*.*"), recursive=True)
              if path.endswith((".md", ".docx", ".txt")) and os.path.basename(path) != "README.md"
              # The same words as variants/*.md.
              and "/variants/docx/" not in path]
rows = {}
for path in everything:
    if subprocess.run([program, "--no-config", path], capture_output=True, check=False).returncode == 3:
        continue
    done = subprocess.run([program, "outline", "--textconv", path], capture_output=True, check=False)
    for row in runs(done.stdout.decode(errors="replace")) - common:
        rows.setdefault(row, os.path.relpath(path, fixtures))
if len(rows) < 5000:
    faults.append("hardly any contract was read")
paths = [os.path.relpath(path, fixtures) for path in everything]
for form in formats:
    for row in sorted(runs(report(form, "--redact", "--explain", *paths)) & rows.keys())[:5]:
        faults.append(f"{form} repeats {' '.join(row)!r} of {rows[row]}")
    if form == "text" and not runs(report(form, "--explain", *paths)) & rows.keys():
        faults.append(f"{form}: nothing is repeated without --redact, so that the test proves nothing")
print("\n".join(faults[:20]))
sys.exit(1 if faults else 0)
