internal import CommonMark
internal import Evaluation
internal import Mustache

extension SectionContext {
  /// The narrative section numbered `number` of a page.
  init(_ section: NarrativeSection, number: Int) {
    self.init(
      title: section.title, anchor: "n-\(number)",
      body: Markup(narrative: section.markdown, headingShift: 0, anchors: "n-\(number)-"))
  }
}

extension Markup {
  /// A narrative that third parties wrote, in safe mode; its headings move down by `headingShift` levels, so that
  /// they come right below the page’s own.
  init(narrative markdown: String, headingShift: Int, anchors: String) {
    let options = MarkdownOptions(trust: .foreign, headingShift: headingShift, anchors: anchors)
    self.init(bytes: MarkdownRenderer(options).html(from: Array(markdown.utf8)))
  }
}
