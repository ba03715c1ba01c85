"""A machine that stops in the middle of `archive create`, or has no room left, leaves no half snapshot under a snapshot's name."""

import os
import pathlib
import shutil
import subprocess
import time

import pytest
from conftest import DAY, PROGRAM, ROOT, build

KILLS = 30


@pytest.fixture(scope="module")
def workshop(tmp_path_factory):
    """The site of the five regions, built, and how long a snapshot of it takes."""
    folder = tmp_path_factory.mktemp("interrupted")
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, folder / name)
    result = build(folder, folder / "Public")
    assert result.returncode == 0, result.stderr
    start = time.monotonic()
    assert create(folder, tmp_path_factory.mktemp("first") / "Archive").wait() == 0
    return folder, time.monotonic() - start


def create(folder, archive):
    return subprocess.Popen(
        [PROGRAM, "archive", "create", "--site", folder, "--archive", archive, "--date", DAY, "--lang", "en"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def verify(archive):
    return subprocess.run(
        [PROGRAM, "archive", "verify", "--archive", archive, "--lang", "en"], capture_output=True, text=True, check=False)


def names(archive):
    return sorted(name for name in os.listdir(archive) if not name.startswith(".")) if archive.exists() else []


def test_killed_at_any_moment_it_leaves_no_half_snapshot(workshop, tmp_path):
    folder, seconds = workshop
    archive = tmp_path / "Archive"
    made, killed = 0, 0
    for number in range(KILLS):
        process = create(folder, archive)
        time.sleep(seconds * number / KILLS)
        process.kill()
        killed += process.wait() != 0
        process.stderr.close()
        assert len(names(archive)) in (made, made + 1)
        made = len(names(archive))
        if made:
            assert verify(archive).returncode == 0
    assert killed > KILLS // 2
    process = create(folder, archive)
    assert process.wait() == 0, process.stderr.read()
    assert len(names(archive)) == made + 1
    assert verify(archive).returncode == 0
    assert not [name for name in os.listdir(archive) if name.endswith(".part")]


@pytest.fixture
def small_disk(tmp_path):
    """A disk with room for a part of a snapshot only."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], capture_output=True, text=True, check=False)
    if mounted.returncode != 0:
        pytest.skip(f"NOT RUN: no disk can be mounted here ({mounted.stderr.strip()})")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk_leaves_no_half_snapshot(workshop, small_disk):
    folder, _ = workshop
    archive = small_disk / "Archive"
    process = create(folder, archive)
    assert process.wait() == 2
    said = process.stderr.read()
    assert "No space left on device" in said and "→" in said
    assert names(archive) == []
    assert not [name for name in os.listdir(archive) if name.endswith(".part")]
    subprocess.run(["mount", "-o", "remount,size=200m", small_disk], check=True)
    process = create(folder, archive)
    assert process.wait() == 0, process.stderr.read()
    assert names(archive) == ["2026-01"]
    assert verify(archive).returncode == 0


def test_a_folder_that_cannot_be_written_is_said(workshop, small_disk):
    folder, _ = workshop
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    process = create(folder, pathlib.Path(small_disk) / "Archive")
    assert process.wait() == 2
    assert "Read-only file system" in process.stderr.read()
