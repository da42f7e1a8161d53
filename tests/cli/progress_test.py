# SPDX-License-Identifier: MIT
"""Progress is shown on a terminal, cleared at the end, and never in a pipe.

    progress_test.py PROGRAM SOURCE_DIR
"""
import os
import pty
import subprocess
import sys

program, source = sys.argv[1:]
command = [program, "--no-config", "--quiet", "--fail-on", "never", os.path.join(source, "fixtures/contracts")]
environment = dict(os.environ, TERM="xterm")


def said_on_terminal():
    ours, theirs = pty.openpty()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs, env=environment) as process:
        os.close(theirs)
        said = b""
        try:
            while part := os.read(ours, 4096):
                said += part
        except OSError:  # the other side is closed
            pass
        process.wait()
    return said.decode()


said = said_on_terminal()
piped = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment, check=False).stderr
faults = []
if "\r1 of " not in said:
    faults.append(f"no progress on a terminal: {said!r}")
if not said.endswith("\r\x1b[K"):
    faults.append(f"the line is not cleared: {said!r}")
if piped:
    faults.append(f"progress in a pipe: {piped!r}")
print("\n".join(faults))
sys.exit(1 if faults else 0)
