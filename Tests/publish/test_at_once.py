"""Several commands on one site at once: one goes through, the others say why they do not, and nothing is mixed."""

import re
import subprocess
import urllib.request

from conftest import files_below


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
