# SPDX-License-Identifier: MIT
"""Who follows "Your first rule" in rules/README.md to the letter gets what it says.

Run with the program and the root of the project.
"""
import os
import re
import shlex
import subprocess
import sys
import tempfile

PROGRAM, ROOT = sys.argv[1:3]
RULE = "our-rules/privacy/subprocessor-notice.yaml"
PAGE = "our-rules/privacy/subprocessor-notice.md"
WORDS = "our-rules/vocabulary/privacy.yaml"


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def yaml_block(lesson, first_words):
    return next(block for block in re.findall(r"```yaml\n(.*?)```", lesson, re.S) if block.startswith(first_words))


def section(page, heading):
    """From a heading of the page up to the next one."""
    return re.search(rf"^## {heading}\n.*?(?=^## |\Z)", page, re.S | re.M)[0]


def consoles(lesson):
    """Each command that is shown, and what it is shown to print."""
    for block in re.findall(r"```console\n\$ (.*?)```", lesson, re.S):
        command, _, output = block.partition("\n")
        yield shlex.split(command)[1:], output


def main():
    lesson = read(os.path.join(ROOT, "rules/README.md"))
    lesson = lesson[lesson.index("## Your first rule") : lesson.index("## What a rule says")]
    begin, look, test = consoles(lesson)
    faults = []

    def run(console):
        arguments, shown = console
        done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False)
        if done.returncode != 0 or (shown and done.stdout != shown):
            faults.append(f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        run(begin)
        write("good.md", re.search(r"^    (Provider shall inform .*)$", lesson, re.M)[1] + "\n")
        seen = run(look)
        for words in ("action:      notify", "period:      30 days", "by:          operator"):
            if words not in seen:
                faults.append(f"`facts` does not show {words}")
        write(RULE, yaml_block(lesson, "title:"))
        write(WORDS, yaml_block(lesson, "things:"))
        given = re.sub(r"^    ", "", lesson[lesson.index("    ## Bad") : lesson.index("**6. Test**")], flags=re.M)
        page = read(PAGE)
        for heading in ("Bad", "Good", "Model clause"):
            page = page.replace(section(page, heading), section(given, heading) + "\n")
        write(PAGE, page)
        run(test)
        write("contracts/draft.md", "1. Provider shall host the data.\n")
        write("contracts/.clauselint.yaml", yaml_block(lesson, "rule-folders:").replace("our-rules", "../our-rules"))
        used = subprocess.run([PROGRAM, "contracts"], capture_output=True, text=True, check=False)
        if "subprocessor-notice is missing" not in used.stdout:
            faults.append(f"the project does not use the rule:\n{used.stdout}{used.stderr}")
    print("\n".join(faults) or "all as the lesson says")
    return 1 if faults else 0


sys.exit(main())
