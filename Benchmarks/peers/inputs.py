#!/usr/bin/env python3
"""Writes what Hugo and the Python script make pages of: `inputs.py SITE BUILT FOLDER`.

SITE is a province made by province.py, BUILT what `disclose build` made of it. Both peers get the same pages with the same
information. What `disclose` works out itself, such as ranks, neighbours and where each score lies in its picture, they get
as ready figures, so that they are measured at what they are for: templates, Markdown and files.

    FOLDER/regions/<code>.json      every page of a region, for the Python script and Hugo's content adapter
    FOLDER/content/…                the same pages as Hugo's content files
"""

import csv
import json
import pathlib
import re
import sys
import xml.etree.ElementTree

KEYS = {"优": "excellent", "良": "good", "中": "fair", "差": "poor"}
MEANINGS = {
    "excellent": "绩效优秀：目标全面实现，效果突出。", "good": "绩效良好：目标基本实现，个别方面可以改进。",
    "fair": "绩效一般：部分目标没有实现，需要改进。", "poor": "绩效较差：与预期差距大，需要整改；属于最低一档。"}
STAGES = {"单位自评": "self", "部门评价": "department", "财政评价": "fiscal"}
PICTURE = re.compile(r"<svg class=\"scores\".*?</svg>", re.DOTALL)


def picture(page):
    """The figures of the picture of the scores on a built page."""
    shapes = list(xml.etree.ElementTree.fromstring(PICTURE.search(page).group()))
    figures = {"bands": [], "columns": [], "dots": [], "ticks": []}
    texts = iter([shape for shape in shapes if shape.tag == "text" and shape.get("class") is None])
    words = iter([shape for shape in shapes if shape.get("class") == "word"])
    for shape in shapes:
        kind, figure = shape.get("class") or "", dict(shape.attrib)
        if kind.startswith("band"):
            word = next(words)
            figures["bands"].append({**figure, "isShaded": kind.endswith("shaded"), "middle": word.get("x"), "word": word.text})
        elif kind == "column":
            figures["columns"].append(figure)
        elif kind == "dot":
            figures["dots"].append(figure)
        elif kind == "axis" and figure["x1"] == figure["x2"]:
            label = next(texts)
            figures["ticks"].append({"x": figure["x1"], "anchor": label.get("text-anchor"), "label": label.text})
        elif kind == "mark" and shape.tag == "line":
            figures["mark"] = figure["x1"]
    return figures


def line(row, path):
    """An evaluation as a line of a table."""
    return {"year": "2024", "path": path, "name": row["名称"], "score": row["得分"], "grade": row["评价等级"],
            "key": KEYS[row["评价等级"]], "unit": row["单位"], "stage": row["评价阶段"], "subject": row["评价对象"]}


def region_pages(code, rows, built):
    region, publisher = f"第{code[-4:]}区", f"第{code[-4:]}区财政局"
    common = {"region": region, "code": code, "publisher": publisher, "up": "../../", "published": "2025-06-30"}
    lines = [line(row, f"{code}/2024/{row['编号']}.html") for row in rows]
    files = {}

    def listed(group, name, rows):
        path = files.setdefault((group, name), f"{code}/{group}/{len(files)}")
        return {**common, "kind": "list", "path": path, "title": f"{region} · {name}", "name": name, "rows": rows,
                "description": f"{region}：{name}，共 {len(rows)} 项。", "markdown": ""}

    columns = {"unit": "单位", "evaluator": "第三方机构", "grade": "评价等级", "stage": "评价阶段", "subject": "评价对象", "ledger": "预算类型"}
    lists = []
    for group, column in columns.items():
        for name in sorted({row[column] for row in rows}):
            lists.append(listed(group, name, [shown for row, shown in zip(rows, lines) if row[column] == name]))
    report = f"{region}2024年预算绩效评价结果"
    yield {**common, "kind": "year", "path": f"{code}/2024/index", "title": report, "description": "本区2024年预算绩效评价结果。",
           "rows": lines, "markdown": "## 工作开展情况\n\n全年按计划完成评价。\n"}
    yield {**common, "kind": "region", "path": f"{code}/index", "up": "../", "title": region, "description": f"{region}：{len(rows)} 项评价。",
           "lists": [{"path": page["path"] + ".html", "name": page["name"], "count": len(page["rows"])} for page in lists], "markdown": ""}
    yield from lists
    groups = {}
    for row in rows:
        groups.setdefault((row["评价阶段"], row["评价对象"]), []).append(float(row["得分"]))
    for scores in groups.values():
        scores.sort(reverse=True)
    for row, own in zip(rows, lines):
        scores = groups[row["评价阶段"], row["评价对象"]]
        page = (built / own["path"]).read_text(encoding="utf-8")
        others = [other for other in lines if other["unit"] == own["unit"] and other is not own][:30]
        yield {
            **common, **own, "kind": "evaluation", "path": own["path"].removesuffix(".html"), "title": row["名称"], "id": row["编号"],
            "description": f"{region}{row['名称']}：{row['评价阶段']}，{row['得分']} {row['评价等级']}。", "report": report,
            "meaning": MEANINGS[own["key"]], "evaluator": row["第三方机构"], "ledger": row["预算类型"],
            "budgeted": row["预算数"] + " 万元", "executed": row["执行数"] + " 万元",
            **{f"{group}List": files[group, row[column]] + ".html" for group, column in columns.items()},
            "count": len(scores), "rank": scores.index(float(row["得分"])) + 1, "highest": f"{scores[0]:.2f}", "lowest": f"{scores[-1]:.2f}",
            "same": sum(other["grade"] == own["grade"] and other["stage"] == own["stage"] for other in lines),
            "group": f"{code}/2024/index.html#{STAGES[row['评价阶段']]}", **picture(page),
            "others": others, "markdown": row["评价说明"]}


def content_file(folder, page):
    """A page as Hugo's content file: front matter in JSON, then the Markdown."""
    path = page["path"]
    # A folder's own page is an _index of its section.
    path = path.removesuffix("index") + "_index" if path.endswith("index") else path
    front = {"title": page["title"], "params": {key: value for key, value in page.items() if key not in ("markdown", "title", "path", "kind")}}
    if page["kind"] != "evaluation":
        front["layout"] = page["kind"]
    file = folder / "content" / (path + ".md")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(front, ensure_ascii=False, indent=1) + "\n\n" + page["markdown"], encoding="utf-8")


def main(site, built, folder):
    (folder / "regions").mkdir(parents=True)
    regions = []
    for table in sorted((site / "Content").glob("*/2024/evaluations.csv")):
        code = table.parent.parent.name
        with open(table, encoding="utf-8", newline="") as file:
            pages = list(region_pages(code, list(csv.DictReader(file)), built))
        regions.append({"path": f"{code}/index.html", "name": f"第{code[-4:]}区", "count": len(pages)})
        (folder / "regions" / f"{code}.json").write_text(json.dumps(pages, ensure_ascii=False), encoding="utf-8")
        for page in pages:
            content_file(folder, page)
    home = {"kind": "home", "path": "index", "title": "示例省预算绩效评价公开", "description": "示例省预算绩效评价公开。", "publisher": "示例省财政厅",
            "published": "2025-06-30", "up": "", "regions": regions, "markdown": ""}
    (folder / "home.json").write_text(json.dumps(home, ensure_ascii=False), encoding="utf-8")
    content_file(folder, home)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*map(pathlib.Path, sys.argv[1:]))
