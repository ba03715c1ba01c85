/// Numbers as ZIP writes them, the lowest byte first.
struct LittleEndian {
  var bytes: [UInt8] = []

  mutating func add16(_ number: Int) { add(number, 2) }
  mutating func add32(_ number: Int) { add(number, 4) }
  mutating func add64(_ number: Int) { add(number, 8) }

  private mutating func add(_ number: Int, _ count: Int) {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }

  /// The number in `count` bytes from `at` on, which must be there; nil where it is too large for this machine.
  static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int? {
    var number: UInt64 = 0
    for place in 0..<count { number |= UInt64(bytes[at + place]) << (8 * UInt64(place)) }
    return Int(exactly: number)
  }
}
