# SPDX-License-Identifier: MIT
"""SARIF reports of every kind against the schema of what is written of SARIF 2.1.0.

    sarif_schema_test.py PROGRAM SOURCE_DIR

Where $SARIF_TOOLS names a folder in which the npm package @microsoft/sarif-multitool is installed, SARIF's own
schema and Microsoft's rules, those of GitHub among them, are asked, too. 77 without python3-jsonschema.
"""
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)

program, source = sys.argv[1:]
tools = glob.glob(os.path.join(os.environ.get("SARIF_TOOLS", "/nowhere"), "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"))
faults = []


def schema(path):
    with open(path, encoding="utf-8-sig") as file:
        loaded = json.load(file)
    validator = jsonschema.validators.validator_for(loaded)
    validator.check_schema(loaded)
    return validator(loaded)


schemas = [schema(os.path.join(source, "tests/report/sarif.schema.json"))]
schemas += [schema(os.path.join(os.path.dirname(each), "sarif-2.1.0.json")) for each in tools]


def errors(log):
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for each in schemas for error in each.iter_errors(log)]


def microsoft(log):
    """What Microsoft's validator says: it exits with 0, and says it in a file."""
    said = []
    with tempfile.TemporaryDirectory() as folder:
        report, answer = os.path.join(folder, "report.sarif"), os.path.join(folder, "answer.sarif")
        with open(report, "w", encoding="utf-8") as file:
            json.dump(log, file)
        for each in tools:
            subprocess.run([each, "validate", report, "--rule-kind", "Sarif;Gh", "--level", "Error;Warning", "--output", answer,
                            "--log", "ForceOverwrite"], capture_output=True, check=False)
            with open(answer, encoding="utf-8-sig") as file:
                said += [f"{result['ruleId']} {result.get('level', 'warning')}: {result['message']}"
                         for result in json.load(file)["runs"][0].get("results", [])
                         # It asks for a page about the program, which has no address of its own.
                         if result["ruleId"] != "SARIF2005"]
    return said


def told(path, *arguments, status=None, today="2026-11-26"):
    """The report on the contracts in a folder."""
    done = subprocess.run([program, ".", "--format", "sarif", "--today", today, *arguments], cwd=path, capture_output=True,
                          check=False)
    if status is not None and done.returncode != status:
        faults.append(f"{arguments}: status {done.returncode} instead of {status}")
    return json.loads(done.stdout)


def judge(name, log, holds):
    """`holds`: that the report is of the kind that is to be judged."""
    run = log["runs"][0]
    if not holds(run):
        faults.append(f"{name}: not what it is to be")
    complaints = errors(log) + microsoft(log)
    for rule in run["results"]:
        if run["tool"]["driver"]["rules"][rule["ruleIndex"]]["id"] != rule["ruleId"]:
            complaints.append("a result has another rule's index")
    faults.extend(f"{name}: {each}" for each in complaints[:5])


def kinds(run):
    return {each["kind"] for result in run["results"] for each in result.get("suppressions", [])}


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


with tempfile.TemporaryDirectory() as folder:
    def path(name):
        return os.path.join(folder, name)

    for each in ("draft.md", "poor.md", "clean.md"):
        shutil.copy(os.path.join(source, "tests/cli", each), folder)
    shutil.copy(os.path.join(source, "fixtures/colocation.docx"), path("our “deal” #1 (50%).docx"))
    findings = told(folder, status=1)
    judge("findings", findings, lambda run: len(run["results"]) > 5)
    judge("redacted", told(folder, "--redact"),
          lambda run: run["results"] and "snippet" not in json.dumps(run["results"]))

    subprocess.run([program, "waive", "draft.md", "--rule", "annual-delivery", "--reason", "in \"the\" portal\nfor now", "--approver",
                    "Jane Doe", "--expires", "2099-01-31", "--quiet"], cwd=folder, check=True)
    judge("waived", told(folder), lambda run: kinds(run) == {"external"})
    judge("waived, redacted", told(folder, "--redact"), lambda run: kinds(run) == {"external"})
    judge("not waived", told(folder, "--no-waivers"), lambda run: not kinds(run))
    with open(path("draft.md"), encoding="utf-8") as file:
        draft = file.read()
    comment = "<!-- clauselint-waive annual-delivery until 2027-01-31 by Jane: why -->\n\n"
    write(path("comment.md"), draft.replace("\n1.3 ", "\n" + comment + "1.3 "))
    judge("waived in a comment", told(folder), lambda run: kinds(run) == {"external", "inSource"})
    judge("expired", told(folder, today="2099-06-01"),
          lambda run: any(result["ruleId"] == "expired-waiver" for result in run["results"]))

    told(folder, "--baseline", "known.yaml", "--update-baseline")
    judge("baseline", told(folder, "--baseline", "known.yaml", status=0),
          lambda run: all("suppressions" in result for result in run["results"] if result["level"] == "error"))
    write(path("broken.docx"), "this is no archive")
    with open(path("latin.md"), "wb") as file:
        file.write(b"# \xe9\xff\n")
    judge("unreadable", told(folder, status=3),
          lambda run: not run["invocations"][0]["executionSuccessful"] and run["invocations"][0]["toolExecutionNotifications"])
    judge("unreadable, redacted", told(folder, "--redact", status=3), lambda run: run["results"])

with tempfile.TemporaryDirectory() as folder:
    shutil.copy(os.path.join(source, "tests/cli/clean.md"), folder)
    judge("nothing found", told(folder, status=0), lambda run: not run["results"])
judge("fixtures", told(os.path.join(source, "fixtures"), "--no-config", "--revisions", "both"), lambda run: len(run["results"]) > 50)
judge("fixtures, redacted", told(os.path.join(source, "fixtures"), "--no-config", "--redact"), lambda run: len(run["results"]) > 50)

# The schema must refuse, too.
findings["runs"][0]["results"][0]["level"] = "fatal"
if len(errors(findings)) < len(schemas):
    faults.append("an unknown level passes")
if not tools:
    print("SARIF's own schema and Microsoft's rules were not asked: $SARIF_TOOLS names no folder with @microsoft/sarif-multitool")
print("\n".join(faults[:30]))
sys.exit(1 if faults else 0)
