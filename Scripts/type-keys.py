#!/usr/bin/env python3
"""Runs a program in a terminal of its own and types keys, one after the other; for tests of what only happens in a terminal.

    Scripts/type-keys.py 'a|\\x1b[A|e|\\x7f|\\r|\\x03' PROGRAM ARGUMENT...

Between two keys it waits until the program has been silent for a moment. Prints the exit code and whether the terminal hands on lines and shows
what is typed, as at the beginning, then everything that the program wrote: `exit 130, terminal restored`.

Exit 0, also when the program fails; 2: the program doesn't end within 60 s.
"""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios

# Seconds: until the first sign of life, until a key shows something, and what counts as silence after it.
START, ANSWER, SILENCE = 20, 1, 0.2


def main():
    signal.alarm(60)
    signal.signal(signal.SIGALRM, lambda *_: sys.exit(2))
    keys = [key.encode().decode("unicode_escape").encode("latin-1") for key in sys.argv[1].split("|")]
    process, terminal = pty.fork()
    if process == 0:
        os.execv(sys.argv[2], sys.argv[2:])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 90, 0, 0))
    text = wait(terminal, START)
    for key in keys:
        os.write(terminal, key)
        text += wait(terminal, ANSWER)
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    mode = termios.tcgetattr(terminal)[3]
    restored = bool(mode & termios.ICANON) and bool(mode & termios.ECHO)
    print(f"exit {code}, terminal {'restored' if restored else 'left as it was for keys'}")
    sys.stdout.write(text.decode("utf-8", "replace"))


def wait(terminal, patience):
    """What the program writes until it is silent or gone."""
    text = b""
    while select.select([terminal], [], [], patience)[0]:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        text += piece
        patience = SILENCE
    return text


if __name__ == "__main__":
    main()
