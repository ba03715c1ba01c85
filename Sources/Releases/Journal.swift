import Digests

/// What is still to be done once everything is staged; it stands on disk from the moment at which a build can no longer
/// be taken back until it is finished.
///
/// Lines ended with LF: a heading, the digest of the new manifest, then what to clear away, move in and remove, and the
/// SHA-256 of all lines before the last. **This format must not change** without another number in its heading, because
/// the program that finishes a build may be newer than the one that began it.
struct Journal: Hashable {
  /// The journal's file, and the one in which it is written before it counts.
  static let name = "journal"
  static let draft = "journal.part"
  private static let heading = "disclose journal 2"

  /// The digest of the new manifest.
  let manifest: Digest
  /// Files of the earlier site that stand where a folder must go, or in a folder where a file must go.
  let clearings: [String]
  /// The staged files and whole folders of them, in the order in which they are moved in.
  let moves: [String]
  /// The other files of the earlier site that the new one does not have.
  let removals: [String]

  /// The journal's bytes.
  func text(_ digester: Digester) -> [UInt8] {
    var lines = Self.heading + "\nmanifest \(manifest.hex)\n"
    for path in clearings { lines += "clear \(path)\n" }
    for path in moves { lines += "move \(path)\n" }
    for path in removals { lines += "remove \(path)\n" }
    let bytes = Array(lines.utf8)
    return bytes + Array("end \(digester.digest(of: bytes).hex)\n".utf8)
  }
}

extension Journal {
  /// The journal in `text`; nil where it is not one, or not whole.
  init?(_ text: [UInt8], _ digester: Digester) {
    let end = "end ".utf8.count + 64 + 1
    guard text.count > end else { return nil }
    let body = Array(text.dropLast(end))
    let seal = "end \(digester.digest(of: body).hex)\n"
    guard text.suffix(end).elementsEqual(seal.utf8) else { return nil }
    let lines = String(decoding: body, as: UTF8.self).split(separator: "\n")
    guard lines.count >= 2, lines[0] == Self.heading[...] else { return nil }
    var manifest: Digest?
    var clearings: [String] = []
    var moves: [String] = []
    var removals: [String] = []
    for line in lines.dropFirst() {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2 else { return nil }
      switch words[0] {
      case "manifest": manifest = Digest(hex: words[1])
      case "clear": clearings.append(words[1])
      case "remove": removals.append(words[1])
      case "move": moves.append(words[1])
      default: return nil
      }
    }
    guard let manifest, (clearings + moves + removals).allSatisfy(SitePath.isGood) else {
      return nil
    }
    self.init(manifest: manifest, clearings: clearings, moves: moves, removals: removals)
  }
}
