"""Several commands on one site at once: one goes through, the others say why they do not, and nothing is mixed."""

import fcntl
import os
import re
import subprocess
import urllib.request

from conftest import FILES, PROGRAM, files_below


def start(site, *words, day="2026-01-01"):
    return subprocess.Popen(
        site.command(*words, day=day), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=site.environment())


def ended(processes):
    """What they said, by their exit status."""
    said = {}
    for process in processes:
        _, error = process.communicate()
        said.setdefault(process.returncode, []).append(error)
    return said


def test_two_builds_at_once(site):
    site.notice("第二版")
    said = ended([start(site, "build") for _ in range(6)])
    assert said.keys() <= {0, 2} and 0 in said
    assert all("Another" in error or "another" in error for error in said.get(2, []))
    after = files_below(site.public)
    site.build()
    assert files_below(site.public) == after
    assert not (site.public / ".disclose").exists()


def test_a_build_and_a_publication_at_once(site, place):
    target = place / "web"
    site.publish(target)
    releases = [site.digests()]
    approved = [site.fingerprint()]
    site.notice("第二版").build()
    releases.append(site.digests())
    approved.append(site.fingerprint())
    for number in range(4):
        site.notice("第一版" if number % 2 else "第二版")
        publication = start(site, "publish", "--to", target, "--approve", approved[number % 2])
        said = ended([start(site, "build"), publication])
        assert said.keys() <= {0, 1, 2}
        live = files_below((target / "current").resolve())
        assert live in releases
        # What went out is what was approved, whatever was being built meanwhile.
        assert publication.returncode != 0 or live == releases[number % 2]
        assert site.digests() in releases
    site.build().publish(target)
    assert files_below((target / "current").resolve()) == site.digests()


def test_an_import_and_a_preview_at_once(site):
    preview = start(site, "preview", "--port", "0")
    try:
        address = re.search(r"http://127\.0\.0\.1:\d+/", preview.stdout.readline()).group()

        def page():
            with urllib.request.urlopen(address + "152501/2024/index.html", timeout=30) as answer:
                return answer.read().decode()

        for number in range(10, 20):
            site.write("new.csv", "项目名称,得分,等级,主管部门\n" + "".join(
                f"新桥{other},{number}.{other},优,交通运输局\n" for other in range(10, 15)))
            words = ["import", site.folder / "new.csv", "--region", "152501", "--year", "2024", "--stage", "财政评价", "--subject", "项目支出"]
            process = start(site, *words, day=None)
            while process.poll() is None:
                # Every look shows one state of the list: all of its scores begin with the same number.
                assert len(set(re.findall(r">(1\d)\.1[0-4]<", page()))) <= 1
            assert process.returncode == 0, process.stderr.read()
            process.communicate()
        assert preview.poll() is None
    finally:
        preview.terminate()
        preview.communicate()
    site.build()
    assert ">19.14<" in (site.public / "152501/2024/index.html").read_text(encoding="utf-8")


def test_imports_and_builds_at_once(site):
    """A build takes in an import or not; where it comes in between, it says so and leaves the site as it was."""
    def scores():
        page = (site.public / "152501/2024/index.html").read_text(encoding="utf-8")
        return set(re.findall(r">(\d\d)\.1[0-4]<", page)), set(re.findall(r"新桥(\d\d)", page))

    words = ["--region", "152501", "--year", "2024", "--stage", "财政评价", "--subject", "项目支出"]
    said = {}
    for number in range(30, 36):
        site.write("new.csv", "编号,项目名称,得分,等级,主管部门\n" + "".join(
            f"n{other},新桥{number},{number}.{other},差,交通运输局\n" for other in range(10, 15)))
        both = [start(site, "import", site.folder / "new.csv", *words, day=None), start(site, "build")]
        for status, errors in ended(both).items():
            said.setdefault(status, []).extend(errors)
        # Score and name come from one import, whichever it was.
        found, named = scores()
        assert found == named and len(found) <= 1
    assert said.keys() <= {0, 2} and 0 in said
    assert all("while the site was being made" in error.lower() for error in said.get(2, []))
    site.build()
    assert scores() == ({"35"}, {"35"})


def test_additions_and_imports_at_once(site):
    """What one of them writes, the other never takes away."""
    words = ["--region", "152501", "--year", "2024", "--stage", "财政评价", "--subject", "项目支出"]
    for number in range(10, 20):
        site.write("new.csv", f"编号,项目名称,得分,等级,主管部门\nn{number},新桥{number},91,优,交通运输局\n")
        imported = start(site, "import", site.folder / "new.csv", *words, day=None)
        added = start(site, "add", "--region", "152501", "--year", str(2000 + number), day=None)
        said = ended([imported, added])
        assert said.keys() <= {0, 2}
        assert all("Another command" in error for error in said.get(2, []))
        table = (site.folder / "Content/152501/2024/evaluations.csv").read_text(encoding="utf-8")
        assert (f"新桥{number}" in table) == (imported.returncode == 0)
        assert (site.folder / f"Content/152501/{2000 + number}/report.md").exists() == (added.returncode == 0)


def test_nothing_is_imported_while_a_region_is_added(site):
    """Both hold the folder of all regions: the one that replaces a region for itself alone, an import with others."""
    site.write("new.csv", "项目名称,得分,等级,主管部门\n新桥,91,优,交通运输局\n")
    site.write("Content/divisions.csv", FILES["Content/divisions.csv"] + "152502,锡林浩特市,current,\n")
    words = ["--region", "152501", "--year", "2024", "--stage", "财政评价", "--subject", "项目支出"]
    addition = ["add", "--region", "152502", "--year", "2024", "--publisher", "财政局"]
    folder = os.open(site.folder / "Content", os.O_RDONLY)
    before = files_below(site.folder / "Content")
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        assert "Another command" in site.run("import", site.folder / "new.csv", *words, day=None, status=2).stderr
        fcntl.flock(folder, fcntl.LOCK_SH)
        assert "Another command" in site.run(*addition, day=None, status=2).stderr
        assert files_below(site.folder / "Content") == before
        site.run("import", site.folder / "new.csv", *words, day=None)
    finally:
        os.close(folder)
    site.run(*addition, day=None)


def test_two_updates_at_once(site):
    folder = os.open(site.folder / "Templates", os.O_RDONLY)
    before = files_below(site.folder)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        assert "Another command" in site.run("update", day=None, status=2).stderr
    finally:
        os.close(folder)
    assert files_below(site.folder) == before
    site.run("update", day=None)


def test_builds_and_merging_at_once(site):
    """They meet in the output folder, as two builds do, with every page to be replaced."""
    site.notice("第二版").run("build", "--shard", "1/1", "--output", site.folder / "part")
    said = ended([start(site, *words) for words in (["merge", site.folder / "part"], ["build", "--anew"]) * 3])
    assert said.keys() <= {0, 2} and 0 in said
    assert all("Another build" in error for error in said.get(2, []))
    after = files_below(site.public)
    site.build()
    assert files_below(site.public) == after
    assert not (site.public / ".disclose").exists()


def test_snapshots_and_builds_at_once(site):
    """A snapshot holds one site or the other; where a build comes in between, it is not made."""
    for number in range(3):
        site.notice(f"第{number}版")
        said = ended([start(site, "build"), *(start(site, "archive", "create") for _ in range(2))])
        assert said.keys() <= {0, 1, 2} and all(len(error) > 20 for error in said.get(1, []))
        assert all("nother" in error for error in said.get(2, []))
    site.build().archive()
    verified = subprocess.run(
        [PROGRAM, "archive", "verify", "--site", site.folder, "--lang", "en"], capture_output=True, text=True, check=False)
    assert verified.returncode == 0, verified.stdout
    for snapshot in (site.folder / "Archive").iterdir():
        if snapshot.is_dir():
            pages = (snapshot / "data/site").rglob("*.html")
            assert len({mark for page in pages for mark in re.findall(r"第\d版", page.read_text(encoding="utf-8"))}) <= 1, snapshot


def test_two_imports_at_once(site):
    words = ["--region", "152501", "--year", "2024", "--stage", "财政评价", "--subject", "项目支出"]
    processes = []
    for number in range(4):
        site.write(f"{number}.csv", f"项目名称,得分,等级,主管部门\n新桥{number},91,优,交通运输局\n")
        processes.append(start(site, "import", site.folder / f"{number}.csv", *words, day=None))
    said = ended(processes)
    assert said.keys() <= {0, 2} and 0 in said
    table = (site.folder / "Content/152501/2024/evaluations.csv").read_text(encoding="utf-8")
    assert table.count("新桥") >= 1 and "公路养护项目1" in table
    site.build()
