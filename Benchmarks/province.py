#!/usr/bin/env python3
"""Makes the content of an invented province: `province.py COUNT FOLDER` writes FOLDER/Content with COUNT evaluations.

A hundred regions; every evaluation has a narrative of about 1.5 KB with lists and a table. Record i depends on i alone,
so that every run gives the same bytes. All names are invented.
"""

import csv
import pathlib
import sys

MASK = (1 << 64) - 1
REGIONS = 100
BUREAUS = ["教育局", "卫生健康局", "农业农村局", "交通运输局", "水务局", "民政局", "文化和旅游局", "应急管理局"]
WORKS = ["校舍维修", "公共卫生服务", "高标准农田", "农村公路养护", "河道治理", "养老服务设施", "文化场馆开放", "应急物资储备", "职业技能培训", "供水管网改造"]
EVALUATORS = ["甲方评估咨询公司", "乙方会计师事务所", "丙方绩效评价中心"]
SENTENCES = [
    "项目按照批复的实施方案推进，合同签订、进度款支付与竣工验收的资料齐全。",
    "主管部门建立了台账，每季度对资金支付和工程进度进行核对。",
    "绩效目标与年度工作任务相衔接，数量、质量、时效和成本指标基本可以衡量。",
    "现场核查抽取了三个点位，实际完成情况与上报数据一致。",
    "受益群众问卷有效回收率较高，满意度达到预期目标。",
]
PROBLEMS = ["个别指标没有量化，完成值与目标值口径不同", "资金支付晚于实施进度，年末集中支付", "项目档案缺少部分验收记录", "后续管护的责任单位和经费没有明确"]


class Stream:
    """Numbers that follow from a seed (splitmix64)."""

    def __init__(self, seed):
        self.state = seed * 0x9E3779B97F4A7C15 & MASK

    def below(self, bound):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
        return (z ^ z >> 31) % bound

    def pick(self, items):
        return items[self.below(len(items))]


def narrative(numbers, budget, executed):
    lines = ["## 项目概况", "", numbers.pick(SENTENCES) + numbers.pick(SENTENCES), "",
             f"全年预算 **{budget}** 万元，实际支出 {executed} 万元。", ""]
    lines += [f"- {numbers.pick(SENTENCES)}" for _ in range(3)]
    lines += ["", "## 指标完成情况", "", "| 指标 | 目标值 | 实际值 | 得分 |", "| --- | ---: | ---: | ---: |"]
    for name in ("数量完成率", "验收合格率", "完成及时率", "成本节约率", "群众满意度"):
        lines.append(f"| {name} | {90 + numbers.below(11)}% | {85 + numbers.below(16)}% | {8 + numbers.below(12)} |")
    lines += ["", "## 存在的问题和建议", ""]
    for position in range(3):
        lines.append(f"{position + 1}. {numbers.pick(PROBLEMS)}，涉及资金 {numbers.below(9000) / 100:.2f} 万元。")
    lines += ["", numbers.pick(SENTENCES) + "建议主管部门*限期整改*并在下一年度预算中落实结果应用。", ""]
    lines += [f"- {numbers.pick(SENTENCES)}" for _ in range(3)]
    return "\n".join(lines) + "\n"


def evaluation(index, code):
    numbers = Stream(index + 1)
    budget = 500 + numbers.below(500_000)
    executed = budget * (6000 + numbers.below(4001)) // 10000
    score = 5500 + numbers.below(4501)
    grade = "优" if score >= 9000 else "良" if score >= 8000 else "中" if score >= 6000 else "差"
    unit = f"第{code[-4:]}区{numbers.pick(BUREAUS)}"
    amounts = (f"{budget / 100:.2f}", f"{executed / 100:.2f}")
    return {
        "编号": f"xm-{index // REGIONS:06d}", "名称": f"{numbers.pick(WORKS)}项目（{index // REGIONS + 1}期）",
        "评价对象": "项目支出", "评价阶段": numbers.pick(["单位自评", "部门评价", "财政评价"]), "单位": unit,
        "预算数": amounts[0], "执行数": amounts[1], "金额单位": "万元", "得分": f"{score / 100:.2f}", "评价等级": grade,
        "预算类型": "一般公共预算", "第三方机构": numbers.pick(EVALUATORS), "评价说明": narrative(numbers, *amounts)}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main(count, folder):
    content = pathlib.Path(folder) / "Content"
    codes = [f"99{1 + number // 50:02d}{number % 50 + 1:02d}" for number in range(REGIONS)]
    divisions = ["code,name,state,replaced_by", "990000,示例省,current,", "990100,示例一市,current,", "990200,示例二市,current,"]
    divisions += [f"{code},第{code[-4:]}区,current," for code in codes]
    write(content / "divisions.csv", "\n".join(divisions) + "\n")
    write(content / "site.yaml", """标题: 示例省预算绩效评价公开
语言: zh-CN
网址: https://example.gov.cn/jxpj/
公告: 本站全部内容均为测试数据。
门户: {网站名称: 示例省人民政府, 域名: example.gov.cn, 网站标识码: "0000000000", 栏目名称: 预算绩效, 栏目类型: 政务公开, 栏目说明: 预算绩效评价公开, 栏目关键词: 预算绩效}
页脚: {主办单位: 示例省财政厅}
""")
    write(content / "scales.yaml", """- 名称: 百分制
  档次:
    - {等级: 优, 自: 90, 至: 100}
    - {等级: 良, 自: 80, 至: 90}
    - {等级: 中, 自: 60, 至: 80}
    - {等级: 差, 自: 0, 至: 60}
""")
    for number, code in enumerate(codes):
        write(content / code / "region.yaml", f"发布机构: 第{code[-4:]}区财政局\n等级标准: 百分制\n")
        year = content / code / "2024"
        write(year / "report.md", f"""---
标题: 第{code[-4:]}区2024年预算绩效评价结果
预算年度: 2024
发布日期: 2025-06-30
摘要: 本区2024年预算绩效评价结果。
---
## 工作开展情况

全年按计划完成评价。
""")
        rows = [evaluation(index, code) for index in range(number, count, REGIONS)]
        with open(year / "evaluations.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, fieldnames=list(evaluation(0, code)))
            writer.writeheader()
            writer.writerows(rows)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(int(sys.argv[1]), sys.argv[2])
