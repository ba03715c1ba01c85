"""A snapshot that an earlier version of the program made is verified and restored; it was recorded and must never be made anew."""

import pathlib
import shutil
import subprocess

from conftest import PROGRAM
from tiny import CONTENT, PAGES

RECORDED = pathlib.Path(__file__).parent / "bags/2024-01"
FINGERPRINT = "063952d3a961832b01a81f365553c51a110c225d53a61e3db5ae45e06dfbc61b"


def archive(*words):
    return subprocess.run([PROGRAM, "archive", *words, "--lang", "en"], capture_output=True, text=True, check=False)


def test_it_is_verified(tmp_path):
    bag = shutil.copytree(RECORDED, tmp_path / "2024-01")
    result = archive("verify", bag, "--trusted", RECORDED / "seal/sm2-public.pem")
    assert result.returncode == 0, result.stdout + result.stderr
    assert FINGERPRINT in result.stdout
    assert result.stdout.count("not checked") == 2
    (bag / "data/content/site.yaml").write_text("")
    assert archive("verify", bag).returncode == 1


def test_it_is_restored(tmp_path):
    result = archive("restore", RECORDED, "--to", tmp_path / "back")
    assert result.returncode == 0, result.stdout + result.stderr
    for folder, files in (("Content", CONTENT), ("Public", PAGES)):
        for path, text in files.items():
            assert (tmp_path / "back" / folder / path).read_text(encoding="utf-8") == text


def test_the_next_snapshot_follows_it(tmp_path):
    from tiny import tiny_site
    site = tiny_site(tmp_path / "site")
    shutil.copytree(RECORDED, site / "Archive/2024-01")
    result = archive("create", "--site", site, "--date", "2026-01-31", "--year", "2025", "--without-content")
    assert result.returncode == 0, result.stderr
    result = archive("verify", "--site", site)
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"Previous-Snapshot-SHA256: {FINGERPRINT}" in (site / "Archive/2025-01/bag-info.txt").read_text(encoding="utf-8")
