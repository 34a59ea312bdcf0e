"""Runs a command at a pseudo-terminal of its own: python3 terminal.py '{"command": [...], ...}'.

Prints all that the terminal showed and exits as the command did. Exit code 99: an expected text never came.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

plan = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(plan["command"][0], plan["command"])

fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, plan["columns"], 0, 0))
shown = b""
searched = 0
exchanges = list(plan["exchanges"])
deadline = time.monotonic() + 20
while True:
    if exchanges:
        found = shown.find(exchanges[0]["expect"].encode(), searched)
        if found >= 0:
            searched = found + len(exchanges[0]["expect"].encode())
            # Raw mode is set before the question is written; a moment's patience costs nothing.
            time.sleep(0.05)
            os.write(terminal, exchanges.pop(0)["send"].encode())
            deadline = time.monotonic() + 20
            continue
    if time.monotonic() > deadline:
        os.kill(pid, 9)
        sys.stdout.buffer.write(shown)
        sys.stderr.write("waited in vain for: %r" % (exchanges[:1] or "the end"))
        sys.exit(99)
    readable, _, _ = select.select([terminal], [], [], 0.1)
    if not readable:
        continue
    try:
        read = os.read(terminal, 65536)
    except OSError:
        read = b""
    if not read:
        break
    shown += read

_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(shown)
if exchanges:
    sys.stderr.write("it ended without: %r" % exchanges[0])
    sys.exit(99)
sys.exit(os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
