internal import CommonMark
internal import Evaluation
internal import Mustache

extension SectionContext {
  /// The narrative section numbered `number` of a page.
  init(_ section: NarrativeSection, number: Int) {
    self.init(
      title: section.title, anchor: "n-\(number)",
      body: Markup(narrative: section.markdown, anchors: "n-\(number)-"))
  }
}

extension Markup {
  /// A narrative that third parties wrote, in safe mode; its headings come below those of the page.
  init(narrative markdown: String, anchors: String) {
    let options = MarkdownOptions(trust: .foreign, headingShift: 1, anchors: anchors)
    self.init(bytes: MarkdownRenderer(options).html(from: Array(markdown.utf8)))
  }
}
