/// What one file of the site asks for, offers, and leaves open.
struct ScannedFile {
  /// Something at a spot of the file.
  struct Sight {
    let text: String
    let offset: Int
  }

  /// The anchors that links may lead to.
  var anchors: Set<String> = []
  /// Anchors that the page has twice.
  var repeatedAnchors: [Sight] = []
  /// Links to other files of the site or to anchors.
  var links: [(target: LinkTarget, offset: Int)] = []
  /// Requests to other sites that opening the page would make.
  var outsideRequests: [Sight] = []
  /// How many requests opening the page would make.
  var requestCount = 0
  /// What a template left unrendered.
  var unrendered: [Sight] = []
  /// Elements that must say something and are empty.
  var emptyElements: [Sight] = []
  /// How many elements must say something.
  var requiredCount = 0
}
