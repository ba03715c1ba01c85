"""The bill of materials, before the SPDX project's own validator."""

import json
import re
import subprocess

import pytest

from conftest import ROOT


def make(file):
    return subprocess.run([ROOT / "scripts/sbom", file], capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def bill(tmp_path_factory):
    file = tmp_path_factory.mktemp("sbom") / "disclose.spdx.json"
    result = make(file)
    assert result.returncode == 0, result.stderr
    return file


def validated(file):
    return subprocess.run([ROOT / ".build/venv/bin/pyspdxtools", "-i", file], capture_output=True, text=True, check=False).returncode == 0


def test_it_is_valid_and_the_validator_can_tell(bill, tmp_path):
    assert validated(bill)
    document = json.loads(bill.read_text(encoding="utf-8"))
    document["packages"][1]["licenseDeclared"] = "no such licence"
    (tmp_path / "bad.spdx.json").write_text(json.dumps(document), encoding="utf-8")
    assert not validated(tmp_path / "bad.spdx.json")


def test_it_is_the_same_each_time(bill, tmp_path):
    assert make(tmp_path / "again.spdx.json").returncode == 0
    assert (tmp_path / "again.spdx.json").read_bytes() == bill.read_bytes()


def test_it_names_everything_that_the_program_is_built_from(bill):
    names = {package["name"] for package in json.loads(bill.read_text(encoding="utf-8"))["packages"]}
    manifest = (ROOT / "Package.swift").read_text(encoding="utf-8")
    named = re.findall(r'providers: \[\.apt\(\["([^"]+)"\]\)', manifest)
    named += [address.rsplit("/", 1)[1].removesuffix(".git") for address in re.findall(r'\.package\(url: "([^"]+)"', manifest)]
    assert len(named) == 10 and set(named) <= names
    assert all(rule == "exact" for rule in re.findall(r'\.package\(url: "[^"]+", (\w+):', manifest))
