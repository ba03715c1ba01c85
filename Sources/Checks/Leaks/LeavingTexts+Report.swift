internal import Diagnostics
internal import Evaluation

extension LeavingTexts {
  func walk(_ report: Report) {
    func place(_ field: String) -> Place { report.place(of: field) }
    show(report.title, "标题", "title", place("title"))
    show(report.publisher, "发布机构", "publisher", place("publisher"))
    show(report.addressee, "报送对象", "addressee", place("addressee"))
    show(report.documentNumber, "文号", "documentNumber", place("documentNumber"))
    show(report.indexNumber, "索引号", "indexNumber", place("indexNumber"))
    show(report.topic, "主题分类", "topic", place("topic"))
    show(report.validity, "有效性", "validity", place("validity"))
    for keyword in report.keywords { show(keyword, "关键词", "keywords", place("keywords")) }
    show(report.summary, "摘要", "summary", place("summary"))
    show(report.source?.title, "来源标题", "source", place("source"))
    show(report.source?.note, "来源说明", "source", place("source"))
    for method in report.methods { show(method, "评价方法", "methods", place("methods")) }
    for step in report.steps { show(step, "组织步骤", "steps", place("steps")) }
    walk(report.legalBases, place("legalBases"))
    for firm in report.evaluators {
      show(firm.name, "第三方机构", "evaluators", place("evaluators"))
      show(firm.scope, "评价范围", "scope", place("evaluators"))
    }
    for withholding in report.withholdings {
      show(withholding.note, "不予公开说明", "withholdings", place("withholdings"))
    }
    for task in report.calendar {
      show(task.term, "期限", "term", place("calendar"))
      show(task.task, "事项", "task", place("calendar"))
      show(task.responsible, "责任单位", "responsible", place("calendar"))
    }
    for use in report.resultUses {
      show(use.condition, "情形", "condition", place("resultUses"))
      show(use.consequence, "处理", "consequence", place("resultUses"))
    }
    show(report.rectification?.reportTo, "报送", "reportTo", place("rectification"))
    show(report.rectification?.note, "整改要求说明", "rectification", place("rectification"))
    for section in report.sections {
      show(section.title, "小标题", "section", section.place)
      show(lines: section.markdown, "正文", "narrative", from: section.textPlace)
      for line in DisguisedNumbers.lines(of: section.markdown) {
        show(line, "正文", "narrative", section.textPlace)
      }
    }
    for strand in report.strands { walk(strand) }
  }

  func walk(_ settings: SiteSettings) {
    let place = Place(file: "Content/site.yaml")
    show(settings.title, "标题", "title", place)
    show(settings.notice, "公告", "notice", place)
    show(settings.portal.siteName, "网站名称", "siteName", place)
    show(settings.portal.siteDomain, "域名", "siteDomain", place)
    show(settings.portal.siteIDCode, "网站标识码", "siteIDCode", place)
    show(settings.portal.columnType, "栏目类型", "columnType", place)
    show(settings.portal.columnName, "栏目名称", "columnName", place)
    show(settings.portal.columnDescription, "栏目说明", "columnDescription", place)
    show(settings.portal.columnKeywords, "栏目关键词", "columnKeywords", place)
    show(settings.footer.organiser, "主办单位", "organiser", place)
    show(settings.footer.contact, "联系方式", "contact", place)
    show(settings.footer.icp, "ICP备案", "icp", place)
    show(settings.footer.police, "公安备案", "police", place)
    show(settings.footer.findError, "找错链接", "findError", place)
    show(settings.footer.emblem, "党政机关标识", "emblem", place)
  }

  func walk(_ snapshot: SnapshotNotice) {
    show(snapshot.name, "名称", "name", snapshot.place)
    show(snapshot.reading, "浏览网址", "reading", snapshot.place)
    show(snapshot.download, "下载网址", "download", snapshot.place)
  }

  private func walk(_ strand: Strand) {
    show(strand.id, "编号", "id", strand.place)
    show(strand.title, "名称", "title", strand.place)
    show(strand.note, "说明", "note", strand.place)
    walk(strand.legalBases, strand.place)
    for figure in strand.figures {
      show(figure.id, "编号", "id", figure.place)
      show(figure.name, "数据名称", "name", figure.place)
      show(figure.unit, "单位", "unit", figure.place)
      show(figure.basis, "口径", "basis", figure.place)
      show(figure.note, "说明", "note", figure.place)
    }
  }

  private func walk(_ bases: [LegalBasis], _ place: Place) {
    for basis in bases {
      show(basis.title, "法规名称", "legalBases", place)
      show(basis.number, "法规文号", "number", place)
    }
  }
}
