"""Sites are built in parts by the schedulers of others, and only what has changed is made again."""

import os
import shutil
import socket
import subprocess
import time

import pytest
import yaml
from conftest import DAY, PROGRAM, ROOT, build
from test_determinism import digests

SHARDS = ROOT / "scripts/shards"
ENVIRONMENT = dict(os.environ, DISCLOSE=str(PROGRAM), DAY=DAY, LANG="en_US.UTF-8", LC_ALL="")


@pytest.fixture
def source(tmp_path):
    """A small site with two regions, in a folder whose name a shell would take apart."""
    folder = tmp_path / "a site"
    shutil.copytree(ROOT / "Tests/CommandsTests/Golden/years/Content", folder / "Content")
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    return folder


@pytest.fixture
def whole(source, tmp_path):
    """The digests of the site as one build makes it."""
    result = build(source, tmp_path / "whole")
    assert result.returncode == 0, result.stderr
    return digests(tmp_path / "whole")


def run(recipe, *arguments, environment=ENVIRONMENT):
    return subprocess.run(
        [SHARDS / recipe, *map(str, arguments)], capture_output=True, text=True, env=environment, timeout=300, check=False)


def test_gnu_parallel_makes_the_site(source, whole, tmp_path):
    output = tmp_path / "the output"
    result = run("parallel", source, output, 3)
    assert result.returncode == 0, result.stderr
    assert "3 parts are merged" in result.stdout
    assert digests(output) == whole


def test_a_fault_in_one_part_stops_gnu_parallel(source, tmp_path):
    (source / "Content/110102/2023/evaluations.csv").write_text("编号\n\n", encoding="utf-8")
    result = run("parallel", source, tmp_path / "output", 2)
    assert result.returncode != 0
    assert "Content/110102/2023/evaluations.csv" in result.stderr
    assert not (tmp_path / "output").exists()


@pytest.fixture
def slurm(tmp_path):
    """The environment of a Slurm that runs on this machine alone."""
    programs = [shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin:/sbin") for name in
                ("munged", "slurmctld", "slurmd")]
    if os.getuid() != 0 or None in programs:
        pytest.skip("NOT RUN: Slurm is started by root, and needs the packages munge and slurm-wlm")
    folder = tmp_path / "slurm"
    for name in ("state", "spool"):
        (folder / name).mkdir(parents=True)
    name = socket.gethostname().split(".")[0]
    ports = []
    for _ in range(2):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            ports.append(probe.getsockname()[1])
    (folder / "slurm.conf").write_text(f"""ClusterName=loopback
SlurmctldHost={name}(127.0.0.1)
SlurmUser=root
AuthInfo=socket={folder}/munge.socket
SlurmctldPort={ports[0]}
SlurmdPort={ports[1]}
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
NodeName={name} NodeAddr=127.0.0.1 CPUs=2
PartitionName=all Nodes={name} Default=YES
""")
    (folder / "munge.key").write_bytes(os.urandom(1024))
    (folder / "munge.key").chmod(0o400)
    environment = dict(ENVIRONMENT, SLURM_CONF=str(folder / "slurm.conf"))
    conf = str(folder / "slurm.conf")
    started = [
        subprocess.Popen([*line], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for line in (
            [programs[0], "--foreground", "--force", f"--key-file={folder}/munge.key", f"--socket={folder}/munge.socket",
             f"--pid-file={folder}/munged.pid", f"--log-file={folder}/munged.log", f"--seed-file={folder}/munge.seed"],
            [programs[1], "-D", "-f", conf], [programs[2], "-D", "-f", conf])]
    try:
        for _ in range(120):
            state = subprocess.run(["sinfo", "-h", "-o", "%T"], capture_output=True, text=True, env=environment, check=False)
            if state.stdout.strip() == "idle":
                break
            if any(program.poll() is not None for program in started):
                pytest.skip("NOT RUN: Slurm does not start on this machine")
            time.sleep(0.5)
        else:
            pytest.skip("NOT RUN: Slurm does not become ready on this machine")
        yield environment
    finally:
        for program in reversed(started):
            program.terminate()
            program.wait()


def test_a_slurm_job_array_makes_the_site(source, whole, tmp_path, slurm):
    output = tmp_path / "the output"
    result = run("slurm", source, output, 3, environment=slurm)
    said = "".join(file.read_text() for file in sorted((tmp_path / "the output.parts").glob("*.txt")))
    assert result.returncode == 0, result.stderr + said
    assert "3 parts are merged" in said
    assert digests(output) == whole


def test_the_jobs_of_kubernetes_make_the_site(source, whole, tmp_path):
    """The lines of the containers, run one after the other as the indexed job would run them."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/disclose").symlink_to(PROGRAM)
    (tmp_path / "site").symlink_to(source)

    def start(name, **variables):
        job = yaml.safe_load((SHARDS / name).read_text(encoding="utf-8"))
        container = job["spec"]["template"]["spec"]["containers"][0]
        line = [*container["command"], *container["args"]]
        given = {entry["name"]: entry["value"] for entry in container["env"]}
        result = subprocess.run(
            [part.replace("/data", str(tmp_path)) for part in line], capture_output=True, text=True, check=False,
            env=dict(ENVIRONMENT, PATH=f"{tmp_path}/bin:" + os.environ["PATH"], **given, **variables))
        assert result.returncode == 0, result.stderr
        return job

    job = yaml.safe_load((SHARDS / "kubernetes.yaml").read_text(encoding="utf-8"))
    assert job["spec"]["completionMode"] == "Indexed"
    for index in range(job["spec"]["completions"]):
        start("kubernetes.yaml", JOB_COMPLETION_INDEX=str(index))
    start("kubernetes-merge.yaml")
    assert digests(tmp_path / "Public") == whole


def test_timings_go_to_standard_error(source, tmp_path):
    first = build(source, tmp_path / "out", "--timings")
    assert "making pages" in first.stderr and "evaluation.md: " in first.stderr
    second = build(source, tmp_path / "out", "--timings")
    assert "making pages" not in second.stderr and " not made again" in second.stderr
    assert second.stdout.count("\n") == 1


def test_a_second_build_reads_no_page(source, tmp_path):
    assert build(source, tmp_path / "out").returncode == 0
    page = tmp_path / "out/110101/2023/index.html"
    page.write_text("mine", encoding="utf-8")
    assert ": 0 files written" in build(source, tmp_path / "out").stdout
    assert page.read_text(encoding="utf-8") == "mine"
    assert ": 1 files written" in build(source, tmp_path / "out", "--anew").stdout
