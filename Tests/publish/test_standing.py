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


def test_a_line_that_breaks_before_the_switch(make_site, place, ssh):
    site = make_site("site", path=ssh).build()
    address = f"target:{place / 'web'}"
    site.publish(address)
    first, before = site.fingerprint(), site.digests()
    program(ssh, "rsync", "echo 'rsync: connection unexpectedly closed' >&2; exit 255")
    said = site.notice("第二版").build().publish(address, status=2).stderr
    assert "unexpectedly closed" in said and EARLIER.format(first) in said
    assert served(place / "web") == before
    (ssh / "rsync").unlink()
    site.publish(address)
    assert served(place / "web") == site.digests()


def test_a_line_that_is_gone_for_good(make_site, place, ssh):
    site = make_site("site", path=ssh).build()
    address = f"target:{place / 'web'}"
    site.publish(address)
    first = site.fingerprint()
    (ssh / "ssh").rename(ssh / "ssh.there")
    # rsync takes the line with it.
    program(ssh, "ssh", f"[ ! -e {place}/gone ] || {{ echo 'Connection refused' >&2; exit 255; }}\nexec {ssh}/ssh.there \"$@\"")
    program(ssh, "rsync", f"touch {place}/gone; exit 255")
    said = site.notice("第二版").build().publish(address, status=2).stderr
    assert f"it shows the earlier release {first} or the new one {site.fingerprint()}, either whole" in said


def test_trouble_after_the_switch(site, place):
    target = place / "web"
    site.publish(target)
    (site.releases / "log.jsonl.new").mkdir()
    said = site.notice("第二版").build().publish(target, status=2).stderr
    assert f"the new release {site.fingerprint()} stands already" in said and "log.jsonl" in said
    assert served(target) == site.digests()
    (site.releases / "log.jsonl.new").rmdir()
    site.publish(target)
    assert [entry["fingerprint"] for entry in site.log()][1:] == [site.fingerprint()]


def test_rclone_that_stops_between_two_releases(make_site, remote_once):
    """Where files are replaced one after the other, nobody is told that the site is whole."""
    programs, address, folder, _ = remote_once
    (rclone,) = need("rclone")
    site = make_site("site", path=programs).build()
    site.publish(address)
    before = site.digests()
    program(programs, "rclone", f"""
case "$*" in copy*)
  cat >"{programs}/list"
  if grep -q -x index.html "{programs}/list"; then echo "connection lost" >&2; exit 1; fi
  exec {rclone} "$@" <"{programs}/list" ;;
esac
exec {rclone} "$@\"""")
    said = site.notice("第二版").records(4).build().publish(address, status=2).stderr
    assert "connection lost" in said and BOTH in said and "whole" not in said
    now, after = files_below(folder), site.digests()
    assert now not in (before, after)
    # What both have is never missing, and the home page does not lead to what is not there yet.
    assert set(before) <= set(now) and now["index.html"] == before["index.html"]
    (programs / "rclone").unlink()
    site.publish(address)
    assert files_below(folder) == after


def test_rclone_that_stops_before_anything_is_changed(make_site, remote_once):
    programs, address, folder, _ = remote_once
    site = make_site("site", path=programs).build()
    site.publish(address)
    first = site.fingerprint()
    (folder / "152501/2024/xm-04.html").write_text("theirs")
    said = site.records(4).build().publish(address, status=1).stderr
    assert "xm-04.html" in said and EARLIER.format(first) in said and BOTH not in said


def test_a_folder_in_place_that_cannot_be_written(site, place):
    target = place / "web"
    site.publish(f"inplace:{target}")
    first, before = site.fingerprint(), files_below(target)
    (target / "152501/2024/xm-04.html").write_text("theirs")
    said = site.records(4).build().publish(f"inplace:{target}", status=2).stderr
    assert "xm-04.html" in said and EARLIER.format(first) in said
    (target / "152501/2024/xm-04.html").unlink()
    assert files_below(target) == before


@pytest.mark.parametrize("noted", ["another", "none"])
def test_a_machine_that_is_not_the_one_noted(make_site, place, ssh, noted):
    site = make_site("site", path=ssh).build()
    address = f"target:{place / 'web'}"
    site.publish(address)
    first = site.digests()
    settings = ssh.parent / "client.conf"
    settings.write_text(settings.read_text().replace("StrictHostKeyChecking no", "StrictHostKeyChecking yes"))
    known = ssh.parent / "known"
    machine, kind, _ = known.read_text().split()[:3]
    other = (ssh.parent / "user.pub").read_text().split()[1]
    known.write_text(f"{machine} {kind} {other}\n" if noted == "another" else "")
    said = site.notice("第二版").build().publish(address, status=2).stderr
    assert "Host key verification failed" in said and "publish nothing before they have confirmed" in said
    assert UNTOUCHED in said and served(place / "web") == first


def test_a_key_with_a_passphrase(make_site, place, ssh):
    site = make_site("site", path=ssh).build()
    (keygen,) = need("ssh-keygen")
    subprocess.run([keygen, "-q", "-p", "-P", "", "-N", "secret words", "-f", ssh.parent / "user"], check=True)
    said = site.publish(f"target:{place / 'web'}", status=2).stderr
    assert "Permission denied" in said and "ssh-add" in said and UNTOUCHED in said
    assert not (place / "web").exists()


def test_an_account_that_may_not_write_everywhere(make_site, place):
    """It may write to the folder, but not to the one with the releases."""
    if os.geteuid() != 0:
        not_run("only root may take on another account")
    need("setpriv")
    place.chmod(0o755)
    programs = place / "programs"
    for name in ("sh", "rsync"):
        program(programs, name, f'exec setpriv --reuid 65534 --regid 65534 --clear-groups {shutil.which(name)} "$@"')
    target = place / "web"
    target.mkdir()
    os.chown(target, 65534, 65534)
    site = make_site("site", path=programs).build()
    site.publish(target)
    first, before = site.fingerprint(), site.digests()
    os.chown(target / "releases", 0, 0)
    said = site.notice("第二版").build().publish(target, status=2).stderr
    assert "Permission denied" in said and "Let the account that publishes write" in said
    assert EARLIER.format(first) in said and served(target) == before
    os.chown(target / "releases", 65534, 65534)
    site.publish(target)
    assert served(target) == site.digests()


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


@pytest.mark.parametrize("kind", ["", "inplace:", "rclone:"])
def test_a_manifest_that_somebody_changed(make_site, request, place, kind):
    """It is put right as the message says, and what changes is still held against what readers saw."""
    programs, remote, folder, _ = request.getfixturevalue("remote_once") if kind == "rclone:" else (None, None, place / "web", None)
    site = make_site("site", path=programs).build()
    address = remote or f"{kind}{place / 'web'}"
    site.publish(address)
    last = site.fingerprint()
    changed = folder / {"": "current/manifest.json", "inplace:": "manifest.json", "rclone:": ".disclose/live.json"}[kind]
    before = changed.read_bytes()
    # As an editor would save it, beside the file and not into it, which the release kept here may share.
    changed.unlink()
    changed.write_text("{}")
    site.score("92.50").build()
    said = site.publish(address, status=1).stderr
    assert "was changed by somebody" in said and changed.name in said and "Releases" in said
    changed.unlink()
    shutil.copy(site.releases / last / "manifest.json", changed)
    assert changed.read_bytes() == before
    assert "R201" in site.publish(address, status=1).stderr
    site.corrected().build().publish(address)


def test_an_account_that_greets(make_site, place, ssh):
    """What it says is no manifest that somebody changed; rsync, which takes no greeting, says so itself."""
    site = make_site("site", path=ssh).build()
    target = place / "web"
    site.publish(f"target:{target}")
    first, before = site.fingerprint(), site.digests()
    (ssh / "ssh").rename(ssh / "ssh.silent")
    program(ssh, "ssh", f"echo Welcome to the portal\nexec {ssh}/ssh.silent \"$@\"")
    site.notice("第二版").build().publish(f"target:{target}", "--dry-run")
    said = site.publish(f"target:{target}", status=2).stderr
    assert "is your shell clean" in said and EARLIER.format(first) in said
    assert served(target) == before
    # Nothing is to be sent, so nothing keeps what is live from being put back by its name and compared.
    assert first in site.publish(f"target:{target}", "--rollback", first).stdout


def test_two_who_publish_at_once(make_site, place):
    """Who has compared with what was live does not replace what went live since."""
    target = place / "web"
    other = make_site("other").build()
    other.publish(target)
    first = other.digests()
    other.score("92.50").corrected().build()
    programs = place / "programs"
    command = " ".join(f"'{word}'" for word in other.command("publish", "--to", target))
    site = make_site("site", path=programs).notice("第二版").build()
    # Just before this one takes the folder, the other goes through.
    (flock,) = need("flock")
    program(programs, "flock", f"""
if [ ! -e {place}/once ]; then touch {place}/once; {command} >{place}/said 2>&1 9>&-; fi
exec {flock} "$@\"""")
    said = site.publish(target, status=1).stderr
    assert served(target) == other.digests() != first, (place / "said").read_text()
    assert "Somebody else published" in said and UNTOUCHED in said
    # What that one corrected does not go back without a word.
    assert "R201" in site.publish(target, status=1).stderr
    assert served(target) == other.digests()


def test_a_machine_that_was_cut_off_while_it_held_a_remote(make_site, remote_once):
    programs, address, folder, _ = remote_once
    site = make_site("site", path=programs).build()
    site.publish(address)
    lock = folder / ".disclose/lock"
    lock.write_text("jxpj-2 1000\n")
    said = site.notice("第二版").build().publish(address, status=2).stderr
    assert "jxpj-2 1000" in said and "remove .disclose/lock" in said and UNTOUCHED in said
    lock.unlink()
    site.publish(address)
    assert files_below(folder) == site.digests()
