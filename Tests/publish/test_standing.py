"""What goes wrong at a target at night: what happened, what stands there now and what to do is said, and is true."""

import os
import shutil
import subprocess

import pytest
from conftest import files_below, need, not_run

EARLIER = "the earlier release {} still stands, whole"
BOTH = "readers may meet pages of both releases"
UNTOUCHED = "Nothing was changed at"


def program(folder, name, script):
    """A program that stands before the one of the system."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def served(target):
    return files_below((target / "current").resolve())


def test_going_back_twice_goes_two_releases_back(site, place):
    target = place / "web"
    released = []
    for number in "一二三":
        site.notice(f"第{number}版").build().publish(target)
        released.append((site.fingerprint(), site.digests()))
    for fingerprint, digests in reversed(released[:2]):
        assert fingerprint in site.publish(target, "--rollback").stdout
        assert served(target) == digests
    assert "no release before" in site.publish(target, "--rollback", status=1).stderr
    site.publish(target, "--rollback", released[2][0])
    assert served(target) == released[2][1]
    assert released[0][0] in site.publish(target, "--rollback").stdout


@pytest.mark.parametrize("path", ["index.html", "assets"])
def test_a_link_in_the_place_of_what_was_published(make_site, place, ssh, path):
    """Whatever bytes stand where it leads today: somebody may change them tomorrow."""
    site = make_site("site", path=ssh).build()
    target = place / "web"
    address = f"target:{target}"
    site.publish(address)
    for again in ("", "第二版"):
        linked = (target / "current").resolve() / path
        shutil.move(linked, place / f"elsewhere{again}")
        linked.symlink_to(place / f"elsewhere{again}")
        if again:
            site.notice(again).build()
        site.publish(address)
        assert served(target) == site.digests()
        assert not [file for file in (target / "current").resolve().rglob("*") if file.is_symlink()]
