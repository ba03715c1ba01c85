"""A full disk, a read-only target: the live site stays whole, and the next run goes on."""

import contextlib
import fcntl
import os
import re
import shutil
import subprocess
import zipfile

import pytest
from conftest import FILES, PROGRAM, files_below, not_run

# How much room for temporary files is added from one try to the next, in kilobytes: FAULTS=all tries more.
STEP = 4 if os.environ.get("FAULTS") == "all" else 40


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


@contextlib.contextmanager
def hollow_disk(folder, size, room):
    """A disk that says it has the size and has only the room: what it has no place for is lost after it was written."""
    with disk(folder, room) as small:
        image, mounted = small / "image", folder.parent / "hollow"
        mounted.mkdir()
        image.touch()
        os.truncate(image, size)
        if shutil.which("mkfs.ext4") is None:
            not_run("mkfs.ext4 is not there")
        subprocess.run(["mkfs.ext4", "-q", "-O", "^has_journal", "-E", "nodiscard", image], check=True)
        if subprocess.run(["mount", "-o", "loop", image, mounted], capture_output=True, check=False).returncode != 0:
            not_run("no loop device here")
        try:
            yield small, mounted
        finally:
            subprocess.run(["umount", "-l", mounted], check=True)


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


def test_a_disk_that_loses_what_was_written(site, place):
    """A build asks the disk to write several times; it hears of what is lost even if an earlier time met it."""
    for number in range(16):
        asset = site.folder / "Templates" / "assets" / f"big-{number:02d}.js"
        asset.write_bytes(os.urandom(1_500_000))
    with hollow_disk(place / "disk", size=64_000_000, room="16m") as (small, mounted):
        result = site.run("build", "--output", mounted / "web", status=2)
        assert "Could not sync" in result.stderr and "Traceback" not in result.stderr
        assert not (mounted / "web" / "manifest.json").exists()
        remount(small, "size=64m")
        site.run("build", "--output", mounted / "web")
        assert len(list((mounted / "web" / "assets").glob("big-*.js"))) == 16


@pytest.mark.parametrize("kind", ["", "inplace:", "package:"])
def test_a_target_that_loses_what_was_written(site, place, kind):
    """What a disk took and lost can still be read from memory: nothing passes for published before it has reached the disk."""
    for number in range(16):
        (site.folder / "Templates/assets" / f"big-{number:02d}.js").write_bytes(os.urandom(1_500_000))
    site.build()
    with hollow_disk(place / "disk", size=64_000_000, room="16m") as (small, mounted):
        target = mounted / ("site.zip" if kind == "package:" else "web")
        live = {"": target / "current", "inplace:": target / "manifest.json", "package:": target}[kind]
        result = site.publish(f"{kind}{target}", status=2)
        assert re.search("Could not sync|error syncing|No space", result.stderr) and "Fatal" not in result.stderr
        assert not live.exists() and not (site.releases / "log.jsonl").exists()
        remount(small, "size=64m")
        site.publish(f"{kind}{target}")
        subprocess.run(["umount", mounted], check=True)
        subprocess.run(["mount", "-o", "loop", small / "image", mounted], check=True)
        if kind == "package:":
            assert zipfile.ZipFile(target).testzip() is None
        else:
            assert files_below((target / "current").resolve() if not kind else target) == site.digests()


def test_a_list_that_a_disk_loses(place, make_site):
    """The list of snapshots is content: it stands as it was until the longer one has reached the disk."""
    site = make_site("site").build().archive()
    site.run("archive", "announce", day=None)
    head, row = (site.folder / "Content/snapshots.csv").read_text(encoding="utf-8").splitlines()
    others = [row.replace("2024-01,2024", f"{year}-{number:02d},{year}", 1) for year in range(1990, 2024) for number in range(1, 60)]
    text = "\n".join([head, *others]) + "\n"
    site.write("Content/snapshots.csv", text)
    with hollow_disk(place / "disk", size=64_000_000, room="16m") as (small, mounted):
        shutil.copytree(site.folder, mounted / "site")
        site.folder = mounted / "site"
        os.sync()
        remount(small, f"size={shutil.disk_usage(small).used}")
        assert "No space" in site.run("archive", "announce", day=None, status=2).stderr
        lists = {path.name: path.read_text(encoding="utf-8") for path in (site.folder / "Content").glob("snapshots*")}
        assert lists == {"snapshots.csv": text}
        remount(small, "size=16m")
        site.run("archive", "announce", day=None)


def test_a_disk_within_the_site(site):
    """No file can be moved onto it in one step: that is found while the earlier site still stands whole."""
    before = files_below(site.public)
    year = site.public / "152501/2024"
    files = {path.name: path.read_bytes() for path in year.iterdir() if path.is_file()}
    folders = [path for path in year.iterdir() if path.is_dir()]
    for folder in folders:
        shutil.move(folder, site.folder / folder.name)
    shutil.rmtree(year)
    with disk(year, "8m"):
        for folder in folders:
            shutil.move(site.folder / folder.name, year)
        for name, data in files.items():
            (year / name).write_bytes(data)
        result = site.notice("第二版").run("build", status=2)
        assert "2024” is another disk" in result.stderr
        assert files_below(site.public) == before and not (site.public / ".disclose").exists()
        # What goes, goes from there too; the folder stays.
        shutil.move(site.folder / "Content/152501/2024", site.folder / "Content/152501/2025")
        site.run("build")
        assert list(year.iterdir()) == []
    site.run("build")


def test_a_disk_that_knows_no_links(site, place, monkeypatch):
    """Some file systems say that they have never heard of hard links; what was to be linked is copied."""
    source = "#include <errno.h>\n" + "".join(
        f"int {head} {{ errno = ENOSYS; return -1; }}\n" for head in (
            "link(const char *a, const char *b)", "linkat(int a, const char *b, int c, const char *d, int e)"))
    library = place / "no_links.so"
    subprocess.run(["clang", "-shared", "-fPIC", "-x", "c", "-o", library, "-"], input=source, text=True, check=True)
    monkeypatch.setenv("LD_PRELOAD", str(library))
    site.notice("第二版").build().publish(f"inplace:{place / 'web'}")
    assert files_below(place / "web") == site.digests()


def test_an_account_whose_files_nobody_else_may_read(site, place):
    """What is published can be read by the web server all the same."""
    earlier = os.umask(0o077)
    try:
        for number in range(2):
            site.notice(f"第{number}版").build().publish(place / "new/web")
    finally:
        os.umask(earlier)
    served = (place / "new/web/current").resolve()
    for path in [place / "new", place / "new/web", served.parent, served, *served.rglob("*")]:
        assert path.stat().st_mode & 0o005 == (0o005 if path.is_dir() else 0o004), path


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


@pytest.mark.parametrize("downloads", ["年度", "全站"])
def test_a_full_disk_for_temporary_files(site, place, monkeypatch, downloads, record_property):
    """However little room there is for them, the site is right or stays as it was, and the message says so."""
    site.write("Content/site.yaml", FILES["Content/site.yaml"] + f"数据下载: {downloads}\n")
    site.run("build", "--output", place / "good")
    good = files_below(place / "good")
    refused = 0
    with disk(place / "disk", "1m") as small:
        monkeypatch.setenv("TMPDIR", str(small))
        for kilobytes in range(4, 4096, STEP):
            remount(small, f"size={kilobytes}k")
            command = site.command("build", "--anew", "--output", str(place / "made"))
            result = subprocess.run(command, capture_output=True, text=True, env=site.environment(), check=False)
            assert list(small.iterdir()) == [], result.stderr
            if result.returncode == 0:
                break
            assert result.returncode == 2 and ("No space" in result.stderr or "is full" in result.stderr), result.stderr
            assert not (place / "made").exists()
            refused += 1
    assert refused > 0 and result.returncode == 0
    assert files_below(place / "made") == good
    record_property("faults of a disk survived", refused)


def test_a_full_disk_for_a_workbook(place, monkeypatch, record_property):
    """The library that writes workbooks does not notice a full disk; the program does, and writes all of it or nothing."""
    def template(name):
        command = [PROGRAM, "import", "--template", place / name, "--lang", "en"]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    assert template("good.xlsx").returncode == 0
    refused = 0
    with disk(place / "disk", "1m") as small:
        monkeypatch.setenv("TMPDIR", str(small))
        for kilobytes in range(4, 1024, 4):
            remount(small, f"size={kilobytes}k")
            result = template("made.xlsx")
            if result.returncode == 0:
                break
            assert result.returncode == 2 and "No space" in result.stderr, result.stderr
            assert not (place / "made.xlsx").exists() and list(small.iterdir()) == []
            refused += 1
    assert refused > 2 and result.returncode == 0
    assert (place / "made.xlsx").read_bytes() == (place / "good.xlsx").read_bytes()
    record_property("faults of a disk survived", refused)


def test_temporary_files_of_a_process_that_takes_rights_from_what_it_makes(place, monkeypatch):
    """They are its own all the same; it made folders without end where one had not the rights that it should."""
    temporary = place / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    command = [PROGRAM, "import", "--template", place / "made.xlsx", "--lang", "en"]
    made = subprocess.run(command, capture_output=True, text=True, check=False, umask=0o300, timeout=60)
    assert made.returncode == 0, made.stderr
    assert list(temporary.iterdir()) == []


def test_a_libcrypto_without_digests(site, place, monkeypatch):
    """As where only a provider of national algorithms is active."""
    settings = place / "openssl.cnf"
    settings.write_text("openssl_conf = o\n[o]\nproviders = p\n[p]\nnull = n\n[n]\nactivate = 1\n", encoding="utf-8")
    monkeypatch.setenv("OPENSSL_CONF", str(settings))
    result = subprocess.run([*site.command("build"), "--lang", "en"], capture_output=True, text=True, env=site.environment(), check=False)
    assert result.returncode == 2, result.stderr
    assert "libcrypto cannot make sha256" in result.stderr and "OpenSSL" in result.stderr


def test_what_a_killed_command_left_of_temporary_files_goes(site, place, monkeypatch):
    temporary = place / "temporary"
    monkeypatch.setenv("TMPDIR", str(temporary))
    left_behind, held, opened = (f".disclose-work-{name}" for name in ("aB3dE6", "abcdef", "opened"))
    others = {opened, ".disclose-work-somebody", ".disclose-work-", "disclose-backup", "other"}
    for name in {left_behind, held, *others}:
        (temporary / name).mkdir(parents=True, mode=0o700)
        (temporary / name / "file").write_text("1", encoding="utf-8")
    (temporary / opened).chmod(0o755)
    links = {".disclose-work-linked", ".disclose-work-link123"}
    for name in links:
        (temporary / name).symlink_to(temporary / "other")
    claim = os.open(temporary / held, os.O_RDONLY)
    try:
        fcntl.flock(claim, fcntl.LOCK_EX)
        site.notice("第二版").build()
    finally:
        os.close(claim)
    left = {path.name for path in temporary.iterdir()}
    assert left == {held, *others, *links}
    assert (temporary / "other/file").exists()
    site.notice("第三版").build()
    assert left - {path.name for path in temporary.iterdir()} == {held}
