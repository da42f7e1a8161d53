#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Validates JSON reports against lint/report/report.schema.json.

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
    for arguments in ([fixtures], [fixtures, "--explain"], [broken, os.path.join(folder, "none.md")]):
        instance = report(*arguments)
        if not instance["documents"]:
            print(f"{arguments}: no documents")
            failed = True
        for fault in faults(instance):
            print(f"{arguments}: {fault}")
            failed = True

# The schema must refuse, too.
instance = report(broken)
instance["documents"][0]["verdict"] = "fine"
if not faults(instance):
    print("an unknown key passes")
    failed = True
sys.exit(failed)
