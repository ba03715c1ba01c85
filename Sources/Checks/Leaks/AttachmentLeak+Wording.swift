internal import Attachments

extension HiddenPart.Kind {
  /// What it is called in Chinese.
  var zh: String {
    switch self {
    case .sheet: "隐藏的工作表"
    case .columns: "隐藏的列"
    case .rows: "隐藏的行"
    case .comments: "批注"
    case .author: "作者姓名"
    case .changes: "修订记录"
    }
  }

  /// What it is called in English.
  var en: String {
    switch self {
    case .sheet: "a hidden sheet"
    case .columns: "hidden columns"
    case .rows: "hidden rows"
    case .comments: "comments"
    case .author: "the name of an author"
    case .changes: "tracked changes"
    }
  }
}

extension LeftOut.Reason {
  /// The reason in both languages.
  var notChecked: NotChecked {
    switch self {
    case .format: NotChecked(zh: "附件中有不能查看的格式", en: "an attachment has a format that is not looked into")
    case .oldOffice:
      NotChecked(
        zh: "旧版 Office 附件（doc、xls、ppt）未查看，请另存为 docx、xlsx、pptx",
        en: "old office files (doc, xls, ppt) are not looked into; save them as docx, xlsx or pptx")
    case .damaged: NotChecked(zh: "附件损坏，未能查看", en: "an attachment is damaged and was not looked into")
    case .encrypted: NotChecked(zh: "附件已加密，未能查看", en: "an attachment is encrypted and was not looked into")
    case .tooLarge:
      NotChecked(zh: "附件太大，未全部查看", en: "an attachment is too large and was not wholly looked into")
    case .nested: NotChecked(zh: "附件中压缩包嵌套过多，未能查看", en: "archives are nested too deeply to be looked into")
    case .noReader:
      NotChecked(
        zh: "没有安装 poppler-utils，PDF 附件未查看",
        en: "poppler-utils is not installed; PDF files were not looked into")
    }
  }
}
