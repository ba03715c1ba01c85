"""A disk that fails at any change of `build`, `import`, `publish` and `archive create`: EIO once, full or read-only from then on,
or a process that is gone (kill -9). What stood there is whole, nothing half is left under a good name, the message says what
happened, and the same command then goes through.

Every change is one point; CI takes a few of them spread over the whole, `FAULTS=all` takes each (half an hour).
"""

import errno
import json
import os
import shutil
import subprocess

import pytest

from conftest import DAY, PROGRAM, files_below

POINTS = os.environ.get("FAULTS", "2")
KINDS = {"killed": 0, "EIO": errno.EIO, "full": errno.ENOSPC, "read-only": errno.EROFS}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """The failing disk, compiled."""
    path = tmp_path_factory.mktemp("faults") / "faults.so"
    source = os.path.join(os.path.dirname(__file__), "faults.c")
    subprocess.run(["clang", "-shared", "-fPIC", "-O1", "-o", path, source, "-ldl"], check=True)
    return path


class Work:
    """One command on a copy of a prepared site, its result, and what may stand there after any fault."""

    def __init__(self, site, words, result, day=DAY):
        self.site, self.words, self.result, self.day = site, words, result, day
        self.copies = 0

    def copy(self):
        self.copies += 1
        folder = self.site.folder.parent / f"copy-{self.copies}"
        shutil.copytree(self.site.folder, folder, symlinks=True)
        return folder

    def run(self, folder, library=None, **fault):
        environment = {**os.environ, "TMPDIR": str(folder.parent)}
        if library:
            environment.update(LD_PRELOAD=str(library), FAULT_ROOT=str(folder), **{name: str(value) for name, value in fault.items()})
        words = [str(word).replace("{site}", str(folder)) for word in self.words]
        day = ["--date", self.day] if self.day else []
        head = 2 if words[0] == "archive" else 1
        return subprocess.run(
            [PROGRAM, *words[:head], "--site", folder, *day, "--lang", "en", *words[head:]], capture_output=True, text=True,
            env=environment, check=False, errors="replace")


def below(folder):
    return files_below(folder.resolve()) if folder.exists() else {}


def built(folder):
    """The site in the output folder; nothing while a journal stands there, from which the next build puts the rest in."""
    if (folder / "Public/.disclose/journal").exists():
        return "to be finished"
    files = below(folder / "Public")
    return files if "manifest.json" in files else {}


def survive(work, library, record_property):
    """Lets the command meet every kind of fault at the chosen points."""
    old = work.result(work.site.folder)
    folder = work.copy()
    count = folder.parent / "count"
    good = work.run(folder, library, FAULT_COUNT=count)
    assert good.returncode == 0, good.stderr
    new = work.result(folder)
    assert new != old
    changes = int(count.read_text())
    assert changes > 10
    step = 1 if POINTS == "all" else max(1, changes // int(POINTS))
    survived = 0
    for kind, number in KINDS.items():
        for point in range(1 + survived % step, changes + 1, step):
            folder = work.copy()
            result = work.run(folder, library, FAULT_AT=point, FAULT_ERROR=number)
            where = f"{kind} at change {point} of {changes}: {result.returncode} {result.stderr}"
            assert work.result(folder) in (old, new, "to be finished"), where
            if result.returncode == 0:
                assert work.result(folder) == new, where
            elif kind != "killed":
                assert result.returncode == 2 and len(result.stderr.strip()) > 20 and "Fatal" not in result.stderr, where
            again = work.run(folder)
            assert again.returncode == 0, f"{where}; then: {again.stderr}"
            assert work.result(folder) == new, f"{where}; then something else"
            shutil.rmtree(folder)
            survived += 1
    record_property("faults of a disk survived", survived)


def test_build(site, library, record_property):
    site.notice("第二版").records(3)
    survive(Work(site, ["build"], built), library, record_property)


def test_a_first_build(site, library, record_property):
    shutil.rmtree(site.public)
    survive(Work(site, ["build"], built), library, record_property)


def test_import(site, library, record_property):
    site.write("new.csv", "编号,项目名称,得分,等级,主管部门\nxm-77,新桥,92,优,交通运输局\n")
    words = ["import", "{site}/new.csv", "--region", "152501", "--year", "2024", "--stage", "财政评价", "--subject", "项目支出"]
    work = Work(site, words, lambda folder: below(folder / "Content/152501/2024"), day=None)
    survive(work, library, record_property)


def test_publish(site, library, record_property):
    site.publish(site.folder / "web")
    site.notice("第二版").build()
    words = ["publish", "--to", "{site}/web", "--approve", site.fingerprint()]

    def result(folder):
        return below(folder / "web" / "current")

    survive(Work(site, words, result), library, record_property)


def test_archive(site, library, record_property):
    def result(folder):
        """How many snapshots bear a name; every one of them is whole."""
        names = sorted(path.name for path in (folder / "Archive").glob("[!.]*")) if (folder / "Archive").exists() else []
        for name in names:
            verified = subprocess.run(
                [PROGRAM, "archive", "verify", name, "--site", folder, "--format", "json"], capture_output=True, text=True, check=False)
            assert verified.returncode == 0, verified.stdout
            assert json.loads(verified.stdout)
        return [len(names) > 0]

    survive(Work(site, ["archive", "create"], result), library, record_property)
