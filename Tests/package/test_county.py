"""A new user's way: the workbooks of a county's departments become a published and archived site, with the manual alone."""

import county
from test_package import FINGERPRINT

YEAR = "--region 652301 --year 2024"


def test_what_departments_send_in_becomes_a_published_and_archived_site(machine):
    home = machine.folder / "home/clerk"
    county.send_in(home / "来件")
    machine.run("disclose new 青山县")
    site = home / "青山县"
    run = "cd 青山县 && disclose "
    machine.run("cd 青山县 && rm -r Content/990101")
    machine.run(run + "add --region 652301 --year 2024 --publisher 青山县财政局")
    report = site / "Content/652301/2024/report.md"
    report.write_text(report.read_text().replace("摘要:\n", "摘要: 对各部门和项目开展绩效评价。\n").replace(
        "# 发布日期: 2024-07-05", "发布日期: 2024-07-05").replace("# 成文日期: 2024-06-28", "成文日期: 2024-06-28"))

    # Everything at once: what cannot be read or is not certain is asked, and nothing is written.
    before = {path for path in (site / "Content").rglob("*")}
    said = machine.run(run + f"import ../来件 {YEAR}", status=1)
    assert "I105" in said and "libreoffice-calc-nogui" in said
    assert "I205" in said and "分开导入" in said
    assert "I201" not in said
    assert "联系人电话" in said and "个人信息，不导入" in said
    assert {path for path in (site / "Content").rglob("*")} == before
    # The clerk may only read the folder, so that no marked copy can be put beside a workbook.
    assert "没有权限" in said and "--answer" in said

    # So one after the other, as the messages say.
    assert "新增 2" in machine.run(run + f"import ../来件/{county.REVIEWS} {YEAR}")
    assert "新增 7" in machine.run(run + f"import '../来件/{county.PROJECTS}' {YEAR} --stage 部门评价")
    assert "新增 3" in machine.run(run + f"import ../来件/{county.DEPARTMENTS} {YEAR}")
    assert "读取 1 张" in machine.run(run + f"import ../来件/{county.FORM} {YEAR}")
    table = (site / "Content/652301/2024/evaluations.csv").read_text()
    assert "城乡居民医保补助,项目支出,财政评价,县医保局,\"5,230.00\"" in table
    assert "清水河治理工程（一期）" in table and "\n高标准" not in table and "高标准农田建设补助资金" in table
    assert "青山县教育局,部门整体支出,单位自评" in table

    assert "共 0 个错误" in machine.run(run + "check --quiet")
    machine.run(run + "build")
    said = machine.run(run + "publish --to 试发布 --dry-run")
    machine.run(run + f"publish --to 试发布 --approve {FINGERPRINT.search(said).group()}")
    live = site / "试发布/current"
    pages = "".join(path.read_text() for path in live.rglob("*.html"))
    for name in ("校舍维修改造", "高标准农田建设补助资金", "青山县交通运输局", "乡镇污水处理厂运行", "退化林修复"):
        assert name in pages
    for path in live.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for secret in ("13911110001", "王某某", "0991-1234567", "底稿"):
            assert secret.encode() not in content, path
    machine.run(run + "archive create --year 2024")
    machine.run(run + "archive verify")
