"""Links and hostile names over every command: refused, or shown so that nobody is misled, and never followed."""

import json
import os
import shutil
import subprocess

import pytest

from conftest import DAY, PROGRAM, ROOT, build
from tiny import CONTENT, write

YEAR = "Content/110101/2023"
# Names that a system refuses or changes, or that show other than they are.
REFUSED = [
    "a\u202efdp.exe.pdf", "a\u200bb.pdf", "\ufeffa.pdf", "a\u2028b.pdf", "a\x1b[2Jb.pdf", "a\x07.pdf", "a\nerror.pdf", "CON.pdf", "nul.x.pdf",
    "COM1.pdf", "lpt9.pdf", "a:b.pdf", "a?.pdf", "a*.pdf", "a<b>.pdf", "a|b.pdf", "a\"b.pdf", "a\\b.pdf", "cafe\u0301.pdf",
]
LEADING = ["../report.md", "../../../site.yaml", "/etc/passwd", "a/../b.pdf", "./a.pdf", "a//b.pdf", "..", "a/"]
UNUSUAL = ["\U0001F9FE\U00020000报告（定稿）.pdf", "a b&c'd#e%20f.pdf", "é.pdf", "x" * 251 + ".pdf"]
LINKED = [
    "Content", "Content/site.yaml", "Content/110101", "Content/110101/region.yaml", YEAR, f"{YEAR}/report.md", f"{YEAR}/evaluations.csv",
    f"{YEAR}/evaluations", f"{YEAR}/attachments", f"{YEAR}/attachments/a.pdf", "Templates", "Templates/assets", "Templates/assets/style.css",
    "Templates/pages/home.md",
]


def run(*words):
    return subprocess.run([PROGRAM, *words, "--lang", "en"], capture_output=True, check=False)


def said(result):
    """What a command said; nothing of it gives orders to a terminal or turns what stands beside it."""
    text = (result.stdout + result.stderr).decode()
    assert not [c for c in text if c < " " and c not in "\n\t" or c in "\x7f\u202e\u200b\ufeff\u2028"], text
    assert "Fatal" not in text and "\nerror.pdf" not in text
    return text


def put(folder, attachments=()):
    for path, text in CONTENT.items():
        write(folder, f"Content/{path}", text)
    listed = [{"名称": f"附件{number}", "文件": name} for number, name in enumerate(attachments)]
    if listed:
        write(folder, f"{YEAR}/report.md", CONTENT["110101/2023/report.md"].replace(
            "摘要:", f"附件: {json.dumps(listed, ensure_ascii=not all(map(str.isprintable, attachments)))}\n摘要:"))
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    return folder


def test_a_name_that_leads_elsewhere_or_misleads_is_no_attachment(tmp_path):
    put(tmp_path, REFUSED + LEADING)
    for name in REFUSED:
        write(tmp_path, f"{YEAR}/attachments/{name}", b"%PDF-1.4\n")
    result = run("build", "--site", tmp_path, "--date", DAY)
    text = said(result)
    # What nobody sees may not stand in any text of the content either, and a byte order mark in front is no part of a name.
    counts = [text.count(f" {code}: ") for code in ("D411", "D511", "D408")]
    assert result.returncode == 1 and sum(counts) == len(REFUSED + LEADING) and counts[0] > 20, text
    assert not (tmp_path / "Public").exists()


def test_a_name_that_misleads_is_no_asset_of_the_look(tmp_path):
    put(tmp_path)
    for name in REFUSED:
        write(tmp_path, f"Templates/assets/{name}", b"x")
    result = run("build", "--site", tmp_path, "--date", DAY)
    assert result.returncode == 1 and said(result).count(" D411: ") == len(REFUSED)
    assert not (tmp_path / "Public").exists()


def test_what_stands_about_is_named_so_that_it_can_be_read(tmp_path):
    put(tmp_path)
    for name in REFUSED:
        write(tmp_path, f"{YEAR}/{name}", b"x")
        write(tmp_path, f"Content/{name}", b"x")
    for words in (["build"], ["check"], ["check", "--format", "html"]):
        text = said(run(*words, "--site", tmp_path, "--date", DAY))
        assert words != ["build"] or "a<U+202E>fdp.exe.pdf" in text and "a<U+001B>[2Jb.pdf" in text and "a⏎error.pdf" in text


def test_unusual_names_go_all_the_way(tmp_path):
    put(tmp_path / "site", UNUSUAL)
    for name in UNUSUAL:
        write(tmp_path / "site", f"{YEAR}/attachments/{name}", b"%PDF-1.4 " + name.encode())
    common = ["--site", tmp_path / "site"]
    assert build(tmp_path / "site", tmp_path / "site/Public").returncode == 0
    for words in (["archive", "create", *common, "--date", DAY, "--year", "2023"], ["archive", "verify", *common],
                  ["archive", "restore", "2023-01", "--to", tmp_path / "restored", *common],
                  ["publish", *common, "--date", DAY, "--to", tmp_path / "web"]):
        result = run(*words)
        assert result.returncode == 0, said(result)
    for folder in (tmp_path / "site/Public", tmp_path / "restored/Public", tmp_path / "web/current"):
        found = {file.name: file.read_bytes() for file in (folder / "110101/2023/attachments").iterdir()}
        assert found == {name: b"%PDF-1.4 " + name.encode() for name in UNUSUAL}


def state(folder):
    if folder.is_file():
        return folder.read_bytes()
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file() and not path.is_symlink()}


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A site with an attachment, built."""
    site = put(tmp_path_factory.mktemp("whole"), ["a.pdf"])
    write(site, f"{YEAR}/attachments/a.pdf", b"%PDF-1.4\n")
    write(site, f"{YEAR}/evaluations/p01.md", "## 结论\n\n好。\n")
    assert build(site, site / "Public").returncode == 0
    return site


@pytest.mark.parametrize("path", LINKED)
def test_no_link_is_followed_by_any_command(whole, tmp_path, path):
    """What stands at `path` is moved away and linked to: nothing is read or written through the link, and nothing changes."""
    site, away = tmp_path / "site", tmp_path / "away"
    shutil.copytree(whole, site)
    shutil.move(site / path, away)
    (site / path).symlink_to(away)
    write(tmp_path, "new.csv", "项目名称,得分,等级,主管部门\n新桥,95,优,交通局\n")
    words = ["--site", site]
    dated = [*words, "--date", DAY]
    commands = [["build", *dated, "--anew"]]
    if path in ("Content", "Content/110101", YEAR, f"{YEAR}/evaluations.csv", f"{YEAR}/evaluations"):
        commands.append(["import", tmp_path / "new.csv", *words, "--region", "110101", "--year", "2023", "--stage", "财政评价", "--subject", "项目支出"])
    if path in ("Content", "Content/site.yaml", "Content/110101"):
        commands.append(["add", *words, "--region", "110101", "--year", "2025"])
    if path in ("Content/110101", "Templates/assets"):
        commands += [["publish", *dated, "--to", tmp_path / "web"], ["check", *dated]]
    # Of attachments only those that are files go into a snapshot.
    if not path.startswith(f"{YEAR}/attachments"):
        commands.append(["archive", "create", *dated, "--year", "2023"])
    before, outside = state(site), state(away)
    for command in commands:
        result = run(*command)
        text = said(result)
        assert result.returncode in (1, 2), (command, text)
        assert command[0] != "build" or "D507" in text or "T304" in text, text
    assert state(away) == outside
    assert {name: data for name, data in state(site).items() if not name.startswith(("Releases/", "Archive/"))} == before


@pytest.mark.parametrize("path", ["110101/2023/index.html", "110101/2023", "110101"])
def test_no_link_in_a_part_is_followed(tmp_path, path):
    site = put(tmp_path / "site")
    part, away = tmp_path / "part", tmp_path / "away"
    assert run("build", "--site", site, "--date", DAY, "--shard", "1/1", "--output", part).returncode == 0
    assert run("merge", part, "--site", site, "--date", DAY, "--output", tmp_path / "good").returncode == 0
    shutil.move(part / path, away)
    (part / path).symlink_to(away)
    result = run("merge", part, "--site", site, "--date", DAY, "--output", tmp_path / "whole")
    assert result.returncode == 2 and "is not as it was made" in said(result)
    assert not (tmp_path / "whole").exists()


def test_a_snapshot_is_not_restored_through_a_link(tmp_path):
    site = put(tmp_path / "site")
    assert build(site, site / "Public").returncode == 0
    assert run("archive", "create", "--site", site, "--date", DAY, "--year", "2023").returncode == 0
    (tmp_path / "away").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "away")
    result = run("archive", "restore", "2023-01", "--to", tmp_path / "link", "--site", site)
    assert result.returncode == 2 and list((tmp_path / "away").iterdir()) == []


def test_a_hostile_name_in_a_snapshot_is_refused_and_can_be_read(tmp_path):
    site = put(tmp_path / "site")
    assert build(site, site / "Public").returncode == 0
    assert run("archive", "create", "--site", site, "--date", DAY, "--year", "2023").returncode == 0
    for name in ("a\x1b[2Jb", "a\u202eb", "a\nb"):
        (site / "Archive/2023-01/data/site" / name).write_bytes(b"x")
    result = run("archive", "verify", "--site", site)
    assert result.returncode == 1 and "a<U+001B>[2Jb" in said(result) and "a<U+202E>b" in said(result)


def test_a_workbook_may_be_called_anything_and_overwrites_nothing(tmp_path):
    site = put(tmp_path / "site")
    folder = tmp_path / "from-a-unit"
    text = "项目名称,得分,等级,主管部门\n新桥,九十五,优,交通局\n"
    for name in ("a\x1b[2Jb.csv", "a\u202eb.csv", "a\nerror.pdf.csv"):
        write(folder, name, text)
    # The answer to a faulty workbook is written beside it; a link that waits there leads nowhere.
    (tmp_path / "precious").write_text("x")
    for name in os.listdir(folder):
        os.symlink(tmp_path / "precious", folder / (name.removesuffix(".csv") + "-检查结果.xlsx.new"))
    before = state(site)
    result = run("import", folder, "--site", site, "--region", "110101", "--year", "2023", "--stage", "财政评价", "--subject", "项目支出")
    assert result.returncode in (1, 2) and "a<U+202E>b.csv" in said(result)
    assert (tmp_path / "precious").read_text() == "x"
    assert state(site) == before
