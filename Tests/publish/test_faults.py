"""A disk that fails at any change of `build`, `import`, `publish` and `archive create`: EIO once, full or read-only from then on,
or a process that is gone (kill -9). What stood there is whole, nothing half is left under a good name, the message says what
happened, and the same command then goes through.

Every change is one point; CI takes a few of them spread over the whole, all where there are only a few, and `FAULTS=all` takes
each (half an hour).
"""

import errno
import json
import os
import shutil
import subprocess

import pytest

from conftest import DAY, FILES, PROGRAM, files_below

POINTS = os.environ.get("FAULTS", "2")
FEWER = os.environ.get("FAULTS", "1")
FEW = 9
TEMPORARY = "temporary"
NOTES = {".Public.notes", ".Public.notes.part"}
KINDS = {"killed": 0, "EIO": errno.EIO, "full": errno.ENOSPC, "read-only": errno.EROFS}


def on_site(*words, day=DAY):
    """The command on the site, with its options."""
    head = 2 if words[0] == "archive" else 1
    return [*words[:head], "--site", "{site}", *(["--date", day] if day else []), "--lang", "en", *words[head:]]


class Work:
    """One command on a copy of a prepared site, its result, and what may stand there after any fault.

    Temporary files are on the same disk, in a folder of their own. The library stands by in every run, because a build counts the
    libraries among what a site is made by.
    """

    def __init__(self, site, words, library, result):
        self.site, self.words, self.library, self.result = site, words, library, result
        self.copies = 0

    def copy(self):
        self.copies += 1
        folder = self.site.folder.parent / f"copy-{self.copies}"
        shutil.copytree(self.site.folder, folder, symlinks=True)
        (folder / TEMPORARY).mkdir()
        return folder

    def run(self, folder, **fault):
        environment = {
            **os.environ, "TMPDIR": str(folder / TEMPORARY), "LD_PRELOAD": str(self.library), "FAULT_ROOT": str(folder),
            **{name: str(value) for name, value in fault.items()}}
        words = [str(word).replace("{site}", str(folder)) for word in self.words]
        return subprocess.run([PROGRAM, *words], capture_output=True, text=True, env=environment, check=False, errors="replace")


def names(folder):
    """Every name below the folder; two releases or packages of the same thing at different moments bear the same one."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def below(folder):
    return files_below(folder.resolve()) if folder.exists() else {}


def different(folder, whole):
    """What is left there or gone. What a killed command or a bad disk left of temporary files goes with the next that needs some."""
    return {name for name in names(folder) ^ whole if not name.startswith(TEMPORARY + "/")}


def built(folder, output="Public"):
    """The site in the output folder; nothing while a journal stands there, from which the next build puts the rest in."""
    if (folder / output / ".disclose/journal").exists():
        return "to be finished"
    files = below(folder / output)
    return files if "manifest.json" in files else {}


def survive(work, record_property, points=POINTS):
    """Lets the command meet every kind of fault at the chosen points."""
    old = work.result(work.site.folder)
    folder = work.copy()
    count = folder.parent / "count"
    good = work.run(folder, FAULT_COUNT=count)
    assert good.returncode == 0, good.stderr
    new = work.result(folder)
    assert new != old
    whole = names(folder)
    assert not list((folder / TEMPORARY).iterdir())
    changes = int(count.read_text())
    assert changes > 2
    # A command of few changes meets every fault at each of them.
    step = 1 if points == "all" or changes < FEW else max(1, changes // int(points))
    survived = 0
    for place, (kind, number) in enumerate(KINDS.items()):
        # Every kind begins elsewhere, so that few points are spread too.
        for point in range(1 + (2 * place + 1) * step // (2 * len(KINDS)), changes + 1, step):
            folder = work.copy()
            result = work.run(folder, FAULT_AT=point, FAULT_ERROR=number)
            where = f"{kind} at change {point} of {changes}: {result.returncode} {result.stderr}"
            assert work.result(folder) in (old, new, "to be finished"), where
            if result.returncode == 0:
                assert work.result(folder) == new, where
                # The site stands without the notes for the next build, and the program says so.
                left = different(folder, whole) - (NOTES if "could be noted" in result.stderr else set())
                assert left == set(), f"{where}; then {left} is left or gone"
                shutil.rmtree(folder)
                survived += 1
                continue
            if kind != "killed":
                assert result.returncode == 2 and len(result.stderr.strip()) > 20 and "Fatal" not in result.stderr, where
            again = work.run(folder)
            assert again.returncode == 0, f"{where}; then: {again.stderr}"
            assert different(folder, whole) == set(), f"{where}; then {different(folder, whole)} is left or gone"
            assert work.result(folder) == new, f"{where}; then something else"
            shutil.rmtree(folder)
            survived += 1
    record_property("faults of a disk survived", survived)


def test_build(site, failing_disk, record_property):
    site.notice("第二版").records(3)
    survive(Work(site, on_site("build"), failing_disk, built), record_property)


def test_a_first_build(site, failing_disk, record_property):
    shutil.rmtree(site.public)
    survive(Work(site, on_site("build"), failing_disk, built), record_property)


def test_import(site, failing_disk, record_property):
    site.write("new.csv", "编号,项目名称,得分,等级,主管部门\nxm-77,新桥,92,优,交通运输局\n")
    words = on_site(
        "import", "{site}/new.csv", "--region", "152501", "--year", "2024", "--stage", "财政评价", "--subject", "项目支出", day=None)
    survive(Work(site, words, failing_disk, lambda folder: below(folder / "Content/152501/2024")), record_property)


def test_publish(site, failing_disk, record_property):
    site.publish(site.folder / "web")
    site.notice("第二版").build()
    words = on_site("publish", "--to", "{site}/web", "--approve", site.fingerprint())

    def result(folder):
        return below(folder / "web" / "current")

    survive(Work(site, words, failing_disk, result), record_property)


def test_archive(site, failing_disk, record_property):
    def result(folder):
        """How many snapshots bear a name; every one of them is whole."""
        names = sorted(path.name for path in (folder / "Archive").glob("[!.]*")) if (folder / "Archive").exists() else []
        for name in names:
            verified = subprocess.run(
                [PROGRAM, "archive", "verify", name, "--site", folder, "--format", "json"], capture_output=True, text=True, check=False)
            assert verified.returncode == 0, verified.stdout
            assert json.loads(verified.stdout)
        return [len(names) > 0]

    survive(Work(site, on_site("archive", "create"), failing_disk, result), record_property)


@pytest.fixture
def regions(site):
    """The site with a second region, built."""
    site.write("Content/divisions.csv", FILES["Content/divisions.csv"] + "152502,锡林浩特市,current,\n")
    shutil.copytree(site.folder / "Content/152501", site.folder / "Content/152502")
    return site.build()


def test_a_build_that_keeps_a_region(regions, failing_disk, record_property):
    regions.score("92.50")
    survive(Work(regions, on_site("build"), failing_disk, built), record_property, FEWER)


def test_a_part(regions, failing_disk, record_property):
    def result(folder):
        """The part, which is finished when its notes, without which it cannot be merged, name its manifest."""
        files = built(folder, "part")
        if files and files != "to be finished" and files["manifest.json"] not in (folder / "part/.notes").read_text(encoding="utf-8"):
            return "to be finished"
        return files

    words = on_site("build", "--shard", "1/2", "--output", "{site}/part")
    survive(Work(regions, words, failing_disk, result), record_property, FEWER)


def test_merge(regions, failing_disk, record_property, monkeypatch):
    monkeypatch.setenv("LD_PRELOAD", str(failing_disk))
    shutil.rmtree(regions.public)
    for number in "12":
        regions.run("build", "--shard", f"{number}/2", "--output", regions.folder / number)
    survive(Work(regions, on_site("merge", "{site}/1", "{site}/2"), failing_disk, built), record_property, FEWER)


def test_new(site, failing_disk, record_property):
    def result(folder):
        """The site to start from; what is there of it before its last file is gone on with."""
        files = below(folder / "fresh")
        return files if not files or "填报表.xlsx" in files else "to be finished"

    survive(Work(site, ["new", "{site}/fresh", "--lang", "en"], failing_disk, result), record_property, FEWER)


@pytest.mark.parametrize("region", ["152501", "152502"])
def test_add(site, failing_disk, record_property, region):
    site.write("Content/divisions.csv", FILES["Content/divisions.csv"] + "152502,锡林浩特市,current,\n")
    words = on_site("add", "--region", region, "--year", "2025", "--publisher", "财政局", day=None)
    survive(Work(site, words, failing_disk, lambda folder: below(folder / "Content" / region)), record_property, FEWER)


def test_update(site, failing_disk, record_property):
    survive(
        Work(site, on_site("update", day=None), failing_disk, lambda folder: below(folder / "Templates/standard")), record_property,
        FEWER)


def test_a_report(site, failing_disk, record_property):
    words = on_site("check", "--format", "html", "--output", "{site}/report.html")
    survive(Work(site, words, failing_disk, lambda folder: below(folder).get("report.html")), record_property, FEWER)


def test_a_package(site, failing_disk, record_property):
    words = on_site("publish", "--to", "package:{site}/site.zip", "--approve", site.fingerprint())
    survive(Work(site, words, failing_disk, lambda folder: below(folder).get("site.zip")), record_property, FEWER)


def test_restoring(site, failing_disk, record_property):
    site.archive()
    words = on_site("archive", "restore", "2024-01", "--to", "{site}/back", day=None)
    survive(Work(site, words, failing_disk, lambda folder: below(folder / "back")), record_property, FEWER)


def test_announcing(site, failing_disk, record_property):
    site.archive()
    words = on_site("archive", "announce", day=None)
    survive(Work(site, words, failing_disk, lambda folder: below(folder / "Content").get("snapshots.csv")), record_property, FEWER)
