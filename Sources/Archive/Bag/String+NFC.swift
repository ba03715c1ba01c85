import Foundation

extension String {
  /// Whether it is in Unicode normal form C, as BagIt asks of names (RFC 8493, 5.2).
  var isNFC: Bool {
    if utf8.allSatisfy({ $0 < 0x80 }) { return true }
    return precomposedStringWithCanonicalMapping.utf8.elementsEqual(utf8)
  }
}
