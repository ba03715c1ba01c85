import Diagnostics
import Files

/// The narratives of a year's evaluations, each in a file of its own; a narrative is taken once.
struct Narratives {
  private let folder: String
  private var byID: [String: (text: String, place: Place)] = [:]

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
      let text = try inner.text(ofListed: name) ?? ""
      let blank = text.prefix(while: \.isWhitespace)
      let place = TextPosition.place(
        of: blank.utf8.count, in: Array(blank.utf8), of: "\(folder)/\(name)")
      byID[String(name.dropLast(3))] = (text.trimmed, place)
    }
  }

  /// Takes the narrative of `id` out, with where it begins; nil where there is none.
  mutating func take(_ id: String) -> (text: String, place: Place)? {
    byID.isEmpty ? nil : byID.removeValue(forKey: id)
  }

  /// The ids of those that nothing took.
  var leftOver: [String] { byID.keys.sorted() }

  /// The file of `id`.
  func file(of id: String) -> String { "\(folder)/\(id).md" }
}
