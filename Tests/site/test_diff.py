"""`disclose diff` as a person and as a program meet it."""

import json
import shutil
import subprocess

import pytest
from conftest import PROGRAM, ROOT, build, nu_html_checker


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """The site of the repository with one grade changed and one evaluation left out."""
    folder = tmp_path_factory.mktemp("changed")
    shutil.copytree(ROOT / "Content", folder / "Content")
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    table = folder / "Content/152501/2022/evaluations.csv"
    rows = table.read_text("utf-8").splitlines(keepends=True)
    assert ",良," in rows[1]
    rows[1] = rows[1].replace(",良,", ",优,")
    del rows[5]
    table.write_text("".join(rows), "utf-8")
    assert build(folder, folder / "Public").returncode == 0
    return folder


def diff(*arguments):
    return subprocess.run([PROGRAM, "diff", "--lang", "zh", *arguments], capture_output=True, text=True, check=False)


def test_the_same_site_has_no_difference(site):
    result = diff(site, site)
    assert (result.returncode, result.stdout) == (0, "没有差别，每个文件都相同。\n")


def test_a_changed_grade_and_a_record_left_out_are_told(site, changed):
    result = diff(site, changed / "Public")
    assert result.returncode == 1
    assert "      评价等级：良 → 优\n" in result.stdout
    assert "评价结果 xm-05：" in result.stdout
    assert "记录：评价等级变化 1，撤下 1，更正 0，新增 0" in result.stdout


def test_json_names_every_file_that_differs(site, changed):
    data = json.loads(diff(site, changed / "Public", "--format", "json").stdout)
    digests = []
    for folder in (site, changed / "Public"):
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        digests.append({file["path"]: file["sha256"] for file in manifest["files"]})
    old, new = digests
    expected = {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    assert sorted(path for paths in data["files"].values() for path in paths) == sorted(expected)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_needs_no_other_file_and_fits_a_phone(site, changed, browser, language, tmp_path):
    page = tmp_path / "diff.html"
    result = subprocess.run(
        [PROGRAM, "diff", site, changed / "Public", "--format", "html", "--output", page, "--site", changed,
         "--lang", language], capture_output=True, text=True, check=False)
    assert result.returncode == 1, result.stderr
    validity = nu_html_checker(page)
    assert validity.returncode == 0, validity.stderr
    tab = browser.new_page(viewport={"width": 320, "height": 800})
    requests = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.goto(f"file://{page}")
    assert requests == [f"file://{page}"]
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    tab.close()


def test_what_cannot_be_compared_is_said_with_status_2(site, tmp_path):
    assert diff(site, tmp_path / "none").returncode == 2
    (tmp_path / "mine.txt").write_text("x")
    assert diff(site, tmp_path).returncode == 2
    shutil.copytree(site, tmp_path / "site")
    data = tmp_path / "site/152501/data/2022.json"
    data.write_text(data.read_text("utf-8").replace("91", "92"), "utf-8")
    manifest = tmp_path / "site/manifest.json"
    digest = next(file["sha256"] for file in json.loads(manifest.read_text("utf-8"))["files"] if file["path"] == "152501/data/2022.json")
    manifest.write_text(manifest.read_text("utf-8").replace(digest, "0" * 64), "utf-8")
    result = diff(site, tmp_path / "site")
    assert result.returncode == 2
    assert "152501/data/2022.json" in result.stderr
