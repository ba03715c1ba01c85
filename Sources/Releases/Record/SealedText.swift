import Digests

/// A text with the digest of its lines in the last one, so that a half of it, or a changed one, is noticed.
enum SealedText {
  private static let word = "end "

  /// `text`, which ends with a line feed, and its digest.
  static func sealed(_ text: [UInt8]) throws(ReleaseTrouble) -> [UInt8] {
    text + Array("\(word)\(try digest(of: text).hex)\n".utf8)
  }

  /// The text that was sealed as `sealed`; nil where it was not.
  static func opened(_ sealed: [UInt8]) throws(ReleaseTrouble) -> [UInt8]? {
    let count = word.utf8.count + 64 + 1
    guard sealed.count >= count else { return nil }
    let text = Array(sealed.dropLast(count))
    let seal = "\(word)\(try digest(of: text).hex)\n"
    return sealed.suffix(count).elementsEqual(seal.utf8) ? text : nil
  }

  private static func digest(of text: [UInt8]) throws(ReleaseTrouble) -> Digest {
    do { return try Digester(.sha256).digest(of: text) } catch { throw .digests(error) }
  }
}
