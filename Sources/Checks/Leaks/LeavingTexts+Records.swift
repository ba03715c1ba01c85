internal import Evaluation

extension LeavingTexts {
  func walk(_ evaluation: Evaluation) {
    let origin = evaluation.origin
    show(evaluation.id, "编号", "id", origin)
    for id in evaluation.formerly { show(id, "曾用编号", "formerly", origin) }
    show(evaluation.number, "序号", "number", origin)
    show(evaluation.projectCode, "项目代码", "projectCode", origin)
    show(evaluation.name, "名称", "name", origin)
    show(evaluation.label, "评价类型", "label", origin)
    for unit in evaluation.units { show(unit, "单位", "units", origin) }
    show(evaluation.department, "主管部门", "department", origin)
    for firm in evaluation.evaluators { show(firm, "第三方机构", "evaluators", origin) }
    show(evaluation.reply, "单位反馈", "reply", origin)
    show(evaluation.applied, "结果应用", "applied", origin)
    show(evaluation.content, "主要内容", "content", origin)
    show(evaluation.note, "说明", "note", origin)
    show(evaluation.source, "来源", "source", origin)
    if let place = evaluation.narrativePlace {
      show(lines: evaluation.narrative, "正文", "narrative", from: place)
    } else {
      show(evaluation.narrative, "正文", "narrative", origin)
    }
    for line in evaluation.narrative.map(DisguisedNumbers.lines) ?? [] {
      show(line, "正文", "narrative", evaluation.narrativePlace ?? origin.place(of: "narrative"))
    }
  }

  func walk(_ indicator: Indicator) {
    let place = indicator.place
    show(indicator.level1, "一级指标", "level1", place)
    show(indicator.level2, "二级指标", "level2", place)
    show(indicator.level3, "三级指标", "level3", place)
    show(indicator.target, "目标值", "target", place)
    show(indicator.actual, "实际值", "actual", place)
    show(indicator.reason, "偏差原因", "reason", place)
  }

  func walk(_ finding: Finding) {
    let place = finding.place
    show(finding.id, "编号", "id", place)
    show(finding.category, "类别", "category", place)
    show(finding.problem, "问题", "problem", place)
    show(finding.recommendation, "建议", "recommendation", place)
    show(finding.measure, "整改措施", "measure", place)
    show(finding.evidence, "整改依据", "evidence", place)
  }

  func walk(_ correction: Correction) {
    let origin = correction.origin
    show(correction.record, "编号", "record", origin)
    show(correction.was, "原为", "was", origin)
    show(correction.now, "现为", "now", origin)
    show(correction.reason, "原因", "reason", origin)
  }

  func walk(_ attachment: Attachment) {
    let place = attachment.place
    show(attachment.title, "附件名称", "title", place)
    show(attachment.format, "格式", "format", place)
    show(attachment.file, "文件", "file", place)
    show(attachment.note, "说明", "note", place)
  }
}
