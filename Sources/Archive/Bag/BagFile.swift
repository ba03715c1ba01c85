import Releases

/// A file of a bag, its path from the top of the bag.
struct BagFile: Hashable, Sendable {
  let path: String
  let bytes: Int
  let digests: FileDigests
}

extension String {
  /// Whether it stands before `other` by its bytes.
  func precedesByBytes(_ other: String) -> Bool { SitePath.precedes(self, other) }
}
