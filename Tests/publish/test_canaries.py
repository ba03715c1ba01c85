"""A thousand records that are withheld or not due, each with a random mark: no byte written anywhere bears one."""

import io
import os
import random
import re
import subprocess
import zipfile

from conftest import files_below

MARK = re.compile(rb"canary[0-9a-f]{12}")


def secrets():
    for number in range(1000):
        mark = f"canary{random.randbytes(6).hex()}"
        kind = (",涉密" if number % 2 else "2027-01-01,")
        yield f"hidden-{number:04d},{mark},项目支出,财政评价,{mark}局,100.00,90.00,万元,91.00,优,一般公共预算,{kind}"


def searched(folder, content):
    """How many bytes stand in the folder, unpacked and apart from the content, and that none of them is of a mark."""
    count = 0
    pending = [(file, file.read_bytes()) for file in folder.rglob("*") if file.is_file() and content not in file.parents]
    while pending:
        file, data = pending.pop()
        count += len(data)
        assert not MARK.search(data), file
        # What is only begun may be no package yet, and is searched as it stands.
        if data.startswith(b"PK") and zipfile.is_zipfile(io.BytesIO(data)):
            with zipfile.ZipFile(io.BytesIO(data)) as package:
                pending += [(f"{file}/{name}", package.read(name)) for name in package.namelist()]
    return count


def test_no_mark_is_written_anywhere(make_site, place, ssh, remote_once, record_property):
    programs, address, served, _ = remote_once
    (programs / "ssh").symlink_to(ssh / "ssh")
    site = make_site("site", path=programs).records(3, secrets())
    assert len(set(MARK.findall((site.folder / "Content/152501/2024/evaluations.csv").read_bytes()))) == 1000
    temporary = place / "temporary"
    temporary.mkdir()
    os.environ["TMPDIR"] = str(temporary)
    try:
        site.build()
        said = ""
        for target in (place / "web", f"inplace:{place}/share", f"target:{place}/there", address, f"package:{place}/a.zip"):
            result = site.publish(target)
            said += result.stdout + result.stderr
        said += site.run("publish", "--log", day=None).stdout
    finally:
        del os.environ["TMPDIR"]
    assert not MARK.search(said.encode())
    count = searched(place, site.folder / "Content")
    assert count > 1_000_000
    record_property("bytes searched for marks", count)
    assert list(temporary.iterdir()) == []
    assert files_below(served) == site.digests()


def test_no_mark_is_in_what_a_killed_build_leaves(make_site, place, failing_disk, record_property):
    """Neither in what it had prepared, nor in temporary files: what is held back never gets so far."""
    site = make_site("site").records(3, secrets())
    site.build()
    site.score("92.50")
    temporary = site.folder / "temporary"
    temporary.mkdir()
    environment = {**site.environment(), "TMPDIR": str(temporary), "LD_PRELOAD": str(failing_disk), "FAULT_ROOT": str(site.folder)}
    counting = {**environment, "FAULT_COUNT": str(place / "count")}
    subprocess.run(site.command("build", "--anew", "--output", str(site.folder / "counted")), env=counting, check=True, capture_output=True)
    changes = int((place / "count").read_text())
    count = 0
    for point in range(changes // 8, changes, changes // 8):
        fault = {**environment, "FAULT_AT": str(point), "FAULT_ERROR": "0"}
        output = site.folder / f"killed-{point}"
        killed = subprocess.run(site.command("build", "--anew", "--output", str(output)), env=fault, capture_output=True, check=False)
        assert killed.returncode < 0
        assert (output / ".disclose").exists() or list(temporary.iterdir())
        count += searched(site.folder, site.folder / "Content")
    assert count > 1_000_000
    record_property("bytes searched for marks", count)
