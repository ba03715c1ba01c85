extension FaultFamily {
  /// What is explained about the look of the site.
  static let templates: [FaultFamily] = [
    FaultFamily(
      zh: ("模板", "模板里写错一个名称，页面上就会缺一项内容；所以在生成之前逐个核对，不让空白上网。"),
      en: (
        "Templates",
        "A wrong name in a template leaves a gap on a page; every name is held against its contract before "
          + "anything is made."
      ),
      place: Place(file: "Templates/pages/evaluation.md", line: 12, column: 4),
      samples: [
        "contract": "evaluation", "name": "scroe", "file": "Templates/pages/evaluation.md",
        "known": "score, scale, name", "tag": "{{scroe}}", "section": "evaluations",
        "open": "{{#evaluations}}", "close": "{{/evaluations}}", "owner": "score",
      ],
      special: [
        .wrongUse: ["name": "evaluations", "tag": "{{evaluations}}"], .missingPartial: ["name": "fotter"],
        .missingString: ["name": "home.tilte", "file": "Templates/strings/zh-CN.yaml"],
        .partialLoop: ["name": "finding"],
        .notAnAddress: ["name": "title"], .unclosedTag: ["tag": "{{score"],
        .unclosedSection: ["name": "evaluations"], .strayClose: ["tag": "{{/evaluations}}"],
        .wrongClose: ["tag": "{{/findings}}"], .badDelimiters: ["tag": "{{=<% %>}}"],
        .unsupportedTag: ["tag": "{{<parent}}"], .badName: ["tag": "{{a b}}"],
        .notMarkup: ["name": "title", "tag": "{{title}}"],
        .markupEscaped: ["name": "narrative", "tag": "{{{narrative}}}"], .markupInJSON: ["name": "narrative"],
        .nothingInside: ["name": "score.grade"], .outsideQuotes: ["name": "title"],
        .noCurrentText: ["tag": "{{.}}"],
        .stringAsSection: ["name": "t.home.title", "tag": "{{t.home.title}}"],
      ],
      [
        .unknownName, .wrongUse, .missingPartial, .missingString, .partialLoop, .notAnAddress,
        .missingTemplate, .unclosedTag, .unclosedSection, .strayClose, .wrongClose, .badDelimiters,
        .unsupportedTag, .badName, .notMarkup, .markupEscaped, .markupInJSON, .nothingInside, .outsideQuotes,
        .noCurrentText, .stringAsSection,
      ]),
    FaultFamily(
      zh: ("界面文字", "每种语言的界面文字要成套；少一条，页面上就缺一个词。"),
      en: (
        "Interface strings",
        "The strings of every language form one set; where one is missing, a page lacks a word."
      ),
      place: Place(file: "Templates/strings/en.yaml", line: 20, column: 1),
      samples: [
        "problem": "line 20 has no colon", "key": "home", "name": "home",
        "other": "Templates/strings/zh-CN.yaml", "reason": "第 20 行少了冒号",
      ],
      [.stringsUnreadable, .stringsShape, .unusedString, .missingTranslation]),
    FaultFamily(
      zh: ("外观的文件", "本单位改过的模板会盖住标准模板；标准模板更新以后，要有人看一眼旧的改动还对不对。"),
      en: (
        "The files of the look",
        "A site’s own template hides the standard one; when that changes, somebody has to see whether "
          + "the old change still fits."
      ),
      place: Place(file: "Templates/partials/footer.html"),
      samples: [
        "name": "partials/footer.html", "file": "Templates/overrides.yaml",
        "other": "Templates/partials/footer.md", "standard": "Templates/standard/partials/footer.html",
        "line": "partials/footer.html: \"1a2b3c4d\"", "tag": "{{>footer}}",
      ],
      special: [
        .twoPartials: [
          "name": "footer", "file": "Templates/partials/footer.html", "other": "Templates/partials/footer.md",
        ], .unusedPartial: ["name": "footer"], .unexpectedTemplate: ["name": "footer.html.bak"],
      ],
      [
        .templateNotUTF8, .twoPartials, .unexpectedTemplate, .linkInTemplates, .unrecordedOverride,
        .staleOverride, .overrideOfNothing, .unusedPartial,
      ]),
    FaultFamily(
      zh: ("预览", "预览读不到文件时继续显示上一次读好的内容，并在页面上说明。"),
      en: (
        "Preview", "Where a file cannot be read, the preview goes on with what it read last, and says so."
      ),
      place: Place(file: "Content/152501/2024/evaluations.csv"),
      samples: ["path": "Content/152501/2024/evaluations.csv", "reason": "没有权限 (permission denied)"],
      [.unreadable]),
  ]
}
