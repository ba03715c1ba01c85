"""A thousand records that are withheld or not due, each with a random mark: no byte written anywhere bears one."""

import os
import random
import re
import zipfile

from conftest import files_below

MARK = re.compile(rb"canary[0-9a-f]{12}")


def secrets():
    for number in range(1000):
        mark = f"canary{random.randbytes(6).hex()}"
        kind = (",涉密" if number % 2 else "2027-01-01,")
        yield f"hidden-{number:04d},{mark},项目支出,财政评价,{mark}局,100.00,90.00,万元,91.00,优,一般公共预算,{kind}"


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
    looked = searched = 0
    for file in place.rglob("*"):
        if file.is_file() and site.folder / "Content" not in file.parents:
            looked += 1
            searched += file.stat().st_size
            assert not MARK.search(file.read_bytes()), file
    assert looked > 100
    record_property("bytes searched for marks", searched)
    with zipfile.ZipFile(place / "a.zip") as package:
        assert not any(MARK.search(package.read(name)) for name in package.namelist())
    assert list(temporary.iterdir()) == []
    assert files_below(served) == site.digests()
