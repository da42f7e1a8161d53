#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Validates JSON reports against lint/report/report.schema.json, and what `diff` and `facts` print against theirs.

usage: schema_test.py PROGRAM SOURCE_DIR
"""
import json
import os
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)

program, source = sys.argv[1:]
with open(os.path.join(source, "lint/report/report.schema.json"), encoding="utf-8") as file:
    schema = json.load(file)
validator_class = jsonschema.validators.validator_for(schema)
validator_class.check_schema(schema)
validator = validator_class(schema)


def report(*arguments):
    done = subprocess.run([program, "--format", "json", *arguments], capture_output=True, check=False)
    return json.loads(done.stdout)


def faults(instance):
    return [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validator.iter_errors(instance)]


failed = False
with tempfile.TemporaryDirectory() as folder:
    broken = os.path.join(folder, "broken.docx")
    with open(broken, "wb") as file:
        file.write(b"this is no archive")
    fixtures = os.path.join(source, "fixtures")
    waived = os.path.join(folder, "waived.md")
    with open(os.path.join(source, "tests/cli/draft.md"), encoding="utf-8") as file:
        draft = file.read()
    with open(waived, "w", encoding="utf-8") as file:
        comment = "<!-- clauselint-waive annual-delivery until 2027-01-31 by Jane: why -->\n\n"
        file.write(draft.replace("\n1.3 ", "\n" + comment + "1.3 "))
    baseline = os.path.join(folder, "baseline.yaml")
    in_baseline = [waived, "--baseline", baseline, "--update-baseline", "--today", "2026-11-26"]
    kinds = [f.get("suppression", {}).get("kind") for f in report(*in_baseline)["documents"][0]["findings"]]
    if not {"comment", "baseline"} <= set(kinds):
        print(f"nothing is suppressed: {kinds}")
        failed = True
    for arguments in ([fixtures], [fixtures, "--explain"], in_baseline, [broken, os.path.join(folder, "none.md")]):
        instance = report(*arguments)
        if not instance["documents"]:
            print(f"{arguments}: no documents")
            failed = True
        for fault in faults(instance):
            print(f"{arguments}: {fault}")
            failed = True

with open(os.path.join(source, "lint/report/comparison.schema.json"), encoding="utf-8") as file:
    comparison_schema = json.load(file)
validator_class.check_schema(comparison_schema)
contracts = os.path.join(source, "fixtures/contracts")
for versions in (["british-hosting.md", "short-names.docx"], ["amendment.docx"]):
    paths = [os.path.join(contracts, name) for name in versions]
    done = subprocess.run([program, "diff", "--format", "json", *paths], capture_output=True, check=False)
    instance = json.loads(done.stdout)
    if not any(r["causes"] for r in instance["requirements"]) or not instance["clauses"]:
        print(f"{versions}: nothing differs")
        failed = True
    for error in validator_class(comparison_schema).iter_errors(instance):
        print(f"{versions}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
        failed = True

with open(os.path.join(source, "lint/report/facts.schema.json"), encoding="utf-8") as file:
    facts_schema = json.load(file)
validator_class.check_schema(facts_schema)
done = subprocess.run([program, "facts", "--format", "json", contracts], capture_output=True, check=False)
instance = json.loads(done.stdout)
for what in ("parties", "terms", "references", "norms"):
    if not any(document[what] for document in instance["documents"]):
        print(f"facts: no {what}")
        failed = True
for error in validator_class(facts_schema).iter_errors(instance):
    print(f"facts: {'/'.join(map(str, error.absolute_path))}: {error.message}")
    failed = True

# The schema must refuse, too.
instance = report(broken)
instance["documents"][0]["verdict"] = "fine"
if not faults(instance):
    print("an unknown key passes")
    failed = True
sys.exit(failed)
