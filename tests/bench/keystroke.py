#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How long diagnostics take after a keystroke, and how much memory the language server holds.

    tests/bench/keystroke.py PROGRAM [--pages 5 40 400] [--edits 200] [--keep FILE]

The contracts are those of fixtures/contracts one after another, their sections renumbered, at 500
words a page. A word of a clause in the middle is changed, each time to one that was not there before,
and each change is waited for.
"""

import argparse
import json
import pathlib
import re
import statistics
import subprocess
import sys
import time

FIXTURES = pathlib.Path(__file__).parents[2] / "fixtures/contracts"
WORDS_OF_PAGE = 500


def renumbered(text, first):
    """The contract with its sections counted from `first` + 1, and how many it has."""
    sections = [int(n) for n in re.findall(r"(?m)^## (\d+)\\?\. ", text)]
    shift = lambda match: match[1] + str(int(match[2]) + first)
    text = re.sub(r"(?m)^(#+ |)(\d+)(?=\\?\.)", shift, text)
    text = re.sub(r"\b([Ss]ections?|[Cc]lauses?) (\d+)", lambda m: f"{m[1]} {int(m[2]) + first}", text)
    return text, max(sections, default=0)


def contract(pages):
    texts = [path.read_text() for path in sorted(FIXTURES.glob("*.md"))]
    parts, words, first = [], 0, 0
    while words < pages * WORDS_OF_PAGE:
        for text in texts:
            text, sections = renumbered(text, first)
            lines = text.splitlines()
            left = pages * WORDS_OF_PAGE - words
            while lines and left > 0:
                line = lines.pop(0)
                left -= len(line.split())
                parts.append(line)
            parts.append("")
            words = pages * WORDS_OF_PAGE - left
            first += sections
            if left <= 0:
                break
    return "\n".join(parts) + "\n"


class Server:
    def __init__(self, program):
        self.process = subprocess.Popen([program, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {
            "textDocument": {"publishDiagnostics": {"relatedInformation": True}}}})
        self.tell("initialized", {})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.send({"id": 1, "method": method, "params": params})
        return json.loads(self.receive())

    def receive(self):
        length = 0
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return self.process.stdout.read(length)

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def close(self):
        self.ask("shutdown", None)
        self.tell("exit", None)
        self.process.wait()


def place_to_type(text):
    """Line and column behind the first word of a long line near the middle."""
    lines = text.splitlines()
    number = next(i for i in range(len(lines) // 2, len(lines)) if re.match(r"\d+\.\d+ .{80}", lines[i]))
    return number, lines[number].index(" ", lines[number].index(" shall ") + 7 if " shall " in lines[number] else 60)


def letters(number):
    """Another word for each number."""
    word = chr(ord("a") + number % 26)
    return letters(number // 26 - 1) + word if number >= 26 else word


def measure(program, pages, edits, keep):
    text = contract(pages)
    if keep:
        pathlib.Path(keep).write_text(text)
    server = Server(program)
    uri = "file:///contract.md"
    server.tell("textDocument/didOpen", {"textDocument": {
        "uri": uri, "languageId": "markdown", "version": 1, "text": text}})
    size = len(server.receive())
    line, column = place_to_type(text)
    times, early, end = [], 0, column
    for edit in range(edits + 10):
        word = "s" + letters(edit)
        begin = time.perf_counter()
        server.tell("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": edit + 2},
            "contentChanges": [{"range": {"start": {"line": line, "character": column},
                                          "end": {"line": line, "character": end}},
                                "text": word}]})
        end = column + len(word)
        server.receive()
        times.append((time.perf_counter() - begin) * 1000)
        if edit == 9:
            early = server.memory()
            times.clear()
    late = server.memory()
    server.close()
    times.sort()
    print(f"| {pages} | {statistics.median(times):.1f} ms | {times[int(len(times) * 0.99)]:.1f} ms | "
          f"{early:.0f} MB | {late:.0f} MB | {len(text) / 1e6:.2f} MB | {size / 1000:.0f} kB |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--pages", type=int, nargs="+", default=[5, 40, 400])
    parser.add_argument("--edits", type=int, default=200)
    parser.add_argument("--keep", help="write the last contract here")
    options = parser.parse_args()
    print("| pages | median | 99th percentile | memory | at the end | text | diagnostics |\n|---|---|---|---|---|---|---|")
    for pages in options.pages:
        measure(options.program, pages, options.edits, options.keep)
    return 0


if __name__ == "__main__":
    sys.exit(main())
