#!/usr/bin/env python3
"""Works out what the whole country would cost, from parts that are measured here: `Benchmarks/country.py [PROGRAM]`.

2,800 counties with ten years of 1,000 evaluations each. Measured are one county as a part of its own, and two provinces of invented
regions (`province.py`) merged from parts, one of them three times as large; what grows with the number of files or regions is taken from
the difference of the two. Times are those of the processor, so that other work on the machine matters less; memory is the
peak of the resident set. Everything else is multiplication, and nothing of that size was built.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PROGRAM = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build/release/disclose")
COUNTIES, YEARS, EVALUATIONS = 2800, 10, 1000
CORES = 64
SMALL, LARGE = 10_000, 30_000


def run(*command):
    """Seconds of the processor and peak memory in bytes of a command."""
    child = subprocess.Popen([PROGRAM, *map(str, command)], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    assert status == 0, command
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def province(count, folder):
    subprocess.run([sys.executable, HERE / "province.py", str(count), folder], check=True, stdout=subprocess.DEVNULL)
    shutil.copytree(ROOT / "Templates", folder / "Templates")


def size(folder):
    files = [file.stat() for file in folder.rglob("*") if file.is_file()]
    # What a file takes on a disk of blocks of four kilobytes.
    return len(files), sum(file.st_size for file in files), sum((file.st_size + 4095) // 4096 * 4096 for file in files)


def county(folder):
    """One county with ten years, built as a part of its own."""
    province(EVALUATIONS * 100, folder)
    regions = sorted(path for path in (folder / "Content").iterdir() if path.is_dir())
    own, others = regions[0], regions[1:]
    year = next(path.name for path in own.iterdir() if path.is_dir())
    for number, other in enumerate(others[:YEARS - 1], 1):
        shutil.copytree(other / year, own / str(int(year) - number))
    for other in others:
        shutil.rmtree(other)
    seconds, memory = run("build", "--site", folder, "--shard", "1/1", "--output", folder / "part", "--jobs", 1)
    files, length, disk = size(folder / "part")
    return {"seconds": seconds, "memory": memory, "files": files, "bytes": length, "disk": disk}


def merged(count, folder):
    """A province, merged from four parts."""
    province(count, folder)
    parts = [folder / f"parts/{number}" for number in range(1, 5)]
    for number, part in enumerate(parts, 1):
        run("build", "--site", folder, "--shard", f"{number}/4", "--output", part)
    seconds, memory = run("merge", "--site", folder, "--output", folder / "Public", *parts)
    public = folder / "Public"
    files, length, _ = size(public)
    return {
        "seconds": seconds, "memory": memory, "files": files, "bytes": length,
        "manifest": (public / "manifest.json").stat().st_size, "home": (public / "index.html").stat().st_size,
        "search": sum(file.stat().st_size for file in (public / "search").iterdir()),
        "notes": (folder / ".Public.notes").stat().st_size}


def main():
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as scratch:
        scratch = pathlib.Path(scratch)
        one = county(scratch / "county")
        small, large = merged(SMALL, scratch / "small"), merged(LARGE, scratch / "large")
    step = {key: (large[key] - small[key]) / (large["files"] - small["files"]) for key in large}
    files = one["files"] * COUNTIES
    hours = one["seconds"] * COUNTIES / 3600
    rows = [
        ("one county, ten years: files, bytes", f"{one['files']:,} files, {one['bytes'] / 1e6:.0f} MB", "measured"),
        ("one county: processor, memory", f"{one['seconds']:.1f} s, {one['memory'] / 2**20:.0f} MiB", "measured"),
        ("merging, each further file: processor, memory, manifest",
         f"{step['seconds'] * 1e6:.0f} µs, {step['memory']:.0f} bytes, {step['manifest']:.0f} bytes",
         f"measured between {small['files']:,} and {large['files']:,} files"),
        ("the country: files, bytes, on disk",
         f"{files / 1e6:.1f} million, {one['bytes'] * COUNTIES / 1e12:.2f} TB, {one['disk'] * COUNTIES / 1e12:.2f} TB", "× 2,800"),
        ("all parts: processor", f"{hours:.1f} hours; {hours * 60 / CORES:.0f} minutes on {CORES} cores", "× 2,800"),
        ("merging: processor", f"{step['seconds'] * files / 3600:.1f} hours", "× files"),
        ("merging: memory", f"{step['memory'] * files / 2**30:.0f} GiB", "× files"),
        ("manifest.json", f"{step['manifest'] * files / 1e9:.1f} GB", "× files"),
        ("notes for the next build", f"{small['notes'] / 100 * COUNTIES / 1e6:.0f} MB", "× regions"),
        ("home page", f"{small['home'] / 100 * COUNTIES / 1e6:.1f} MB", "× regions, at one year each"),
        ("top of the search", f"{small['search'] / 100 * COUNTIES / 1e6:.1f} MB", "× regions"),
    ]
    print("| what | how much | from |\n|---|---|---|")
    for row in rows:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
