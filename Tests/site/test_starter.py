"""The starter site of `disclose new`, taken through its own README as its reader would take it."""

import os
import re
import shutil
import signal
import subprocess
import urllib.request

import pytest
from conftest import PROGRAM

ENVIRONMENT = {**os.environ, "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}", "LANG": "C.UTF-8"}
FINGERPRINT = re.compile(r"\b(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}\b")


def run(*arguments, cwd, status=0):
    """Runs a command in `cwd` and returns what it said on both streams; any exit status is good where `status` is None."""
    result = subprocess.run(
        arguments, cwd=cwd, env=ENVIRONMENT, capture_output=True, text=True, check=False, timeout=120)
    assert status is None or result.returncode == status, (arguments, result.stdout, result.stderr)
    return result.stdout + result.stderr


def commands(readme):
    """The indented lines of a Markdown file, in their order."""
    return [line.strip() for line in readme.splitlines() if re.match(r" {4,}[a-z]", line)]


def tree(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def look_at_preview(site, *options):
    """Starts `disclose preview`, fetches the page that it names, and ends it as Ctrl-C does."""
    process = subprocess.Popen(
        [PROGRAM, "preview", *options], cwd=site, env={**ENVIRONMENT, "BROWSER": "true", "DISPLAY": "", "WAYLAND_DISPLAY": ""},
        stdout=subprocess.PIPE, text=True)
    address = re.search(r"http://\S+?/(?=（)", process.stdout.readline()).group()
    page = urllib.request.urlopen(address, timeout=60).read().decode()
    process.send_signal(signal.SIGINT)
    process.wait(timeout=60)
    process.stdout.close()
    assert "预算绩效评价公开（样例）" in page


@pytest.fixture
def starter(tmp_path):
    """A fresh starter site."""
    assert "README.md" in run("disclose", "new", "网站", cwd=tmp_path)
    return tmp_path / "网站"


def test_every_command_of_its_readme_works(starter):
    lines = commands((starter / "README.md").read_text())
    assert [line.split()[1] for line in lines if line.startswith("disclose")] == [
        "import", "check", "check", "explain", "preview", "build", "publish", "publish", "archive", "archive", "add"]
    fingerprint = None
    for line in lines:
        if line == "disclose preview":
            look_at_preview(starter)
            continue
        said = run(*line.replace("指纹", fingerprint or "").split(), cwd=starter)
        fingerprint = fingerprint or next(iter(FINGERPRINT.findall(said)), None)
        if line == "disclose check" and fingerprint is None:
            assert "共 0 个错误，0 个警告，0 个提示" in said
        assert ("还是样例的设置" in said) == line.startswith("disclose publish")
        if "--approve" in line:
            assert "农村饮水安全工程" in (starter / "试发布/current/990101/2024/xm-01.html").read_text()

    # What the reader is told to fill in, and once more from the first step on.
    report = starter / "Content/130102/2024/report.md"
    assert "缺" in run("disclose", "check", cwd=starter, status=1)
    report.write_text(report.read_text().replace("摘要:\n", "摘要: 对3个项目开展评价。\n"))
    run("disclose", "import", "填报表.xlsx", "--region", "130102", "--year", "2024", cwd=starter)
    assert "共 0 个错误" in run("disclose", "check", cwd=starter)
    run("disclose", "build", cwd=starter)
    assert "某某区财政局2024年度预算绩效评价结果公开" in (starter / "Public/130102/2024/index.html").read_text()


def test_importing_its_workbook_unchanged_changes_no_record(starter):
    before = tree(starter / "Content")
    said = run("disclose", "import", "填报表.xlsx", "--region", "990101", "--year", "2024", cwd=starter)
    assert re.search("新增 0，改动 0，不变 \\d+，表中已没有 0", said)
    after = tree(starter / "Content")
    assert after.pop("990101/2024/sources.csv")
    assert after == before


def test_two_starter_sites_are_the_same_bytes(starter, tmp_path):
    run("disclose", "new", tmp_path / "again", cwd=tmp_path)
    assert tree(tmp_path / "again") == tree(starter)


def test_a_folder_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site/mine.txt").write_text("mine")
    assert "不是空文件夹" in run("disclose", "new", "site", cwd=tmp_path, status=2)
    assert tree(tmp_path) == {"site/mine.txt": b"mine"}
    assert "不是空文件夹" in run("disclose", "new", "site/mine.txt", cwd=tmp_path, status=2)


def test_an_empty_folder_may_be_used_from_within(tmp_path):
    run("disclose", "new", ".", cwd=tmp_path)
    assert "没有未处理的错误" in run("disclose", "check", "--output", "report.txt", cwd=tmp_path)


def test_a_program_without_its_files_says_so(tmp_path):
    alone = tmp_path / "disclose"
    shutil.copy(PROGRAM, alone)
    assert "share/disclose" in run(alone, "new", "site", cwd=tmp_path, status=2)
    assert not (tmp_path / "site").exists()


def test_add_leaves_standing_files_alone(starter):
    before = tree(starter)
    assert "没有改动" in run("disclose", "add", "--region", "990101", "--year", "2024", cwd=starter)
    assert tree(starter) == before
    run("disclose", "add", "--region", "990101", "--year", "2025", cwd=starter)
    assert (starter / "Content/990101/region.yaml").read_bytes() == before["Content/990101/region.yaml"]
    run("disclose", "add", "--region", "130102", "--year", "2025", cwd=starter, status=64)
    assert "D503" in run(
        "disclose", "add", "--region", "990199", "--year", "2025", "--publisher", "某局", cwd=starter, status=1)
    hostile = '某"局\\: # 财政'
    run("disclose", "add", "--region", "130102", "--year", "2025", "--publisher", hostile, cwd=starter)
    said = run("disclose", "check", cwd=starter, status=1)
    assert "D201" not in said and "region.yaml" not in said
