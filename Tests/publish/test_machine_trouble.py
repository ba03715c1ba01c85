"""A full disk, a read-only target: the live site stays whole, and the next run goes on."""

import contextlib
import os
import shutil
import subprocess

import pytest
from conftest import files_below, not_run


@contextlib.contextmanager
def disk(folder, size):
    """A small disk of its own."""
    folder.mkdir()
    if os.geteuid() != 0:
        not_run("only root may mount a disk")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], capture_output=True, check=False)
    if mounted.returncode != 0:
        not_run("no disk may be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def remount(folder, options):
    subprocess.run(["mount", "-o", f"remount,{options}", folder], check=True)


@pytest.mark.parametrize("kind", ["", "inplace:"])
def test_a_full_disk(site, place, kind):
    with disk(place / "disk", "2m") as small:
        target = small / "web"
        live = target if kind else target / "current"
        site.publish(f"{kind}{target}")
        before = files_below(live.resolve())
        used = shutil.disk_usage(small).used
        remount(small, f"size={used + 100_000}")
        big = site.folder / "Templates" / "assets" / "big.js"
        big.write_bytes(os.urandom(600_000))
        site.notice("第二版").build()
        result = site.publish(f"{kind}{target}", status=2)
        assert "pace" in result.stderr and "Traceback" not in result.stderr
        assert files_below(live.resolve()) == before
        remount(small, "size=8m")
        site.publish(f"{kind}{target}")
        assert files_below(live.resolve()) == site.digests()


def test_a_full_disk_at_home(site, place):
    target = place / "web"
    site.publish(target)
    before = files_below((target / "current").resolve())
    with disk(place / "disk", "1m") as small:
        for kept in list(site.releases.iterdir()):
            subprocess.run(["mv", kept, small], check=True)
        site.releases.rmdir()
        site.releases.symlink_to(small)
        (site.folder / "Templates" / "assets" / "big.js").write_bytes(os.urandom(2_000_000))
        site.build()
        assert "pace" in site.publish(target, status=2).stderr
        assert files_below((target / "current").resolve()) == before
        remount(small, "size=8m")
        site.publish(target)
        assert files_below((target / "current").resolve()) == site.digests()


def test_a_read_only_target(site, place):
    with disk(place / "disk", "2m") as small:
        target = small / "web"
        site.publish(target)
        before = files_below((target / "current").resolve())
        remount(small, "ro")
        assert "Read-only" in site.notice("第二版").build().publish(target, status=2).stderr
        assert files_below((target / "current").resolve()) == before
        remount(small, "rw")
        site.publish(target)
        assert files_below((target / "current").resolve()) == site.digests()
