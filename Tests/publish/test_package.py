"""The package for networks without a connection, and the script with which it is verified there."""

import re
import shutil
import subprocess
import zipfile

import tree_sitter
import tree_sitter_powershell
from conftest import need


def unpack(file, folder):
    with zipfile.ZipFile(file) as package:
        assert package.testzip() is None
        package.extractall(folder)
    return folder


def verify(folder, *arguments):
    return subprocess.run(["sh", folder / "verify.sh", *arguments], capture_output=True, text=True, check=False)


def test_the_package_holds_the_site_and_verifies(site, place):
    site.publish(f"package:{place}/jxpj.zip")
    folder = unpack(place / "jxpj.zip", place / "out")
    result = verify(folder)
    assert result.returncode == 0 and site.fingerprint() in result.stdout
    assert result.returncode == verify(folder, folder / "site").returncode
    assert site.fingerprint() in (folder / "package.txt").read_text()


def test_the_same_release_gives_the_same_bytes(site, place):
    site.publish(f"package:{place}/one.zip")
    site.publish(f"package:{place}/two.zip")
    assert (place / "one.zip").read_bytes() == (place / "two.zip").read_bytes()


def test_damage_is_noticed(site, place):
    site.publish(f"package:{place}/jxpj.zip")
    folder = unpack(place / "jxpj.zip", place / "out")
    page = folder / "site" / "index.html"
    page.write_text(page.read_text().replace("预算", "改动"))
    result = verify(folder)
    assert result.returncode == 1 and "index.html" in result.stdout
    page.unlink()
    assert verify(folder).returncode == 1


def test_only_what_changed(make_site, place):
    site = make_site("site").another().build()
    address = f"package:{place}/jxpj.zip"
    site.publish(address)
    served = unpack(place / "jxpj.zip", place / "first") / "site"
    site.withdrawn().build().publish(address, "--only-changed")
    folder = unpack(place / "jxpj.zip", place / "second")
    assert verify(folder).returncode == 0
    assert not (folder / "site" / "assets" / "style.css").exists()
    shutil.copytree(folder / "site", served, dirs_exist_ok=True)
    left = verify(folder, served)
    assert left.returncode == 1 and re.search("152501/unit/.*: 应删除", left.stdout)
    for path in (folder / "removed.txt").read_text().splitlines():
        (served / path).unlink()
    result = verify(folder, served)
    assert result.returncode == 0 and site.fingerprint() in result.stdout


def test_the_signature_is_verified(site, place):
    (openssl,) = need("openssl")
    keys = {"ed25519": ["-algorithm", "ed25519"], "sm2": ["-algorithm", "EC", "-pkeyopt", "group:SM2"]}
    for name, options in keys.items():
        subprocess.run([openssl, "genpkey", *options, "-out", place / f"{name}.pem"], check=True, capture_output=True)
    site.publish(f"package:{place}/jxpj.zip", "--key", place / "ed25519.pem", "--key", place / "sm2.pem")
    folder = unpack(place / "jxpj.zip", place / "out")
    assert verify(folder).stdout.count("signature valid") == 2
    signature = folder / "seal" / "manifest.json.ed25519.sig"
    signature.write_bytes(bytes([signature.read_bytes()[0] ^ 1]) + signature.read_bytes()[1:])
    result = verify(folder)
    assert result.returncode == 1 and "NOT valid" in result.stdout


def test_the_commands_in_its_text_verify_the_signatures(site, place):
    (openssl,) = need("openssl")
    options = {"ed25519": ["-algorithm", "ed25519"], "sm2": ["-algorithm", "EC", "-pkeyopt", "group:SM2"]}
    for name, words in options.items():
        subprocess.run([openssl, "genpkey", *words, "-out", place / f"{name}.pem"], check=True, capture_output=True)
    site.publish(f"package:{place}/jxpj.zip", "--key", place / "ed25519.pem", "--key", place / "sm2.pem")
    folder = unpack(place / "jxpj.zip", place / "out")
    commands = re.findall(r"^ *(openssl .*)$", (folder / "package.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(commands) == 2
    for command in commands:
        subprocess.run(command.split(), cwd=folder, check=True, capture_output=True)


def test_the_script_for_windows_is_powershell(site, place):
    """No PowerShell is among Debian's packages: its grammar is all that is tested here."""
    site.publish(f"package:{place}/jxpj.zip")
    script = (unpack(place / "jxpj.zip", place / "out") / "verify.ps1").read_bytes()
    # Without the mark Windows would read it in the system's code page.
    assert script.startswith(b"\xef\xbb\xbf") and script.count(b"\n") == script.count(b"\r\n")
    parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_powershell.language()))
    assert not parser.parse(script[3:]).root_node.has_error
    assert parser.parse(script[3:].replace(b"{", b"", 1)).root_node.has_error


def test_no_private_key_is_in_it(site, place):
    (openssl,) = need("openssl")
    subprocess.run([openssl, "genpkey", "-algorithm", "ed25519", "-out", place / "key.pem"], check=True)
    secret = (place / "key.pem").read_text().splitlines()[1]
    site.publish(f"package:{place}/jxpj.zip", "--key", place / "key.pem")
    assert secret.encode() not in (place / "jxpj.zip").read_bytes()
