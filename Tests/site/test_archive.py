"""Snapshots before outside judges: none of those that look here was written for this program."""

import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import zipfile

import pytest
from conftest import DAY, PROGRAM, ROOT, build

TOOLS = pathlib.Path(sys.executable).parent


def run(*command, cwd=None):
    """Runs a judge, which must agree, and returns what it said."""
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert result.returncode == 0, f"{command}\n{result.stdout}\n{result.stderr}"
    return result.stdout + result.stderr


def archive(verb, site, *options):
    """Runs `disclose archive` and returns what it said, whatever its status."""
    return subprocess.run(
        [PROGRAM, "archive", verb, "--site", site, "--lang", "en", *options],
        capture_output=True, text=True, check=False)


def digests(folder):
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*")) if file.is_file()}


@pytest.fixture(scope="module")
def workshop(tmp_path_factory):
    """A copy of the site of the five regions, built, with two snapshots: one sealed, one after it."""
    folder = tmp_path_factory.mktemp("archive")
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, folder / name)
    result = build(folder, folder / "Public")
    assert result.returncode == 0, result.stderr
    run("openssl", "genpkey", "-algorithm", "ed25519", "-out", folder / "ed25519.pem")
    run("openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "group:SM2", "-out", folder / "sm2.pem")
    first = archive(
        "create", folder, "--date", DAY, "--key", folder / "ed25519.pem", "--key", folder / "sm2.pem")
    assert first.returncode == 0, first.stderr
    second = archive("create", folder, "--date", "2026-01-02", "--built-on", DAY, "--without-content")
    assert second.returncode == 0, second.stderr
    return folder


@pytest.fixture(scope="module")
def snapshot(workshop):
    """The folder of the sealed snapshot."""
    return workshop / "Archive" / "2026-01"


@pytest.fixture(scope="module")
def wacz(snapshot, tmp_path_factory):
    """The web archive of the snapshot, unpacked."""
    folder = tmp_path_factory.mktemp("wacz")
    with zipfile.ZipFile(snapshot / "data/wacz/site.wacz") as package:
        assert package.testzip() is None
        assert all(entry.compress_type == zipfile.ZIP_STORED for entry in package.infolist())
        package.extractall(folder)
    return folder


def test_warcio_finds_every_digest_right(wacz, site):
    for file in sorted((wacz / "archive").iterdir()):
        said = run(TOOLS / "warcio", "check", "-v", file)
        # One record says who made the file, and every file of the site but its manifest has one.
        files = [path for path in site.rglob("*") if path.is_file() and path.name != "manifest.json"]
        assert said.count("digest pass") == 1 + len(files)
        assert "fail" not in said and "no digest" not in said


def test_wacz_validates(snapshot):
    assert "Validation succeeded" in run(TOOLS / "wacz", "validate", "-f", snapshot / "data/wacz/site.wacz")


def test_frictionless_validates(wacz):
    assert "INVALID" not in run(TOOLS / "frictionless", "validate", "datapackage.json", cwd=wacz)


def test_the_index_leads_to_every_file(wacz, snapshot):
    import gzip
    import json

    from warcio.archiveiterator import ArchiveIterator
    lines = gzip.decompress((wacz / "indexes/index.cdx.gz").read_bytes()).splitlines()
    assert lines == sorted(lines)
    found = {}
    for line in lines:
        values = json.loads(line.split(b" ", 2)[2])
        with (wacz / "archive" / values["filename"]).open("rb") as file:
            file.seek(int(values["offset"]))
            record = next(iter(ArchiveIterator(file)))
            assert record.rec_headers["WARC-Target-URI"] == values["url"]
            content = record.content_stream().read()
        found[values["url"]] = hashlib.sha256(content).hexdigest()
        assert values["digest"] == "sha256:" + found[values["url"]]
    site = digests(snapshot / "data/site")
    assert sorted(found.values()) == sorted(site.values())


@pytest.mark.parametrize("name", ["2026-01", "2026-02"])
def test_bagit_validates(workshop, name):
    run(sys.executable, "-m", "bagit", "--validate", workshop / "Archive" / name)


@pytest.mark.parametrize("bits", ["256", "512"])
def test_the_shell_verifies_the_manifests(snapshot, bits):
    for manifest in (f"manifest-sha{bits}.txt", f"tagmanifest-sha{bits}.txt"):
        run(f"sha{bits}sum", "--quiet", "--strict", "-c", manifest, cwd=snapshot)


def test_openssl_finds_the_sm3_digests_right(snapshot):
    lines = (snapshot / "manifest-sm3.txt").read_text().splitlines()
    files = [line.split("  ", 1) for line in lines]
    said = run("openssl", "dgst", "-sm3", "-r", *(path for _, path in files), cwd=snapshot).splitlines()
    assert [line.split(" ", 1)[0] for line in said] == [digest for digest, _ in files]


def test_the_commands_in_the_description_verify_it(snapshot):
    text = (snapshot / "data/description.html").read_text()
    commands = text.split("<pre>\n", 1)[1].split("</pre>", 1)[0].splitlines()
    assert sum(command.startswith("openssl") for command in commands) == 2
    for command in commands:
        run("sh", "-c", command, cwd=snapshot)
    fingerprint = run("sh", "-c", commands[-1], cwd=snapshot).split()[0]
    assert fingerprint in archive("list", snapshot.parent.parent).stdout
    assert f"Previous-Snapshot-SHA256: {fingerprint}" in (snapshot.parent / "2026-02/bag-info.txt").read_text()


def test_openssl_refuses_a_changed_manifest(snapshot, tmp_path):
    changed = tmp_path / "tagmanifest"
    changed.write_text((snapshot / "tagmanifest-sha256.txt").read_text().replace("bagit.txt", "bagit.txT"))
    result = subprocess.run(
        ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", snapshot / "seal/ed25519-public.pem", "-rawin",
         "-in", changed, "-sigfile", snapshot / "seal/tagmanifest-sha256.txt.ed25519.sig"],
        capture_output=True, check=False)
    assert result.returncode != 0


def test_the_row_is_verified_and_built_again(workshop):
    result = archive("verify", workshop, "--rebuild")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "passed       the content makes the same site again" in result.stdout
    assert "not checked  the key is the one that you named" in result.stdout
    assert "FAILED" not in result.stdout


def test_the_keys_of_the_bureau_are_known_again(workshop, tmp_path):
    for name in ("ed25519", "sm2"):
        run("openssl", "pkey", "-in", workshop / f"{name}.pem", "-pubout", "-out", tmp_path / f"{name}.pem")
    for keys in (["ed25519"], ["sm2"], ["ed25519", "sm2"], ["sm2", "ed25519"]):
        trusted = [word for name in keys for word in ("--trusted", tmp_path / f"{name}.pem")]
        result = archive("verify", workshop, "2026-01", *trusted)
        assert result.returncode == 0, (keys, result.stdout, result.stderr)
        assert "passed       the key is the one that you named" in result.stdout


def test_two_people_make_the_same_snapshot(workshop, snapshot, tmp_path):
    for name in ("Content", "Templates", "Public"):
        shutil.copytree(workshop / name, tmp_path / name)
    result = archive("create", tmp_path, "--date", DAY, "--key", workshop / "ed25519.pem", "--key", workshop / "sm2.pem")
    assert result.returncode == 0, result.stderr
    theirs, ours = digests(tmp_path / "Archive/2026-01"), digests(snapshot)
    # An SM2 signature has chance in it; all that is signed is the same.
    signature = "seal/tagmanifest-sm3.txt.sm2.sig"
    assert theirs.pop(signature) and ours.pop(signature)
    assert theirs == ours


def test_what_is_restored_is_what_was_published(workshop, tmp_path):
    result = archive("restore", workshop, "2026-01", "--to", tmp_path / "back")
    assert result.returncode == 0, result.stderr
    for name in ("Public", "Content", "Templates"):
        assert digests(tmp_path / "back" / name) == digests(workshop / name)
    assert archive("restore", workshop, "2026-01", "--to", tmp_path / "back").returncode == 2


def test_damage_is_told_by_the_exit_status(workshop, tmp_path):
    copy = tmp_path / "2026-01"
    shutil.copytree(workshop / "Archive/2026-01", copy)
    (copy / "data/site/index.html").write_text("something else")
    result = archive("verify", workshop, copy)
    assert result.returncode == 1
    assert "A111" in result.stderr and "2026-01/data/site/index.html" in result.stderr
    assert archive("verify", workshop, tmp_path / "nothing").returncode == 2
    assert archive("create", workshop, "--year", "0").returncode == 64


def refit(bag):
    """Writes every manifest of the bag anew, as somebody would who has no key; a seal there was is gone."""
    shutil.rmtree(bag / "seal", ignore_errors=True)
    payload = sorted((p.relative_to(bag).as_posix() for p in (bag / "data").rglob("*") if p.is_file()), key=str.encode)
    size = sum((bag / path).stat().st_size for path in payload)
    info = (bag / "bag-info.txt").read_text(encoding="utf-8")
    (bag / "bag-info.txt").write_text(
        re.sub("Payload-Oxum: .*", f"Payload-Oxum: {size}.{len(payload)}", info), encoding="utf-8")
    tags = ["bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt", "manifest-sm3.txt"]
    for prefix, paths in (("", payload), ("tag", tags)):
        for name in ("sha256", "sha512", "sm3"):
            lines = [f"{hashlib.new(name, (bag / path).read_bytes()).hexdigest()}  {path}\n" for path in paths]
            (bag / f"{prefix}manifest-{name}.txt").write_text("".join(lines), encoding="utf-8")


def test_what_can_be_derived_is_held_although_all_digests_fit(workshop, tmp_path):
    site = tmp_path / "site"
    site.mkdir()
    for name in ("Content", "Templates", "Public"):
        shutil.copytree(workshop / name, site / name)
    assert archive("create", site, "--date", DAY).returncode == 0
    forgeries = {
        None: ("", "", set()),
        "bag-info.txt": ("Files: ", "Files: 1", {"A125"}),
        "data/description.html": (DAY, "2020-01-01", {"A143"}),
        "data/release/findings.json": ('"severity":', '"Severity":', {"A143"}),
    }
    for number, (path, (right, wrong, codes)) in enumerate(forgeries.items()):
        bag = shutil.copytree(site / "Archive/2026-01", tmp_path / str(number) / "2026-01")
        if path:
            text = (bag / path).read_text(encoding="utf-8")
            assert right in text
            (bag / path).write_text(text.replace(right, wrong), encoding="utf-8")
        refit(bag)
        result = archive("verify", site, bag, "--rebuild", "--format", "json")
        report = json.loads(result.stdout)["snapshots"][0]
        assert {fault["code"] for fault in report["faults"]} == codes, (path, result.stdout)
        assert result.returncode == (1 if codes else 0)
    # Title, authority and days throughout, the web archive among them, and only the content says otherwise.
    settings = site / "Content/site.yaml"
    settings.write_text(re.sub("^标题: .*", "标题: 另一个标题", settings.read_text(encoding="utf-8"), flags=re.M), encoding="utf-8")
    assert archive("create", site, "--date", DAY, "--year", "2025").returncode == 0
    bag = site / "Archive/2025-01"
    shutil.copy(workshop / "Content/site.yaml", bag / "data/content/site.yaml")
    refit(bag)
    assert archive("verify", site, bag).returncode == 0
    result = archive("verify", site, bag, "--rebuild")
    assert result.returncode == 1
    assert {"2025-01/bag-info.txt", "2025-01/data/description.html"} <= set(re.findall(r"^(\S+): error A143", result.stderr, re.M))


def members(value, path=""):
    """The members that a JSON value has, by their paths as the document writes them."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield f"{path}.{name}".lstrip(".")
            if name != "details":
                yield from members(inner, f"{path}.{name}".lstrip("."))
    elif isinstance(value, list):
        for inner in value:
            yield from members(inner, path + "[]")


def test_the_report_for_programs_is_as_documented(workshop, tmp_path):
    copy = tmp_path / "2026-01"
    shutil.copytree(workshop / "Archive/2026-01", copy)
    (copy / "data/site/index.html").write_text("something else")
    result = archive("verify", workshop, copy, "--format", "json")
    assert result.returncode == 1
    report = json.loads(result.stdout)
    assert not report["good"] and "A111" in {fault["code"] for fault in report["snapshots"][0]["faults"]}
    documented = re.findall(r"^\| `([^`]+)` \|", (ROOT / "docs/archive-json.md").read_text(), re.MULTILINE)
    assert list(dict.fromkeys(members(report))) == documented
    result = archive("verify", workshop, "--format", "json")
    assert result.returncode == 0
    report = json.loads(result.stdout)
    assert report["good"] and len(report["snapshots"]) == 2
    outcomes = {check["check"]: check["outcome"] for check in report["snapshots"][1]["checks"]}
    assert outcomes["chain"] == outcomes["files"] == "passed" and outcomes["keys"] == outcomes["signatures"] == "notChecked"


def test_a_private_key_is_written_nowhere(workshop, snapshot):
    for name in ("ed25519.pem", "sm2.pem"):
        secret = (workshop / name).read_text().splitlines()[1].encode()
        assert not any(secret in file.read_bytes() for file in snapshot.rglob("*") if file.is_file())
