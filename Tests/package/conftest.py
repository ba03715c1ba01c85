"""A bare Debian root with only the package on it, in which commands run as an ordinary user without network."""

import os
import pathlib
import shutil
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGES = ROOT / ".build/packages"
BARE = ROOT / ".build/bare-root.tar"
MIRROR = os.environ.get("DEBIAN_MIRROR", "http://deb.debian.org/debian")

sys.path.insert(0, str(ROOT / "Tests/site"))


def system(*arguments, **options):
    """Runs a command of this machine, which must succeed."""
    return subprocess.run([str(part) for part in arguments], check=True, **options)


class Machine:
    """A root folder that serves as a machine."""

    def __init__(self, folder):
        self.folder = folder

    def run(self, command, *, user="clerk", network=False, status=0, background=False):
        """Runs a line of shell in the user's folder and returns what it said on both streams."""
        isolation = ["--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={self.folder / 'proc'}"]
        line = ["unshare", *isolation, *([] if network else ["--net"]), "chroot", str(self.folder), "su", "-l", user,
                "-c", command]
        environment = {"PATH": os.environ["PATH"], **{k: v for k, v in os.environ.items() if k.endswith("_proxy")}}
        if background:
            return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)
        result = subprocess.run(
            line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, env=environment)
        assert status is None or result.returncode == status, (command, result.stdout)
        return result.stdout


@pytest.fixture(scope="session")
def package():
    """The Debian package of this commit."""
    (file,) = PACKAGES.glob("disclose_*.deb")
    return file


@pytest.fixture(scope="session")
def tarball():
    """The tarball of this commit."""
    (file,) = PACKAGES.glob("disclose-*.tar.gz")
    return file


@pytest.fixture(scope="session")
def machine(tmp_path_factory, package):
    """A bare machine on which the package is installed, with nothing that it only recommends."""
    folder = tmp_path_factory.mktemp("machine")
    # pytest keeps others out of its folders; the root folder of a machine is open to its users.
    folder.chmod(0o755)
    if BARE.exists():
        system("tar", "-C", folder, "-xpf", BARE)
    else:
        system("debootstrap", "--variant=minbase", "bookworm", folder, MIRROR, stdout=subprocess.DEVNULL)
        (folder / "etc/resolv.conf").write_text(pathlib.Path("/etc/resolv.conf").read_text())
        for file in pathlib.Path("/etc/apt/apt.conf.d").glob("*proxy*"):
            shutil.copy(file, folder / "etc/apt/apt.conf.d")
        system("chroot", folder, "useradd", "--create-home", "--shell", "/bin/bash", "clerk")
        system("tar", "-C", folder, "-cpf", BARE, ".")
    machine = Machine(folder)
    shutil.copy(package, folder / "root/disclose.deb")
    machine.run("apt-get update -qq", user="root", network=True)
    machine.run(
        "DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends ./disclose.deb",
        user="root", network=True)
    return machine
