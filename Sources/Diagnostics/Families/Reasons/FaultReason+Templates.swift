extension FaultReason {
  private static let markup = FaultReason(
    "现成的 HTML 和普通文字要用不同的写法：弄反了，页面上会露出标签，或者让文字里的符号改动页面。",
    "Ready HTML and plain text are written differently: mixed up, tags show on the page, or characters of a text change it."
  )
  private static let form = FaultReason(
    "标签写得不完整，后面的内容都会被读错，整页就做不出来。",
    "After a tag that is not well formed all that follows is misread, and the page cannot be made.")

  /// Reasons about templates.
  static let templates: [Fault: FaultReason] = [
    .partialLoop: FaultReason(
      "子模板绕回自身，页面就永远写不完。", "A partial that leads back to itself would make a page without end."),
    .notAnAddress: FaultReason(
      "链接里放普通文字，可能成为会运行脚本的网址。", "Plain text in a link might become an address that runs a script."),
    .missingTemplate: FaultReason(
      "缺一个模板，这一类网页就都做不出来。", "Without a template, none of its pages can be made."),
    .unclosedTag: form, .unclosedSection: form, .strayClose: form, .wrongClose: form, .badDelimiters: form,
    .badName: form,
    .unsupportedTag: FaultReason(
      "这些写法要到生成时才知道会用到什么，生成之前就无法核对。",
      "What these tags use is known only while pages are made, so it could not be checked before."),
    .notMarkup: markup, .markupEscaped: markup, .markupInJSON: markup,
    .outsideQuotes: FaultReason(
      "引号之外的文字里只要有一个空格，后面的部分就成了另一个属性，可以改动页面。",
      "Outside quotes one space in a text begins another attribute, which can change the page."),
    .unusedString: FaultReason(
      "没有用到的文字多半是改模板时忘了删，以后会让翻译的人白费功夫。",
      "A string that nothing uses was mostly forgotten when a template changed, and costs translators work."),
    .templateNotUTF8: FaultReason(
      "编码不对，页面上的汉字就会变成乱码。", "In the wrong encoding, the characters of a page turn into rubbish."),
    .twoPartials: FaultReason(
      "两个同名的子模板，不知道用哪一个。", "Of two partials with one name nobody can tell which is used."),
    .unexpectedTemplate: FaultReason(
      "放错地方的模板不起作用，而改的人以为已经生效。",
      "A template in the wrong place does nothing although somebody believes it does."),
    .linkInTemplates: FaultReason(
      "链接可能指向站点以外的文件，复制到别的电脑也会失效。",
      "A link may lead to a file outside the site, and leads nowhere on another machine."),
    .unusedPartial: FaultReason(
      "没有用到的子模板不会被核对，等到用它时才发现错误。", "A partial that nothing uses is not checked until somebody uses it."),
  ]
}
