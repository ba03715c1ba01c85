"""A running `disclose preview` of a copy of the repository's site."""

import re
import shutil
import subprocess
import time

from conftest import DAY, PROGRAM, ROOT


class Preview:
    """The preview of a site in `folder`, which it fills with a copy of this repository's unless there is one."""

    def __init__(self, folder, *options, program=PROGRAM):
        self.folder = folder
        for name in ("Content", "Templates"):
            if not (folder / name).exists():
                shutil.copytree(ROOT / name, folder / name)
        self.log = open(folder / "log.txt", "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [program, "preview", "--site", folder, "--port", "0", "--date", DAY, "--lang", "en", *options],
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        line = self.process.stdout.readline()
        self.address = re.search(r"http://127\.0\.0\.1:\d+/", line).group()
        self.port = int(self.address.rsplit(":", 1)[1].strip("/"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()
        self.log.close()

    def said(self):
        """What it has said on standard error."""
        return (self.folder / "log.txt").read_text(encoding="utf-8")

    def until_said(self, text, times=1, seconds=10):
        """Waits until it has said `text` so many times."""
        end = time.monotonic() + seconds
        while self.said().count(text) < times:
            assert time.monotonic() < end, self.said()
            time.sleep(0.02)

    def replace(self, path, old, new):
        """Replaces `old` by `new` in the file at `path`, as an editor that writes in place."""
        file = self.folder / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def memory(self):
        """How much memory the program holds, in MiB."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            return int(re.search(r"VmRSS:\s+(\d+) kB", file.read()).group(1)) / 1024
