# SPDX-License-Identifier: MIT
"""Pages of the fixtures: well-formed, without anything from elsewhere, each link leads somewhere.

    page_test.py PROGRAM SOURCE_DIR
"""
import base64
import collections
import hashlib
import html.parser
import re
import subprocess
import sys

VOID = {"meta", "wbr", "input", "br", "link", "img"}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.targets, self.faults = [], [], [], []
        self.raw = collections.defaultdict(list)
        self.headings, self.policy = [], ""
        self.feed(text)
        self.close()
        if self.open:
            self.faults.append(f"left open: {self.open}")

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if "id" in values:
            self.ids.append(values["id"])
        for name in ("href", "src", "action", "xlink:href"):
            if name in values:
                self.targets.append(values[name])
        for name in ("style",) + tuple(each for each in values if each.startswith("on")):
            if name in values:
                self.faults.append(f"<{tag}> has {name}")
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> at {self.getpos()} closes nothing")

    def handle_data(self, data):
        if self.open and self.open[-1] in ("style", "script"):
            self.raw[self.open[-1]].append(data)


def check(text):
    page = Page(text)
    faults = page.faults
    faults += [f"two elements have the id {each}" for each, count in collections.Counter(page.ids).items() if count > 1]
    for target in page.targets:
        if not target.startswith("#"):
            faults.append(f"leads out of the page: {target}")
        elif target[1:] not in page.ids:
            faults.append(f"leads nowhere: {target}")
    for kind in ("style", "script"):
        allowed = re.search(rf"{kind}-src '(sha256-[^']+)'", page.policy)
        digest = hashlib.sha256("".join(page.raw[kind]).encode()).digest()
        if not allowed or allowed[1] != "sha256-" + base64.b64encode(digest).decode():
            faults.append(f"the policy does not allow the page's own {kind}")
    if "url(" in "".join(page.raw["style"]) or "@import" in "".join(page.raw["style"]):
        faults.append("the style loads something")
    for above, below in zip(page.headings, page.headings[1:]):
        if below > above + 1:
            faults.append(f"a heading of level {below} follows one of level {above}")
    return faults


def main():
    program, source = sys.argv[1:]
    faults = []
    for inputs in (["fixtures/colocation.docx"], ["fixtures/colocation.md", "--explain"],
                   ["fixtures/contracts"], ["fixtures/hostile"], ["fixtures/hostile/binary.md"]):
        run = subprocess.run([program, *inputs, "--format", "html"], cwd=source, capture_output=True, check=False)
        faults += [f"{' '.join(inputs)}: {each}" for each in check(run.stdout.decode())]
    print("\n".join(faults[:20]))
    return 1 if faults else 0


sys.exit(main())
