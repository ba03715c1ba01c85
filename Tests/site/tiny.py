"""A site of a few files, made by hand, for tests in which the pages do not matter."""

import hashlib
import json
import shutil

from conftest import ROOT

CONTENT = {
    "site.yaml": (
        "标题: 小站\n网址: https://example.gov.cn/jxpj/\n门户:\n  网站名称: 某市人民政府\n  域名: example.gov.cn\n"
        "  网站标识码: \"1525010001\"\n  栏目名称: 预算绩效\n  栏目类型: 政府信息公开\n  栏目说明: 公开结果\n  栏目关键词: 预算绩效\n"
        "页脚:\n  主办单位: 某市财政局\n"),
    "scales.yaml": "- 名称: 通用\n  档次:\n    - {等级: 优, 自: 90, 至: 100}\n    - {等级: 良, 自: 0, 至: 90}\n",
    "divisions.csv": "代码,名称\n110101,东城区\n",
    "110101/region.yaml": "发布机构: 某市财政局\n等级标准: 通用\n",
    "110101/2023/report.md": "---\n标题: 报告\n发布日期: 2024-01-05\n摘要: 一项评价\n---\n\n## 问题\n\n没有。\n",
    "110101/2023/evaluations.csv": "编号,名称,评价对象,评价阶段,得分\np01,道路,项目支出,财政评价,91\n",
}
PAGES = {
    "index.html": "<html><head><title>首页</title></head><body>\n<p>预算绩效</p>\n</body></html>\n",
    "110101/2023/p01.html": "<html><head><title>p01</title></head><body><p>91</p></body></html>\n",
    "assets/style.css": "p { margin: 0 }\n",
}


def write(folder, path, text):
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())


def tiny_site(folder, pages=None):
    """Makes the site in `folder`, its `Public` holding `pages` as a build would have left them."""
    for path, text in CONTENT.items():
        write(folder, f"Content/{path}", text)
    shutil.copytree(ROOT / "Templates/archive", folder / "Templates/archive")
    lines = []
    for path, text in sorted((pages or PAGES).items(), key=lambda item: item[0].encode()):
        write(folder, f"Public/{path}", text)
        data = (folder / "Public" / path).read_bytes()
        name = path.replace('"', '\\"')
        lines.append(f'{{"path": "{name}", "bytes": {len(data)}, "sha256": "{hashlib.sha256(data).hexdigest()}"}}')
    manifest = '{\n"format": 1,\n"generator": "disclose",\n"files": [\n' + ",\n".join(lines) + "\n]\n}\n"
    write(folder, "Public/manifest.json", manifest)
    json.loads(manifest)
    return folder
