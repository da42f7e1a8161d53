# SPDX-License-Identifier: MIT
"""The schemas of rules and vocabularies, and the program, accept the same files; the built-in ones, too.

Run with the program and the root of the project; 77 when python3-jsonschema or python3-yaml is missing.
"""
import copy
import glob
import json
import os
import subprocess
import sys
import tempfile

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

PROGRAM, ROOT = sys.argv[1:3]

RULE = {
    "title": "The operator maintains its certification",
    "severity": "note",
    "belongs": ["topic-security"],
    "requires": {
        "maintain": {
            "found": [{"modality": "duty", "by": ["operator", "both"], "action": "maintain", "about": "soc2"}],
            "weak": [{"modality": "power", "about": "soc2", "because": "it may, but need not"}],
            "missing": "nobody is obliged to",
        }
    },
}
PATTERN = ("requires", "maintain", "found", 0)
# One value for every key of a pattern.
VALUES = {
    "modality": ["duty", "power"],
    "by": "tenant",
    "to": "regulator",
    "whose": "operator",
    "not-whose": "tenant",
    "action": ["maintain", "obtain"],
    "clause-norm": {"modality": "duty", "about": "iso27001"},
    "period": "at most 10 business days",
    "amount": "defined",
    "frequency": "at most 12 months",
    "negated": "true",
    "passive": "true",
    "imperative": "false",
    "through": "true",
    "means": "false",
    "query": "(period) @period",
}
# Where in the rule, and what stands there instead; None takes it away.
WRONG = [
    (("titel",), "A title"),
    (("title",), None),
    (("requires",), None),
    (("severity",), "fatal"),
    (("belongs",), {"topic-security": "first"}),
    (("requires", "maintain", "missing"), None),
    (("requires", "maintain", "found"), None),
    (("requires", "maintain", "preferred"), [{"modality": "duty"}]),
    (("requires", "maintain", "fuond"), [{"modality": "duty"}]),
    (("requires", "maintain", "weak", 0, "because"), None),
    ((*PATTERN, "modality"), "obligation"),
    ((*PATTERN, "by"), ["landlord"]),
    ((*PATTERN, "period"), "sometime"),
    ((*PATTERN, "frequency"), "often"),
    ((*PATTERN, "negated"), "perhaps"),
    ((*PATTERN, "abuot"), "soc2"),
    ((*PATTERN, "because"), "a reason where none belongs"),
    (("applies-when",), {"mention": "soc2"}),
    (("forbids",), {"certificate": {"mentions": "soc2"}}),
    (("finds",), "typo"),
]
WRONG_WORDS = [{"thing": {}}, {"stand-ins": {"it": {"words": ["it"]}}}]


def changed(path, value):
    rule = copy.deepcopy(RULE)
    place = rule
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return rule


def schema_of(name):
    with open(os.path.join(ROOT, "lint/rule", name + ".schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema


def program_takes(folder, name, content):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(content, file)  # JSON is YAML
    run = subprocess.run([PROGRAM, "rules", "check", folder], capture_output=True, text=True, check=False)
    os.remove(path)
    return run.returncode == 0


def main():
    faults = []
    schema, words_schema = schema_of("rule"), schema_of("vocabulary")
    rules, words = (jsonschema.Draft202012Validator(each) for each in (schema, words_schema))
    for path in glob.glob(os.path.join(ROOT, "rules/*/*.yaml")) + glob.glob(os.path.join(ROOT, "fixtures/packs/*/*/*.yaml")):
        validator = words if "/vocabulary/" in path else rules
        with open(path, encoding="utf-8") as file:
            content = yaml.safe_load(file)
        faults += [f"{path}: {error.message}" for error in validator.iter_errors(content)]

    keys = schema["$defs"]["pattern"]["properties"]
    right = [RULE] + [changed((*PATTERN, key), VALUES.get(key, ["iso27001", "certification"])) for key in keys]
    examples = [(rule, True) for rule in right] + [(changed(*each), False) for each in WRONG]
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "own"))
        os.mkdir(os.path.join(folder, "vocabulary"))
        for validator, name, rows in (
            (rules, "own/keeps-it.yaml", examples),
            (words, "vocabulary/own.yaml", [(each, False) for each in WRONG_WORDS]),
        ):
            for example, is_right in rows:
                says = {"schema": validator.is_valid(example), "program": program_takes(folder, name, example)}
                faults += [
                    f"the {who} {'takes' if takes else 'refuses'} {json.dumps(example)}"
                    for who, takes in says.items()
                    if takes != is_right
                ]
    print("\n".join(faults) or f"{len(examples)} rules, no faults")
    return 1 if faults else 0


sys.exit(main())
