internal import Attachments

extension HiddenPart.Kind {
  /// What it is called in Chinese.
  var zh: String {
    switch self {
    case .sheet: "隐藏的工作表"
    case .columns: "隐藏的列"
    case .rows: "隐藏的行"
    case .slide: "隐藏的幻灯片"
    case .text: "隐藏的文字"
    case .notes: "演讲者备注"
    case .comments: "批注"
    case .author: "作者姓名"
    case .changes: "修订记录"
    case .source: "随文件保存的其他表格的数据"
    case .file: "内嵌的文件"
    }
  }

  /// What it is called in English.
  var en: String {
    switch self {
    case .sheet: "a hidden sheet"
    case .columns: "hidden columns"
    case .rows: "hidden rows"
    case .slide: "a hidden slide"
    case .text: "hidden text"
    case .notes: "notes of the speaker"
    case .comments: "comments"
    case .author: "the name of an author"
    case .changes: "tracked changes"
    case .source: "data of another table that are kept in the file"
    case .file: "a file within it"
    }
  }
}

extension ActingPart.Kind {
  /// What it is called in Chinese.
  var zh: String {
    switch self {
    case .script: "JavaScript 脚本"
    case .launch: "启动程序或打开文件的动作"
    case .submission: "向外提交数据或导入文件的动作"
    case .dynamicForm: "动态表单（XFA）"
    case .media: "影音或三维内容"
    case .macros: "宏或控件"
    case .program: "程序或脚本文件"
    }
  }

  /// What it is called in English.
  var en: String {
    switch self {
    case .script: "JavaScript"
    case .launch: "an action that starts a program or opens a file"
    case .submission: "an action that sends data or takes in a file"
    case .dynamicForm: "a dynamic form (XFA)"
    case .media: "film, sound or 3D content"
    case .macros: "macros or controls"
    case .program: "a program or script"
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
    case .format: "未查看，这种格式不能查看，请打开核对"
    case .otherArchive: "未查看，请改用 zip 压缩包"
    case .oldOffice: "未查看，请另存为 docx、xlsx、pptx"
    case .damaged: "未查看，文件打不开或已损坏，请重新导出"
    case .encrypted: "未查看，文件已加密，请去掉密码"
    case .tooLarge: "未全部查看，文件太大，请拆分或打开核对"
    case .nested: "未查看，压缩包嵌套过多，请解开后重新压缩"
    case .objects: "批注、表单、脚本等未查看，请安装 qpdf（11 或更新的版本）"
    case .layers: "有不显示的图层，图层中的文字未查看；请合并图层后另存"
    case .revisions: "保留着以前的版本，以前的版本未查看；请“打印为 PDF”另存"
    case .noReader: "未查看，请安装 poppler-utils 和 qpdf"
    }
  }

  private var en: String {
    switch self {
    case .format: "not looked into; this format cannot be read, so look at it yourself"
    case .otherArchive: "not looked into; use a ZIP archive"
    case .oldOffice: "not looked into; save it as docx, xlsx or pptx"
    case .damaged: "not looked into; it cannot be opened or is damaged, so export it again"
    case .encrypted: "not looked into; it is encrypted, so take the password off"
    case .tooLarge: "not wholly looked into; it is too large, so divide it or look at it yourself"
    case .nested: "not looked into; archives are nested too deeply, so unpack and pack them again"
    case .objects: "annotations, forms and scripts not looked into; install qpdf, 11 or newer"
    case .layers: "layers that are not shown were not looked into; merge them and save again"
    case .revisions: "it keeps earlier versions, which were not looked into; print it to PDF anew"
    case .noReader: "not looked into; install poppler-utils and qpdf"
    }
  }
}
