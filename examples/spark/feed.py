"""Rows through one kliping process, in order: every row comes out once, as a line or as a problem."""

import json
import re
import subprocess
import threading
from collections import deque

PROBLEM = re.compile(r"kliping: stdin:(\d+): (.*)")


class Lost(RuntimeError):
    """kliping ended early or out of step: the task has to be run again."""


class Feeder(threading.Thread):
    """Writes rows to a process while its output is read elsewhere: neither pipe waits for the other."""

    def __init__(self, process, rows):
        super().__init__(daemon=True)
        self.process = process
        self.rows = rows
        #: Number and id of each row that went in and has not come out.
        self.waiting = deque()
        self.error = None

    def run(self):
        try:
            with self.process.stdin as stdin:
                for number, row in enumerate(self.rows, 1):
                    self.waiting.append((number, row["id"]))
                    given = {key: value for key, value in row.items() if value is not None}
                    stdin.write(json.dumps(given).encode() + b"\n")
        except BrokenPipeError:
            pass  # The exit status tells.
        except Exception as error:
            self.error = error

    def next_is(self, index, value):
        """Takes out the next row, which must have this number (0) or this id (1)."""
        if not self.waiting or self.waiting[0][index] != value:
            raise Lost(f"{value!r} came out, but {list(self.waiting)[:1]} was next")
        return self.waiting.popleft()[1]


def through_kliping(command, rows):
    """
    Feeds dicts with `id` (text), `text` and optional `publishedAt` and `homeRegion` to a command such as
    ["npx", "kliping", "parse", "--format", "tables"]; yields (id, line, problem) for each, in order.

    Raises Lost when not every row came out.
    """
    # Messages come through the same pipe as lines, and so at their place among them.
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    feeder = Feeder(process, rows)
    feeder.start()
    try:
        message = ""
        for line in process.stdout:
            text = line.decode(errors="replace").rstrip("\n")
            problem = PROBLEM.fullmatch(text)
            if problem:
                yield feeder.next_is(0, int(problem[1])), None, problem[2]
            elif text.startswith('{"id":') and line.endswith(b"\n"):
                yield feeder.next_is(1, json.loads(text)["id"]), text, None
            else:
                message = text
        status = process.wait()
        feeder.join()
        if feeder.error:
            raise feeder.error
        if feeder.waiting or status not in (0, 1):
            left = len(feeder.waiting)
            raise Lost(f"kliping ended with status {status}, {left} rows left: {message}")
    finally:
        process.kill()
        process.wait()
