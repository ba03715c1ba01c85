import Digests
import Files

/// The names that a bag of ours consists of. **They must not change**, because bags are read for decades.
enum BagPath {
  static let declaration = "bagit.txt"
  static let description = "bag-info.txt"
  static let fetch = "fetch.txt"
  static let payload = "data/"
  static let site = "data/site/"
  static let web = "data/wacz/site.wacz"
  static let content = "data/content/"
  static let templates = "data/templates/"
  static let release = "data/release/manifest.json"
  static let mark = "data/release/banner.html"
  static let findings = "data/release/findings.json"
  static let log = "data/release/log.jsonl"
  static let readme = "data/description.html"
  static let seals = "seal/"

  /// What every bag declares (RFC 8493, 2.1.1).
  static let declarationText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

  static func manifest(_ algorithm: DigestAlgorithm) -> String { "manifest-\(algorithm).txt" }
  static func tagManifest(_ algorithm: DigestAlgorithm) -> String { "tagmanifest-\(algorithm).txt" }

  /// Whether `path` is relative, leads nowhere else, and has no more than 4096 bytes.
  static func isGood(_ path: String) -> Bool {
    path.utf8.count <= 4096 && FileName.leadsNowhereElse(path)
  }

  /// Whether `path` stands below the folder that ends with `/`, compared by bytes.
  static func isBelow(_ folder: String, _ path: String) -> Bool {
    path.utf8.starts(with: folder.utf8) && path.utf8.count > folder.utf8.count
  }

  /// The rest of `path` below `folder`, which ends with `/`.
  static func rest(of path: String, below folder: String) -> String {
    String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
  }
}
