"""A snapshot on a machine without the program: read and verified by nothing but its own description, as a person would."""

import hashlib
import re
import shutil
import subprocess

import pytest
from conftest import DAY, PROGRAM, ROOT, build
from playwright.sync_api import expect


@pytest.fixture(scope="module")
def copies(tmp_path_factory):
    """Two sealed snapshots in a row, copied away from where they were made; what made them is gone."""
    folder = tmp_path_factory.mktemp("made")
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, folder / name)
    assert build(folder, folder / "Public").returncode == 0
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", folder / "1.pem"], check=True)
    subprocess.run(
        ["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "group:SM2", "-out", folder / "2.pem"], check=True)
    for year in ("2024", "2025"):
        result = subprocess.run(
            [PROGRAM, "archive", "create", "--site", folder, "--date", DAY, "--year", year, "--key", folder / "1.pem",
             "--key", folder / "2.pem"], capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr
    there = tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(folder / "Archive", there / "归档")
    shutil.rmtree(folder)
    return there / "归档"


@pytest.fixture
def opened(copies, browser):
    """The description of the later snapshot, opened by double click in a browser without a network."""
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto(f"file://{copies}/2025-01/data/description.html")
    yield page
    context.close()


def run(command, folder):
    """What a person types, on a machine that has coreutils and OpenSSL."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}
    assert shutil.which("disclose", path=environment["PATH"]) is None
    return subprocess.run(
        command, shell=True, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def commands(page):
    return [line for line in page.locator("pre").inner_text().splitlines() if line.strip()]


def test_it_leads_to_the_site_which_can_be_read_and_searched(opened):
    opened.get_by_role("link", name="site/index.html").first.click()
    expect(opened.locator("aside.archived").first).to_contain_text("已归档")
    opened.locator("input[type=search]").first.fill("道路")
    opened.locator("button").first.click()
    expect(opened.locator(".found li").first).to_be_visible()
    opened.locator(".found li a").first.click()
    expect(opened.locator("aside.archived").first).to_contain_text(DAY)


def test_all_that_it_names_is_there(opened, copies):
    bag = copies / "2025-01"
    named = {text for text in opened.locator("li code").all_inner_texts() if "/" in text or text.endswith(".txt")}
    assert {"data/site", "data/wacz/site.wacz", "data/release/findings.json", "data/content", "bag-info.txt"} <= named
    optional = {"data/content/waivers.csv"}
    assert [path for path in named - optional if not (bag / path).exists()] == []


def test_its_commands_say_that_it_is_sound(opened, copies):
    bag = copies / "2025-01"
    typed = commands(opened)
    assert len(typed) == 7
    for command in typed:
        result = run(command, bag)
        assert result.returncode == 0 and "FAILED" not in result.stdout, command + result.stdout + result.stderr
        # As the page says of them.
        assert (result.stdout == "") == ("--quiet" in command), command + result.stdout
    assert "--quiet 的什么也不显示" in opened.locator("body").inner_text()
    assert "Signature Verified Successfully" in run(next(c for c in typed if "sm2" in c), bag).stdout


def test_its_commands_find_every_kind_of_change(opened, copies, tmp_path):
    typed = commands(opened)
    changes = {
        "a page": lambda bag: (bag / "data/site/index.html").write_text("other"),
        "a page, with its manifests": lambda bag: refit(bag, "data/site/index.html", "manifest-"),
        "all of it but the seals": lambda bag: (refit(bag, "data/site/index.html", "manifest-"), refit_tags(bag)),
        "the record": lambda bag: (bag / "bag-info.txt").write_text("Title: other\n"),
        "a file taken away": lambda bag: (bag / "data/wacz/site.wacz").unlink(),
    }
    for number, (name, change) in enumerate(changes.items()):
        bag = shutil.copytree(copies / "2025-01", tmp_path / str(number))
        change(bag)
        assert any(run(command, bag).returncode != 0 for command in typed[:-1]), name


def refit(bag, path, prefix):
    """Changes a file and every manifest with it, as a forger without the key would."""
    (bag / path).write_text("<body>other")
    for name in ("sha256", "sha512"):
        file = bag / f"{prefix}{name}.txt"
        digest = hashlib.new(name, (bag / path).read_bytes()).hexdigest()
        text, count = re.subn(rf"^\S+  {re.escape(path)}$", f"{digest}  {path}", file.read_text(), flags=re.MULTILINE)
        assert count == 1
        file.write_text(text)


def refit_tags(bag):
    for name in ("sha256", "sha512"):
        file = bag / f"tagmanifest-{name}.txt"
        lines = [line.split("  ", 1)[1] for line in file.read_text().splitlines()]
        file.write_text("".join(f"{hashlib.new(name, (bag / path).read_bytes()).hexdigest()}  {path}\n" for path in lines))


def test_the_sm3_manifest_is_verified_as_it_says(opened, copies):
    bag = copies / "2025-01"
    assert "openssl dgst -sm3" in opened.locator("body").inner_text()
    for line in (bag / "manifest-sm3.txt").read_text().splitlines()[::25]:
        digest, path = line.split("  ", 1)
        assert digest in run(f"openssl dgst -sm3 '{path}'", bag).stdout


def test_it_names_the_snapshot_before_by_its_fingerprint(opened, copies):
    fingerprint = run(commands(opened)[-1], copies / "2024-01").stdout.split()[0]
    text = opened.locator("body").inner_text()
    assert fingerprint in text and "2024-01" in text
    assert re.search(r"disclose \d", text)


def test_it_speaks_both_languages(opened):
    text = opened.locator("body").inner_text()
    for words in ("这是什么", "怎样核验", "怎样重新生成", "What this is", "How to verify it", "How to build it again"):
        assert words in text
