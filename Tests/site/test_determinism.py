"""The same input gives the same bytes, and a second build changes nothing."""

import hashlib
import os
import shutil

from conftest import ROOT, build


def digests(folder):
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*")) if file.is_file()}


def test_two_builds_give_the_same_bytes(site, tmp_path):
    copy = tmp_path / "another folder"
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, copy / name)
    environment = dict(os.environ, LC_ALL="en_US.UTF-8", TZ="America/New_York", LANG="tr_TR.UTF-8")
    result = build(copy, tmp_path / "out", "--jobs", "7", environment=environment)
    assert result.returncode == 0, result.stderr
    assert digests(tmp_path / "out") == digests(site)


def test_a_second_build_writes_nothing(site):
    before = {file: file.stat().st_mtime_ns for file in site.rglob("*") if file.is_file()}
    for options in ((), ("--anew", "--jobs", "1")):
        result = build(ROOT, site, *options)
        assert result.returncode == 0, result.stderr
        assert ": 0 files written" in result.stdout
    assert {file: file.stat().st_mtime_ns for file in site.rglob("*") if file.is_file()} == before
