internal import Evaluation
internal import Mustache

/// What the frame of a page says of the page itself.
struct PageHead: Sendable {
  let kind: PageKind
  private(set) var title: String
  private(set) var description: String
  var keywords: [String] = []
  var published: CalendarDate?
  var publisher: String
  var source: String?
  /// The path of the feed that announces what is new.
  var feed: String?
  /// The page as a data set, in JSON.
  var dataset: Markup?
  /// The page to which this one leads at once, because its address has changed.
  var movedTo: PagePath?
  /// The way to the page, without home and without the page itself.
  var way: [CrumbContext] = []

  /// This head as that of the page called `title`, published on a day of its own where `published` is one.
  func about(_ title: String, description: String, published: CalendarDate?) -> PageHead {
    var head = self
    head.title = title
    head.description = description
    if let published { head.published = published }
    return head
  }
}
