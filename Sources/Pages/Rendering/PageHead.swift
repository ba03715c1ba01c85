internal import Evaluation
internal import Mustache

/// What the frame of a page says of the page itself.
struct PageHead: Sendable {
  let kind: PageKind
  let title: String
  let description: String
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
}
