import Digests

/// The corrections that a release publishes, region by region.
struct PublishedCorrections {
  let site: ReleasedSite
  let digester: Digester

  /// The regions that have any.
  var codes: Set<String> {
    Set(
      site.files.keys.compactMap { path in
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 3 && parts[1] == "data" && parts[2] == "corrections.json"
          ? String(parts[0]) : nil
      })
  }

  /// The digest of what stands for the region `code`; nil where there is nothing.
  func digest(of code: String) -> Digest? { site.files[Self.path(of: code)] }

  /// The corrections of the region `code`, in their order.
  ///
  /// - Throws: `DataTrouble` where the data is not what it should be, or what reading a file throws.
  func all(of code: String) throws -> [PublishedCorrection] {
    let path = Self.path(of: code)
    guard site.files[path] != nil else { return [] }
    guard let file = DataFile(try site.bytes(at: path, digester)) else {
      throw DataTrouble.otherFormat(path: path)
    }
    do {
      return try file[list: "corrections"].map { line in
        guard let correction = PublishedCorrection(try DataValue(line: line.bytes), ofRegion: code) else {
          throw DataTrouble.otherFormat(path: path)
        }
        return correction
      }
    } catch is DecodingError {
      throw DataTrouble.otherFormat(path: path)
    }
  }

  private static func path(of code: String) -> String { "\(code)/data/corrections.json" }
}
