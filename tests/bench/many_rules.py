#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How much longer contracts take when there are ten times as many rules.

usage: many_rules.py PROGRAM

Copies the rules that require or forbid something under other names, all of them switched on, until there
are ten times as many rules as are in force, and lints with and without the copies, in turn: one contract
of 20,000 words, and ten of them in one run, in which the rules are loaded once. Prints the medians of the
processor time in milliseconds, and their ratios.
"""
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

TIMES = 10
ROUNDS = 11
WORDS = 20000
CONTRACTS = 10


def cpu_time(arguments):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def long_contract(root):
    """Fixtures behind each other, until there are as many words as a typical contract has."""
    folder = os.path.join(root, "fixtures/contracts")
    names = sorted(name for name in os.listdir(folder) if name.endswith(".md"))
    text = ""
    while len(text.split()) < WORDS:
        for name in names:
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                text += file.read() + "\n\n"
    return text


def in_force(program):
    listed = subprocess.run([program, "rules", "list", "--no-config"], capture_output=True, text=True, check=True)
    return len(re.findall(r"^  [a-z0-9-]+ +(?:error|warning|note)  ", listed.stdout, re.M))


def copy_rules(program, printed, copies, count):
    subprocess.run([program, "rules", "print", "--output", printed], stdout=subprocess.DEVNULL, check=True)
    rules = []
    for folder, _, names in sorted(os.walk(printed)):
        for name in sorted(names):
            if name.endswith(".yaml") and os.path.basename(folder) not in ("vocabulary", "drafting"):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    rules.append((name[:-5], re.sub(r"^severity: .*$", "severity: note", file.read(), flags=re.M)))
    os.makedirs(os.path.join(copies, "copies"))
    for i in range(count):
        name, rule = rules[i % len(rules)]
        with open(os.path.join(copies, "copies", f"{name}-{i}.yaml"), "w", encoding="utf-8") as file:
            file.write(rule)


def main():
    program = os.path.abspath(sys.argv[1])
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    with tempfile.TemporaryDirectory() as folder:
        contracts = [os.path.join(folder, f"contract-{i}.md") for i in range(CONTRACTS)]
        text = long_contract(root)
        for path in contracts:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        copies = os.path.join(folder, "rules")
        rules = in_force(program)
        copy_rules(program, os.path.join(folder, "printed"), copies, (TIMES - 1) * rules)
        for inputs in (contracts[:1], contracts):
            few = [program, "--no-config", "--format", "json", *inputs]
            many = [*few, "--rules", copies]
            times = [(cpu_time(few), cpu_time(many)) for _ in range(ROUNDS)]
            a, b = (statistics.median(each) for each in zip(*times))
            print(f"{len(inputs)} contracts: {rules} rules {a:.1f} ms, {TIMES * rules} rules {b:.1f} ms, {b / a:.2f} times")


if __name__ == "__main__":
    main()
