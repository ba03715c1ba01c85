"""BagIt bags of the kinds in the conformance suite of the Library of Congress, as far as they apply to what the program reads:
its own bags. Each case is made here from a sound bag; a judge that was not written for this program says the same."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import unicodedata

import pytest
from conftest import PROGRAM
from tiny import PAGES, tiny_site, write

ALGORITHMS = {"sha256": hashlib.sha256, "sha512": hashlib.sha512, "sm3": lambda data=b"": hashlib.new("sm3", data)}
ZERO = {"sha256": "0" * 64, "sha512": "0" * 128, "sm3": "0" * 64}
NAMES = {
    # Names that a manifest must be able to hold: blanks, what shells and BagIt read otherwise, a bag in the bag.
    "a b/c  d.txt": "1", "it's $HOME & \"more\"*.txt": "5", "~root/x.txt": "6",
    "#1;2,3=4.txt": "7", "中文/名称（一）.txt": "8", "-n.txt": "9",
    "inner/bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", "inner/data/x": "x",
    "inner/manifest-sha256.txt": f"{hashlib.sha256(b'x').hexdigest()}  data/x\n",
}
# BagIt has a percent sign written as %25, which bagit.py does not know, and sha256sum neither.
PERCENT = {"100%.txt": "2", "%0A.txt": "3", "%25.txt": "4", "%2e%2e/x": "5"}


def verify(bag):
    result = subprocess.run(
        [PROGRAM, "archive", "verify", "--lang", "en", bag], capture_output=True, text=True, check=False)
    assert "Fatal" not in result.stderr
    return result


def judge(bag):
    """Whether bagit.py, a stranger, finds the bag valid."""
    result = subprocess.run([sys.executable, "-m", "bagit", "--validate", "--quiet", bag], capture_output=True, check=False)
    return result.returncode == 0


def snapshot(folder, names):
    """A sound bag with awkward names in it."""
    tiny_site(folder, {**PAGES, **names})
    result = subprocess.run(
        [PROGRAM, "archive", "create", "--site", folder, "--date", "2024-12-31", "--without-content", "--lang", "en"],
        capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return folder / "Archive/2024-01"


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    return snapshot(tmp_path_factory.mktemp("conformance"), NAMES)


@pytest.fixture
def bag(sound, tmp_path):
    return shutil.copytree(sound, tmp_path / "2024-01")


def digest(name, file):
    return hashlib.new(name, file.read_bytes()).hexdigest() if name != "sm3" else subprocess.run(
        ["openssl", "dgst", "-sm3", "-r", file], capture_output=True, text=True, check=True).stdout.split()[0]


def sealed_again(bag):
    """The tag manifests made anew, as somebody would who wants the change to pass."""
    for name in ALGORITHMS:
        files = [file for file in bag.rglob("*") if file.is_file() and not file.name.startswith("tagmanifest")
                 and "data" not in file.relative_to(bag).parts[:1]]
        lines = {str(file.relative_to(bag)): digest(name, file) for file in files}
        text = "".join(f"{lines[path]}  {path}\n" for path in sorted(lines, key=str.encode))
        (bag / f"tagmanifest-{name}.txt").write_text(text, encoding="utf-8")


def listed(bag, path, same=False, front=False):
    """One more line in every payload manifest."""
    for name in ALGORITHMS:
        file = bag / f"manifest-{name}.txt"
        text = file.read_text(encoding="utf-8")
        value = next((line.split("  ")[0] for line in text.splitlines() if line.endswith("  " + path)), ZERO[name])
        line = f"{value if same else ZERO[name]}  {path}\n"
        file.write_text(line + text if front else text + line, encoding="utf-8")


def replaced(bag, path, old, new):
    file = bag / path
    data = file.read_bytes()
    assert old in data
    file.write_bytes(data.replace(old, new, 1))


PAGE = "data/site/index.html"
# What is done to the bag; whether its tag manifests are made to fit; whether bagit.py refuses it too (it lets pass some that
# the suite calls invalid, and all that the suite only warns of; this program is stricter).
CASES = {
    "bagit-with-invalid-whitespace": (lambda bag: replaced(bag, "bagit.txt", b"Version:", b"Version :"), True, None),
    "bom-in-bagit.txt": (lambda bag: (bag / "bagit.txt").write_bytes(b"\xef\xbb\xbf" + (bag / "bagit.txt").read_bytes()), True, True),
    "invalid-version-number": (lambda bag: replaced(bag, "bagit.txt", b"1.0", b"x.y"), True, True),
    "baginfo-missing-encoding": (lambda bag: replaced(bag, "bagit.txt", b"Tag-File-Character-Encoding: UTF-8\n", b""), True, True),
    "missing-bagit.txt": (lambda bag: (bag / "bagit.txt").unlink(), True, True),
    "missing-baginfo": (lambda bag: (bag / "bag-info.txt").unlink(), False, True),
    "corrupt-data-file": (lambda bag: write(bag, PAGE, "other"), True, True),
    "corrupt-tag-file": (lambda bag: replaced(bag, "bag-info.txt", b"2024", b"2025"), False, True),
    "extra-file-in-bag": (lambda bag: write(bag, "data/site/extra.txt", "x"), True, True),
    "out-of-scope-dot-notation": (lambda bag: listed(bag, "../../etc/passwd", front=True), True, True),
    "out-of-scope-dots-below-data": (lambda bag: listed(bag, "data/../../x"), True, True),
    "out-of-scope-absolute-path": (lambda bag: listed(bag, "/etc/passwd", front=True), True, True),
    "out-of-scope-shortcut": (lambda bag: listed(bag, "~/x"), True, True),
    "out-of-scope-shortcut-username": (lambda bag: listed(bag, "~root/x"), True, True),
    "out-of-scope-windows-path": (lambda bag: listed(bag, "C:\\windows\\win.ini", front=True), True, True),
    "out-of-scope-unc-path": (lambda bag: listed(bag, "\\\\server\\share\\x", front=True), True, True),
    "same-filename-listed-twice-with-different-hashes": (lambda bag: listed(bag, PAGE), True, True),
    "same-filename-listed-twice-with-the-same-hash": (lambda bag: listed(bag, PAGE, same=True), True, None),
    "not-all-manifests-list-all-files": (
        lambda bag: replaced(bag, "manifest-sha512.txt", line_of(bag, "manifest-sha512.txt", PAGE), b""), True, None),
    "missing-manifest": (lambda bag: (bag / "manifest-sha512.txt").unlink(), True, None),
    # A fetch file asks to be fed from elsewhere; a snapshot is whole by itself.
    "fetch": (lambda bag: write(bag, "fetch.txt", "https://example.com/x 1 data/x\n"), True, None),
    "fetch-out-of-scope": (lambda bag: write(bag, "fetch.txt", "https://example.com/x 1 ../x\n"), True, True),
    "leading-dot-slash-in-manifest": (
        lambda bag: replaced(bag, "manifest-sha256.txt", b"  data/site/index.html", b"  ./data/site/index.html"), True, None),
    "made-with-md5sum-tools": (
        lambda bag: replaced(bag, "manifest-sha256.txt", b"  data/site/index.html", b" *data/site/index.html"), True, None),
    "listed-twice-in-another-normal-form": (
        lambda bag: (write(bag, "data/site/\u00e9.txt", "x"), listed(bag, "data/site/\u00e9.txt"),
                     listed(bag, "data/site/e\u0301.txt")), True, None),
    "special-system-files": (lambda bag: write(bag, "data/.DS_Store", "x"), True, True),
    "ISO-8859-1-encoded-tag-files": (lambda bag: replaced(bag, "bagit.txt", b"UTF-8", b"ISO-8859-1"), True, None),
    "UTF-16-encoded-tag-files": (
        lambda bag: (bag / "bag-info.txt").write_bytes((bag / "bag-info.txt").read_text(encoding="utf-8").encode("utf-16")),
        True, None),
    "uncommon-metadata-separators": (lambda bag: replaced(bag, "bag-info.txt", b"Year: ", b"Year   :\t"), True, None),
}


def line_of(bag, manifest, path):
    data = (bag / manifest).read_bytes()
    return next(line for line in data.splitlines(keepends=True) if line.endswith(b"  " + path.encode() + b"\n"))


def test_a_sound_bag_with_awkward_names_is_valid(sound):
    assert verify(sound).returncode == 0
    assert judge(sound)


def test_a_percent_sign_is_written_as_bagit_asks(tmp_path):
    bag = snapshot(tmp_path, PERCENT)
    assert verify(bag).returncode == 0
    paths = [line.split("  ", 1)[1] for line in (bag / "manifest-sha256.txt").read_text().splitlines()]
    assert {"data/site/100%25.txt", "data/site/%250A.txt", "data/site/%2525.txt", "data/site/%252e%252e/x"} <= set(paths)


def test_the_tag_manifests_can_be_made_to_fit(bag):
    before = {name: (bag / f"tagmanifest-{name}.txt").read_bytes() for name in ALGORITHMS}
    sealed_again(bag)
    assert {name: (bag / f"tagmanifest-{name}.txt").read_bytes() for name in ALGORITHMS} == before


@pytest.mark.parametrize("name", CASES)
def test_a_bag_that_must_not_pass_does_not(bag, name):
    change, is_refitted, is_refused = CASES[name]
    change(bag)
    if is_refitted:
        sealed_again(bag)
    result = verify(bag)
    assert result.returncode == 1, result.stdout + result.stderr
    if is_refused:
        assert not judge(bag)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_copy_whose_names_a_system_wrote_in_another_form_passes(bag, form):
    for path in sorted(bag.rglob("*"), key=lambda path: -len(path.parts)):
        os.rename(path, path.with_name(unicodedata.normalize(form, path.name)))
    result = verify(bag)
    assert result.returncode == 0, result.stdout + result.stderr


def test_one_ruined_snapshot_does_not_hide_the_others(sound, tmp_path):
    row = tmp_path / "Archive"
    for year, ruin in {
            "2020-01": lambda bag: (bag / "bag-info.txt").unlink(),
            "2021-01": lambda bag: ((bag / "tagmanifest-sha256.txt").unlink(), (bag / "tagmanifest-sha256.txt").mkdir()),
            "2022-01": lambda bag: (shutil.rmtree(bag), bag.mkdir()),
            "2023-01": lambda bag: (shutil.rmtree(bag), bag.symlink_to(sound)),
            "2025-01": lambda bag: (shutil.rmtree(bag), bag.write_text("x")),
            "2024-01": lambda bag: None}.items():
        ruin(shutil.copytree(sound, row / year))
    result = subprocess.run(
        [PROGRAM, "archive", "verify", "--site", tmp_path, "--format", "json"], capture_output=True, text=True, check=False)
    assert result.returncode == 1, result.stderr
    report = json.loads(result.stdout)
    found = {bag["snapshot"][-7:]: {fault["code"] for fault in bag["faults"]} for bag in report["snapshots"]}
    assert not report["good"] and found.pop("2024-01") == set()
    assert found["2023-01"] == found["2025-01"] == {"A146"}
    assert {"A112", "A122"} <= found["2020-01"] and {"A112", "A145"} <= found["2021-01"] and "A121" in found["2022-01"]
