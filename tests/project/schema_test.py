# SPDX-License-Identifier: MIT
"""The schema of project files and the program accept the same files.

Run with the program and the root of the project; 77 when python3-jsonschema is missing.
"""
import json
import os
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)

PROGRAM, ROOT = sys.argv[1:3]

RIGHT = [
    None,
    {},
    {"extends": "certification"},
    {"extends": ["certification"], "fail-on": "never"},
    {"rules": {"annual-delivery": "warning", "audit-cooperation": "off"}},
    {"rules": {"certification": "note", "annual-delivery": {"severity": "error"}}},
    {"parties": {"operator": "NorthPole Hosting", "tenant": ["Acme", "Acme Stores"]}},
    {"include": ["**/*.docx", "*.md"], "exclude": "archive"},
    {"rule-folders": ["rules"], "vocabularies": "words.yaml"},
    {"waivers": "waivers.yaml", "baseline": "baseline.yaml"},
    {
        "overrides": [
            {
                "files": "deals/**",
                "extends": ["certification"],
                "rules": {"annual-delivery": "note"},
                "parties": {"tenant": "Acme"},
                "fail-on": "warning",
            }
        ]
    },
    {"overrides": []},
]
WRONG = [
    [],
    "certification",
    {"rulse": {}},
    {"rules": []},
    {"rules": {"annual-delivery": "fatal"}},
    {"rules": {"annual-delivery": ["off"]}},
    {"extends": [["certification"]]},
    {"rules": {"annual-delivery": {"severity": "fatal"}}},
    {"rules": {"annual-delivery": "info"}},
    {"fail-on": "info"},
    {"parties": {"landlord": "Acme"}},
    {"parties": "Acme"},
    {"fail-on": "off"},
    {"include": ""},
    {"waivers": ["a", "b"]},
    {"waivers": ""},
    {"overrides": {}},
    {"overrides": [{"rules": {}}]},
    {"overrides": [{"files": "a", "exclude": "b"}]},
]


def main():
    with open(os.path.join(ROOT, "lint/project/project.schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "rules"))
        with open(os.path.join(folder, "words.yaml"), "w", encoding="utf-8") as file:
            file.write("things: {}\n")
        path = os.path.join(folder, "project.yaml")
        for example, is_right in [(each, True) for each in RIGHT] + [(each, False) for each in WRONG]:
            # JSON is YAML.
            with open(path, "w", encoding="utf-8") as file:
                json.dump(example, file)
            run = subprocess.run(
                [PROGRAM, "config", "--config", path, "draft.md"], capture_output=True, text=True
            )
            says = {"schema": validator.is_valid(example), "program": run.returncode == 0}
            for who, accepts in says.items():
                if accepts != is_right:
                    faults += 1
                    print(f"{who} {'takes' if accepts else 'refuses'} {json.dumps(example)}")
                    print(run.stderr)
    print(f"{len(RIGHT) + len(WRONG)} examples, {faults} faults")
    return 1 if faults else 0


sys.exit(main())
