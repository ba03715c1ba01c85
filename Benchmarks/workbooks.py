"""Makes what `disclose import` is measured on: a list of 100,000 rows and a folder of 1,000 forms.

    .build/venv/bin/python Benchmarks/workbooks.py FOLDER
"""

import pathlib
import sys

import openpyxl

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Tests" / "site"))
from test_import import form_a  # noqa: E402

folder = pathlib.Path(sys.argv[1])
(folder / "forms").mkdir(parents=True, exist_ok=True)
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("汇总")
sheet.append(["2024年单位自评结果汇总表"])
sheet.append([None] * 8 + ["单位：万元"])
sheet.append(["序号", "项目名称", "主管部门", "项目单位", "预算数", "执行数", "执行率", "得分", "等级"])
for row in range(100_000):
    sheet.append([
        row + 1, f"第{row}号基本公共服务与基础设施建设补助项目", f"主管部门{row % 97}", f"实施单位{row % 1009}",
        round(10 + row * 0.37, 2), round(9 + row * 0.35, 2), f"{90 + row % 10}.{row % 100:02}%",
        round(60 + row % 40 + (row % 100) / 100, 2), "优良中差"[row % 4]])
book.save(folder / "list.xlsx")
for number in range(1000):
    book = openpyxl.Workbook()
    form_a(book.active, name=f"项目{number:04}")
    book.save(folder / "forms" / f"{number:04}.xlsx")
