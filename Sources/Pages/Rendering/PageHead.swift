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
  /// The way to the page, without home and without the page itself.
  var way: [CrumbContext] = []
}
