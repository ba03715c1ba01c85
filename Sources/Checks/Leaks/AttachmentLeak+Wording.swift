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
  /// That the file or part called `name` was not looked into, and why.
  func notChecked(of name: String) -> NotChecked {
    NotChecked(zh: "\(name)：\(zh)", en: "\(name): \(en)")
  }

  private var zh: String {
    switch self {
    case .format: "未查看，格式不能查看"
    case .oldOffice: "未查看，请另存为 docx、xlsx、pptx"
    case .damaged: "未查看，文件损坏"
    case .encrypted: "未查看，文件已加密"
    case .tooLarge: "未全部查看，文件太大"
    case .nested: "未查看，压缩包嵌套过多"
    case .annotations: "批注未查看"
    case .noReader: "未查看，没有安装 poppler-utils"
    }
  }

  private var en: String {
    switch self {
    case .format: "not looked into; its format cannot be read"
    case .oldOffice: "not looked into; save it as docx, xlsx or pptx"
    case .damaged: "not looked into; it is damaged"
    case .encrypted: "not looked into; it is encrypted"
    case .tooLarge: "not wholly looked into; it is too large"
    case .nested: "not looked into; archives are nested too deeply"
    case .annotations: "annotations not looked into"
    case .noReader: "not looked into; poppler-utils is not installed"
    }
  }
}
