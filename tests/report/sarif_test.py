# SPDX-License-Identifier: MIT
"""SARIF reports of the fixtures: what cannot be said in a schema, and that each fix cures.

    sarif_test.py PROGRAM SOURCE_DIR
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse

program, source = sys.argv[1:]
fixtures = os.path.join(source, "fixtures")
faults = []


def lint(*arguments, folder=fixtures, form="sarif"):
    done = subprocess.run([program, *arguments, "--no-config", "--format", form], cwd=folder, capture_output=True, check=False)
    return json.loads(done.stdout)


def offset(lines, line, column):
    """Of a one-based line and column in UTF-16 code units, in bytes of the file."""
    before = lines[line - 1].decode().encode("utf-16-le")[: 2 * (column - 1)].decode("utf-16-le")
    return sum(map(len, lines[: line - 1])) + len(before.encode())


def is_utf8(data):
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def span(data, region):
    lines = data.splitlines(keepends=True) or [b""]
    return (offset(lines, region["startLine"], region["startColumn"]), offset(lines, region["endLine"], region["endColumn"]))


def check_region(run, place):
    physical = place["physicalLocation"]
    at = physical["artifactLocation"]
    path = urllib.parse.unquote(at["uri"])
    if run["artifacts"][at["index"]]["location"]["uri"] != at["uri"]:
        faults.append(f"{path}: wrong index of artifact")
    with open(os.path.join(fixtures, path), "rb") as file:
        data = file.read()
    if not path.endswith(".md") or not is_utf8(data):
        return
    for region in [physical["region"]] + [physical[each] for each in ["contextRegion"] if each in physical]:
        begin, end = span(data, region)
        words = data[begin:end].decode()
        if "snippet" in region and words != region["snippet"]["text"]:
            faults.append(f"{path}: {region} has {words!r}")


def check_fix(result, fix):
    """Makes the changes and lints again."""
    change = fix["artifactChanges"][0]
    path = urllib.parse.unquote(change["artifactLocation"]["uri"])
    with open(os.path.join(fixtures, path), "rb") as file:
        data = file.read()
    changes = sorted(((*span(data, each["deletedRegion"]), each["insertedContent"]["text"]) for each in change["replacements"]),
                     key=lambda each: each[0])
    for begin, end, text in reversed(changes):
        data = data[:begin] + text.encode() + data[end:]
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "fixed.md"), "wb") as file:
            file.write(data)
        verdicts = lint("fixed.md", folder=folder, form="json")["documents"][0]["requirements"]
    if not any(each["rule"] == result["ruleId"] and each["verdict"] == "satisfied" for each in verdicts):
        faults.append(f"{path}: the fix of {result['ruleId']} does not cure")


def check(log):
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    if run["columnKind"] != "utf16CodeUnits" or not run["results"]:
        faults.append("no results, or other columns")
    for rule in rules:
        if not rule["help"]["text"] or re.search("[⟦⟧]", json.dumps(rule, ensure_ascii=False)):
            faults.append(f"{rule['id']}: no help, or marks in it")
    prints = [(each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], each["partialFingerprints"]["clauselint/v1"])
              for each in run["results"]]
    if len(prints) != len(set(prints)):
        faults.append("two results of a contract have one fingerprint")
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            faults.append(f"wrong index of rule {result['ruleId']}")
        for place in result["locations"] + result.get("relatedLocations", []):
            check_region(run, place)


everything = lint("colocation.md", "colocation.docx", "contracts", "hostile")
check(everything)
fixed = 0
for result in everything["runs"][0]["results"]:
    for fix in result.get("fixes", [])[:1] if fixed < 12 else []:
        check_fix(result, fix)
        fixed += 1
if fixed == 0:
    faults.append("no fix in any contract")
print("\n".join(faults[:20]))
sys.exit(1 if faults else 0)
