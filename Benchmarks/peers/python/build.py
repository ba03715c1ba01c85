#!/usr/bin/env python3
"""The site of the benchmark as a script would make it: `build.py INPUTS OUTPUT`.

Jinja2 fills the templates, cmarkgfm renders the Markdown, and as many processes as there are cores share the regions.
"""

import json
import multiprocessing
import pathlib
import sys

import cmarkgfm
import jinja2

HERE = pathlib.Path(__file__).resolve().parent
ENVIRONMENT = jinja2.Environment(loader=jinja2.FileSystemLoader(HERE / "templates"), autoescape=True, trim_blocks=True)
TEMPLATES = {kind: ENVIRONMENT.get_template(f"{kind}.html") for kind in ("home", "region", "year", "list", "evaluation")}


def write(output, page):
    content = cmarkgfm.markdown_to_html_with_extensions(page["markdown"], extensions=["table"]) if page["markdown"] else ""
    html = TEMPLATES[page["kind"]].render(page, content=content)
    file = output / (page["path"] + ".html")
    try:
        file.write_bytes(html.encode())
    except FileNotFoundError:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(html.encode())


def region(job):
    source, output = job
    for page in json.loads(source.read_bytes()):
        write(output, page)


def main(inputs, output):
    with multiprocessing.Pool() as pool:
        pool.map(region, [(source, output) for source in sorted((inputs / "regions").iterdir())], chunksize=1)
    write(output, json.loads((inputs / "home.json").read_bytes()))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*map(pathlib.Path, sys.argv[1:]))
