import Diagnostics
import Files

/// The narratives of a year's evaluations, each in a file of its own; a narrative is taken once.
struct Narratives {
  private let folder: String
  private var byID: [String: String] = [:]

  /// The narratives in the folder `evaluations` of `year`, all read.
  init(of year: ContentFolder) throws(FileTrouble) {
    self.folder = year.path + "/evaluations"
    guard let inner = try year.folder("evaluations") else { return }
    inner.folders.forEach(inner.warn)
    for name in inner.files {
      guard name.hasSuffix(".md") else {
        inner.warn(of: name)
        continue
      }
      byID[String(name.dropLast(3))] = try inner.text(ofListed: name)?.trimmed ?? ""
    }
  }

  /// Takes the narrative of `id` out; nil where there is none.
  mutating func take(_ id: String) -> String? {
    byID.isEmpty ? nil : byID.removeValue(forKey: id)
  }

  /// The ids of those that nothing took.
  var leftOver: [String] { byID.keys.sorted() }

  /// The file of `id`.
  func file(of id: String) -> String { "\(folder)/\(id).md" }
}
