"""A publication that is killed at any point, while somebody reads all the time: the old release or the new one, whole.

`PUBLISH_KILLS=200` kills as often as that, spread over all kinds of target; CI takes fewer.
"""

import contextlib
import hashlib
import os
import signal
import subprocess
import threading
import time

import pytest
from conftest import KILLS, files_below


class Reader(threading.Thread):
    """Looks at a site over and over, and keeps what it must never see."""

    def __init__(self, look):
        super().__init__(daemon=True)
        self.look, self.complaints, self.looks, self.done = look, [], 0, threading.Event()

    def run(self):
        while not self.done.is_set():
            self.looks += 1
            complaint = self.look()
            if complaint:
                self.complaints.append(complaint)
            time.sleep(0.002)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        self.join()


def side_by_side(target, releases):
    """Every look holds one release fast, as a web server does for one page, and reads all of it."""
    def look():
        folder = os.open(target / "current", os.O_RDONLY | os.O_DIRECTORY)
        try:
            found = {}
            for path in releases[0]:
                with contextlib.suppress(FileNotFoundError), open(os.open(path, os.O_RDONLY, dir_fd=folder), "rb") as file:
                    found[path] = hashlib.sha256(file.read()).hexdigest()
        finally:
            os.close(folder)
        return None if found in releases else f"neither release: {len(found)} files"

    return look


def in_place(target, releases):
    """Every page is there at every look; which release it is of may differ from page to page."""
    def look():
        for path in releases[0]:
            try:
                data = (target / path).read_bytes()
            except FileNotFoundError:
                return f"missing: {path}"
            if path.endswith(".html") and data and hashlib.sha256(data).hexdigest() not in (
                    release[path] for release in releases) and b"</html>" in data:
                return f"neither version: {path}"
        return None

    return look


def kill(site, address, after):
    """Starts a publication and kills it `after` seconds; says whether it was still at work."""
    process = subprocess.Popen(
        site.command("publish", "--to", address), env=site.environment(), stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    try:
        process.wait(after)
        return False
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return True


def interrupt(sites, address, live, look, count):
    """Publishes two versions in turn, kills each try at another point, and lets every third run to its end."""
    for site in reversed(sites):
        site.publish(address)
    releases = [site.digests() for site in sites]
    started = time.monotonic()
    sites[1].publish(address)
    whole = time.monotonic() - started
    with Reader(look(live, releases)) as reader:
        for number in range(count):
            site = sites[number % 2]
            moment = whole * (number * 0.618 % 1)
            # A kill that comes after the end proves nothing: it is tried again, earlier.
            while not kill(site, address, moment):
                moment /= 2
            if number % 3 == 2:
                site.publish(address)
                assert files_below(live.resolve()) == site.digests()
        sites[0].publish(address)
    assert reader.complaints == [] and reader.looks > count
    assert files_below(live.resolve()) == releases[0]
    for site in sites:
        site.run("publish", "--log", day=None)


def test_what_was_to_be_kept(site, place):
    """Half a release that an interruption left goes with the next publication, also of one that is kept already."""
    site.publish(place / "web")
    site.write("Releases/.incoming/index.html", "half")
    site.publish(place / "web")
    assert not (site.releases / ".incoming").exists()


def test_a_sheet(site, failing_disk):
    """Wherever a dry run is killed while it writes a sheet, nothing is left of it after the next, which writes another."""
    sheets = site.releases / "sheets"
    environment = {**site.environment(), "LD_PRELOAD": str(failing_disk), "FAULT_ROOT": str(sheets), "FAULT_ERROR": "0"}
    for point in (2, 3):
        site.notice(f"第{point}版").build()
        command = site.command("publish", "--to", site.folder / "web", "--dry-run")
        subprocess.run(command, env={**environment, "FAULT_AT": str(point)}, capture_output=True, check=False)
        site.notice(f"又第{point}版").build().publish(site.folder / "web", "--dry-run")
        assert {path.suffix for path in sheets.iterdir()} == {".html"}, point


@pytest.fixture
def versions(make_site):
    def make(path=None):
        one, two = make_site("one", path=path).build(), make_site("two", path=path).notice("第二版").build()
        # Both know what the other published, as two copies of one site's folder do.
        one.releases.mkdir()
        two.releases.symlink_to(one.releases)
        return [one, two]

    return make


def test_a_folder(versions, place):
    target = place / "web"
    interrupt(versions(), str(target), target / "current", lambda _, r: side_by_side(target, r), KILLS * 2 // 5)


def test_ssh(versions, place, ssh):
    target = place / "web"
    interrupt(versions(ssh), f"target:{target}", target / "current", lambda _, r: side_by_side(target, r), KILLS * 2 // 5)


def test_rclone(versions, remote_once):
    programs, address, served, _ = remote_once
    interrupt(versions(programs), address, served, in_place, KILLS // 5)
