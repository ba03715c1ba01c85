"""The page of snapshots on the live site: made from the snapshots that stand, right in what it says, and readable."""

import csv
import io
import re
import shutil
import subprocess

import pytest
from axe_core_python.sync_playwright import Axe
from conftest import DAY, PROGRAM, ROOT, build


def archive(verb, site, *options):
    result = subprocess.run(
        [PROGRAM, "archive", verb, "--site", site, "--lang", "en", *options], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def workshop(tmp_path_factory):
    """A site that announces two snapshots of itself."""
    folder = tmp_path_factory.mktemp("page")
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, folder / name)
    assert build(folder, folder / "Public").returncode == 0
    assert not (folder / "Public/archive.html").exists()
    assert "archive.html" not in (folder / "Public/index.html").read_text(encoding="utf-8")
    for year in ("2024", "2025"):
        archive("create", folder, "--date", DAY, "--year", year, "--without-content")
    archive("announce", folder)
    assert build(folder, folder / "Public").returncode == 0
    return folder


def test_it_names_every_snapshot_with_its_fingerprint(workshop):
    page = (workshop / "Public/archive.html").read_text(encoding="utf-8")
    listed = [line.split() for line in archive("list", workshop).splitlines()]
    assert len(listed) == 2
    for name, day, fingerprint, *_ in listed:
        assert name in page and day in page and fingerprint in page


def test_every_page_leads_to_it(workshop):
    for path, link in (("index.html", "archive.html"), ("420104/2023/index.html", "../../archive.html")):
        assert f'<a href="{link}">归档</a>' in (workshop / "Public" / path).read_text(encoding="utf-8")
    assert "archive.html" in (workshop / "Public/sitemap-site.xml").read_text(encoding="utf-8")


def test_its_commands_verify_a_snapshot_and_give_the_fingerprint(workshop):
    page = (workshop / "Public/archive.html").read_text(encoding="utf-8")
    commands = re.search(r"<pre[^>]*><code>(.*?)</code></pre>", page, re.DOTALL).group(1).strip().splitlines()
    snapshot = workshop / "Archive/2024-01"
    for command in commands:
        result = subprocess.run(["sh", "-e", "-c", command], cwd=snapshot, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr
    assert result.stdout.split()[0] in page


def test_addresses_that_the_bureau_wrote_stay(workshop, tmp_path):
    for name in ("Content", "Archive"):
        shutil.copytree(workshop / name, tmp_path / name)
    file = tmp_path / "Content/snapshots.csv"
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    rows[1][4] = "https://example.gov.cn/archive/2024-01/index.html"
    rows[2][6] = "是"
    rows.append(["2020-01", "2020", "2021-01-31", "0" * 64, "", "https://example.gov.cn/2020.zip", ""])
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(rows)
    archive("announce", tmp_path)
    again = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert again == [rows[0], rows[3], rows[1], rows[2]]
    before = file.read_bytes()
    archive("announce", tmp_path)
    assert file.read_bytes() == before


def test_a_site_that_announces_snapshots_can_be_archived_and_built_again(workshop, tmp_path):
    for name in ("Content", "Templates", "Public"):
        shutil.copytree(workshop / name, tmp_path / name)
    archive("create", tmp_path, "--date", DAY)
    assert "passed       the content makes the same site again" in archive("verify", tmp_path, "--rebuild")


@pytest.fixture(scope="module")
def years(workshop, tmp_path_factory):
    """The site with the pages of an archived year on it, and a snapshot of that."""
    folder = tmp_path_factory.mktemp("years")
    for name in ("Content", "Templates", "Archive"):
        shutil.copytree(workshop / name, folder / name)
    file = folder / "Content/snapshots.csv"
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert rows[1][0] == "2024-01"
    rows[1][6] = "是"
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(rows)
    result = build(folder, folder / "Public")
    assert result.returncode == 0, result.stderr
    return folder


def test_an_archived_year_is_read_and_searched_on_the_site(years, browser):
    page = browser.new_page()
    page.goto(f"file://{years}/Public/archive.html")
    page.get_by_role("link", name="浏览网页").click()
    page.wait_for_url("**/archive/2024-01/index.html")
    assert "已归档" in page.locator("body").inner_text()
    page.goto(f"file://{years}/Public/archive/2024-01/search.html?q=公路")
    found = page.locator("main a[href*='420104/'], main a[href*='152501/'], main a[href*='141100/']").first
    found.wait_for()
    found.click()
    page.wait_for_load_state()
    assert "/archive/2024-01/" in page.url and "已归档" in page.locator("body").inner_text()
    page.close()


def test_a_check_is_content_with_an_archived_year(years):
    result = subprocess.run(
        [PROGRAM, "check", "--site", years, "--date", DAY, "--lang", "en"], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout[-2000:]


def test_a_site_with_an_archived_year_is_built_again_beside_it_and_not_without_it(years, tmp_path):
    for name in ("Content", "Templates", "Public", "Archive"):
        shutil.copytree(years / name, tmp_path / name)
    archive("create", tmp_path, "--date", DAY)
    name = f"{DAY[:4]}-01"
    said = archive("verify", tmp_path, name, "--rebuild")
    assert "passed       the content makes the same site again" in said
    (tmp_path / "alone").mkdir()
    (tmp_path / "Archive" / name).rename(tmp_path / "alone" / name)
    result = subprocess.run(
        [PROGRAM, "archive", "verify", tmp_path / "alone" / name, "--rebuild", "--lang", "en"],
        capture_output=True, text=True, check=False)
    assert result.returncode == 0
    assert "not checked  the content makes the same site again" in result.stdout
    assert "2024-01, which must stand beside it" in result.stderr


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_breaks_no_rule_of_accessibility(workshop, browser, theme, width):
    # axe puts its own script into the page, which the site's policy forbids.
    context = browser.new_context(color_scheme=theme, viewport={"width": width, "height": 900}, bypass_csp=True)
    page = context.new_page()
    page.goto(f"file://{workshop}/Public/archive.html")
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
    fits = page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
    assert [fault["id"] for fault in found["violations"]] == []
    assert fits
