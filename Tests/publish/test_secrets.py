"""Marks in the environment, in the path of a key and in the reason of a waiver: none is in anything that is written or said."""

import random
import subprocess

import pytest
from conftest import need

MARK = b"canary"


def mark():
    return f"canary{random.randbytes(6).hex()}"


@pytest.fixture
def surroundings(place, monkeypatch):
    """An environment full of marks, and an empty folder for what is temporary."""
    temporary = place / "temporary"
    temporary.mkdir()
    for name in ("PASSWORD", "RCLONE_CONFIG_PASS", "AWS_SECRET_ACCESS_KEY", "SSH_ASKPASS_SECRET", "LOGNAME", "HOSTNAME", "EDITOR"):
        monkeypatch.setenv(name, mark())
    monkeypatch.setenv("TMPDIR", str(temporary))
    return temporary


def test_no_secret_is_written_anywhere(site, place, surroundings, record_property):
    openssl, = need("openssl")
    keys = place / mark()
    keys.mkdir()
    key = keys / "key.pem"
    subprocess.run([openssl, "genpkey", "-algorithm", "ed25519", "-out", key], check=True)
    site.build()
    found = site.run("check", "--format", "json", "--output", place / "findings.json", status=0)
    archived = subprocess.run(
        [*site.command("archive")[:1], "archive", "create", "--site", site.folder, "--date", "2026-01-01", "--lang", "en", "--key", key],
        capture_output=True, text=True, check=True)
    said = [found, archived, site.publish(place / "web", "--by", "clerk"), site.publish(f"package:{place}/a.zip", "--by", "clerk")]
    said.append(site.publish(place / "nowhere" / "x" / "y", "--approve", "0000-0000-0000-0000-0000", status=1))
    secret = key.read_bytes().split(b"\n")[1]
    for result in said:
        text = (result.stdout + result.stderr).encode()
        assert MARK not in text and secret not in text
    looked = 0
    for file in place.rglob("*"):
        if file.is_file() and file != key:
            looked += file.stat().st_size
            data = file.read_bytes()
            assert MARK not in data and secret not in data, file
    assert looked > 100_000
    record_property("bytes searched for marks", looked)
    assert list(surroundings.iterdir()) == []
